/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.internal.corrections.TaskDrafts;
import org.taskseam.mining.recognition.internal.corrections.TypeDraft;

/**
 * Applies the rules of one type after the other. Begin and end bracket a task: where learning found both in one task, its
 * reading of what lies between (noise, other tasks) stays, else all between that did not begin before is of the task. A begin
 * alone cuts or begins a task there, an end alone ends one. Cases join and cut the tasks of the type. Used once.
 */
final class RuleRun {

    /** An event by rule is joined to a task this many events away. */
    private static final int NEAR = 5;

    private static final int NONE = RecognizedTasks.NONE;

    private final EventLog log;
    private final RecognizedTasks found;
    private final List<TypeRules> rules;
    private final EventTest test;
    private final Progress progress;
    private final TaskDrafts drafts;
    private final StepLog steps;
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();

    RuleRun(EventLog log, RecognizedTasks found, List<TypeRules> rules, String file, Progress progress) {
        this.log = log;
        this.found = found;
        this.rules = rules;
        this.test = new EventTest(log, file);
        this.progress = progress;
        this.drafts = new TaskDrafts(log, found);
        this.steps = drafts.steps();
        for (int task = 0; task < drafts.size(); task++) {
            first.add(NONE);
            last.add(NONE);
        }
        for (int position = 0; position < log.size(); position++) {
            int task = taskAt(position);
            if (task >= 0) {
                if (first.get(task) < 0) {
                    first.set(task, position);
                }
                last.set(task, position);
            }
        }
    }

    RecognizedTasks run() throws RuleException {
        progress.begin(MiningTexts.text("step.rules"), Progress.UNKNOWN);
        for (TypeRules rule : rules) {
            TypeDraft type = drafts.types().stream()
                    .filter(draft -> draft.name().equalsIgnoreCase(rule.name()))
                    .findFirst()
                    .orElseGet(() -> drafts.add(new TypeDraft(rule.name())));
            type.rename(rule.name());
            bound(rule, type);
            joinLearned(type);
            if (rule.caseOf() != null) {
                applyCases(rule, type);
            }
        }
        return drafts.result(found.method(), progress).tasks();
    }

    private int taskAt(int position) {
        return drafts.taskOf(steps.row(position));
    }

    private void move(int position, int task) {
        drafts.move(steps.row(position), task);
    }

    private int newTask(TypeDraft type, int from) {
        first.add(from);
        last.add(from);
        return drafts.newTask(type);
    }

    private void byRule(int task, TypeDraft type) {
        drafts.task(task).setType(type);
        drafts.task(task).setOrigin(Reason.Kind.RULE);
    }

    // ---- begin and end

    private void bound(TypeRules rule, TypeDraft type) throws RuleException {
        BitSet starts = test.rows(rule.starts());
        BitSet ends = test.rows(rule.ends());
        for (int actor = 0; actor < log.actorCount(); actor++) {
            progress.checkCancelled();
            int from = log.firstRow(actor);
            int to = log.endRow(actor);
            int[] endAfter = endsAfter(starts, ends, from, to);
            for (int p = from; p < to; p++) {
                int row = steps.row(p);
                if (starts.get(row)) {
                    int end = endAfter[p - from];
                    if (end < 0) {
                        begin(p, type);
                    } else {
                        bracket(p, end, type);
                    }
                } else if (rule.starts().isEmpty() && ends.get(row)) {
                    end(p, type);
                }
            }
        }
    }

    /** @return for every position the nearest later end before the next start in the same sitting, or NONE */
    private int[] endsAfter(BitSet starts, BitSet ends, int from, int to) {
        int[] after = new int[to - from];
        int next = NONE;
        for (int p = to - 1; p >= from; p--) {
            int row = steps.row(p);
            if (next >= 0 && log.sessionOf(steps.row(next)) != log.sessionOf(row)) {
                next = NONE;
            }
            after[p - from] = next;
            if (starts.get(row)) {
                next = NONE;
            } else if (ends.get(row)) {
                next = p;
            }
        }
        return after;
    }

    private void bracket(int from, int to, TypeDraft type) {
        int host = taskAt(from);
        int endHost = taskAt(to);
        if (host >= 0 && host == endHost) {
            byRule(cut(host, from, to, type), type);
            return;
        }
        int task = newTask(type, from);
        for (int p = from; p <= to; p++) {
            int at = taskAt(p);
            if (at < 0 || at == host || at == endHost || first.get(at) >= from) {
                move(p, task);
            }
        }
        last.set(task, to);
        byRule(task, type);
    }

    /**
     * Cuts a task before and after a stretch.
     *
     * @return the part inside, which is the task itself if it begins there
     */
    private int cut(int task, int from, int to, TypeDraft inside) {
        int end = last.get(task);
        if (end > to) {
            TypeDraft type = Objects.requireNonNull(drafts.task(task).type());
            int rest = newTask(type, to + 1);
            moveEvents(task, rest, to + 1, end);
            last.set(rest, end);
            last.set(task, to);
        }
        if (first.get(task) == from) {
            return task;
        }
        int part = newTask(inside, from);
        moveEvents(task, part, from, to);
        last.set(part, Math.min(end, to));
        last.set(task, from - 1);
        return part;
    }

    private void moveEvents(int task, int into, int from, int to) {
        for (int p = from; p <= to; p++) {
            if (taskAt(p) == task) {
                move(p, into);
            }
        }
    }

