/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;

/**
 * Days of work in which tasks are hard to find: kinds share most of their parts, follow each other without a pause, are left for
 * others and gone on with later, some never; a tenth of the places have noise, and events are lost or told twice.
 */
final class HardWork {

    /** Column of the true kind; the true task is the case. */
    static final String KIND = "task_type";

    private static final List<Column> COLUMNS = List.of(
            Column.text("application", Attribute.APPLICATION),
            Column.text("window", Attribute.WINDOW),
            Column.text("action", Attribute.ACTIVITY),
            Column.text("element", Attribute.ELEMENT),
            Column.text("value", Attribute.VALUE),
            Column.text("task", Attribute.CASE),
            Column.text(KIND, Nature.CONTEXT));

    private static final int PEOPLE = 6;
    private static final int EVENTS_A_DAY = 700;
    private static final int KINDS = 60;
    private static final int SHARED_PARTS = 24;
    private static final double SHARED = 0.7;
    private static final double NOISE = 0.1;
    private static final double LEFT = 0.03;
    private static final double LEFT_FOR_GOOD = 0.03;
    private static final double LOST = 0.03;
    private static final double TWICE = 0.02;

    /** @param slot which value of the task is in it, or -1 */
    private record Step(int application, int window, String action, int element, int slot) {}

    private final Random random;
    private final EventRows rows = new EventRows(COLUMNS);
    private final List<List<List<Step>>> kinds = new ArrayList<>();
    private final List<Step> noise = new ArrayList<>();
    private int tasks;
    private long time;

    private HardWork(long seed) {
        random = new Random(seed);
        List<List<Step>> shared =
                IntStream.range(0, SHARED_PARTS).mapToObj(part -> part()).toList();
        for (int kind = 0; kind < KINDS; kind++) {
            List<List<Step>> parts = new ArrayList<>();
            int size = 3 + random.nextInt(4);
            for (int part = 0; part < size; part++) {
                parts.add(chance(SHARED) ? shared.get(random.nextInt(SHARED_PARTS)) : part());
            }
            kinds.add(carried(parts));
        }
        for (int i = 0; i < 200; i++) {
            noise.add(step("scroll", -1));
        }
    }

    /** @return the work of so many days, by what is done and with its truth */
    static EventLog labelledLog(int days, long seed) {
        HardWork work = new HardWork(seed);
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int done = 0; done < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                for (int person = 0; person < PEOPLE; person++) {
                    work.day(day, person);
                }
                done++;
            }
        }
        return work.rows.toLog();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private Step step(String action, int slot) {
        return new Step(random.nextInt(10), random.nextInt(4), action, random.nextInt(12), slot);
    }

    private List<Step> part() {
        Step place = step("open", -1);
        List<Step> part = new ArrayList<>(List.of(place));
        int size = 3 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            boolean typed = chance(0.4);
            part.add(in(place, typed ? "edit" : "click", typed ? 100 + i : -1));
        }
        part.add(in(place, chance(0.5) ? "save" : "click", -1));
        return part;
    }

    private Step in(Step place, String action, int slot) {
        return new Step(place.application, place.window, action, random.nextInt(12), slot);
    }

    /** @return the parts, and between most of them a value that is copied in one and pasted in the next */
    private List<List<Step>> carried(List<List<Step>> parts) {
        List<List<Step>> carried = new ArrayList<>(
                parts.stream().<List<Step>>map(part -> new ArrayList<>(part)).toList());
        for (int part = 0; part + 1 < parts.size(); part++) {
            if (chance(0.6)) {
                List<Step> from = carried.get(part);
                List<Step> to = carried.get(part + 1);
                from.add(1 + random.nextInt(from.size()), in(from.get(0), "copy", part));
                to.add(1 + random.nextInt(to.size()), in(to.get(0), "paste", part));
            }
        }
        return carried;
    }

    private record Task(int number, int kind, Deque<Step> left) {}

    private Task task(int person) {
        // of all kinds a person has two thirds, the first ones most often
        int kind = (int) (KINDS * Math.pow(random.nextDouble(), 1.7));
        kind = kind % 3 == person % 3 ? (kind + 1) % KINDS : kind;
        Deque<Step> steps = new ArrayDeque<>();
        for (List<Step> part : kinds.get(kind)) {
            int times = chance(0.9) ? 1 : random.nextInt(3);
            for (int i = 0; i < times; i++) {
                steps.addAll(part);
            }
        }
        return new Task(tasks++, kind, steps);
    }

    private void day(LocalDate day, int person) {
        time = day.atTime(8, 0).toInstant(ZoneOffset.UTC).toEpochMilli() + random.nextInt(1_800_000);
        List<Task> open = new ArrayList<>();
        Task at = task(person);
        for (int event = 0; event < EVENTS_A_DAY; event++) {
            if (chance(NOISE)) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    write(person, noise.get(random.nextInt(noise.size())), null);
                }
            }
            if (at.left.isEmpty() || chance(LEFT)) {
                if (!at.left.isEmpty() && !chance(LEFT_FOR_GOOD)) {
                    open.add(at);
                }
                at = !open.isEmpty() && chance(0.3) ? open.remove(random.nextInt(open.size())) : task(person);
                time += chance(0.4) ? 3_000 + random.nextInt(12_000) : 0;
            }
            Step step = at.left.poll();
            if (step != null && !chance(LOST)) {
                write(person, step, at);
                if (chance(TWICE)) {
                    write(person, step, at);
                }
            }
        }
    }

    private void write(int person, Step step, Task task) {
        time += 500 + (long) (2_000 * Math.exp(0.9 * random.nextGaussian()));
        rows.event(time, 0, "person " + (char) ('A' + person));
        String application = "App" + (char) ('A' + step.application);
        String[] texts = {
            application,
            application + " - view " + (char) ('A' + step.window),
            step.action,
            "field " + (char) ('a' + step.element),
            task == null || step.slot < 0 ? null : "V-" + (1_000_003L * task.number + 7_919L * step.slot) % 9_999_991,
            task == null ? null : Integer.toString(task.number),
            task == null ? null : "kind " + task.kind
        };
        for (int column = 0; column < texts.length; column++) {
            rows.text(column, texts[column]);
        }
    }
}
