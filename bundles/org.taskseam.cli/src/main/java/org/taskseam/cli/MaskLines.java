/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.Masker;

/** Masks texts in JSON lines; unknown fields are read over. */
final class MaskLines {
    /** Channels by their names as most lines write them. */
    private static final Map<String, Channel> CHANNELS = Stream.of(Channel.values())
            .collect(Collectors.toUnmodifiableMap(
                    channel -> channel.name().toLowerCase(Locale.ROOT), channel -> channel));

    private final JsonFactory json = new JsonFactory();
    private final Masker masker;

    MaskLines(Masker masker) {
        this.masker = masker;
    }

    /** @param name what to call the input when something is wrong with it */
    void copy(String name, InputStream in, OutputStream out) throws IOException {
        LineBuffer lines = new LineBuffer(in);
        TextLine line = new TextLine();
        MaskedLines masked = new MaskedLines(out);
        for (int count = 1; lines.next(); count++) {
            if (!line.read(lines.bytes(), lines.start(), lines.end())) {
                parse(name, count - 1, lines.rest(), masked);
                break;
            }
            if (line.object) {
                write(name, count, line, masked);
            }
        }
        masked.flush();
    }

    /** Leaves what is left of the input to the parser, which knows all of JSON and all its encodings. */
    private void parse(String name, int linesBefore, InputStream in, MaskedLines out) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = linesBefore + parser.currentLocation().getLineNr();
                if (token != JsonToken.START_OBJECT) {
                    throw new UsageException("mask.line", name, line);
                }
                object(name, line, parser, out);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UsageException("mask.line", name, linesBefore + line(e));
        }
    }

    /** The line of what could not be read, 0 where it is not known. */
    private static int line(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation().getLineNr()
                : 0;
    }

    private void object(String name, int line, JsonParser parser, MaskedLines out) throws IOException {
        @Nullable String id = null;
        @Nullable String text = null;
        String language = "";
        String channel = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue()) {
                parser.skipChildren();
                continue;
            }
            switch (field) {
                case "id" -> id = parser.getText();
                case "text" -> text = parser.getText();
                case "lang" -> language = parser.getText();
                case "channel" -> channel = parser.getText();
                default -> {}
            }
        }
        write(name, line, id, text, language, channel, out);
    }

    private void write(String name, int count, TextLine line, MaskedLines out) throws IOException {
        String id = line.id;
        String text = line.text;
        if (id == null || text == null) {
            throw new UsageException("mask.fields", name, count);
        }
        out.write(line, id, text, masked(name, count, text, line.language, channel(line.channel)));
    }

    private void write(
            String name,
            int line,
            @Nullable String id,
            @Nullable String text,
            String language,
            String channel,
            MaskedLines out)
            throws IOException {
        if (id == null || text == null) {
            throw new UsageException("mask.fields", name, line);
        }
        out.write(id, text, masked(name, line, text, language, channel(channel)));
    }

    private MaskedText masked(String name, int line, String text, String language, Channel channel) {
        try {
            return masker.mask(text, language, channel);
        } catch (IllegalStateException e) {
            throw new UsageException("mask.slow", name, line);
        }
    }

    private static Channel channel(String name) {
        Channel channel = CHANNELS.get(name);
        return channel == null ? Channel.of(name) : channel;
    }
}
