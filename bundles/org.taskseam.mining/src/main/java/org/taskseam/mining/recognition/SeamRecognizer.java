/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.internal.SeamResult;

/**
 * The recogniser of the product. Learns from the log itself which columns are context, which values flow, where
 * tasks begin
 * and end and of what types they are, then reads every actor's stream as a sequence of tasks that may be suspended
 * and
 * resumed, with noise between. One fixed configuration for all logs; no keyword lists, no chosen columns, no seconds.
 */
public final class SeamRecognizer implements LearningRecognizer {

    /** Short name of this recogniser. */
    public static final String ID = "seam";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return MiningTexts.text("recognizer.seam");
    }

    @Override
    public RecognizedTasks recognize(EventLog log, Progress progress) {
        return SeamResult.tasks(log, progress);
    }

    @Override
    public Learning learn(EventLog log, @Nullable LearnedTasks before, Progress progress) {
        return SeamResult.of(log, before, progress);
    }
}
