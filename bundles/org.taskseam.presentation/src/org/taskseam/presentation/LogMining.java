/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Miner;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskRecognizer;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;

/** Runs the miners over a log and puts their results into the rows that views show. */
public final class LogMining {

    private final List<Miner<?, ?>> further;

    /** @param installed all miners there are; those that the workbench has views for are not run twice */
    public LogMining(List<Miner<?, ?>> installed) {
        this.further = installed.stream()
                .filter(miner -> !MiningRelease.isBuiltIn(miner.id()))
                .toList();
    }

    /**
     * @param name     name of the project
     * @param notion   what counts as a case
     * @param audience who looks at it
     * @return everything the views show
     */
    public MinedProject mine(String name, EventLog log, CaseNotion notion, Audience audience, Progress progress) {
        return mine(name, log, notion, audience, "", null, progress);
    }

    /** @return the same project with the tasks that a recogniser finds; what was called a case before is left */
    public MinedProject recognize(MinedProject project, TaskRecognizer recognizer, Progress progress) {
        RecognizedTasks found = recognizer.recognize(project.log(), progress);
        progress.checkCancelled();
        EventLog log = new RecognizedLog(project.log(), found).build();
        return mine(project.name(), log, CaseNotion.column(RecognizedLog.CASE), project.audience(), progress);
    }

    /** @return the same project, with the figures of one type of task; empty for work as a whole */
    public MinedProject mine(MinedProject project, String task, Progress progress) {
        return mine(
                project.name(), project.log(), project.notion(), project.audience(), task, project.tasks(), progress);
    }

    private MinedProject mine(
            String name,
            EventLog log,
            CaseNotion notion,
            Audience audience,
            String task,
            List<TaskRow> known,
            Progress progress) {
        ReleasedResults results = MiningRelease.of(log, notion, audience)
                .withActivities(new TaskTypes(log).activities(task))
                .withTypes(task.isEmpty() ? new TaskTypes(log).column() : null)
                .withMiners(further)
                .run(progress);
        Rows rows = new Rows(log, results);
        List<ResultTable> more = new ArrayList<>();
        List<FlowRow> flows = rows.flows();
        more.add(Rows.copies(flows));
        for (Miner<?, ?> partner : further) {
            results.of(partner).ifPresent(result -> more.add(ResultTables.of(partner.title(), result)));
        }
        return new MinedProject(
                name,
                log,
                notion,
                task,
                known == null ? rows.tasks() : known,
                results,
                text(notion),
                rows.activities(),
                rows.paths(),
                rows.variants(),
                rows.applications(),
                flows,
                rows.teams(),
                more);
    }

    private static String text(CaseNotion notion) {
        return switch (notion) {
            case CaseNotion.BySession session -> Words.get("case.session");
            case CaseNotion.ByColumn(String column) -> Words.get("case.column", column);
            case CaseNotion.ByGap(Duration gap) -> Words.get("case.gap", Durations.text(gap));
        };
    }
}
