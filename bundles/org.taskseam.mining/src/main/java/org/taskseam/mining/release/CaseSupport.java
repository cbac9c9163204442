/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.Map;
import org.taskseam.privacy.guard.PersonSums;

/**
 * Who stands behind activities, arcs, variants and cases. Who stands behind times is asked of what is told only ({@link DurationSupport}).
 *
 * @param activities by activity
 * @param activityCases by activity: in how many cases somebody with a part in the case has it
 * @param arcs by arc, those from and to {@link #OUTSIDE} included
 * @param variants by {@link Sequences#hash(Iterable)} of a variant
 */
record CaseSupport(
        Map<Integer, PersonSums> activities,
        Map<Integer, PersonSums> activityCases,
        Map<Long, PersonSums> arcs,
        Map<Long, PersonSums> variants,
        PersonSums cases) {

    /** Stands for the start and the end of a case, before and after its activities. */
    static final int OUTSIDE = -1;

    private static final int MIX = 0x9E37_79B1;

    /** The key of an arc; the lower half is mixed, since a map's hash of a key is the exclusive or of its halves. */
    static long key(int from, int to) {
        return (long) from << 32 | (to ^ from * MIX) & 0xFFFF_FFFFL;
    }

    static int from(long arc) {
        return (int) (arc >> 32);
    }

    static int to(long arc) {
        return (int) arc ^ from(arc) * MIX;
    }
}
