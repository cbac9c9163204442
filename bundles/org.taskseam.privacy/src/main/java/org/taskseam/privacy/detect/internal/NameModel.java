/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * Says how much a word looks like a name by its letters: log-odds of its character trigrams in the lists of names
 * against the list of everyday words (naive Bayes with add-one smoothing). It lets names pass that no list has.
 */
final class NameModel {
    private static final int SIZE = 28 * 28 * 28;
    private static final float[] ODDS = train();

    private NameModel() {}

    private static float[] train() {
        int[] names = new int[SIZE];
        int[] others = new int[SIZE];
        int nameTotal = count("given.txt", names) + count("family.txt", names);
        int otherTotal = count("common.txt", others);
        float[] odds = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double name = (names[i] + 0.5) / (nameTotal + 0.5 * SIZE);
            double other = (others[i] + 0.5) / (otherTotal + 0.5 * SIZE);
            odds[i] = (float) Math.log(name / other);
        }
        return odds;
    }

    private static int count(String file, int[] counts) {
        int total = 0;
        for (String line : Resources.lines(file)) {
            String words = Folder.fold(line, org.taskseam.privacy.Channel.OTHER).toString();
            int state = 0;
            for (int i = 0; i <= words.length(); i++) {
                char c = i < words.length() ? words.charAt(i) : 0;
                boolean ends = c <= ' ' || c == '\'' || c == '-';
                state = next(state, ends ? 0 : c);
                counts[state]++;
                total++;
                state = ends ? 0 : state;
            }
        }
        return total;
    }

    private static int next(int state, char c) {
        int letter = c >= 'a' && c <= 'z' ? c - 'a' + 1 : c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c == 0 ? 0 : 27;
        return state % (28 * 28) * 28 + letter;
    }

    /** Mean log-odds per letter; above zero speaks for a name. */
    static float score(Scan text, int start, int end) {
        int state = 0;
        float sum = 0;
        for (int i = start; i <= end; i++) {
            state = next(state, i < end ? text.at(i) : 0);
            sum += ODDS[state];
        }
        return sum / (end - start + 1);
    }
}
