/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void allLanguagesSayTheSame() throws IOException {
        for (String language : List.of("de", "fr", "nl")) {
            assertEquals(arguments("messages.properties"), arguments("messages_" + language + ".properties"), language);
        }
    }

    @Test
    void theCommandLineSpeaksTheLanguageOfThePerson(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Places places = Places.ofUser(Map.of(
                "TASKSEAM_AGENT_CONFIG", folder.resolve("c").toString(),
                "TASKSEAM_AGENT_DATA", folder.resolve("d").toString()));

        assertEquals(3, new Command(places, out, out).run(List.of("status")));
        assertEquals(2, new Command(places, out, out).run(List.of("stop")));

        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Der Agent läuft nicht."), text);
        assertTrue(text.contains("Den Befehl „stop“ gibt es nicht."), text);
        assertTrue(text.contains("  pause [5m|1h]   "), text);
    }

    @Test
    void timesAreWrittenAsTheyAreReadThere() {
        assertTrue(Messages.time(Instant.parse("2026-03-07T12:00:00Z")).startsWith("07.03.2026, "));
    }

    private static Map<String, Long> arguments(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, Long> arguments = new TreeMap<>();
        texts.forEach((key, text) -> arguments.put(
                key.toString(), ARGUMENT.matcher(text.toString()).results().count()));
        return arguments;
    }
}
