/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taskseam.drawing.DurationText;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Miner;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskRecognizer;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.rule.TaskRules;
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
        return mine(name, log, notion, audience, Corrections.NONE, progress);
    }

    /** @return everything the views show; tasks that the log names are put right */
    MinedProject mine(
            String name,
            EventLog log,
            CaseNotion notion,
            Audience audience,
            Corrections corrections,
            Progress progress) {
        Optional<Recognition> labels = NamedTasks.of(log, notion, TaskTypes.COLUMN)
                .map(found -> Recognition.of(log, found, audience, corrections, progress));
        return labels.isPresent() && !corrections.isEmpty()
                ? with(name, labels.get(), "", progress)
                : mine(name, log, notion, audience, "", null, labels, progress);
    }

    /** @return the same project with the tasks that a recogniser finds; what was called a case before is left */
    public MinedProject recognize(MinedProject project, TaskRecognizer recognizer, Progress progress) {
        EventLog source = project.recognition().map(Recognition::source).orElse(project.log());
        RecognizedTasks found = find(source, recognizer, progress);
        return found(project.name(), source, project.audience(), found, Corrections.NONE, progress);
    }

    /** @return a project with tasks that were found in a log, put right */
    MinedProject found(
            String name,
            EventLog source,
            Audience audience,
            RecognizedTasks found,
            Corrections corrections,
            Progress progress) {
        return with(name, Recognition.of(source, found, audience, corrections, progress), "", progress);
    }

    /** @return the same project with other decisions about its tasks, which must be known */
    public MinedProject decide(MinedProject project, Decisions decisions, Progress progress) {
        return correct(
                project, project.recognition().orElseThrow().corrections().with(decisions), progress);
    }

    /** @return the same project with other rules for its tasks, which must be known */
    public MinedProject rule(MinedProject project, TaskRules rules, Progress progress) {
        Recognition before = project.recognition().orElseThrow();
        Decisions known = before.decided().decisions(); // types keep their keys
        return correct(project, new Corrections(rules, known), progress);
    }

    private MinedProject correct(MinedProject project, Corrections corrections, Progress progress) {
        Recognition before = project.recognition().orElseThrow();
        Recognition after = before.with(corrections, progress);
        return with(project.name(), after, after.sameType(before, project.task()), progress);
    }

    /** @return the tasks that a recogniser finds; it does not see those that the log names */
    static RecognizedTasks find(EventLog source, TaskRecognizer recognizer, Progress progress) {
        RecognizedTasks found = recognizer.recognize(RecognizedLog.withoutTasks(source), progress);
        progress.checkCancelled();
        return found;
    }

    /**
     * @param name name of the project
     * @param task type of task that the figures are about; empty, or one that may not be told, for work as a whole
     * @return everything the views show, with these tasks as its cases
     */
    private MinedProject with(String name, Recognition known, String task, Progress progress) {
        EventLog log = RecognizedLog.of(known.source(), known.tasks());
        CaseNotion notion = CaseNotion.column(RecognizedLog.CASE);
        MinedProject whole = mine(name, log, notion, known.audience(), "", null, Optional.of(known), progress);
        return whole.knows(task) && !task.isEmpty() ? mine(whole, task, progress) : whole;
    }

    /** @return the same project, with the figures of one type of task, of what belongs to none, or of work as a whole */
    public MinedProject mine(MinedProject project, String task, Progress progress) {
        return mine(
                project.name(),
                project.log(),
                project.notion(),
                project.audience(),
                task,
                project.tasks(),
                project.recognition(),
                progress);
    }

    private MinedProject mine(
            String name,
            EventLog log,
            CaseNotion notion,
            Audience audience,
            String task,
            List<TaskRow> known,
            Optional<Recognition> recognition,
            Progress progress) {
        ReleasedResults results = (MinedProject.isNoTask(task)
                        ? stretches(recognition.orElseThrow(), audience)
                        : release(log, notion, audience, task, recognition))
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
                recognition,
                results,
                MinedProject.isNoTask(task) ? Words.get("case.stretch") : text(notion),
                rows.activities(),
                rows.paths(),
                rows.variants(),
                rows.applications(),
                flows,
                rows.teams(),
                more);
    }

    private static MiningRelease release(
            EventLog log, CaseNotion notion, Audience audience, String task, Optional<Recognition> recognition) {
        TaskTypes types = new TaskTypes(log);
        MiningRelease release = MiningRelease.of(log, notion, audience)
                .withActivities(types.activities(task))
                .withTypes(task.isEmpty() ? types.column() : null);
        return recognition.filter(one -> one.source() != log).isPresent() ? release.ofFoundCases() : release;
    }

    private static MiningRelease stretches(Recognition known, Audience audience) {
        EventLog log = RecognizedLog.ofStretches(known.source(), known.tasks());
        return MiningRelease.of(log, CaseNotion.column(RecognizedLog.CASE), audience)
                .withActivities(RecognizedLog.activitiesInCases(log))
                .ofFoundCases();
    }

    private static String text(CaseNotion notion) {
        return switch (notion) {
            case CaseNotion.BySession session -> Words.get("case.session");
            case CaseNotion.ByColumn(String column) when column.equals(RecognizedLog.CASE) -> Words.get("case.task");
            case CaseNotion.ByColumn(String column) -> Words.get("case.column", column);
            case CaseNotion.ByGap(Duration gap) ->
                Words.get("case.gap", DurationText.local().of(gap));
        };
    }
}
