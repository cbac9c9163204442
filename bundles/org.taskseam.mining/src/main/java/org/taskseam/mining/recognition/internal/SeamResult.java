/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.Learning;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.internal.confidence.Confidence;
import org.taskseam.mining.recognition.internal.confidence.TaskFacts;
import org.taskseam.mining.recognition.internal.description.TypeDescriber;
import org.taskseam.mining.recognition.internal.description.TypeSteps;
import org.taskseam.mining.recognition.internal.events.ActRules;
import org.taskseam.mining.recognition.internal.events.Acts;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.events.UnassignedTime;
import org.taskseam.mining.recognition.internal.learned.Drift;
import org.taskseam.mining.recognition.internal.learned.KnownTasks;
import org.taskseam.mining.recognition.internal.learned.TaskStretches;
import org.taskseam.mining.recognition.internal.naming.TypeNames;

/** Turns what was recognised on arrays into the result that people see. */
public final class SeamResult {

    /** What wrote a {@link LearnedTasks}: a method is called after what it finds in the log of a test, which tells how. */
    static final String METHOD = SeamRecognizer.ID + " 68e68ccd";

    /** After so many tasks it is asked whether they are still wanted. */
    private static final int TASKS_BETWEEN_QUESTIONS = 1 << 12;

    private final EventLog log;
    private final RecognitionResult found;
    private final List<String> knownNames;
    private final EventStream stream;
    private final Segments segments;
    private final TaskFacts facts;
    private final long[] workedMillis;
    private final int[] newType;
    private final int[] oldType;

    private SeamResult(EventLog log, RecognitionResult found, List<String> knownNames, Progress progress) {
        progress.checkCancelled();
        this.log = log;
        this.found = found;
        this.knownNames = knownNames;
        this.stream = found.stream();
        this.segments = found.segments();
        this.facts = new TaskFacts(stream, segments, found.activity(), found.models(), found.flow());
        this.workedMillis = workedMillis();
        this.oldType = typesByTime();
        this.newType = new int[segments.types()];
        Arrays.fill(newType, Segments.NONE);
        for (int type = 0; type < oldType.length; type++) {
            newType[oldType[type]] = type;
        }
    }

    /** @return the tasks in a log, for those who do not keep what is learned */
    public static RecognizedTasks tasks(EventLog log, Progress progress) {
        if (log.size() == 0) {
            return nothing().tasks();
        }
        Acts acts = acts(log, EventStream.of(log, progress), progress);
        RecognitionResult found = new Recognition(acts.stream(), progress).found();
        return acts.expand(new SeamResult(acts.log(), found, List.of(), progress).build(progress));
    }

    private static Acts acts(EventLog log, EventStream all, Progress progress) {
        progress.begin(MiningTexts.text("step.acts"), Progress.UNKNOWN);
        progress.checkCancelled();
        return new Acts(log, all, ActRules.learn(all.sample(Recognition.LEARN_RULES_FROM), progress));
    }

    /**
     * Recognises tasks in a log.
     *
     * @param before what was learned from earlier events of it; {@code null} to learn from scratch
     */
    public static Learning of(EventLog log, @Nullable LearnedTasks before, Progress progress) {
        if (log.size() == 0) {
            return nothing();
        }
        EventStream all = EventStream.of(log, progress);
        if (before == null) {
            return anew(log, all, Learning.Start.NOTHING, log.size(), 0, progress);
        }
        Acts acts = new Acts(log, all, ActRules.of(before.acts(), all));
        AddedEvents added = new AddedEvents(acts.stream(), before, progress);
        RecognitionResult found = added.found();
        int events = acts.events(added.rows());
        if (found == null) {
            return anew(log, all, added.start(), events, added.strange(), progress);
        }
        boolean sameLanguage = before.language().equals(Locale.getDefault().getLanguage());
        SeamResult result = new SeamResult(acts.log(), found, sameLanguage ? before.types() : List.of(), progress);
        RecognizedTasks tasks = result.build(progress);
        int types = before.types().size();
        LearnedTasks learned =
                added.with(result.names(tasks, types), result.actors(types, added.activity(), added::learned));
        return new Learning(acts.expand(tasks), learned, added.start(), events, added.strange());
    }

