/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.internal.corrections.TaskDrafts;

/** Finds the tasks that meet the condition of a split. */
final class SplitTest {

    private final EventLog log;
    private final StepLog steps;
    private final TaskDrafts drafts;

    SplitTest(EventLog log, TaskDrafts drafts) {
        this.log = log;
        this.steps = drafts.steps();
        this.drafts = drafts;
    }

    Set<Integer> meeting(SplitBy condition) {
        return switch (condition) {
            case SplitBy.Step by -> withStep(by.step());
            case SplitBy.Variants by -> doneIn(by.variants());
        };
    }

    private Set<Integer> withStep(String step) {
        boolean[] wanted = new boolean[steps.count()];
        for (int s = 0; s < wanted.length; s++) {
            wanted[s] = steps.label(s).equals(step);
        }
        IdColumn activities = log.activities();
        int activity = activities.dictionary().id(step);
        Set<Integer> tasks = new HashSet<>();
        for (int position = 0; position < steps.size(); position++) {
            int row = steps.row(position);
            boolean named = activity >= 0 && activities.get(row) == activity;
            if (drafts.taskOf(row) >= 0 && (named || wanted[steps.step(position)])) {
                tasks.add(drafts.taskOf(row));
            }
        }
        return tasks;
    }

    private Set<Integer> doneIn(Set<List<String>> variants) {
        Map<Integer, List<String>> ways = new HashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (int position = 0; position < steps.size(); position++) {
            int task = drafts.taskOf(steps.row(position));
            int step = steps.step(position);
            if (task >= 0 && !Integer.valueOf(step).equals(last.put(task, step))) {
                ways.computeIfAbsent(task, t -> new ArrayList<>()).add(steps.label(step));
            }
        }
        Set<Integer> tasks = new HashSet<>();
        ways.forEach((task, way) -> {
            if (variants.contains(way)) {
                tasks.add(task);
            }
        });
        return tasks;
    }
}
