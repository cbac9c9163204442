/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taskseam.sample.SampleGenerator.Numbering;

/** One person's day: tasks one after the other and into each other, interruptions, breaks, the way home. */
final class Workday {

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(1);
    private static final int MAX_SUSPENDED = 2;

    private record Open(int instance, TaskType type, Iterator<Step> rest) {}

    private final int person;
    private final String name;
    private final String team;
    private final LocalDate day;
    private final Habits habits;
    private final Chance chance;
    private final Numbering numbering;
    private final Consumer<SampleEvent> sink;
    private final Deque<Open> suspended = new ArrayDeque<>();
    private LocalDateTime now;
    private @Nullable Screen front;

    Workday(int person, LocalDate day, Habits habits, Chance chance, Numbering numbering, Consumer<SampleEvent> sink) {
        this.person = person;
        this.name = String.format(Locale.ROOT, "clerk-%02d", person + 1);
        this.team = Team.name(person);
        this.day = day;
        this.habits = habits;
        this.chance = chance;
        this.numbering = numbering;
        this.sink = sink;
        this.now = day.atTime(LocalTime.of(8, 0)).plusSeconds(chance.between(0, 4200));
    }

    void run() {
        LocalDateTime[] breaks = {
            day.atTime(10, 0).plusMinutes(chance.between(0, 40)),
            day.atTime(12, 0).plusMinutes(chance.between(0, 50)),
            day.atTime(15, 0).plusMinutes(chance.between(0, 40))
        };
        int nextBreak = 0;
        LocalDateTime home = now.plusMinutes(chance.between(480, 540));
        double[] weights = TaskType.weights(Team.of(person));
        while (now.isBefore(home)) {
            if (nextBreak < breaks.length && now.isAfter(breaks[nextBreak])) {
                rest(nextBreak == 1 ? chance.between(25, 50) : chance.between(6, 16));
                nextBreak++;
            }
            if (!suspended.isEmpty() && chance.happens(0.6)) {
                work(suspended.pollLast());
            } else {
                work(start(TaskType.values()[chance.weighted(weights)]));
            }
            now = now.plusSeconds((long) Math.min(1500, chance.around(170, 1.0)));
        }
        while (!suspended.isEmpty()) {
            work(suspended.pollLast());
        }
    }

    private Open start(TaskType type) {
        Desk desk = new Desk(chance, habits);
        type.script().perform(desk, day);
        int steps = desk.steps().size();
        int done = chance.happens(0.015) ? chance.between(steps / 3, steps - 1) : steps;
        return new Open(
                numbering.nextInstance(), type, desk.steps().subList(0, done).iterator());
    }

    private void work(Open task) {
        boolean first = true;
        while (task.rest().hasNext()) {
            if (!first && suspended.size() < MAX_SUSPENDED && chance.happens(habits.suspends())) {
                suspended.addFirst(task);
                return;
            }
            if (!first && chance.happens(0.004)) {
                aside(true);
            } else if (chance.happens(0.012)) {
                aside(false);
            }
            Step step = task.rest().next();
            if (front == null) {
                // a window that was left for something else comes to the front before work goes on in it
                emit(windowEvent(step.screen()), null);
            }
            emit(step, task);
            first = false;
        }
    }

    private static Step windowEvent(Screen screen) {
        Widget window = new Widget("window", "window", "window", null);
        return new Step(screen, "window activate", "Activate", window, null, null, null, 900);
    }

    private void aside(boolean interruption) {
        Desk desk = new Desk(chance, habits);
        if (interruption) {
            Distraction.interruption(desk);
        } else {
            Distraction.noise(desk);
        }
        desk.steps().forEach(step -> emit(step, null));
        front = null;
    }

    private void rest(int minutes) {
        Widget desk = new Widget("desk", "", "", null);
        emit(new Step(Office.AWAY, "idle start", "Leave", desk, null, null, null, 60_000), null);
        emit(new Step(Office.AWAY, "idle end", "Return to", desk, null, null, null, minutes * 60_000), null);
        front = null;
    }

    private void emit(Step step, @Nullable Open task) {
        now = now.plusNanos(step.pauseMillis() * 1_000_000L);
        Screen screen = step.screen();
        front = screen;
        sink.accept(new SampleEvent(
                numbering.nextEvent(),
                now.atOffset(OFFSET),
                name,
                team,
                step.activity(),
                step.action(),
                screen.application(),
                screen.window(),
                screen.url(),
                screen.page(),
                screen.document(),
                screen.group(),
                step.widget().name(),
                step.widget().id(),
                step.widget().role(),
                step.widget().cell(),
                step.value(),
                step.clipboard(),
                step.shortcut(),
                task == null ? -1 : task.instance(),
                task == null ? null : task.type().title()));
    }
}
