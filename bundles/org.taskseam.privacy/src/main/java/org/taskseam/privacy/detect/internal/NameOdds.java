/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import org.taskseam.privacy.Channel;

/**
 * Makes the table of the {@link NameModel}: log-odds of character trigrams in the lists of names against the list of
 * everyday words (naive Bayes with add-one smoothing).
 */
final class NameOdds {
    private NameOdds() {}

    /** The odds of each trigram. */
    static ByteBuffer table() {
        int[] names = new int[NameModel.SIZE];
        int[] others = new int[NameModel.SIZE];
        int nameTotal = count("given.txt", names) + count("family.txt", names);
        int otherTotal = count("common.txt", others);
        ByteBuffer odds = Tables.empty(Float.BYTES * NameModel.SIZE);
        for (int i = 0; i < NameModel.SIZE; i++) {
            double name = (names[i] + 0.5) / (nameTotal + 0.5 * NameModel.SIZE);
            double other = (others[i] + 0.5) / (otherTotal + 0.5 * NameModel.SIZE);
            odds.putFloat((float) Math.log(name / other));
        }
        return odds;
    }

    private static int count(String file, int[] counts) {
        int total = 0;
        for (String line : Resources.lines(file)) {
            String words = Folder.fold(line, Channel.OTHER).toString();
            int state = 0;
            for (int i = 0; i <= words.length(); i++) {
                char c = i < words.length() ? words.charAt(i) : 0;
                boolean ends = c <= ' ' || c == '\'' || c == '-';
                state = NameModel.next(state, ends ? 0 : c);
                counts[state]++;
                total++;
                state = ends ? 0 : state;
            }
        }
        return total;
    }
}
