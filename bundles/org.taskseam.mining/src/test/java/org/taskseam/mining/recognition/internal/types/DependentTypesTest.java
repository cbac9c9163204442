/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.activities.ActivityLearner;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryCues;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryScore;
import org.taskseam.mining.recognition.internal.boundaries.UsualPath;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.CarriedTexts;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class DependentTypesTest {

    private static final String FIRST = "ABC ";
    private static final String SECOND = "FGH ";
    private static final String OTHER = "KLM ";
    private static final String ANOTHER = "PQR ";
    private static final String KINDS = "AFKP";
    private static final int TASKS = 60;
    private static final String PARTS = "ABCFGH";
    private static final DependentTypes.Pair PAIR = new DependentTypes.Pair(0, 1, true);

    /**
     * @param tasks      segments with a type for each letter that they begin with
     * @param boundaries learned from their steps
     */
    private record Stream(LetterTasks tasks, BoundaryScore boundaries) {

        static Stream of(Next next) {
            Random random = new Random(5);
            String letters =
                    IntStream.range(0, TASKS).mapToObj(k -> next.of(random)).collect(Collectors.joining());
            LetterTasks tasks = LetterTasks.of(letters);
            int[] types = Arrays.stream(letters.split(" "))
                    .mapToInt(task -> KINDS.indexOf(task.charAt(0)))
                    .toArray();
            tasks.segments().setTypes(types, KINDS.length());
            EventStream stream = tasks.stream();
            int[] activity = tasks.activity();
            int activities = 1 + Arrays.stream(activity).max().orElseThrow();
            ActivityRules rules = ActivityLearner.learn(stream, Progress.NONE);
            DataFlow flow = new DataFlow(stream, new CarriedTexts(stream, rules, Progress.NONE), Progress.NONE);
            UsualPath chain = new UsualPath(stream, activity, activities, Progress.NONE);
            BoundaryCues cues = new BoundaryCues(stream, activity, activities, chain, flow, Progress.NONE);
            return new Stream(tasks, new BoundaryScore(activity, activities, chain, cues));
        }

        DependentTypes.@Nullable Pair join(Set<DependentTypes.Pair> except) {
            return DependentTypes.joinEitherWay(tasks.stream(), tasks.segments(), boundaries, except);
        }
    }

    private interface Next {
        String of(Random random);
    }

    /** Two of the kinds always together, in any order, and one or two of the others. */
    private static String eitherOrder(Random random) {
        String others = (random.nextBoolean() ? OTHER : "") + (random.nextBoolean() ? OTHER : ANOTHER);
        return (random.nextBoolean() ? FIRST + SECOND : SECOND + FIRST) + others;
    }

    private static String alone(Random random) {
        return List.of(FIRST, SECOND, OTHER, ANOTHER).get(random.nextInt(KINDS.length()));
    }

    @Test
    void whatFollowsEachOtherEitherWayIsOneTask() {
        Stream stream = Stream.of(DependentTypesTest::eitherOrder);
        int before = stream.tasks.segments().count();
        assertEquals(PAIR, stream.join(Set.of()));
        Segments joined = stream.tasks.segments().compact(false);
        String steps = stream.tasks.steps();
        assertEquals(before - steps.chars().filter(c -> c == 'A').count(), joined.count());
        for (int i = 0; i < steps.length(); i++) {
            if (joined.typeAt(i) == 0 && (i == 0 || joined.of(i) != joined.of(i - 1))) {
                assertEquals(PARTS, sorted(steps.substring(i, i + PARTS.length())));
            }
        }
    }

    private static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void aPairThatIsLeftOutIsNotJoined() {
        Stream stream = Stream.of(DependentTypesTest::eitherOrder);
        int before = stream.tasks.segments().count();
        assertNull(stream.join(Set.of(PAIR)));
        assertEquals(before, stream.tasks.segments().compact(false).count());
    }

    @Test
    void whatFollowsByChanceStaysApart() {
        assertNull(Stream.of(DependentTypesTest::alone).join(Set.of()));
    }
}
