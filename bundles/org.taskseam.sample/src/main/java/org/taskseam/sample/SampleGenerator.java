/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/**
 * Makes the events of an accounts-payable and order office: people of three teams do seven types of tasks in eight
 * applications, in variants, with interruptions, interleaving, slips, breaks and data that flows from paper to form.
 */
public final class SampleGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final SampleSettings settings;

    /** @param settings size and seed */
    public SampleGenerator(SampleSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes the events one after the other: person by person, each in the order of time.
     *
     * @param sink gets every event
     * @param progress counts person-days
     */
    public void generate(Consumer<SampleEvent> sink, Progress progress) {
        progress.begin("Sample", (long) settings.days() * settings.people());
        List<LocalDate> days = workingDays();
        Numbering numbering = new Numbering();
        for (int person = 0; person < settings.people(); person++) {
            Habits habits = Habits.of(settings.seed() * 1_000_003 + person, Chance.of(settings.seed(), person));
            for (LocalDate day : days) {
                progress.checkCancelled();
                Chance chance = Chance.of(settings.seed(), person, day.toEpochDay());
                new Workday(person, day, habits, chance, numbering, sink).run();
                progress.worked(1);
            }
        }
    }

    /** @return the sample as a log without truth, as an importer would see it */
    public EventLog log() {
        SampleLog log = new SampleLog(false);
        generate(log, Progress.NONE);
        return log.toLog();
    }

    /** @return the sample as a log whose cases are the true task instances, with their types in column "task_type" */
    public EventLog labelledLog() {
        SampleLog log = new SampleLog(true);
        generate(log, Progress.NONE);
        return log.toLog();
    }

    private List<LocalDate> workingDays() {
        List<LocalDate> days = new ArrayList<>(settings.days());
        for (LocalDate day = FIRST_DAY; days.size() < settings.days(); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
        return days;
    }

    /** Numbers events and task instances through the whole sample. */
    static final class Numbering {

        private long events;
        private int instances;

        long nextEvent() {
            return ++events;
        }

        int nextInstance() {
            return ++instances;
        }
    }
}
