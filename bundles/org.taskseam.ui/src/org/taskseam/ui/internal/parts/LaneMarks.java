/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.function.IntPredicate;
import org.taskseam.presentation.Comparison;

/** Where the two tracks of each lane differ, lane by lane. */
final class LaneMarks {

    static final LaneMarks NONE = new LaneMarks(List.of(), 0);

    private final List<Comparison.Difference> marks;
    private final int[] first;

    /**
     * @param marks given lane by lane
     * @param lanes how many lanes there are
     */
    LaneMarks(List<Comparison.Difference> marks, int lanes) {
        this.marks = marks;
        first = new int[lanes + 1];
        marks.forEach(mark -> first[mark.lane() + 1]++);
        for (int i = 0; i < lanes; i++) {
            first[i + 1] += first[i];
        }
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** @return those of one lane, from left to right */
    List<Comparison.Difference> of(int lane) {
        return marks.isEmpty() ? List.of() : marks.subList(first[lane], first[lane + 1]);
    }

    /** @return the next one behind a place in a lane that is shown, the very first one after the last; not for none */
    Comparison.Difference after(int lane, int unit, IntPredicate shown) {
        return marks.stream()
                .filter(mark -> shown.test(mark.lane()))
                .filter(mark -> mark.lane() > lane || mark.lane() == lane && mark.from() > unit)
                .findFirst()
                .orElse(marks.get(0));
    }
}
