/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;
import java.util.List;
import org.taskseam.privacy.guard.Support;

/**
 * How the work is spread over applications.
 *
 * @param applications by time, longest first
 * @param switches     by count, most frequent first
 * @param idle         time in pauses, which belongs to no application
 */
public record ApplicationUsage(List<Usage> applications, List<Switch> switches, Duration idle) {
    public ApplicationUsage {
        applications = List.copyOf(applications);
        switches = List.copyOf(switches);
    }

    /**
     * One application.
     *
     * @param application name
     * @param events      number of events in it
     * @param visits      how often it was turned to
     * @param time        from each event in it to the next event of the session, without pauses
     * @param people      on whom visits and time, in milliseconds, stand
     */
    public record Usage(String application, long events, long visits, Duration time, Support people) {}

    /** How often people went from one application to another, and on whom that stands. */
    public record Switch(String from, String to, long count, Support people) {}

    /** @return number of switches in all */
    public long switchCount() {
        return switches.stream().mapToLong(Switch::count).sum();
    }
}
