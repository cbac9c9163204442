/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationNames;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.Miner;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variants;

/**
 * What may leave towards people. Only {@link MiningRelease} makes it, so whatever takes it cannot show a figure that the
 * release guard has not seen. For analysts, totals are sums of what is released.
 */
public final class ReleasedResults {

    private final Audience audience;
    private final boolean coarse;
    private final int people;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final ProcessMap map;
    private final Variants variants;
    private final ApplicationUsage applications;
    private final CopyPaste copyPaste;
    private final List<TeamFigures> teams;
    private final List<TypeFigures> types;
    private final List<WeekFigures> weeks;
    private final Map<String, Object> further;
    private final Withheld withheld;

    ReleasedResults(
            Audience audience,
            boolean coarse,
            int people,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            ProcessMap map,
            Variants variants,
            ApplicationUsage applications,
            CopyPaste copyPaste,
            List<TeamFigures> teams,
            List<TypeFigures> types,
            List<WeekFigures> weeks,
            Map<String, Object> further,
            Withheld withheld) {
        this.audience = audience;
        this.coarse = coarse;
        this.people = people;
        this.first = first;
        this.last = last;
        this.map = map;
        this.variants = variants;
        this.applications = applications;
        this.copyPaste = copyPaste;
        this.teams = List.copyOf(teams);
        this.types = List.copyOf(types);
        this.weeks = List.copyOf(weeks);
        this.further = Map.copyOf(further);
        this.withheld = withheld;
    }

    /** How people call the applications in them. */
    public ApplicationNames names() {
        Set<String> all = new LinkedHashSet<>();
        applications.applications().forEach(usage -> all.add(usage.application()));
        map.activities().stream()
                .map(Activity::application)
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (CopyPaste.Pair pair : copyPaste.pairs()) {
            all.add(pair.fromApplication());
            all.add(pair.toApplication());
        }
        return new ApplicationNames(all);
    }

    /** The same with applications called as people call them, also where they stand in the names of activities. */
    public ReleasedResults said() {
        ApplicationNames names = names();
        return names.areThoseOfTheLog()
                ? this
                : new ReleasedResults(
                        audience,
                        coarse,
                        people,
                        first,
                        last,
                        names.in(map),
                        variants,
                        said(applications, names),
                        said(copyPaste, names),
                        teams,
                        types,
                        weeks,
                        further,
                        withheld);
    }

    private static ApplicationUsage said(ApplicationUsage usage, ApplicationNames names) {
        return new ApplicationUsage(
                usage.applications().stream()
                        .map(one -> new ApplicationUsage.Usage(
                                names.of(one.application()), one.events(), one.visits(), one.time(), one.people()))
                        .toList(),
                usage.switches().stream()
                        .map(one -> new ApplicationUsage.Switch(
                                names.of(one.from()), names.of(one.to()), one.count(), one.people()))
                        .toList(),
                usage.idle());
    }

    private static CopyPaste said(CopyPaste carried, ApplicationNames names) {
        return new CopyPaste(
                carried.pairs().stream()
                        .map(pair -> new CopyPaste.Pair(
                                names.of(pair.fromApplication()),
                                pair.fromElement(),
                                names.of(pair.toApplication()),
                                pair.toElement(),
                                pair.count(),
                                pair.people()))
                        .toList(),
                carried.copies(),
                carried.pastes());
    }

    /** For whom they are. */
    public Audience audience() {
        return audience;
    }

    /** Whether figures were withheld. */
    public boolean isGuarded() {
        return audience == Audience.ANALYSTS;
    }

    /** Whether counts come in tens and times in two digits, since these are figures of a view beside the main ones. */
    public boolean isCoarse() {
        return coarse;
    }

    /** Of how many people they speak; 0 where there are too few to speak of. */
    public int people() {
        return people;
    }

    /** The first day, for analysts the Monday of its week; {@code null} without events. */
    public @Nullable LocalDate first() {
        return first;
    }

    /** The last day, for analysts the Sunday of its week; {@code null} without events. */
    public @Nullable LocalDate last() {
        return last;
    }

    /** The process map; starts and ends are 0 where withheld. */
    public ProcessMap map() {
        return map;
    }

    /** The variants; cases and events are those of the map. */
    public Variants variants() {
        return variants;
    }

    /** Use of applications; for analysts, events and visits are those in the map and in the switches. */
    public ApplicationUsage applications() {
        return applications;
    }

    /** What was carried from where to where. */
    public CopyPaste copyPaste() {
        return copyPaste;
    }

    /** Teams by name; those too small to be told of are named only. */
    public List<TeamFigures> teams() {
        return teams;
    }

    /** Types of tasks, most tasks first; empty if no column names them. */
    public List<TypeFigures> types() {
        return types;
    }

    /** Calendar weeks in order. */
    public List<WeekFigures> weeks() {
        return weeks;
    }

    /** The result of a further miner, if it took part and its result may be told. */
    public Optional<Object> of(Miner<?, ?> miner) {
        return Optional.ofNullable(further.get(miner.id()));
    }

    /** How much is left out. */
    public Withheld withheld() {
        return withheld;
    }
}
