/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.roles;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.time.TimeFormats;

/**
 * Finds out what columns mean: from their names in several languages, checked against their first values, and from the values
 * alone where names don't tell. Every role is given once, the surest first. What the mapping says is taken as it is.
 */
public final class RoleDetector {

    private static final String SAID = "role.said";
    /** What part of values must be people for a column to name them. */
    static final double PERSONS = 0.9;

    private static final double SURE_ENOUGH = 0.3;
    private static final double CLEAR = 0.8;
    private static final double PROMISING = 0.45;
    private static final int MOST_ACTIONS = 25;

    /** A possible role of a column; most guesses are never told to anybody, so the reason is a key and what it mentions. */
    private record Guess(int column, Role role, double score, String reason, Object... mentioned) {

        boolean isSaid() {
            return reason.equals(SAID);
        }
    }

    private final List<ColumnSample> columns = new ArrayList<>();
    private final Map<Integer, Guess> chosen = new HashMap<>();
    private final Set<Role> given = new HashSet<>();
    /** Columns of times that say more than the date. */
    private final Set<Integer> timesOfDay = new HashSet<>();

    private final Mapping mapping;
    private final ZoneId zone;

    private RoleDetector(List<String> names, List<List<String>> rows, Mapping mapping, ZoneId zone) {
        this.mapping = mapping;
        this.zone = zone;
        for (int c = 0; c < names.size(); c++) {
            int column = c;
            columns.add(ColumnSample.of(
                    names.get(c),
                    rows.stream()
                            .map(r -> column < r.size() ? r.get(column) : "")
                            .toList()));
        }
    }

    /**
     * @param names   names of the columns
     * @param rows    some rows
     * @param mapping what is known already
     * @param zone    zone of times without offset
     * @return the columns in order
     */
    public static List<DetectedColumn> detect(
            List<String> names, List<List<String>> rows, Mapping mapping, ZoneId zone) {
        return new RoleDetector(names, rows, mapping, zone).run();
    }

