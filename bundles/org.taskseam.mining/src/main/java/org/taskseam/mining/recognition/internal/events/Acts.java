/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SameAct;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/**
 * The acts of a log: neighbouring events that are one act are recognised as one event, the one of them with most texts, of several
 * the last. The others belong to what it belongs to.
 */
public final class Acts {

    private final EventLog log;
    private final EventStream stream;
    private final ActRules rules;
    private final long[] events;
    private final int @Nullable [] standsFor;
    private final EventLog acts;

    public Acts(EventLog log, EventStream stream, ActRules rules) {
        this.log = log;
        this.stream = stream;
        this.rules = rules;
        this.events = new long[rules.rules().size()];
        this.standsFor = rules.rules().isEmpty() ? null : find();
        this.acts = standsFor == null ? log : log.select(rows(standsFor));
    }

    /** @return position of the event that stands for each one; {@code null} if all stand for themselves */
    private int @Nullable [] find() {
        int[] found = new int[stream.size()];
        int count = 0;
        for (int actor = 0; actor < stream.actors(); actor++) {
            int first = stream.start(actor);
            for (int i = stream.start(actor) + 1; i <= stream.end(actor); i++) {
                int rule = i == stream.end(actor) ? -1 : rules.rule(stream, i);
                if (rule < 0) {
                    Arrays.fill(found, first, i, fullest(first, i));
                    first = i;
                } else {
                    events[rule]++;
                    count++;
                }
            }
        }
        return count == 0 ? null : found;
    }

    private int fullest(int from, int end) {
        int best = from;
        int most = 0;
        for (int i = from; i < end && end > from + 1; i++) {
            int texts = 0;
            for (EventStream.TextColumn column : stream.columns()) {
                texts += stream.id(column, i) > 0 ? 1 : 0;
            }
            best = texts >= most ? i : best;
            most = Math.max(most, texts);
        }
        return best;
    }

    private int[] rows(int[] positions) {
        return Arrays.stream(positions).distinct().map(stream::row).sorted().toArray();
    }

    /** @return the log without the events that another one stands for */
    public EventLog log() {
        return acts;
    }

    /** @return the events of {@link #log()} */
    public EventStream stream() {
        return standsFor == null ? stream : EventStream.of(acts);
    }

    public ActRules rules() {
        return rules;
    }

    /** @return number of events of the whole log that some rows of {@link #log()} stand for */
    public int events(BitSet rowsOfActs) {
        if (standsFor == null) {
            return rowsOfActs.cardinality();
        }
        int[] actOfRow = actOfRow(standsFor);
        return (int) Arrays.stream(actOfRow).filter(rowsOfActs::get).count();
    }

    private int[] actOfRow(int[] representatives) {
        int[] rows = rows(representatives);
        int[] act = new int[log.size()];
        for (int i = 0; i < representatives.length; i++) {
            act[stream.row(i)] = Arrays.binarySearch(rows, stream.row(representatives[i]));
        }
        return act;
    }

    /** @return what was found in {@link #log()} as what was found in the whole log */
    public RecognizedTasks expand(RecognizedTasks found) {
        if (standsFor == null) {
            return found;
        }
        int[] act = actOfRow(standsFor);
        int[] taskOfRow = Arrays.stream(act).map(found::taskOf).toArray();
        StepLog steps = expand(found.steps(acts), act, standsFor);
        TaskMeasures measures =
                new TaskMeasures(log, steps, taskOfRow, found.tasks().size());
        long[] eventsOf = new long[found.types().size()];
        Duration[] worked = new Duration[eventsOf.length];
        Arrays.fill(worked, Duration.ZERO);
        List<TaskInstance> tasks = new ArrayList<>();
        for (TaskInstance as : found.tasks()) {
            TaskInstance task = measures.instance(as.id(), as.type(), as.confidence(), as.reasons());
            tasks.add(task);
            eventsOf[task.type()] += task.events();
            worked[task.type()] = worked[task.type()].plus(task.worked());
        }
        List<TaskType> types = found.types().stream()
                .map(type -> type.with(eventsOf[type.id()], worked[type.id()]))
                .toList();
        return new RecognizedTasks(
                found.method(),
                taskOfRow,
                tasks,
                types,
                found.columns(),
                told(),
                UnassignedTime.of(log, taskOfRow),
                steps);
    }

    private StepLog expand(StepLog found, int[] act, int[] representatives) {
        int[] steps = new int[stream.size()];
        int[] fedFrom = new int[steps.length];
        Arrays.fill(fedFrom, StepLog.NOWHERE);
        BitSet withValue = new BitSet();
        BitSet toldAgain = new BitSet();
        int[] positionOf = new int[found.size()];
        for (int i = 0; i < steps.length; i++) {
            int position = found.position(act[stream.row(i)]);
            steps[i] = found.step(position);
            if (representatives[i] == i) {
                positionOf[position] = i;
                withValue.set(i, found.hasValue(position));
            } else {
                toldAgain.set(i);
            }
        }
        for (int position = 0; position < positionOf.length; position++) {
            int from = found.fedFrom(position);
            fedFrom[positionOf[position]] = from < 0 ? StepLog.NOWHERE : positionOf[from];
        }
        return new StepLog(steps, found.labels(), stream.rows(), withValue, fedFrom, toldAgain);
    }

    private List<SameAct> told() {
        List<SameAct> told = new ArrayList<>();
        for (int r = 0; r < events.length; r++) {
            ActRules.Rule rule = rules.rules().get(r);
            if (events[r] > 0) {
                told.add(new SameAct(
                        rules.name(rule.column()),
                        rules.text(rule.column(), rule.first()),
                        rules.text(rule.column(), rule.second()),
                        rules.name(rule.shared()),
                        rules.names(rule.differing()),
                        Duration.ofMillis(rule.within()),
                        events[r]));
            }
        }
        told.sort(Comparator.comparingLong(act -> -act.events()));
        return told;
    }
}
