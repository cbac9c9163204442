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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.Role;

/**
 * Which column names usually mean what, in several languages. The list stands in {@code role-names.txt}: earlier names of a
 * role count a little more than later ones, names after a bar only a little.
 */
final class RoleNames {

    static final double SUFFIX = 0.7;
    private static final double STEP = 0.004;
    /** What a name is worth that counts only where nothing else fits. */
    static final double WEAK = 0.5;

    private static final Role ACTOR = Role.of(Attribute.ACTOR);

    /** Ways to write "number" at the end of a name; {@code no} is one only as a word of its own. */
    private static final Pattern NUMBER = Pattern.compile("^no$|(?:nr|nummer)$");

    /** Making the table costs more than a small log; it never changes. */
    private static final RoleNames KNOWN = new RoleNames();

    private static final String OTHERS = "others";

    private final Map<String, Map<Role, Double>> weights = new HashMap<>();
    /** Parts of names of columns that are about people outside. */
    private final List<String> others = new ArrayList<>();

    static RoleNames known() {
        return KNOWN;
    }

    private RoleNames() {
        try (InputStream in = RoleNames.class.getResourceAsStream("role-names.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith(OTHERS)) {
                    others.addAll(List.of(line.substring(colon + 1).strip().split(", ")));
                } else if (!line.startsWith("#") && colon > 0) {
                    add(Role.parse(line.substring(0, colon)), line.substring(colon + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Role role, String names) {
        double start = 1;
        for (String part : names.split("\\|")) {
            double weight = start;
            for (String name : part.split(",")) {
                if (!name.isBlank()) {
                    weights.computeIfAbsent(plain(name), n -> new LinkedHashMap<>())
                            .putIfAbsent(role, weight);
                    weight -= STEP;
                }
            }
            start = WEAK;
        }
    }

    /** @return how well a column name fits roles, 0 to 1; a fitting end of the name counts less than the whole name */
    Map<Role, Double> weights(String column) {
        List<String> words = words(column);
        Map<Role, Double> found = new LinkedHashMap<>();
        StringBuilder end = new StringBuilder();
        for (int i = words.size() - 1; i >= 0; i--) {
            end.insert(0, words.get(i));
            boolean whole = i == 0;
            double factor = whole ? 1 : SUFFIX - 0.02 * i;
            weights.getOrDefault(end.toString(), Map.of()).forEach((role, weight) -> {
                if (whole
                        || weight > WEAK
                        || !role.equals(ACTOR)) { // a customer's or a product's name is nobody who works
                    found.merge(role, weight * factor, Math::max);
                }
            });
        }
        return found;
    }

    /** @return whether a name says that people who work stand in a column, or somebody else does */
    boolean mayNamePeople(String column) {
        return weights(column).getOrDefault(ACTOR, 0.0) > WEAK || namesOthers(column);
    }

    /** @return whether a name says that a column is about somebody who does not work here, such as customers */
    boolean namesOthers(String column) {
        String plain = plain(column);
        return others.stream().anyMatch(plain::contains);
    }

    static String plain(String name) {
        return String.join("", words(name));
    }

    /**
     * @return the words in small ASCII letters and digits; one ends before a capital and where anything else stands. A last one that
     *     means a number says so in English, so that {@code Fall-Nr.} is {@code Fallnummer}.
     */
    private static List<String> words(String name) {
        String plain = isAscii(name) ? name : withoutAccents(name);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            boolean ends = !isLetterOrDigit(c);
            if ((ends || beginsWord(plain, i)) && start < i) {
                words.add(plain.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
            start = ends ? i + 1 : start;
        }
        if (!words.isEmpty()) {
            words.set(words.size() - 1, NUMBER.matcher(words.getLast()).replaceFirst("number"));
        }
        return words;
    }

    /** @return whether a capital begins a word: the U and the E of {@code UIElement} */
    private static boolean beginsWord(String text, int at) {
        boolean small = at + 1 < text.length() && text.charAt(at + 1) >= 'a' && text.charAt(at + 1) <= 'z';
        return isCapital(text.charAt(at)) && at > 0 && (small || !isCapital(text.charAt(at - 1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || isCapital(c);
    }

    /** The tables of the normaliser cost more than everything else here. */
    private static boolean isAscii(String name) {
        return name.length() == name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String withoutAccents(String name) {
        String written = name.replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00c4", "Ae")
                .replace("\u00d6", "Oe")
                .replace("\u00dc", "Ue")
                .replace("\u00df", "ss")
                .replace("\u0142", "l")
                .replace("\u0141", "L");
        return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
