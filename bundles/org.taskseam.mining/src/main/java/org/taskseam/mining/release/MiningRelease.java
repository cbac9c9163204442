/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ActivityMiner;
import org.taskseam.mining.ApplicationMiner;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.CopyPasteMiner;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.ProcessMaps;
import org.taskseam.mining.VariantMiner;
import org.taskseam.mining.Variants;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Mines a log and lets out what its audience may see. Outside of this package nobody runs the engine for people (an
 * architecture test holds everybody to it), so no view, report or command can forget the guard.
 */
public final class MiningRelease {

    private static final List<Miner<?, ?>> OF_MAPS = Stream.concat(
                    ProcessMaps.MINERS.stream(), Stream.of(new VariantMiner()))
            .toList();
    /** What is told of. */
    private enum Scope {
        MAP,
        MAP_AND_VARIANTS,
        EVERYTHING
    }

    private static final List<Miner<?, ?>> OF_USE = List.of(new ApplicationMiner(), new CopyPasteMiner());
    private static final ApplicationUsage NO_APPLICATIONS = new ApplicationUsage(List.of(), List.of(), Duration.ZERO);
    private static final CopyPaste NO_PAIRS = new CopyPaste(List.of(), 0, 0);

    private final EventLog log;
    private final IdColumn activities;
    private final CaseNotion notion;
    private final Audience audience;
    private final @Nullable String typeColumn;
    private final List<Miner<?, ?>> further;
    private final Scope scope;
    private final ActivityMiner.Settings figures;
    private final boolean foundCases;

    private MiningRelease(
            EventLog log,
            IdColumn activities,
            CaseNotion notion,
            Audience audience,
            @Nullable String typeColumn,
            List<Miner<?, ?>> further,
            Scope scope,
            ActivityMiner.Settings figures,
            boolean foundCases) {
        this.log = log;
        this.activities = activities;
        this.notion = notion;
        this.audience = audience;
        this.typeColumn = typeColumn;
        this.further = List.copyOf(further);
        this.scope = scope;
        this.figures = figures;
        this.foundCases = foundCases;
    }

    /** A release of everything there is about the log's own activities. */
    public static MiningRelease of(EventLog log, CaseNotion notion, Audience audience) {
        return new MiningRelease(
                log,
                log.activities(),
                notion,
                audience,
                null,
                List.of(),
                Scope.EVERYTHING,
                ActivityMiner.Settings.FULL,
                false);
    }

    /** @return this release of other activities; one id for every row */
    public MiningRelease withActivities(IdColumn others) {
        return new MiningRelease(log, others, notion, audience, typeColumn, further, scope, figures, foundCases);
    }

    /** @param column names the type of the task that an event belongs to; {@code null} for none */
    public MiningRelease withTypes(@Nullable String column) {
        return new MiningRelease(log, activities, notion, audience, column, further, scope, figures, foundCases);
    }

    /** @return this release with results of more miners, for instance those of partners */
    public MiningRelease withMiners(Collection<? extends Miner<?, ?>> miners) {
        return new MiningRelease(
                log, activities, notion, audience, typeColumn, List.copyOf(miners), scope, figures, foundCases);
    }

    /**
     * @return this release of the map only and of how many variants there are, which takes less time; medians and 95th percentiles of
     *     variants may be missing (zero)
     */
    public MiningRelease mapOnly() {
        return only(Scope.MAP);
    }

    /** @return this release of map and variants only, which takes less time */
    public MiningRelease mapAndVariants() {
        return only(Scope.MAP_AND_VARIANTS);
    }

    private MiningRelease only(Scope less) {
        return new MiningRelease(log, activities, notion, audience, typeColumn, further, less, figures, foundCases);
    }

    /** @return this release with the figures of activities that are asked for */
    public MiningRelease withFigures(ActivityMiner.Settings wanted) {
        return new MiningRelease(log, activities, notion, audience, typeColumn, further, scope, wanted, foundCases);
    }

    /**
     * @return this release of cases that were found in the log, even if a column of it names them by now: other rules find
     *     others, so analysts are told of them as of a view
     */
    public MiningRelease ofFoundCases() {
        return new MiningRelease(log, activities, notion, audience, typeColumn, further, scope, figures, true);
    }

    /** Whether it is about something else than the log's own activities in the log's own cases. */
    private boolean isView() {
        return foundCases || activities != log.activities() || !notion.equals(CaseNotion.own(log));
    }

    /** @throws java.util.concurrent.CancellationException if the progress says so */
    public ReleasedResults run(Progress progress) {
        return audience == Audience.HOLDER ? all(progress) : guarded(progress);
    }

    /** @return whether results have a place of their own for the miner of this id */
    public static boolean isBuiltIn(String id) {
        return Stream.concat(OF_MAPS.stream(), OF_USE.stream())
                .anyMatch(miner -> miner.id().equals(id));
    }

    private boolean isEverything() {
        return scope == Scope.EVERYTHING;
    }

