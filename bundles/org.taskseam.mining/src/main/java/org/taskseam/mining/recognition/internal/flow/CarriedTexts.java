/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/** The values that the texts of the columns with data are made of, as numbers: equal values have equal numbers. */
public final class CarriedTexts {

    /**
     * A column.
     *
     * @param start where the values of each text begin; one more than there are texts
     * @param token the values, text after text
     */
    record Tokens(EventStream.TextColumn column, int[] start, int[] token) {}

    private final List<Tokens> columns = new ArrayList<>();
    private final LongIntMap known = new LongIntMap(1024);

    public CarriedTexts(EventStream stream, ActivityRules rules, Progress progress) {
        for (int c = 0; c < stream.columns().size(); c++) {
            if (rules.carriesData(c)) {
                columns.add(tokens(stream.columns().get(c), progress));
            }
        }
    }

    List<Tokens> columns() {
        return columns;
    }

    /** @return number of different values */
    int distinct() {
        return known.size();
    }

    private Tokens tokens(EventStream.TextColumn column, Progress progress) {
        int[] start = new int[column.distinct() + 1];
        int[] token = new int[column.distinct() * 2];
        int count = 0;
        for (int id = 0; id < column.distinct(); id++) {
            if ((id & 8191) == 0) {
                progress.checkCancelled();
            }
            for (String text : ValueTokens.of(column.text(id))) {
                if (count == token.length) {
                    token = Arrays.copyOf(token, count * 2);
                }
                token[count++] = known.id(hash(text));
            }
            start[id + 1] = count;
        }
        return new Tokens(column, start, Arrays.copyOf(token, count));
    }

    /** 64 bits tell values apart without holding them. */
    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
