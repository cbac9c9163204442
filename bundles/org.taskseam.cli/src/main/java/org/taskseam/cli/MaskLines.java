/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.Span;

/** Masks texts in JSON lines; unknown fields are read over. */
final class MaskLines {
    private final JsonFactory json = new JsonFactory();
    private final Masker masker;

    MaskLines(Masker masker) {
        this.masker = masker;
    }

    /** @param name what to call the input when something is wrong with it */
    void copy(String name, InputStream in, OutputStream out) throws IOException {
        try (JsonParser parser = json.createParser(in);
                JsonGenerator generator = json.createGenerator(out)) {
            generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw new UsageException(
                            "mask.line", name, parser.currentLocation().getLineNr());
                }
                object(name, parser, generator);
            }
            generator.writeRaw('\n');
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UsageException("mask.line", name, line(e));
        }
    }

    /** The line of what could not be read, 0 where it is not known. */
    private static int line(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation().getLineNr()
                : 0;
    }

    private void object(String name, JsonParser parser, JsonGenerator generator) throws IOException {
        @Nullable String id = null;
        @Nullable String text = null;
        String language = "";
        Channel channel = Channel.OTHER;
        int line = parser.currentLocation().getLineNr();
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
                case "channel" -> channel = Channel.of(parser.getText());
                default -> {}
            }
        }
        if (id == null || text == null) {
            throw new UsageException("mask.fields", name, line);
        }
        write(id, text, masker.mask(text, language, channel), generator);
    }

    private static void write(String id, String text, MaskedText masked, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("id", id);
        generator.writeArrayFieldStart("spans");
        int units = 0;
        int points = 0;
        for (Span span : masked.spans()) {
            points += text.codePointCount(units, span.start());
            int start = points;
            points += text.codePointCount(span.start(), span.end());
            units = span.end();
            generator.writeStartArray();
            generator.writeNumber(start);
            generator.writeNumber(points);
            generator.writeString(span.kind().name());
            generator.writeEndArray();
        }
        generator.writeEndArray();
        generator.writeStringField("masked", masked.text());
        generator.writeEndObject();
    }
}
