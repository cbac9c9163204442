/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * What the texts of a column say that the text beside them does not: the number of a customer that is shown from page to page is
 * nothing new on the next page.
 */
final class ConditionalGain implements ContextGain.Sight {

    private final List<Set<String>> words = new ArrayList<>();

    /** The same words as numbers. */
    private final int[][] wordIds;

    private final String[] outline;

    /** Kind of each text beside one that it shares no word with; 0 if not needed yet. */
    private final int[] alone;

    private final LongIntMap ofPair = new LongIntMap(1024);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final int[] before;
    private final int[] after;

    private ConditionalGain(String[] label, String[] outline, int[] value) {
        this.outline = outline;
        this.alone = new int[label.length];
        this.wordIds = new int[label.length][];
        Map<String, Integer> ids = new HashMap<>();
        for (int v = 0; v < label.length; v++) {
            Set<String> own = beyond(outline[v], label[v]);
            words.add(own);
            wordIds[v] = new int[own.size()];
            int count = 0;
            for (String word : own) {
                Integer known = ids.putIfAbsent(word, ids.size());
                wordIds[v][count++] = known == null ? ids.size() - 1 : known;
            }
        }
        before = new int[value.length];
        after = new int[value.length];
        for (int i = 1; i < value.length; i++) {
            if (value[i] != value[i - 1]) {
                boolean share = shareWords(value[i], value[i - 1]);
                before[i] = kind(value[i], value[i - 1], share);
                after[i - 1] = kind(value[i - 1], value[i], share);
            }
        }
    }

    /**
     * @param value what the view shows of each event
     * @return {@code null} where none of the events shows more than an outline
     */
    static @Nullable ConditionalGain of(ColumnViews.View view, int[] value) {
        if (view.detail() == ColumnUse.Detail.OUTLINE) {
            return null;
        }
        int[] number = new int[view.distinct()];
        Arrays.fill(number, -1);
        int[] shown = new int[value.length];
        List<String> labels = new ArrayList<>(); // a sample shows few of the texts of a long log
        for (int i = 0; i < value.length; i++) {
            if (number[value[i]] < 0) {
                number[value[i]] = labels.size();
                labels.add(view.label()[value[i]]);
            }
            shown[i] = number[value[i]];
        }
        String[] label = labels.toArray(new String[0]);
        String[] outline = view.abstraction().outline().of(label);
        if (Arrays.equals(label, outline)) {
            return null;
        }
        return new ConditionalGain(label, outline, shown);
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

    /** @return a number of what is new in the text beside an event's own, another one; 0 stands for the same text */
    private int kind(int own, int beside, boolean shareWords) {
        if (!shareWords) {
            alone[beside] = alone[beside] == 0 ? kind(beside, words.get(beside)) : alone[beside];
            return alone[beside];
        }
        long pair = LongIntMap.key(own, beside);
        int kind = ofPair.get(pair, 0);
        if (kind == 0) {
            Set<String> unsaid = new LinkedHashSet<>(words.get(beside));
            unsaid.removeAll(words.get(own));
            kind = kind(beside, unsaid);
            ofPair.put(pair, kind);
        }
        return kind;
    }

    private int kind(int beside, Set<String> unsaid) {
        return kinds.computeIfAbsent(outline[beside] + '\n' + String.join(" ", unsaid), k -> kinds.size() + 1);
    }

    private boolean shareWords(int one, int other) {
        for (int word : wordIds[one]) {
            for (int otherWord : wordIds[other]) {
                if (word == otherWord) {
                    return true;
                }
            }
        }
        return false;
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
