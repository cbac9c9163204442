/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.taskseam.eventlog.Dictionary;

/**
 * A text for every row by its number in a list; the steps from columns to activities. All work on texts is done once for every
 * distinct text, not once for every row.
 *
 * @param ids   number of the text of every row, or {@link Dictionary#NONE}
 * @param texts the texts
 */
record Texts(int[] ids, List<String> texts) {

    /** @return a column with other texts; equal ones become one, empty ones none */
    static Texts of(int[] ids, int size, IntFunction<String> text) {
        Map<String, Integer> known = new HashMap<>();
        List<String> texts = new ArrayList<>();
        int[] target = new int[size];
        for (int id = 0; id < size; id++) {
            String changed = text.apply(id);
            target[id] = changed.isEmpty() ? Dictionary.NONE : number(known, texts, changed);
        }
        int[] changed = new int[ids.length];
        for (int row = 0; row < ids.length; row++) {
            changed[row] = ids[row] == Dictionary.NONE ? Dictionary.NONE : target[ids[row]];
        }
        return new Texts(changed, texts);
    }

    /** @return these texts and, where there is none, those of another column */
    Texts orElse(Texts other) {
        int[] merged = ids.clone();
        List<String> all = new ArrayList<>(texts);
        int[] target = new int[other.texts.size()];
        Map<String, Integer> known = new HashMap<>();
        for (int id = 0; id < texts.size(); id++) {
            known.put(texts.get(id), id);
        }
        for (int id = 0; id < target.length; id++) {
            target[id] = number(known, all, other.texts.get(id));
        }
        for (int row = 0; row < merged.length; row++) {
            if (merged[row] == Dictionary.NONE && other.ids[row] != Dictionary.NONE) {
                merged[row] = target[other.ids[row]];
            }
        }
        return new Texts(merged, all);
    }

    /** @return these texts in the rows in which another column has one */
    Texts where(Texts other) {
        int[] kept = ids.clone();
        for (int row = 0; row < kept.length; row++) {
            if (other.ids[row] == Dictionary.NONE) {
                kept[row] = Dictionary.NONE;
            }
        }
        return new Texts(kept, texts);
    }

    /** @return both texts of every row with a separator between them where both are there and the second adds something */
    Texts join(Texts other, String separator) {
        PairTable pairs = new PairTable();
        int[] joined = new int[ids.length];
        for (int row = 0; row < joined.length; row++) {
            joined[row] = pairs.number(ids[row], other.ids[row]);
        }
        return of(joined, pairs.size(), pair -> {
            int first = pairs.first(pair);
            int second = pairs.second(pair);
            if (first == Dictionary.NONE || second == Dictionary.NONE) {
                return first != Dictionary.NONE
                        ? texts.get(first)
                        : second != Dictionary.NONE ? other.texts.get(second) : "";
            }
            String before = texts.get(first);
            String added = other.texts.get(second);
            return endsWith(before, added) ? before : before + separator + added;
        });
    }

    private static boolean endsWith(String text, String word) {
        return text.regionMatches(true, text.length() - word.length(), word, 0, word.length());
    }

    private static int number(Map<String, Integer> known, List<String> texts, String text) {
        Integer number = known.get(text);
        if (number == null) {
            number = texts.size();
            known.put(text, number);
            texts.add(text);
        }
        return number;
    }
}
