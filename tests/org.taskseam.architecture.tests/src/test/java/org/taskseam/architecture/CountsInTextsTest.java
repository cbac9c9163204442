/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One event is no "1 events": goes over every text of the product that is filled with numbers. */
class CountsInTextsTest {

    private static final int MOST_ARGUMENTS = 10;

    /** A bound is never one: "fewer than 5 people". */
    private static final String NO_BOUND = "(?<!than |least |most |below |als |höchstens |mindestens |unter |to |bis )";

    private static final Pattern ENGLISH =
            Pattern.compile(NO_BOUND + "\\b1 (?:(?!with|of|in)[a-z]+ )?([a-z]*[^s\\W]s|people)\\b");

    private static final Pattern GERMAN = Pattern.compile(
            NO_BOUND + "\\b1 (?:(?!der|den|keine)[a-zäöüß]+e[nr]? )?([A-ZÄÖÜ][a-zäöüß]*(?:en|e|er|n|s))\\b");

    /** What may follow a one although it ends like a plural. */
    private static final Set<String> ONE =
            Set.of(("is was has holds as does this its lets goes begins ends splits waits "
                            + "Angabe Aufgabe Byte Ereignis Interaktion Kante Person Routine Stelle Taste Variante Woche Zeile")
                    .split(" "));

    /**
     * Numbers that are never one: a ratio with a decimal, the kinds of personal data, sizes of keys, of what is too large and of the
     * smallest group.
     */
    private static final Set<String> NEVER_ONE =
            Set.of("activity.meaning", "measure.masked", "scan.many", "segment.long", "key.length", "whole.withheld");

    @Test
    void oneIsSingular() throws IOException {
        List<String> wrong = new ArrayList<>();
        int filled = 0;
        for (Path file : files()) {
            Locale locale = file.toString().endsWith("_de.properties") ? Locale.GERMAN : Locale.ENGLISH;
            Properties texts = TextFiles.read(file);
            for (String key : texts.stringPropertyNames()) {
                String pattern = texts.getProperty(key).replaceAll("\\{[a-z]+\\}", "{0}");
                if (!NEVER_ONE.contains(key) && !texts.containsKey(key + ".one") && pattern.matches("(?s).*\\{\\d.*")) {
                    filled++;
                    String text = format(pattern, 1, locale);
                    Matcher plural = (locale == Locale.GERMAN ? GERMAN : ENGLISH).matcher(text);
                    while (plural.find()) {
                        if (!ONE.contains(plural.group(1))) {
                            wrong.add(file.getParent().getFileName() + " " + key + ": " + text);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(filled > 500, () -> "the texts were found");
    }

    @Test
    void whatIsNotOneIsNotToldAsOne() throws IOException {
        List<String> wrong = new ArrayList<>();
        Pattern one = Pattern.compile("\\b1 \\p{L}|\\bone (?!of)|\\beine? ");
        for (Path file : files()) {
            Properties texts = TextFiles.read(file);
            for (String key : texts.stringPropertyNames()) {
                String pattern = texts.getProperty(key);
                if (pattern.contains(",choice,")) {
                    String none = format(pattern, 0, Locale.ENGLISH);
                    if (one.matcher(none).results().count()
                            > one.matcher(format(pattern, 3, Locale.ENGLISH))
                                    .results()
                                    .count()) {
                        wrong.add(file.getParent().getFileName() + " " + key + ": " + none);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String format(String pattern, int number, Locale locale) {
        Object[] numbers = new Object[MOST_ARGUMENTS];
        Arrays.fill(numbers, number);
        return new MessageFormat(pattern, locale).format(numbers);
    }

    /** The English and German texts of all bundles. */
    private static List<Path> files() throws IOException {
        return TextFiles.named("[a-z]+(_de)?\\.properties").stream()
                .filter(file -> file.toString().contains("/src/"))
                .toList();
    }
}
