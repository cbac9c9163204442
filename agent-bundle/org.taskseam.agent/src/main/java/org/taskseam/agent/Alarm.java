/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.time.Duration;
import java.util.Optional;

/**
 * Notices when recording is on and nothing arrives: asked once a minute, it compares what the desktop says about the use of
 * keyboard and mouse with what was delivered. Moving the mouse alone delivers nothing, so one minute proves nothing yet.
 */
final class Alarm {

    /** Minutes of use without any event after which capture counts as broken. */
    static final int MINUTES = 5;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private int suspicious;

    /**
     * @param silence   time since an event arrived
     * @param untouched time since somebody used the PC, empty if unknown
     */
    void check(Duration silence, Optional<Duration> untouched) {
        boolean used = untouched.isPresent() && untouched.get().compareTo(MINUTE) < 0;
        suspicious = used && silence.compareTo(MINUTE) >= 0 ? suspicious + 1 : 0;
    }

    void reset() {
        suspicious = 0;
    }

    boolean isRaised() {
        return suspicious >= MINUTES;
    }
}
