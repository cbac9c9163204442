/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.Audience;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;

/** A small sample, mined once. */
final class SampleProject {

    private static final EventLog LOG = new SampleGenerator(new SampleSettings(3, 12, 7)).labelledLog();
    private static MinedProject mined;

    private SampleProject() {}

    static EventLog log() {
        return LOG;
    }

    /** As analysts see it. */
    static MinedProject guarded() {
        return new LogMining(List.of())
                .mine("Sample", LOG, CaseNotion.column("task"), Audience.ANALYSTS, Progress.NONE);
    }

    static synchronized MinedProject mined() {
        if (mined == null) {
            mined = new LogMining(List.of())
                    .mine("Sample", LOG, CaseNotion.column("task"), Audience.HOLDER, Progress.NONE);
        }
        return mined;
    }
}