    private void begin(int position, TypeDraft type) {
        int host = taskAt(position);
        if (host >= 0) {
            byRule(cut(host, position, Math.max(position, last.get(host)), type), type);
            return;
        }
        int end = Math.min(position + NEAR, log.endRow(log.actor(steps.row(position))) - 1);
        for (int p = position + 1; p <= end; p++) {
            int task = taskAt(p);
            if (task >= 0) {
                if (first.get(task) == p && sameSession(position, p)) {
                    for (int between = position; between < p; between++) {
                        move(between, task);
                    }
                    first.set(task, position);
                    byRule(task, type);
                    return;
                }
                break;
            }
        }
        int task = newTask(type, position);
        move(position, task);
        byRule(task, type);
    }

    private void end(int position, TypeDraft type) {
        int host = taskAt(position);
        if (host >= 0) {
            byRule(cut(host, first.get(host), position, type), type);
            return;
        }
        int begin = Math.max(position - NEAR, log.firstRow(log.actor(steps.row(position))));
        for (int p = position - 1; p >= begin; p--) {
            int task = taskAt(p);
            if (task >= 0) {
                if (last.get(task) == p && sameSession(position, p)) {
                    for (int between = p + 1; between <= position; between++) {
                        move(between, task);
                    }
                    last.set(task, position);
                    byRule(task, type);
                }
                return;
            }
        }
    }

    private boolean sameSession(int one, int other) {
        return log.sessionOf(steps.row(one)) == log.sessionOf(steps.row(other));
    }

    /** A learned type most of whose tasks are of the rule's type now is that type, also where no rule matched. */
    private void joinLearned(TypeDraft type) {
        int[] all = new int[found.types().size()];
        int[] joined = new int[all.length];
        for (TaskInstance task : found.tasks()) {
            all[task.type()]++;
            joined[task.type()] += mostlyOf(task, type) ? 1 : 0;
        }
        for (int learned = 0; learned < all.length; learned++) {
            TypeDraft draft = drafts.types().get(learned);
            if (draft != type && 2 * joined[learned] > all[learned]) {
                drafts.retype(draft, type, task -> true);
            }
        }
    }

    private boolean mostlyOf(TaskInstance task, TypeDraft type) {
        int of = 0;
        for (int row : found.rows(task)) {
            int now = drafts.taskOf(row);
            of += now >= 0 && drafts.task(now).type() == type ? 1 : 0;
        }
        return 2 * of > task.events();
    }

    // ---- cases

    private void applyCases(TypeRules rule, TypeDraft type) throws RuleException {
        IdColumn values = test.column(Objects.requireNonNull(rule.caseOf()), rule.caseLine());
        BitSet counting = test.holding(rule.caseWhen());
        boolean alone = rule.starts().isEmpty() && rule.ends().isEmpty() && type.tasks() == 0;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            progress.checkCancelled();
            if (alone) {
                gather(actor, values, counting, type);
            } else {
                regroup(actor, values, counting, type);
            }
        }
    }

    private static int value(IdColumn values, BitSet counting, int row) {
        return counting.get(row) ? values.get(row) : Dictionary.NONE;
    }

    /** Events of the type's tasks go to one task for each case; those without go with the ones before them. */
    private void regroup(int actor, IdColumn values, BitSet counting, TypeDraft type) {
        int from = log.firstRow(actor);
        int to = log.endRow(actor);
        Map<Integer, Integer> caseOfTask = new HashMap<>();
        int[] taskBefore = new int[to - from];
        for (int p = from; p < to; p++) {
            int task = taskAt(p);
            boolean ofType = task >= 0 && drafts.task(task).type() == type;
            taskBefore[p - from] = ofType ? task : NONE;
            int value = value(values, counting, steps.row(p));
            if (ofType && value != Dictionary.NONE) {
                caseOfTask.putIfAbsent(task, value);
            }
        }
        Map<Integer, Integer> taskOfCase = new HashMap<>();
        Map<Integer, Integer> caseNow = new HashMap<>(caseOfTask);
        for (int p = from; p < to; p++) {
            int task = taskBefore[p - from];
            if (task != NONE && caseOfTask.containsKey(task)) {
                int value = value(values, counting, steps.row(p));
                if (value != Dictionary.NONE) {
                    caseNow.put(task, value);
                }
                int wanted = caseNow.getOrDefault(task, Dictionary.NONE);
                boolean own = Objects.equals(caseOfTask.get(task), wanted);
                int position = p;
                int target = taskOfCase.computeIfAbsent(wanted, v -> own ? task : newTask(type, position));
                if (target != task) {
                    move(p, target);
                }
                byRule(target, type);
            }
        }
    }

    /** All events of a case are a task, with those between them that no other task or the same task holds. */
    private void gather(int actor, IdColumn values, BitSet counting, TypeDraft type) {
        int from = log.firstRow(actor);
        int to = log.endRow(actor);
        int[] before = new int[to - from];
        Arrays.setAll(before, i -> taskAt(from + i));
        Map<Integer, Integer> taskOfCase = new HashMap<>();
        int lastCase = Dictionary.NONE;
        int lastAt = NONE;
        for (int p = from; p < to; p++) {
            int value = value(values, counting, steps.row(p));
            if (value == Dictionary.NONE) {
                continue;
            }
            int position = p;
            int task = taskOfCase.computeIfAbsent(value, v -> newTask(type, position));
            if (value == lastCase && sameSession(lastAt, p)) {
                for (int between = lastAt + 1; between < p; between++) {
                    int at = before[between - from];
                    if (at < 0 || at == before[lastAt - from] || at == before[p - from]) {
                        move(between, task);
                    }
                }
            }
            move(p, task);
            byRule(task, type);
            lastCase = value;
            lastAt = p;
        }
    }
}
