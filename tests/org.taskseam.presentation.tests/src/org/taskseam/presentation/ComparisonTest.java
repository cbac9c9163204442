/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.release.Audience;

class ComparisonTest {

    private static final EventLog LOG = SampleProject.log();
    private static final RecognizedTasks LABELS =
            SampleProject.mined().recognition().orElseThrow().tasks();
    private static final RecognizedTasks FOUND = LogMining.find(LOG, new SeamRecognizer(), Progress.NONE);

    @Test
    void aResultAgreesWithItself() {
        Comparison same = Comparison.of(LOG, FOUND, FOUND, Progress.NONE);
        assertEquals(1, same.sameEvents());
        assertEquals(1, same.sameBoundaries());
        assertEquals(1, same.sameTasks());
        assertEquals(0, same.differences().size());
        assertTrue(same.pairs(Audience.ANALYSTS).stream().limit(5).allMatch(TypePairRow::same));
    }

    @Test
    void figuresDoNotDependOnTheOrder() {
        Comparison one = Comparison.of(LOG, LABELS, FOUND, Progress.NONE);
        Comparison other = Comparison.of(LOG, FOUND, LABELS, Progress.NONE);
        assertEquals(one.sameEvents(), other.sameEvents());
        assertEquals(one.sameBoundaries(), other.sameBoundaries());
        assertEquals(one.sameTasks(), other.sameTasks());
        assertEquals(one.differences(), other.differences());
        assertTrue(one.sameEvents() > .5 && one.sameEvents() < 1, () -> "same events " + one.sameEvents());
        assertFalse(one.differences().isEmpty());
    }

    /** Counted again without the class under test. */
    @Test
    void sameTasksAreThoseOfTheDefinition() {
        Comparison comparison = Comparison.of(LOG, LABELS, FOUND, Progress.NONE);
        long same = LABELS.tasks().stream()
                .filter(label -> {
                    int[] rows = LABELS.rows(label);
                    return FOUND.tasks().stream().anyMatch(found -> {
                        long common = java.util.Arrays.stream(rows)
                                .filter(row -> FOUND.taskOf(row) == found.id())
                                .count();
                        return common >= .8 * (rows.length + found.events() - common);
                    });
                })
                .count();
        assertEquals(2.0 * same / (LABELS.tasks().size() + FOUND.tasks().size()), comparison.sameTasks(), 1e-12);
    }

    @Test
    void pairsAddUpToAllEvents() {
        Comparison comparison = Comparison.of(LOG, LABELS, FOUND, Progress.NONE);
        assertEquals(
                LOG.size(),
                comparison.pairs(Audience.ANALYSTS).stream()
                        .mapToLong(TypePairRow::events)
                        .sum());
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Comparison.of(LOG, LABELS, FOUND, cancelled));
    }
}
