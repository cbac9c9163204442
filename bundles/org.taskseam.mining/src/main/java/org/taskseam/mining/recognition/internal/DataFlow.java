/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The tokens of every text of a column. */
    private record Tokens(EventStream.TextColumn column, int[] start, int[] token) {}

    private final List<Tokens> tokens;
    private final int distinct;

    DataFlow(EventStream stream, ActivityRules rules, Progress progress) {
        List<Tokens> all = new ArrayList<>();
        LongIntMap known = new LongIntMap(1024);
        for (int c = 0; c < stream.columns().size(); c++) {
            if (rules.carriesData(c)) {
                all.add(tokens(stream.columns().get(c), known, progress));
            }
        }
        this.tokens = all;
        this.distinct = known.size();
        link(stream, frequencies(stream), progress);
    }

    private DataFlow(EventStream stream, DataFlow same, Progress progress) {
        this.tokens = same.tokens;
        this.distinct = same.distinct;
        link(stream, frequencies(stream), progress);
    }

    /** @return the links of another stream of the same log */
    DataFlow of(EventStream stream, Progress progress) {
        return new DataFlow(stream, this, progress);
    }

    private static Tokens tokens(EventStream.TextColumn column, LongIntMap known, Progress progress) {
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

    private int[] frequencies(EventStream stream) {
        int[] frequency = new int[distinct];
        int[] last = new int[distinct];
        Arrays.fill(last, -1);
        for (int i = 0; i < stream.size(); i++) {
            for (Tokens of : tokens) {
                int id = stream.id(of.column, i);
                for (int t = of.start[id]; t < of.start[id + 1]; t++) {
                    int token = of.token[t];
                    if (last[token] != i) {
                        last[token] = i;
                        frequency[token]++;
                    }
                }
            }
        }
        return frequency;
    }

    private void link(EventStream stream, int[] frequency, Progress progress) {
        int[] last = new int[frequency.length];
        Arrays.fill(last, -1);
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if ((i & 8191) == 0) {
                    progress.checkCancelled();
                }
                int firstOfEvent = count;
                for (Tokens of : tokens) {
                    int id = stream.id(of.column, i);
                    for (int t = of.start[id]; t < of.start[id + 1]; t++) {
                        int token = of.token[t];
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