    private List<DetectedColumn> run() {
        takeMapping();
        boolean needsTime = !given.contains(Role.TIME) && !given.contains(Role.DATE);
        List<Guess> guesses = new ArrayList<>();
        RoleNames names = RoleNames.known();
        List<Integer> open = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (!chosen.containsKey(c)) {
                open.add(c);
            }
        }
        for (int c : open) {
            byName(c, names, guesses);
        }
        if (needsTime && !timeAmong(open, names, guesses, true)) {
            timeAmong(open, names, guesses, false);
        }
        guesses.sort(
                (a, b) -> a.score == b.score ? Integer.compare(a.column, b.column) : Double.compare(b.score, a.score));
        for (Guess guess : guesses) {
            if (guess.score >= SURE_ENOUGH && !chosen.containsKey(guess.column) && isFree(guess.role)) {
                chosen.put(guess.column, guess);
            }
        }
        splitDateAndClock();
        elementBesideItsKind(guesses);
        activityThatIsAnAction();
        activityThatNamesTheAction();
        List<DetectedColumn> result = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            ColumnSample column = columns.get(c);
            boolean people = namesPeople(c, guesses);
            Guess guess = chosen.getOrDefault(c, new Guess(c, Role.DATA, 0, people ? "role.people" : "role.none"));
            String example = column.isEmpty() ? "" : column.filled().getFirst();
            result.add(new DetectedColumn(
                    column.name(),
                    guess.role,
                    guess.score,
                    Messages.text(guess.reason, guess.mentioned),
                    example,
                    people || isByPerson(guess.role)));
        }
        return result;
    }

    private static boolean isByPerson(Role role) {
        return role.attribute() == Attribute.ACTOR || role.attribute() == Attribute.MACHINE;
    }

    /**
     * A log may have more columns of people than one; only the first becomes the actor.
     *
     * @param guesses the surest first
     */
    private boolean namesPeople(int c, List<Guess> guesses) {
        ColumnSample column = columns.get(c);
        RoleNames names = RoleNames.known();
        boolean named = guesses.stream()
                .filter(g -> g.column == c)
                .findFirst()
                .filter(g -> isByPerson(g.role) && g.score > RoleNames.WEAK)
                .isPresent();
        return named || column.kinds().size() > 1 && !names.namesOthers(column.name()) && column.arePeople();
    }

    /** @return whether a column is called an event id in so many words */
    public static boolean isNamedEventId(String column) {
        return RoleNames.known().weights(column).getOrDefault(Role.of(Attribute.EVENT_ID), 0.0) > CLEAR;
    }

    private boolean isFree(Role role) {
        return role.attribute() == null && !role.isTime() || given.add(role);
    }

    private void takeMapping() {
        for (Role role : mapping.columns().values()) {
            if (role.attribute() != null || role.isTime()) {
                given.add(role);
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            Role role = mapping.columns().get(columns.get(c).name());
            if (role != null) {
                given.add(role);
                chosen.put(c, new Guess(c, role, 1, SAID));
            }
        }
    }

    private void byName(int c, RoleNames names, List<Guess> guesses) {
        ColumnSample column = columns.get(c);
        double[] most = {0};
        names.weights(column.name()).forEach((named, weight) -> {
            boolean titles =
                    Role.of(Attribute.ACTOR).equals(named) && column.titles() > 0.5; // no person is called "a - b"
            Role role = titles ? Role.of(Attribute.WINDOW) : named;
            if (!role.isTime()) {
                double score = weight * plausibility(role, column);
                guesses.add(new Guess(c, role, score, "role.name", column.name()));
                most[0] = Math.max(most[0], score);
            }
        });
        if (most[0] > CLEAR) {
            return;
        }
        for (Map.Entry<Attribute, Double> entry : byValues(column).entrySet()) {
            guesses.add(new Guess(c, Role.of(entry.getKey()), entry.getValue(), "role.values"));
        }
    }

    /** Looks for times in the columns whose names promise them, or in the others. */
    private boolean timeAmong(List<Integer> open, RoleNames names, List<Guess> guesses, boolean named) {
        for (int c : open) {
            double weight = names.weights(columns.get(c).name()).getOrDefault(Role.TIME, 0.0);
            TimeFormats.Fit fit =
                    weight > PROMISING == named ? find(columns.get(c).filled(), named) : null;
            if (fit != null) {
                double score = (0.35 + 0.65 * weight) * fit.share() * (fit.timeOfDay() ? 1 : 0.6);
                guesses.add(
                        new Guess(c, Role.TIME, score, "role.time", fit.reader().format()));
                if (fit.timeOfDay()) {
                    timesOfDay.add(c);
                }
            }
        }
        return !timesOfDay.isEmpty();
    }

    private TimeFormats.@Nullable Fit find(List<String> values, boolean promised) {
        return promised ? TimeFormats.findPromised(values, zone) : TimeFormats.find(values, zone);
    }

    /** How well the values fit a role that the name suggests; empty columns are possible but last. */
    private static double plausibility(Role role, ColumnSample column) {
        Attribute attribute = role.attribute();
        if (column.isEmpty() || attribute == null) {
            return 0.61;
        }
        return switch (attribute) {
            case EVENT_ID -> column.isUnique() ? 1 : column.isNearlyUnique() ? 0.5 : 0.2;
            case VALUE_LENGTH -> column.isWhole() ? 1 : 0;
            case URL, PAGE -> column.urls() > 0.3 || column.filled().getFirst().matches(".*[/.].*") ? 1 : 0.6;
            case ACTION, ROLE ->
                column.isUnique() && column.filled().size() > 20 ? 0.3 : column.averageLength() > 60 ? 0.5 : 1;
            case APPLICATION ->
                column.isUnique() && column.filled().size() > 20 || column.averageLength() > 80 ? 0.3 : 1;
            case ACTOR -> column.averageLength() > 120 || column.actions() > 0.5 ? 0.3 : 1;
            case ACTIVITY -> column.isNumeric() ? 0.6 : 1;
            case CASE -> column.averageLength() > 120 ? 0.3 : column.looksLikeSteps() ? 0.55 : 1;
            case SESSION, MACHINE, TEAM -> column.averageLength() > 120 ? 0.3 : 1;
            case ELEMENT -> column.kinds().size() == 1 && column.filled().size() > 20 ? 0.25 : 1;
            case CELL -> column.cells() > 0.5 ? 1 : 0.6;
            default -> 1;
        };
    }

    private static Map<Attribute, Double> byValues(ColumnSample column) {
        Map<Attribute, Double> found = new HashMap<>();
        if (column.filled().size() < 3) {
            return found;
        }
        if (column.urls() > 0.8) {
            found.put(Attribute.URL, 0.5);
        } else if (column.cells() > 0.8 && column.kinds().size() > 3) {
            found.put(Attribute.CELL, 0.4);
        } else if (column.persons() > PERSONS
                && column.repeats()
                && !RoleNames.known().namesOthers(column.name())) {
            found.put(Attribute.ACTOR, 0.42);
        } else if (column.repeats() && !column.isNumeric()) {
            if (column.actions() > 0.5) {
                found.put(Attribute.ACTION, 0.3 + 0.15 * column.actions());
            } else if (column.titles() > 0.5) {
                found.put(Attribute.WINDOW, 0.38);
            } else if (column.applications() > 0.6) {
                found.put(Attribute.APPLICATION, 0.3 + 0.15 * column.applications());
            }
        }
        return found;
    }

    /** A date without time of day, and a time of day beside it, make one time. */
    private void splitDateAndClock() {
        Guess time = holder(Role.TIME);
        if (time == null || time.isSaid() || timesOfDay.contains(time.column)) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (TimeFormats.areClocks(columns.get(c).filled())) {
                chosen.put(time.column, new Guess(time.column, Role.DATE, time.score, time.reason, time.mentioned));
                chosen.put(c, new Guess(c, Role.CLOCK, time.score, "role.clock"));
                return;
            }
        }
    }

    /** Where one column is called control and another label, the one that holds kinds of controls is no name of an element. */
    private void elementBesideItsKind(List<Guess> guesses) {
        Role element = Role.of(Attribute.ELEMENT);
        Guess kind = holder(element);
        if (kind == null || kind.isSaid() || !columns.get(kind.column).looksLikeElementKinds()) {
            return;
        }
        Guess name = guesses.stream()
                .filter(g -> g.role.equals(element) && g.score >= SURE_ENOUGH)
                .filter(g -> !chosen.containsKey(g.column)
                        && !columns.get(g.column).isEmpty()
                        && !columns.get(g.column).looksLikeElementKinds())
                .findFirst()
                .orElse(null);
        if (name != null && given.add(Role.of(Attribute.ROLE))) {
            chosen.put(kind.column, new Guess(kind.column, Role.of(Attribute.ROLE), kind.score, "role.values"));
            chosen.put(name.column, name);
        }
    }

    /** A column called activity that says only click, copy and the like is the action where another says on what. */
    private void activityThatIsAnAction() {
        Role action = Role.of(Attribute.ACTION);
        Guess activity = holder(Role.of(Attribute.ACTIVITY));
        if (activity == null || activity.isSaid() || !onlyActs(columns.get(activity.column))) {
            return;
        }
        boolean elements = given.contains(Role.of(Attribute.ELEMENT)) || given.contains(Role.of(Attribute.ELEMENT_ID));
        if (elements && given.add(action)) {
            given.remove(activity.role);
            chosen.put(activity.column, new Guess(activity.column, action, activity.score, "role.values"));
        }
    }

    /**
     * Logs often have a column such as {@code copyCell_Excel_A} beside {@code copyCell}: a name that says more than the action
     * and decides it is the activity.
     */
    private void activityThatNamesTheAction() {
        if (given.contains(Role.of(Attribute.ACTIVITY))
                || !mapping.activityColumns().isEmpty()) {
            return;
        }
        Guess action = holder(Role.of(Attribute.ACTION));
        if (action == null) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (!chosen.containsKey(c) && decides(columns.get(c), columns.get(action.column))) {
                chosen.put(
                        c,
                        new Guess(
                                c,
                                Role.of(Attribute.ACTIVITY),
                                0.8,
                                "role.decides",
                                columns.get(action.column).name()));
                return;
            }
        }
    }

    private static boolean onlyActs(ColumnSample column) {
        return column.repeats() && column.actions() > CLEAR && column.kinds().size() <= MOST_ACTIONS;
    }

    /** @return the choice of the column that has a role, or {@code null} if none has */
    private @Nullable Guess holder(Role role) {
        return chosen.values().stream()
                .filter(g -> g.role.equals(role))
                .findFirst()
                .orElse(null);
    }

    private static boolean decides(ColumnSample fine, ColumnSample coarse) {
        if (fine.kinds().size() <= coarse.kinds().size()
                || fine.isUnique()
                || fine.filled().size() < fine.values().size()) {
            return false;
        }
        Map<String, @Nullable String> known = new HashMap<>();
        int starts = 0;
        for (int i = 0; i < fine.values().size(); i++) {
            String value = fine.values().get(i);
            String action = coarse.values().get(i);
            String before = known.putIfAbsent(value, action);
            if (before != null && !before.equals(action)) {
                return false;
            }
            starts += value.startsWith(action) ? 1 : 0;
        }
        return starts * 2 > fine.values().size();
    }
}
