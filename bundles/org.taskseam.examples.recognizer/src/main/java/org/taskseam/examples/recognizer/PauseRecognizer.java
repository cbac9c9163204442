/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.recognizer;

import java.util.ResourceBundle;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskRecognizer;

/**
 * Takes the work between two long pauses for a task, and the application it happens in most for its type. A simple yardstick
 * for other recognisers: it sees neither interleaving nor what is done.
 */
public final class PauseRecognizer implements TaskRecognizer {

    private static final String ID = "pauses";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return texts().getString("title");
    }

    static ResourceBundle texts() {
        return ResourceBundle.getBundle("org.taskseam.examples.recognizer.messages");
    }

    @Override
    public RecognizedTasks recognize(EventLog log, Progress progress) {
        progress.checkCancelled();
        return new Stretches(log, PauseLength.of(log)).tasks(ID, progress);
    }
}
