/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.guard.Support;

/**
 * Where people carry values by hand.
 *
 * @param pairs  by count, most frequent first
 * @param copies number of copies and cuts
 * @param pastes number of pastes
 */
public record CopyPaste(List<Pair> pairs, long copies, long pastes) {
    public CopyPaste {
        pairs = List.copyOf(pairs);
    }

    /**
     * A copy in one place that was pasted in another.
     *
     * @param fromApplication application of the copy
     * @param fromElement     element of the copy, or {@code null} if the log does not say
     * @param toApplication   application of the paste
     * @param toElement       element of the paste, or {@code null} if the log does not say
     * @param count           how often
     * @param people          on whom that stands
     */
    public record Pair(
            String fromApplication,
            @Nullable String fromElement,
            String toApplication,
            @Nullable String toElement,
            long count,
            Support people) {

        /** @return whether the value went from one application to another */
        public boolean crossesApplications() {
            return !fromApplication.equals(toApplication);
        }
    }
}
