/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How applications appear: a colour and one or two letters each, different for every application while that is possible. Give
 * the applications of the whole log, by use, so that an application looks the same in every picture.
 */
public final class ApplicationBadges {

    /**
     * @param text one or two letters
     * @param argb colour of the ground
     */
    public record Badge(String text, int argb) {}

    private static final Badge UNKNOWN = new Badge("?", MapTheme.application(MapTheme.applicationColours() - 1));

    private final Map<String, Badge> badges = new LinkedHashMap<>();

    /** @param applications by use, most used first */
    public ApplicationBadges(List<String> applications) {
        Set<String> used = new HashSet<>();
        for (String application : applications) {
            if (!badges.containsKey(application)) {
                int argb = MapTheme.application(badges.size());
                badges.put(application, new Badge(letters(application, used), argb));
            }
        }
    }

    private static String letters(String application, Set<String> used) {
        for (String candidate : candidates(application)) {
            if (used.add(candidate)) {
                return candidate;
            }
        }
        return candidates(application).getFirst();
    }

    private static List<String> candidates(String application) {
        String[] words = application.strip().split("[\\s._-]+");
        String first = words[0].isEmpty() ? "?" : words[0];
        List<String> candidates = new ArrayList<>();
        candidates.add(start(first, 1));
        if (words.length > 1 && !words[1].isEmpty()) {
            candidates.add(start(first, 1) + start(words[1], 1));
        }
        for (int i = first.offsetByCodePoints(0, 1); i < first.length(); i = first.offsetByCodePoints(i, 1)) {
            candidates.add((start(first, 1) + Character.toString(first.codePointAt(i))).toUpperCase(Locale.ROOT));
        }
        return candidates;
    }

    private static String start(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))))
                .toUpperCase(Locale.ROOT);
    }

    /** @return how an application appears; one for unknown applications if it is {@code null} or was not given */
    public Badge of(@Nullable String application) {
        return application == null ? UNKNOWN : badges.getOrDefault(application, UNKNOWN);
    }

    /** @return the applications in their order */
    public List<String> applications() {
        return List.copyOf(badges.keySet());
    }
}
