/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.util.List;
import org.taskseam.privacy.guard.Support;

/**
 * Steps inside a task type that always come in the same order: a candidate for automation.
 *
 * @param steps        the activities in order
 * @param mostBetween  most other steps that may come between two steps; 0 if they follow each other without a gap
 * @param occurrences  how often they were done
 * @param tasks        number of tasks of the type in which they were done
 * @param variants     number of variants of the type in which they were done
 * @param shareOfTask  share of the type's events that they cover, 0 to 1
 * @param time         {@link org.taskseam.mining.ActiveTime active time} of these steps in all, without what came between
 * @param determinism  how surely one step follows the other, 0 to 1
 * @param dataFromFlow share of the steps with a value whose value comes from an earlier step of the task, 0 to 1
 * @param support      on how many people they stand: occurrences and milliseconds
 * @param inputs       the steps with values that come from nowhere: what a robot has to be given
 */
public record Routine(
        List<String> steps,
        int mostBetween,
        int occurrences,
        int tasks,
        int variants,
        double shareOfTask,
        Duration time,
        double determinism,
        double dataFromFlow,
        Support support,
        List<String> inputs) {

    public Routine {
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
    }

    /** @return number of actors who do them */
    public int actors() {
        return support.people();
    }
}
