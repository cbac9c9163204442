/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.release.Audience;

class TimelineTest {

    private final Recognition recognition = SampleProject.mined().recognition().orElseThrow();
    private final Timeline timeline = Timeline.of(recognition.source(), recognition.tasks(), Progress.NONE);

    @Test
    void everyEventHasItsUnit() {
        EventLog log = recognition.source();
        int pauses = 0;
        for (int session = 0; session < log.sessionCount(); session++) {
            Session s = log.session(session);
            for (int row = s.firstRow() + 1; row < s.endRow(); row++) {
                long passed = log.timeMillis(row) - log.timeMillis(row - 1);
                pauses += passed >= 300_000 ? 5 : passed >= 60_000 ? 2 : 0;
            }
        }
        int units = 0;
        for (int lane = 0; lane < timeline.lanes(); lane++) {
            assertEquals(0, timeline.from(timeline.first(lane)));
            units += timeline.to(timeline.end(lane) - 1);
            for (int piece = timeline.first(lane) + 1; piece < timeline.end(lane); piece++) {
                assertTrue(timeline.from(piece) >= timeline.to(piece - 1));
            }
        }
        assertEquals(log.sessionCount(), timeline.lanes());
        assertEquals(log.size() + pauses, units);
    }

    @Test
    void piecesOfATaskAreLinkedInOrder() {
        int[] pieces = new int[recognition.tasks().tasks().size()];
        int resumed = 0;
        for (int piece = 0; piece < timeline.pieces(); piece++) {
            if (timeline.task(piece) != RecognizedTasks.NONE) {
                pieces[timeline.task(piece)]++;
            }
            int later = timeline.resumed(piece);
            if (later >= 0) {
                resumed++;
                assertTrue(later > piece);
                assertEquals(timeline.task(piece), timeline.task(later));
                assertEquals(timeline.lane(piece), timeline.lane(later));
            }
        }
        for (TaskInstance task : recognition.tasks().tasks()) {
            assertEquals(task.runs(), pieces[task.id()]);
            assertEquals(task.id(), timeline.task(timeline.pieceOf(task.id())));
        }
        assertTrue(resumed > 0, "the sample has interrupted tasks");
    }

    @Test
    void placesFindTheirPieces() {
        for (int lane = 0; lane < Math.min(10, timeline.lanes()); lane++) {
            for (int piece = timeline.first(lane); piece < timeline.end(lane); piece++) {
                assertEquals(piece, timeline.pieceAt(lane, timeline.from(piece)));
                assertEquals(piece, timeline.pieceAt(lane, timeline.to(piece) - 1));
                assertEquals(lane, timeline.lane(piece));
            }
            assertEquals(timeline.end(lane), timeline.pieceAt(lane, Integer.MAX_VALUE));
        }
    }

    @Test
    void lanesOfATypeHaveIt() {
        int type = 1;
        int[] lanes = timeline.lanesWith(type);
        BitSet with = new BitSet();
        Arrays.stream(lanes).forEach(with::set);
        for (int lane = 0; lane < timeline.lanes(); lane++) {
            boolean has = IntStream.range(timeline.first(lane), timeline.end(lane))
                    .anyMatch(piece -> timeline.type(piece) == type);
            assertEquals(has, with.get(lane));
        }
        assertTrue(timeline.people(lanes) >= Recognition.SMALLEST_GROUP);
    }

    @Test
    void orderOfLanesDoesNotPutThePeopleOneAfterTheOther() {
        int[] actors = IntStream.range(0, timeline.lanes())
                .map(lane -> timeline.session(lane).actor())
                .toArray();
        int neighbours = 0;
        for (int i = 1; i < actors.length; i++) {
            neighbours += actors[i] == actors[i - 1] ? 1 : 0;
        }
        assertTrue(neighbours * 2 < actors.length, () -> Arrays.toString(actors));
        assertFalse(IntStream.range(1, actors.length).allMatch(i -> actors[i - 1] <= actors[i]));
        Timeline again = Timeline.of(recognition.source(), recognition.tasks(), Progress.NONE);
        assertArrayEquals(
                actors,
                IntStream.range(0, again.lanes())
                        .map(lane -> again.session(lane).actor())
                        .toArray());
    }

    @Test
    void fewPeopleAreNotShown() {
        Recognition guarded = new Recognition(
                recognition.source(),
                recognition.learned(),
                recognition.corrections(),
                recognition.decided(),
                Audience.ANALYSTS,
                recognition.released(),
                recognition.ruleProblem());
        assertFalse(guarded.speaksOf(4));
        assertTrue(guarded.speaksOf(5));
    }

    @Test
    void explanationOfATaskHasNoDurationAndNoDate() {
        MinedProject found = new LogMining(List.of())
                .recognize(SampleProject.mined(), new org.taskseam.mining.recognition.SeamRecognizer(), Progress.NONE);
        Explanation explanation = new Explanation(found, false);
        for (int task = 0; task < 200; task++) {
            String text = explanation.of(new Selected.Task(task)).text();
            assertFalse(text.contains("{"), text);
            assertFalse(text.matches("(?s).*\\b\\d+ (m|s|h)\\b.*|.*20\\d\\d-.*"), text);
        }
        assertEquals(
                found.recognition().orElseThrow().source(),
                SampleProject.mined().recognition().orElseThrow().source());
    }

    @Test
    void logWithoutTypesHasNoTasks() {
        EventLog plain = SampleProject.log().withoutColumn("task_type");
        assertTrue(new LogMining(List.of())
                .mine("x", plain, CaseNotion.session(), Audience.ANALYSTS, Progress.NONE)
                .recognition()
                .isEmpty());
    }
}
