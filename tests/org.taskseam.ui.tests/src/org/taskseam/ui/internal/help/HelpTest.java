/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final Pattern KEY = Pattern.compile("`([^`]+)`");

    private static List<String> lines(String language, String page) throws IOException {
        try (InputStream in = HelpPages.class.getResourceAsStream("/help/" + language + "/" + page + ".md")) {
            assertNotNull(in, () -> page + " in " + language);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyPageIsThereInBothLanguagesInTheSameShape() throws IOException {
        for (HelpPage page : HelpPages.all()) {
            List<String> english = lines("en", page.id());
            List<String> german = lines("de", page.id());
            assertEquals(
                    english.stream().map(HelpTest::kind).toList(),
                    german.stream().map(HelpTest::kind).toList(),
                    page.id());
        }
    }

    private static String kind(String line) {
        return line.startsWith("# ")
                ? "#"
                : line.startsWith("## ")
                        ? "##"
                        : line.startsWith("- ") ? "-" : line.contains(" | ") ? "|" : line.isEmpty() ? "" : "text";
    }

    @Test
    void theKeysOfTheHelpAreThoseOfTheCommands() throws IOException {
        String plugin;
        try (InputStream in =
                Platform.getBundle("org.taskseam.ui").getEntry("plugin.xml").openStream()) {
            plugin = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> names =
                Map.of("Ctrl", "M1", "Shift", "M2", "Alt", "M3", "Left", "ARROW_LEFT", "Right", "ARROW_RIGHT");
        List<String> keys = lines("en", "keys").stream()
                .flatMap(line -> KEY.matcher(line).results().map(MatchResult::group))
                .flatMap(keysOfLine -> List.of(keysOfLine.replace("`", "").split("  ")).stream())
                .filter(key -> key.contains("+") && !key.contains("Tab") && !key.contains("F7"))
                .toList();
        assertTrue(keys.size() > 15, () -> "keys: " + keys);
        for (String key : keys) {
            String sequence = String.join(
                    "+",
                    List.of(key.split("(?<!^)\\+(?=.)")).stream()
                            .map(part -> names.getOrDefault(part, part))
                            .toList());
            assertTrue(plugin.contains("sequence=\"" + sequence + "\""), () -> key + " as " + sequence);
        }
    }

    @Test
    void aSearchFindsWords() {
        assertTrue(HelpPages.all().stream()
                        .filter(page -> page.matches("pseudonyms"))
                        .count()
                >= 1);
        assertEquals(
                0,
                HelpPages.all().stream().filter(page -> page.matches("zebra")).count());
    }
}
