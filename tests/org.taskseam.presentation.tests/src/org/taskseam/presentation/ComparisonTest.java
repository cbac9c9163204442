/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.NamedTasks;
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
        Comparison same = Comparison.of(LOG, FOUND, FOUND, Audience.HOLDER, Progress.NONE);
        assertEquals(1, same.sameEvents());
        assertEquals(1, same.sameBoundaries());
        assertEquals(1, same.sameTasks());
        assertEquals(0, same.differences().size());
        assertTrue(same.pairs().stream().limit(5).allMatch(TypePairRow::same));
    }

    @Test
    void figuresDoNotDependOnTheOrder() {
        Comparison one = Comparison.of(LOG, LABELS, FOUND, Audience.HOLDER, Progress.NONE);
        Comparison other = Comparison.of(LOG, FOUND, LABELS, Audience.HOLDER, Progress.NONE);
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
        Comparison comparison = Comparison.of(LOG, LABELS, FOUND, Audience.HOLDER, Progress.NONE);
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
        Comparison comparison = Comparison.of(LOG, LABELS, FOUND, Audience.HOLDER, Progress.NONE);
        assertEquals(
                LOG.size(),
                comparison.pairs().stream().mapToLong(TypePairRow::events).sum());
    }

    /** Rules of one's own are a second result: two that differ by one person's step told it by their difference. */
    @Test
    void analystsAreToldTensAndTwentieths() {
        Comparison comparison = Comparison.of(LOG, LABELS, FOUND, Audience.ANALYSTS, Progress.NONE);
        List<TypePairRow> pairs = comparison.pairs();
        assertFalse(pairs.isEmpty());
        assertEquals(
                List.of(), pairs.stream().filter(row -> row.events() % 10 != 0).toList());
        List<Double> shares =
                new ArrayList<>(pairs.stream().map(TypePairRow::share).toList());
        shares.addAll(List.of(comparison.sameEvents(), comparison.sameBoundaries(), comparison.sameTasks()));
        assertEquals(
                List.of(),
                shares.stream()
                        .filter(share -> Math.abs(share * 20 - Math.round(share * 20)) > 1e-9)
                        .toList());
    }

    /** What is left of all events was that of the only pair that is not told, and so of one person. */
    @Test
    void theRestIsNeverOfOnePerson() {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text(TaskTypes.COLUMN, Nature.CONTEXT)));
        for (int person = 0; person < 6; person++) {
            for (int step = 0; step < 20; step++) {
                rows.event(1_767_600_000_000L + step * 1_000L, "p" + person)
                        .text(0, "step")
                        .text(1, person + (step < 17 ? " a" : " b"))
                        .text(2, person == 0 && step >= 17 ? "own" : "common");
            }
        }
        EventLog log = rows.toLog();
        RecognizedTasks found =
                NamedTasks.of(log, CaseNotion.column("case"), TaskTypes.COLUMN).orElseThrow();
        List<TypePairRow> all =
                Comparison.of(log, found, found, Audience.HOLDER, Progress.NONE).pairs();
        assertEquals(List.of(117L, 3L), all.stream().map(TypePairRow::events).toList());
        List<TypePairRow> told = Comparison.of(log, found, found, Audience.ANALYSTS, Progress.NONE)
                .pairs();
        assertEquals(List.of(120L), told.stream().map(TypePairRow::events).toList(), "all events together");
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Comparison.of(LOG, LABELS, FOUND, Audience.HOLDER, cancelled));
    }
}
