/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Progress;

/**
 * Links between events of one actor that carry the same value. The weight of a link is the log of how unlikely it
 * is to
 * meet the value again so soon by chance: rare values weigh much over a long distance, frequent ones nothing.
 */
final class DataFlow {

    /** Links from this weight on join events of one task nearly always. */
    static final float STRONG = 3;

    /** Nearer than this is as near as can be: equal values side by side are often one act. */
    private static final int NEAREST = 4;

    private int count;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] weight = new float[1024];

    DataFlow(EventStream stream, ActivityRules rules, Progress progress) {
        List<EventStream.TextColumn> columns = stream.columns();
        int[][][] tokens = new int[columns.size()][][];
        Map<String, Integer> known = new HashMap<>();
        for (int c = 0; c < tokens.length; c++) {
            if (rules.carriesData(c)) {
                tokens[c] = tokens(columns.get(c), known);
            }
        }
        progress.checkCancelled();
        int[] frequency = frequencies(stream, columns, tokens, known.size());
        link(stream, columns, tokens, frequency, progress);
    }

    private static int[][] tokens(EventStream.TextColumn column, Map<String, Integer> known) {
        int[][] tokens = new int[column.distinct()][];
        for (int id = 0; id < tokens.length; id++) {
            List<String> texts = ValueTokens.of(column.text(id));
            tokens[id] = new int[texts.size()];
            for (int t = 0; t < texts.size(); t++) {
                Integer token = known.putIfAbsent(texts.get(t), known.size());
                tokens[id][t] = token == null ? known.size() - 1 : token;
            }
        }
        return tokens;
    }

    private static int[] frequencies(
            EventStream stream, List<EventStream.TextColumn> columns, int[][][] tokens, int distinct) {
        int[] frequency = new int[distinct];
        int[] last = new int[distinct];
        Arrays.fill(last, -1);
        for (int i = 0; i < stream.size(); i++) {
            for (int c = 0; c < tokens.length; c++) {
                if (tokens[c] != null) {
                    for (int token : tokens[c][stream.id(columns.get(c), i)]) {
                        if (last[token] != i) {
                            last[token] = i;
                            frequency[token]++;
                        }
                    }
                }
            }
        }
        return frequency;
    }

    private void link(
            EventStream stream,
            List<EventStream.TextColumn> columns,
            int[][][] tokens,
            int[] frequency,
            Progress progress) {
        int[] last = new int[frequency.length];
        Arrays.fill(last, -1);
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if ((i & 8191) == 0) {
                    progress.checkCancelled();
                }
                int firstOfEvent = count;
                for (int c = 0; c < tokens.length; c++) {
                    if (tokens[c] != null) {
                        for (int token : tokens[c][stream.id(columns.get(c), i)]) {
                            int before = last[token];
                            last[token] = i;
                            if (before >= stream.start(actor) && before < i) {
                                double chance = (double) frequency[token] * Math.max(NEAREST, i - before + 1);
                                add(firstOfEvent, before, i, Math.log(stream.size() / chance));
                            }
                        }
                    }
                }
            }
        }
    }

    private void add(int firstOfEvent, int earlier, int later, double logWeight) {
        if (logWeight <= 0) {
            return;
        }
        for (int link = firstOfEvent; link < count; link++) {
            if (from[link] == earlier) {
                weight[link] = Math.max(weight[link], (float) logWeight);
                return;
            }
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            weight = Arrays.copyOf(weight, count * 2);
        }
        from[count] = earlier;
        to[count] = later;
        weight[count++] = (float) logWeight;
    }

    /** @return number of links, ordered by their later event */
    int count() {
        return count;
    }

    int from(int link) {
        return from[link];
    }

    int to(int link) {
        return to[link];
    }

    float weight(int link) {
        return weight[link];
    }

    boolean strong(int link) {
        return weight[link] >= STRONG;
    }
}
