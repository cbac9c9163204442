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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether values are names of people: all of them look like one, and many have a word that people are called by. The words
 * stand in {@code people.txt}.
 */
final class PeopleNames {

    private static final double MANY = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST_WORDS = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,._-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019]+");

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
        for (String value : values) {
            List<String> parts = BETWEEN.splitAsStream(value.strip())
                    .filter(w -> !w.isEmpty())
                    .toList();
            if (!parts.isEmpty()
                    && parts.size() <= MOST_WORDS
                    && parts.stream().allMatch(w -> WORD.matcher(w).matches())) {
                shaped++;
                known += parts.stream().map(RoleNames::plain).anyMatch(words::contains) ? 1 : 0;
            }
        }
        return shaped >= NEARLY_ALL * values.size() && known >= MANY * values.size() && !values.isEmpty();
    }
}
