/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.Learning;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;

/**
 * What was learned is gone on with only by the method that learned it. A method is called after the tasks that it finds in a log made
 * up for this: where it finds others, it is another one, and what this test tells is to be written into {@code SeamResult.METHOD}.
 */
class RecognitionMethodTest {

    @Test
    void theMethodIsCalledAfterWhatItFinds() {
        EventLog log = HardWork.labelledLog(3, 5).withoutColumn(HardWork.KIND);

        Learning learning = new SeamRecognizer().learn(log, null, Progress.NONE);

        assertEquals(
                SeamRecognizer.ID + " " + digest(learning.tasks()),
                learning.learned().method(),
                "recognition finds other tasks than before");
    }

    /** @return checksum of the task of each row and the type of each task */
    private static String digest(RecognizedTasks found) {
        ByteBuffer numbers = ByteBuffer.allocate(
                Integer.BYTES * (found.size() + found.tasks().size()));
        for (int row = 0; row < found.size(); row++) {
            numbers.putInt(found.taskOf(row));
        }
        found.tasks().forEach(task -> numbers.putInt(task.type()));
        CRC32 sum = new CRC32();
        sum.update(numbers.flip());
        return "%08x".formatted(sum.getValue());
    }
}
