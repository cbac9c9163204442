/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.flow;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;

/**
 * Links between events of one actor that carry the same value. The weight of a link is the log of how unlikely it is to meet
 * the value again so soon by chance: rare values weigh much over a long distance, frequent ones nothing.
 */
public final class DataFlow {

    /** Links from this weight on join events of one task nearly always. */
    static final float STRONG = 3;

    /** Nearer than this is as near as can be: equal values side by side are often one act. */
    private static final int NEAREST = 4;

    private int count;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] weight = new float[1024];

    public DataFlow(EventStream stream, CarriedTexts texts, Progress progress) {
        link(stream, texts, frequencies(stream, texts, progress), progress);
    }

    private static int[] frequencies(EventStream stream, CarriedTexts texts, Progress progress) {
        int[] frequency = new int[texts.distinct()];
        int[] last = new int[frequency.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < stream.size(); i++) {
            if ((i & 8191) == 0) {
                progress.checkCancelled();
            }
            for (CarriedTexts.Tokens of : texts.columns()) {
                int id = stream.id(of.column(), i);
                for (int t = of.start()[id]; t < of.start()[id + 1]; t++) {
                    int token = of.token()[t];
                    if (last[token] != i) {
                        last[token] = i;
                        frequency[token]++;
                    }
                }
            }
        }
        return frequency;
    }

    private void link(EventStream stream, CarriedTexts texts, int[] frequency, Progress progress) {
        int[] last = new int[frequency.length];
        Arrays.fill(last, -1);
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if ((i & 8191) == 0) {
                    progress.checkCancelled();
                }
                int firstOfEvent = count;
                for (CarriedTexts.Tokens of : texts.columns()) {
                    int id = stream.id(of.column(), i);
                    for (int t = of.start()[id]; t < of.start()[id + 1]; t++) {
                        int token = of.token()[t];
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
    public int count() {
        return count;
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    public float weight(int link) {
        return weight[link];
    }

    public boolean strong(int link) {
        return weight[link] >= STRONG;
    }
}
