/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.flow.DataFlow;

/** The cues that come from values carried from event to event. */
final class ValueCues {

    private static final double MOST_CARRIED = 4;
    private static final double FADING = 0.02;

    private final double[] carried;
    private final int[] linkStart;
    private final int[] linkFrom;
    private final int[] usedAgain;

    ValueCues(DataFlow flow, int events) {
        carried = new double[events + 1];
        linkStart = new int[events + 1];
        usedAgain = new int[events];
        Arrays.fill(usedAgain, -1);
        for (int link = 0; link < flow.count(); link++) {
            if (flow.strong(link)) {
                int from = flow.from(link);
                int to = flow.to(link);
                double weight = Math.min(3, flow.weight(link) - 2) / (1 + FADING * (to - from));
                carried[from + 1] += weight;
                carried[to + 1] -= weight;
                linkStart[to + 1]++;
                usedAgain[from] = Math.max(usedAgain[from], to);
            }
        }
        for (int i = 0; i < events; i++) {
            carried[i + 1] += carried[i];
            linkStart[i + 1] += linkStart[i];
        }
        linkFrom = new int[linkStart[events]];
        int[] next = linkStart.clone();
        for (int link = 0; link < flow.count(); link++) {
            if (flow.strong(link)) {
                linkFrom[next[flow.to(link)]++] = flow.from(link);
            }
        }
    }

    void measure(float[] cues, int[] positions, int at, int ahead, int window, int near) {
        int here = positions[at];
        double over = carried[here];
        for (int skipped = positions[at - 1] + 1; skipped < here; skipped++) {
            over = Math.min(over, carried[skipped]);
        }
        cues[BoundaryCue.CARRIED.ordinal()] = (float) Math.min(MOST_CARRIED, over);
        int looked = 0;
        int known = 0;
        for (int r = at; r < Math.min(positions.length, at + ahead); r++) {
            looked++;
            known += linkStart[positions[r]] < linkStart[positions[r] + 1] ? 1 : 0;
        }
        cues[BoundaryCue.KNOWN_VALUES.ordinal()] = (float) known / looked;
        measureOrigins(cues, positions, at, window, near);
        int recent = 0;
        int later = 0;
        for (int l = Math.max(0, at - window); l < at; l++) {
            if (usedAgain[positions[l]] >= 0) {
                recent++;
                later += usedAgain[positions[l]] >= here ? 1 : 0;
            }
        }
        cues[BoundaryCue.USED_LATER.ordinal()] = later / (recent + 1f);
    }

    private void measureOrigins(float[] cues, int[] positions, int at, int window, int near) {
        int fromNear = 0;
        int fromFar = 0;
        int fromAhead = 0;
        int nearest = at < near ? Integer.MIN_VALUE : positions[at - near];
        for (int r = at; r < Math.min(positions.length, at + window); r++) {
            for (int link = linkStart[positions[r]]; link < linkStart[positions[r] + 1]; link++) {
                if (linkFrom[link] >= positions[at]) {
                    fromAhead++;
                } else if (linkFrom[link] >= nearest) {
                    fromNear++;
                } else {
                    fromFar++;
                }
            }
        }
        float all = fromNear + fromFar + fromAhead + 1f;
        cues[BoundaryCue.FROM_NEAR.ordinal()] = fromNear / all;
        cues[BoundaryCue.FROM_FAR.ordinal()] = fromFar / all;
    }
}
