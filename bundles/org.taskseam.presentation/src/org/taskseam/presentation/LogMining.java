/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ApplicationMiner;
import org.taskseam.mining.CopyPasteMiner;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.ProcessMaps;
import org.taskseam.mining.VariantMiner;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskRecognizer;

/** Runs the miners over a log and puts their results into the rows that views show. */
public final class LogMining {

    private final List<Miner<?, ?>> further;

    /** @param installed all miners there are; those that the workbench has views for are not run twice */
    public LogMining(List<Miner<?, ?>> installed) {
        this.further = List.copyOf(installed);
    }

    /**
     * @param name   name of the project
     * @param notion what counts as a case
     * @return everything the views show
     */
    public MinedProject mine(String name, EventLog log, CaseNotion notion, Progress progress) {
        return mine(name, log, notion, "", new TaskTypes(log).rows(notion), progress);
    }

    /** @return the same project with the tasks that a recogniser finds; what was called a case before is left */
    public MinedProject recognize(MinedProject project, TaskRecognizer recognizer, Progress progress) {
        RecognizedTasks found = recognizer.recognize(project.log(), progress);
        progress.checkCancelled();
        EventLog log = new RecognizedLog(project.log(), found).build();
        return mine(project.name(), log, CaseNotion.column(RecognizedLog.CASE), progress);
    }

    /** @return the same project, with the figures of one type of task; empty for work as a whole */
    public MinedProject mine(MinedProject project, String task, Progress progress) {
        return mine(project.name(), project.log(), project.notion(), task, project.tasks(), progress);
    }

    private MinedProject mine(
            String name, EventLog log, CaseNotion notion, String task, List<TaskRow> tasks, Progress progress) {
        VariantMiner variants = new VariantMiner();
        VariantPeopleMiner people = new VariantPeopleMiner();
        ApplicationMiner applications = new ApplicationMiner();
        CopyPasteMiner copies = new CopyPasteMiner();
        Map<String, Miner<?, ?>> miners = new LinkedHashMap<>();
        ProcessMaps.MINERS.forEach(miner -> miners.put(miner.id(), miner));
        for (Miner<?, ?> miner : List.of(variants, people, applications, copies)) {
            miners.put(miner.id(), miner);
        }
        List<Miner<?, ?>> partners = further.stream()
                .filter(miner -> !miners.containsKey(miner.id()))
                .toList();
        partners.forEach(miner -> miners.put(miner.id(), miner));

        MiningResults results = MiningEngine.onAllCores()
                .run(log, new TaskTypes(log).activities(task), notion, miners.values(), progress);
        ProcessMap map = ProcessMaps.of(log.activities().dictionary(), results);
        Rows rows = new Rows(log, map);
        List<ResultTable> more = new ArrayList<>();
        more.add(rows.copies(results.of(copies)));
        for (Miner<?, ?> partner : partners) {
            results.byId(partner.id()).ifPresent(result -> more.add(ResultTables.of(partner.title(), result)));
        }
        return new MinedProject(
                name,
                log,
                notion,
                task,
                tasks,
                task.isEmpty() ? log.size() : map.events(),
                log.actorCount(),
                text(notion),
                map,
                rows.activities(),
                rows.paths(),
                rows.variants(results.of(variants), results.of(people)),
                rows.applications(results.of(applications)),
                rows.teams(),
                rows.days(),
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
