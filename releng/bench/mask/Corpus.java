/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taskseam.privacy.Channel;

/** Reads texts in the format that {@code ./taskseam mask} reads. */
public final class Corpus {
    private Corpus() {}

    public record Text(String language, Channel channel, String text) {}

    public static List<Text> read(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            while (parser.nextToken() != null) {
                String language = "";
                String channel = "";
                String text = "";
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    switch (name) {
                        case "lang" -> language = parser.getText();
                        case "channel" -> channel = parser.getText();
                        case "text" -> text = parser.getText();
                        default -> parser.skipChildren();
                    }
                }
                texts.add(new Text(language, Channel.of(channel), text));
            }
        }
        return texts;
    }
}