    private static Learning nothing() {
        RecognizedTasks none =
                new RecognizedTasks(SeamRecognizer.ID, new int[0], List.of(), List.of(), List.of(), Duration.ZERO);
        LearnedTasks learned =
                new LearnedTasks("", "", List.of(), 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Learning(none, learned, Learning.Start.NOTHING, 0, 0);
    }

    private static Learning anew(
            EventLog log, EventStream events, Learning.Start why, int added, double strange, Progress progress) {
        Acts acts = acts(log, events, progress);
        EventStream all = acts.stream();
        RecognitionResult found = new Recognition(all, progress).found();
        SeamResult result = new SeamResult(acts.log(), found, List.of(), progress);
        RecognizedTasks tasks = result.build(progress);
        int types = found.learned().types();
        int unexplained = Drift.unexplained(
                all, found.learned(), found.activity(), found.models().counts(), 1, position -> true);
        LearnedTasks learned = new LearnedTasks(
                METHOD,
                Locale.getDefault().getLanguage(),
                result.names(tasks, types),
                (double) unexplained / all.size(),
                0,
                0,
                found.rules().learnedColumns(),
                acts.rules().learned(),
                found.uses(),
                found.rules().splits(),
                result.actors(types, found.activity(), actor -> all.end(actor) - all.start(actor)));
        return new Learning(acts.expand(tasks), learned, why, added, strange);
    }

    /** @return names of the first types by the numbers that recognition gave them; empty where one has no task */
    private List<String> names(RecognizedTasks tasks, int types) {
        return IntStream.range(0, types)
                .mapToObj(type -> newType[type] < 0
                        ? ""
                        : tasks.types().get(newType[type]).name())
                .toList();
    }

    /**
     * @param types       number of types to be remembered; the tasks of later ones are to be read anew
     * @param activity    of each event, by the rules
     * @param learnedFrom number of first events of each actor that all was learned from
     */
    private List<LearnedTasks.Actor> actors(int types, int[] activity, IntUnaryOperator learnedFrom) {
        List<LearnedTasks.Actor> actors = new ArrayList<>();
        for (int actor = 0; actor < stream.actors(); actor++) {
            int start = stream.start(actor);
            int end = stream.end(actor);
            actors.add(new LearnedTasks.Actor(
                    stream.actorDigest(actor),
                    learnedFrom.applyAsInt(actor),
                    end - start,
                    KnownTasks.digests(stream, activity, start, end),
                    TaskStretches.write(found.learned(), start, end, types)));
        }
        return actors;
    }

    private long[] workedMillis() {
        long[] millis = new long[segments.count()];
        for (int i = 0; i < stream.size(); i++) {
            int s = segments.of(i);
            if (s >= 0) {
                millis[s] += ActiveTime.of(log, stream.row(i));
            }
        }
        return millis;
    }

    private int[] typesByTime() {
        long[] worked = new long[segments.types()];
        int[] tasks = new int[segments.types()];
        for (int s = 0; s < segments.count(); s++) {
            worked[segments.type(s)] += workedMillis[s];
            tasks[segments.type(s)]++;
        }
        Integer[] order = new Integer[worked.length];
        Arrays.setAll(order, type -> type);
        return Arrays.stream(order)
                .filter(type -> tasks[type] > 0)
                .sorted(Comparator.<Integer>comparingLong(type -> -worked[type])
                        .thenComparingInt(type -> -tasks[type])
                        .thenComparingInt(type -> type))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private RecognizedTasks build(Progress progress) {
        progress.begin(MiningTexts.text("step.describe"), Progress.UNKNOWN);
        progress.checkCancelled();
        int[] taskOfRow = new int[log.size()];
        for (int i = 0; i < stream.size(); i++) {
            taskOfRow[stream.row(i)] = segments.of(i);
        }
        TypeSteps steps = new TypeSteps(segments);
        progress.checkCancelled();
        StepLog stepLog = found.stepLog(TypeNames.labels(found.stream(), found.activity(), found.contexts()));
        progress.checkCancelled();
        List<TaskInstance> tasks = tasks(progress);
        progress.checkCancelled();
        TypeDescriber describer = new TypeDescriber(log, stepLog, steps, tasks, segments.types());
        List<TaskType> types = new ArrayList<>();
        progress.checkCancelled();
        TypeNames names = new TypeNames(stream, stepLog, steps, describer);
        for (int old : oldType) {
            if (!knownName(old).isEmpty()) {
                names.keep(knownName(old), old);
            }
        }
        for (int type = 0; type < oldType.length; type++) {
            progress.checkCancelled();
            int old = oldType[type];
            String name = knownName(old).isEmpty() ? names.name(old) : knownName(old);
            types.add(describer.describe(old, type, name, representative(steps.tasks(old))));
        }
        return new RecognizedTasks(
                SeamRecognizer.ID,
                taskOfRow,
                tasks,
                types,
                found.uses(),
                List.of(),
                UnassignedTime.of(log, taskOfRow),
                stepLog);
    }

    private String knownName(int type) {
        return type < knownNames.size() ? knownNames.get(type) : "";
    }

    private List<TaskInstance> tasks(Progress progress) {
        Confidence confidence = new Confidence(facts, found.models().counts(), segments);
        List<TaskInstance> tasks = new ArrayList<>(segments.count());
        for (int s = 0; s < segments.count(); s++) {
            if (s % TASKS_BETWEEN_QUESTIONS == 0) {
                progress.checkCancelled();
            }
            tasks.add(new TaskInstance(
                    s,
                    newType[segments.type(s)],
                    facts.actor[s],
                    facts.firstRow[s],
                    facts.lastRow[s],
                    facts.events[s],
                    facts.runs[s],
                    Instant.ofEpochMilli(stream.time(facts.firstPosition[s])),
                    Instant.ofEpochMilli(stream.time(facts.lastPosition[s])),
                    Duration.ofMillis(workedMillis[s]),
                    confidence.of(s),
                    confidence.reasons(s)));
        }
        return tasks;
    }

    private int representative(List<Integer> tasks) {
        int best = tasks.get(0);
        for (int task : tasks) {
            best = score(task) > score(best) ? task : best;
        }
        return best;
    }

    private double score(int task) {
        return facts.gain[task] / facts.events[task]
                - Math.abs(Math.log((double) facts.events[task] / facts.typical[segments.type(task)]));
    }
}
