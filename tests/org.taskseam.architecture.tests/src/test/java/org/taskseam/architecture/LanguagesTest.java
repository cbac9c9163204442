/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text exists in every language of its file, is filled with the same things, and can be formatted. */
class LanguagesTest {

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)");

    @Test
    void allLanguagesSayEverything() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Path file : TextFiles.named(".+_(de|fr|nl)\\.properties")) {
            Path english = file.resolveSibling(
                    file.getFileName().toString().replaceFirst("_(de|fr|nl)\\.properties$", ".properties"));
            if (Files.exists(english)) { // texts of the platform are somebody else's in English
                compared += compare(file, TextFiles.read(english), TextFiles.read(file), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 1_500, () -> "the texts were found");
    }

    private static int compare(Path file, Properties english, Properties other, Collection<String> wrong) {
        if (!english.stringPropertyNames().equals(other.stringPropertyNames())) {
            TreeSet<String> missing = new TreeSet<>(english.stringPropertyNames());
            missing.removeAll(other.stringPropertyNames());
            TreeSet<String> foreign = new TreeSet<>(other.stringPropertyNames());
            foreign.removeAll(english.stringPropertyNames());
            wrong.add(file + " misses " + missing + ", has besides " + foreign);
            return 0;
        }
        for (String key : english.stringPropertyNames()) {
            String text = other.getProperty(key);
            boolean filled = NUMBERED.matcher(text).find();
            if (text.isBlank() != english.getProperty(key).isBlank()
                    || !numbers(text).equals(numbers(english.getProperty(key)))) {
                wrong.add(file + " " + key + ": " + text);
            } else if (filled
                    && new MessageFormat(text)
                            .format(new Object[] {1, 2, 3, 4, 5, 6})
                            .contains("''")) {
                wrong.add(file + " " + key + ", quoted twice: " + text);
            }
        }
        return english.size();
    }

    private static Collection<String> numbers(String text) {
        return NUMBERED.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toSet());
    }
}
