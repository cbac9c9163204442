/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taskseam.drawing.DurationText;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.presentation.Details.Bar;
import org.taskseam.presentation.Details.Figure;
import org.taskseam.presentation.Details.Group;

/** Says of a routine what an analyst has to know to decide whether it is worth automating. */
final class RoutineExplanation {

    private final MinedProject project;
    private final Recognition known;
    private final DiscreetNames names;

    RoutineExplanation(MinedProject project, Recognition known, DiscreetNames names) {
        this.project = project;
        this.known = known;
        this.names = names;
    }

    Details of(RoutineRow row) {
        Routine routine = row.routine();
        Duration each = routine.time().dividedBy(Math.max(1, routine.occurrences()));
        return new Details(
                names.type(known.typeOf(row.type()), row.type()),
                Words.get("routine.subtitle", routine.steps().size()),
                List.of(
                        Explanation.figure(routine.occurrences(), "times"),
                        new Figure(DurationText.local().sum(routine.time()), Words.get("figure.active")),
                        new Figure(DurationText.local().of(each), Words.get("figure.activeEach")),
                        new Figure(Numbers.percent(routine.determinism()), Words.get("figure.followed"))),
                meaning(routine),
                List.of(new Group(Words.get("group.routineSteps"), steps(routine))),
                List.of());
    }

    private String meaning(Routine routine) {
        String done = Words.get(
                (routine.mostBetween() == 0 ? "routine.meaning" : "routine.meaning.between")
                        + untold(routine.shareOfTask()),
                Numbers.percent(routine.shareOfTask()),
                routine.mostBetween());
        List<String> inputs = routine.inputs().stream().distinct().toList();
        String values = Words.get(
                (inputs.isEmpty() ? "routine.inputs.none" : "routine.inputs") + untold(routine.dataFromFlow()),
                Numbers.percent(routine.dataFromFlow()),
                names.isDiscreet() ? Numbers.text(inputs.size()) : String.join(", ", inputs));
        return done + " " + values;
    }

    /** A sentence does without a share that is withheld. */
    private static String untold(double share) {
        return share < 0 ? ".untold" : "";
    }

    private List<Bar> steps(Routine routine) {
        Map<String, ActivityRow> byId = project.activitiesById();
        List<String> activities = known.activitiesOf(routine);
        return IntStream.range(0, routine.steps().size())
                .mapToObj(k -> {
                    ActivityRow row = byId.get(activities.get(k));
                    String name = names.isDiscreet() && row != null
                            ? names.title(row)
                            : names.isDiscreet() ? "\u2026" : routine.steps().get(k);
                    return row == null
                            ? new Bar(name, "", 0, Selected.NOTHING)
                            : new Bar(
                                    name,
                                    row.application(),
                                    project.cases() == 0 ? 0 : Math.max(0, (double) row.cases() / project.cases()),
                                    new Selected.Activity(row.id()));
                })
                .toList();
    }
}
