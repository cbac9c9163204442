/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.Optional;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.GroupShares;

/**
 * Two groups side by side, in shares of their own cases.
 *
 * @param project      they are parts of
 * @param first        one group
 * @param second       the other one
 * @param firstShares  its shares
 * @param secondShares those of the other one
 */
public record Contrast(
        MinedProject project, Group first, Group second, GroupShares firstShares, GroupShares secondShares) {

    /** @return how two groups of a project compare */
    public static Contrast of(MinedProject project, Group first, Group second, Progress progress) {
        return new Contrast(
                project, first, second, shares(project, first, progress), shares(project, second, progress));
    }

    private static GroupShares shares(MinedProject project, Group group, Progress progress) {
        return GroupShares.of(project.log(), group.activities(project), project.notion(), project.audience(), progress);
    }

    /** @return whether one of the two may not be told of */
    public boolean isHidden() {
        return firstShares.isEmpty() || secondShares.isEmpty();
    }

    private int id(String activity) {
        return project.log().activities().dictionary().id(activity);
    }

    /** @return in what share of the cases an activity is, in the first and in the second group */
    Sides ofCases(String activity) {
        int id = id(activity);
        return new Sides(firstShares.ofCases(id), secondShares.ofCases(id));
    }

    /** @return how often one activity follows the other in a case, in the first and in the second group */
    Sides perCase(String from, String to) {
        return new Sides(firstShares.perCase(id(from), id(to)), secondShares.perCase(id(from), id(to)));
    }

    /** @return the median times until the next step, where both may be told */
    Optional<Duration[]> medians(String activity) {
        Optional<Duration> one = firstShares.median(id(activity));
        Optional<Duration> other = secondShares.median(id(activity));
        return one.isPresent() && other.isPresent()
                ? Optional.of(new Duration[] {one.get(), other.get()})
                : Optional.empty();
    }

    /** A share in each group; negative where it may not be told. */
    record Sides(double first, double second) {

        /** @return how much more the second has, -1 to 1; 0 where one may not be told */
        double lean() {
            return first < 0 || second < 0 ? 0 : Math.clamp(second - first, -1, 1);
        }

        String text() {
            return Numbers.percent(first) + " : " + Numbers.percent(second);
        }
    }
}
