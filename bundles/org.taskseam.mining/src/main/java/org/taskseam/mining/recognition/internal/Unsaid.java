/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.ColumnUse;

/**
 * What the texts of a column say that the text beside them does not: the number of a customer that is shown from page to page is
 * nothing new on the next page.
 */
final class Unsaid implements ContextGain.Sight {

    private final List<Set<String>> words = new ArrayList<>();
    private final String[] outline;
    private final LongIntMap ofPair = new LongIntMap(1024);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final int[] before;
    private final int[] after;

    private Unsaid(String[] label, String[] outline, int[] value) {
        this.outline = outline;
        for (int v = 0; v < label.length; v++) {
            words.add(beyond(outline[v], label[v]));
        }
        before = new int[value.length];
        after = new int[value.length];
        for (int i = 1; i < value.length; i++) {
            before[i] = kind(value[i], value[i - 1]);
            after[i - 1] = kind(value[i - 1], value[i]);
        }
    }

    /**
     * @param value what the view shows of each event
     * @return {@code null} where none of the events shows more than an outline
     */
    static @Nullable Unsaid of(ColumnViews.View view, int[] value) {
        if (view.detail() == ColumnUse.Detail.OUTLINE) {
            return null;
        }
        int[] shown = Arrays.stream(value).distinct().toArray(); // a sample shows few of the texts of a long log
        int[] number = new int[view.distinct()];
        for (int n = 0; n < shown.length; n++) {
            number[shown[n]] = n;
        }
        String[] label = Arrays.stream(shown).mapToObj(v -> view.label()[v]).toArray(String[]::new);
        String[] outline = view.look().outline().of(label);
        if (Arrays.equals(label, outline)) {
            return null;
        }
        return new Unsaid(
                label, outline, Arrays.stream(value).map(v -> number[v]).toArray());
    }

    /** @return the words of a text that its outline leaves out */
    static Set<String> beyond(String outline, String text) {
        if (text.equals(outline)) {
            return Set.of();
        }
        Set<String> words = words(text);
        words.removeAll(words(outline));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** @return a number of what is new in the text beside an event's own; 0 where it is the same text */
    private int kind(int own, int beside) {
        if (own == beside) {
            return 0;
        }
        long pair = LongIntMap.key(own, beside);
        int kind = ofPair.get(pair, 0);
        if (kind == 0) {
            Set<String> unsaid = new LinkedHashSet<>(words.get(beside));
            unsaid.removeAll(words.get(own));
            kind = kinds.computeIfAbsent(outline[beside] + '\n' + String.join(" ", unsaid), k -> kinds.size() + 1);
            ofPair.put(pair, kind);
        }
        return kind;
    }

    @Override
    public int kinds() {
        return kinds.size() + 1;
    }

    @Override
    public int seen(int event, int beside) {
        return beside > event ? after[event] : before[event];
    }
}