    private Map<String, Miner<?, ?>> miners() {
        Map<String, Miner<?, ?>> miners = new LinkedHashMap<>();
        OF_MAPS.forEach(miner -> miners.put(miner.id(), miner));
        ActivityMiner activityMiner = new ActivityMiner(figures);
        miners.put(activityMiner.id(), activityMiner);
        VariantMiner variantMiner =
                new VariantMiner(new VariantMiner.Settings(scope != Scope.MAP || audience != Audience.HOLDER));
        miners.put(variantMiner.id(), variantMiner);
        if (isEverything()) {
            OF_USE.forEach(miner -> miners.put(miner.id(), miner));
        }
        further.forEach(miner -> miners.put(miner.id(), miner));
        return miners;
    }

    private ReleasedResults all(Progress progress) {
        Cases cases = Cases.of(log, notion);
        MiningResults results = MiningEngine.suited(log).run(activities, cases, miners().values(), progress);
        Groups groups = new Groups(log, cases, activities, progress);
        Map<String, Object> more = new HashMap<>();
        for (Miner<?, ?> miner : further) {
            results.byId(miner.id()).ifPresent(result -> more.put(miner.id(), result));
        }
        ProcessMap map = ProcessMaps.of(activities.dictionary(), results);
        return new ReleasedResults(
                audience,
                false,
                log.actorCount(),
                isEverything() ? groups.first() : null,
                isEverything() ? groups.last() : null,
                map,
                results.of(new VariantMiner()),
                isEverything() ? results.of(new ApplicationMiner()) : NO_APPLICATIONS,
                isEverything() ? results.of(new CopyPasteMiner()) : NO_PAIRS,
                isEverything() ? groups.teams(null, null) : List.of(),
                typeColumn == null ? List.of() : groups.types(typeColumn, null).figures(),
                isEverything() ? groups.weeks(null).figures() : List.of(),
                more,
                Withheld.NOTHING);
    }

    private ReleasedResults guarded(Progress progress) {
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        Population population = Population.of(log, guard, progress);
        EventLog events = population.log();
        IdColumn ids = population.select(activities);
        Cases cases = Cases.of(events, notion);
        Map<String, Miner<?, ?>> miners = miners();
        CaseSupportMiner supportMiner = new CaseSupportMiner();
        miners.put(supportMiner.id(), supportMiner);
        MiningResults results = MiningEngine.suited(events).run(ids, cases, miners.values(), progress);
        progress.checkCancelled();
        CaseSupport support = results.of(supportMiner);
        ArcWithholding arcs = new ArcWithholding(guard, support, progress);
        ProcessMap whole = ProcessMaps.of(ids.dictionary(), results);
        Variants variants = results.of(new VariantMiner());
        VariantWithholding ways =
                new VariantWithholding(guard, arcs, support, variants.variants(), cases, ids, progress);
        new ReleaseAudit(arcs, ways, support, cases, ids).run(progress);
        DurationSupport durations = new DurationSupport(whole, arcs, ways.shown(), cases, ids, progress);
        GuardedFigures figures = new GuardedFigures(guard, support, arcs, ways, durations, isView());
        ProcessMap map = figures.of(whole);
        Variants shown = figures.variants(map);
        ApplicationUsage applications =
                isEverything() ? figures.of(results.of(new ApplicationMiner()), map) : NO_APPLICATIONS;
        ApplicationUsage allApplications = isEverything() ? results.of(new ApplicationMiner()) : NO_APPLICATIONS;
        CopyPaste allPairs = isEverything() ? results.of(new CopyPasteMiner()) : NO_PAIRS;
        CopyPaste pairs = figures.of(allPairs);
        Groups groups = new Groups(events, cases, ids, progress);
        Groups.Told<TypeFigures> types = typeColumn == null ? Groups.Told.nothing() : groups.types(typeColumn, guard);
        Groups.Told<WeekFigures> ofWeeks = isEverything() ? groups.weeks(guard) : Groups.Told.nothing();
        List<WeekFigures> weeks = ofWeeks.figures();
        Map<String, Object> more = new HashMap<>();
        further.forEach(miner -> released(miner, results, guard).ifPresent(result -> more.put(miner.id(), result)));
        return new ReleasedResults(
                audience,
                isView(),
                events.actorCount(),
                weeks.isEmpty() ? null : weeks.getFirst().monday(),
                weeks.isEmpty() ? null : weeks.getLast().monday().plusDays(6),
                map,
                shown,
                applications,
                pairs,
                isEverything() ? groups.teams(guard, population) : List.of(),
                types.figures(),
                weeks,
                more,
                new Withheld(
                        whole.activities().size() - map.activities().size(),
                        whole.arcs().size() - map.arcs().size(),
                        variants.variants().size() - shown.variants().size(),
                        allApplications.applications().size()
                                - applications.applications().size(),
                        allPairs.pairs().size() - pairs.pairs().size(),
                        types.withheld(),
                        ofWeeks.withheld()));
    }

    private static <R> Optional<Object> released(Miner<?, R> miner, MiningResults results, ReleaseGuard guard) {
        return miner.release(results.of(miner), guard).map(result -> result);
    }
}
