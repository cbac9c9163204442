/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Probability of a task boundary in front of each event on the path, in two steps of a logistic model: first from the
 * {@linkplain BoundaryCues cues} of the place itself, then from that, the other places with the same two activities, and how
 * often the one ends and the other begins a task elsewhere. The weights are constants, fitted once on public and generated
 * logs; nothing is set per log.
 */
public final class BoundaryScore {

    private static final double FIRST_BASE = -5.949;

    private static final double[] FIRST = {
        0.448, -0.379, -0.513, -0.875, 0.490, 0.017, 0.036, 0.100, 0.429, 0.081, 0.249, -1.616, -0.917, 6.167, 3.299,
        1.016, 0.206, 0.889, -0.391, -4.680, -0.866, -1.465
    };

    private static final double SECOND_BASE = 0.783;
    private static final double SECOND_OWN = -0.002;
    private static final double SECOND_STEP = 0.366;
    private static final double SECOND_BEGINS = 0.462;
    private static final double SECOND_ENDS = 0.759;
    private static final double SECOND_BOTH = 0.193;
    private static final BoundaryCue[] SECOND_CUES = {
        BoundaryCue.FROM_NEAR,
        BoundaryCue.FORWARD,
        BoundaryCue.BACKWARD,
        BoundaryCue.TOGETHER,
        BoundaryCue.FROM_FAR,
        BoundaryCue.CARRIED
    };
    private static final double[] SECOND = {-3.922, -0.466, -0.396, -0.625, -0.315, -0.221};

    private static final double SURE = 12;

    private final int[] activity;
    private final UsualPath path;
    private final BoundaryCues cues;
    private final double[] probability;

    public BoundaryScore(int[] activity, int activities, UsualPath path, BoundaryCues cues) {
        this.activity = activity;
        this.path = path;
        this.cues = cues;
        this.probability = new double[activity.length];
        Arrays.fill(probability, 1);
        second(first(), activities);
    }

    /** @return probability of a boundary in front of an event on the path; 1 for an actor's first */
    public double at(int position) {
        return probability[position];
    }

    /** @return the highest probability of a boundary in front of one of the events on the path from one position to another */
    public double most(int from, int to) {
        double most = 0;
        for (int i = from; i <= to; i++) {
            most = path.kept(i) ? Math.max(most, probability[i]) : most;
        }
        return most;
    }

    private double[] first() {
        double[] logOdds = new double[activity.length];
        for (int i = 0; i < logOdds.length; i++) {
            float[] c = cues.at(i);
            if (c != null) {
                double sum = FIRST_BASE;
                for (int k = 0; k < c.length; k++) {
                    sum += FIRST[k] * c[k];
                }
                logOdds[i] = Math.clamp(sum, -SURE, SURE);
            }
        }
        return logOdds;
    }

    private void second(double[] own, int activities) {
        LongIntMap stepIds = new LongIntMap(1024);
        int[] step = new int[own.length];
        double[] stepSum = new double[own.length];
        int[] stepCount = new int[own.length];
        double[] begins = new double[activities];
        int[] beginCount = new int[activities];
        double[] ends = new double[activities];
        int[] endCount = new int[activities];
        double total = 0;
        int count = 0;
        for (int i = 0; i < own.length; i++) {
            if (cues.at(i) != null) {
                int a = activity[path.before(i)];
                int b = activity[i];
                long key = LongIntMap.key(a, b);
                step[i] = stepIds.get(key, stepIds.size());
                stepIds.put(key, step[i]);
                double p = sigmoid(own[i]);
                stepSum[step[i]] += own[i];
                stepCount[step[i]]++;
                begins[b] += p;
                beginCount[b]++;
                ends[a] += p;
                endCount[a]++;
                total += p;
                count++;
            }
        }
        double base = Math.max(1e-4, total / Math.max(1, count));
        for (int i = 0; i < own.length; i++) {
            float[] c = cues.at(i);
            if (c != null) {
                int a = activity[path.before(i)];
                int b = activity[i];
                double p = sigmoid(own[i]);
                double atStep = (stepSum[step[i]] - 0.5 * own[i]) / (stepCount[step[i]] - 0.5);
                double begin = logOdds((begins[b] - p + 2 * base) / (beginCount[b] + 1));
                double end = logOdds((ends[a] - p + 2 * base) / (endCount[a] + 1));
                double sum = SECOND_BASE
                        + SECOND_OWN * own[i]
                        + SECOND_STEP * atStep
                        + SECOND_BEGINS * begin
                        + SECOND_ENDS * end
                        + SECOND_BOTH * Math.min(begin, end);
                for (int k = 0; k < SECOND.length; k++) {
                    sum += SECOND[k] * c[SECOND_CUES[k].ordinal()];
                }
                probability[i] = sigmoid(Math.clamp(sum, -SURE, SURE));
            }
        }
    }

    public static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double logOdds(double p) {
        double inside = Math.clamp(p, 0.002, 0.998);
        return Math.log(inside / (1 - inside));
    }
}
