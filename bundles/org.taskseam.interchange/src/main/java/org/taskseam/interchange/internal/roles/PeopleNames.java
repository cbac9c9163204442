/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.roles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Whether values are names of people: all of them look like one, and many have a word that people are called by. The words
 * stand in {@code people.txt}.
 */
final class PeopleNames {

    private static final double MANY = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST_WORDS = 4;
    private static final String BETWEEN_WORDS = " \t\n\u000B\f\r,._-";

    /** Read when a column comes whose name does not tell what it is. */
    private static final PeopleNames KNOWN = new PeopleNames();

    private final Set<String> words = new HashSet<>();

    private PeopleNames() {
        try (InputStream in = PeopleNames.class.getResourceAsStream("people.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(Arrays.asList(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values distinct ones */
    static boolean are(Collection<String> values) {
        return KNOWN.areNames(values);
    }

    private boolean areNames(Collection<String> values) {
        int shaped = 0;
        int known = 0;
        int others = 0;
        for (String value : values) {
            String name = value.strip();
            if (isShaped(name)) {
                shaped++;
                known += hasKnownWord(name) ? 1 : 0;
            } else if (values.size() - ++others < NEARLY_ALL * values.size()) {
                return false;
            }
        }
        return shaped >= NEARLY_ALL * values.size() && known >= MANY * values.size() && !values.isEmpty();
    }

    private boolean hasKnownWord(String name) {
        StringTokenizer each = new StringTokenizer(name, BETWEEN_WORDS);
        while (each.hasMoreTokens()) {
            if (words.contains(RoleNames.plain(each.nextToken()))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether a value is a few words of letters; asked of all values of all columns, so without a pattern */
    private static boolean isShaped(String value) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < value.length(); ) {
            int c = value.codePointAt(at);
            boolean letter = Character.isLetter(c) || c == '\'' || c == '\u2019';
            if (!letter && BETWEEN_WORDS.indexOf(c) < 0) {
                return false;
            }
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
            at += Character.charCount(c);
        }
        return words > 0 && words <= MOST_WORDS;
    }
}
