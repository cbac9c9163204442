/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ActivityMiner;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningContext;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.privacy.guard.ReleaseGuard;

/** What leaves of a small log, figure by figure. */
class MiningReleaseTest {

    private static final CaseNotion CASES = CaseNotion.column("case");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static EventRows rows() {
        return new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text("application", Attribute.APPLICATION),
                Column.text("action", Attribute.ACTION),
                Column.text("element", Attribute.ELEMENT),
                Column.text("type", Nature.CONTEXT)));
    }

    /**
     * Six people do the same in seven cases each: they open and copy in one application, paste in another and check in the
     * first; the first person has a case of her own, and takes {@code first} seconds from opening to copying.
     */
    private static EventLog log(int first) {
        EventRows rows = rows();
        long time = MONDAY.toEpochDay() * 86_400_000L + 30_000_000L;
        for (int person = 0; person < 6; person++) {
            String name = "p" + person;
            for (int c = 0; c < 7; c++) {
                String id = name + " " + c;
                long start = time + c * 3_600_000L / 2;
                long copied = start + (person == 0 ? first : 10) * 1_000L;
                event(rows, start, name, "open", id, "erp", "click");
                event(rows, copied, name, "copy", id, "erp", "copy");
                event(rows, copied + 20_000, name, "paste", id, "web", "paste");
                event(rows, copied + 50_000, name, "check", id, "erp", "click");
            }
        }
        event(rows, time - 60_000, "p0", "own", "own", "mail", "click");
        event(rows, time - 30_000, "p0", "own too", "own", "mail", "click");
        return rows.toLog();
    }

    private static void event(
            EventRows rows,
            long time,
            String person,
            String activity,
            String ofCase,
            String application,
            String action) {
        rows.event(time, person)
                .text(0, activity)
                .text(1, ofCase)
                .text(2, application)
                .text(3, action)
                .text(4, "field of " + application)
                .text(5, "work");
    }

    private static ReleasedResults analysts(EventLog log) {
        return MiningRelease.of(log, CASES, Audience.ANALYSTS).run(Progress.NONE);
    }

    private static Map<String, Activity> activities(ProcessMap map) {
        Map<String, Activity> activities = new TreeMap<>();
        map.activities().forEach(activity -> activities.put(activity.name(), activity));
        return activities;
    }

    private static Arc arc(ProcessMap map, String from, String to) {
        Map<String, Activity> activities = activities(map);
        return map.arcs().stream()
                .filter(arc -> arc.from() == activities.get(from).id()
                        && arc.to() == activities.get(to).id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdersSeeEverything() {
        ReleasedResults all = MiningRelease.of(log(10), CASES, Audience.HOLDER)
                .withTypes("type")
                .run(Progress.NONE);
        assertFalse(all.isGuarded() || all.isCoarse());
        assertEquals(Audience.HOLDER, all.audience());
        assertEquals(Withheld.NOTHING, all.withheld());
        assertEquals(6, all.people());
        assertEquals(MONDAY, all.first());
        assertEquals(MONDAY, all.last());
        assertEquals(43, all.map().cases());
        assertEquals(170, all.map().events());
        assertEquals(6, all.map().activities().size());
        assertEquals(2, all.variants().variants().size());
        assertEquals(3, all.applications().applications().size());
        assertEquals(1, all.copyPaste().pairs().size());
        assertEquals(
                List.of("work"), all.types().stream().map(TypeFigures::name).toList());
        assertEquals(List.of(new WeekFigures(MONDAY, 170)), all.weeks());
    }

    @Test
    void analystsSeeTypesOfEnoughPeople() {
        ReleasedResults told = MiningRelease.of(log(10), CASES, Audience.ANALYSTS)
                .withTypes("type")
                .run(Progress.NONE);
        assertEquals(
                List.of("work"), told.types().stream().map(TypeFigures::name).toList());
        assertEquals(List.of(), analysts(log(10)).types());
    }

    @Test
    void ofOnePersonNothingIsTold() {
        ReleasedResults told = analysts(log(10));
        assertTrue(told.isGuarded());
        assertFalse(told.isCoarse());
        assertEquals(new Withheld(2, 1, 1, 1, 0, 0, 0), told.withheld());
        ProcessMap map = told.map();
        Map<String, Activity> activities = activities(map);
        assertEquals(List.of("check", "copy", "open", "paste"), List.copyOf(activities.keySet()));
        assertEquals(168, map.events());
        for (Activity activity : map.activities()) {
            assertEquals(42, activity.count());
        }
        assertEquals(42, activities.get("open").starts());
        assertEquals(42, activities.get("check").ends());
        assertEquals(0, activities.get("copy").starts());
        assertEquals(3, map.arcs().size());
        Arc copied = arc(map, "open", "copy");
        assertEquals(42, copied.count());
        assertEquals(420_000, copied.duration().totalMillis());
        assertEquals(10_000, copied.duration().medianMillis());
        assertEquals(DurationStats.WITHHELD, copied.duration().minMillis());
        assertEquals(DurationStats.WITHHELD, copied.duration().maxMillis());
        assertEquals(
                List.of(42L),
                told.variants().variants().stream().map(Variant::count).toList());
    }

    /** What one person did once is not told, and neither is the way beside it; all else stays. */
    @Test
    void anOddStepOfOnePersonTakesTheWayBesideItOnly() {
        EventRows rows = rows();
        for (int c = 0; c < 60; c++) {
            long time = MONDAY.toEpochDay() * 86_400_000L + c * 600_000L;
            List<String> steps = c == 7 ? List.of("open", "odd", "edit", "close") : List.of("open", "edit", "close");
            for (String step : steps) {
                event(rows, time += 10_000, "p" + c % 12, step, "case " + c, "erp", "click");
            }
        }
        ProcessMap map = analysts(rows.toLog()).map();
        assertEquals(Set.of("open", "edit", "close"), activities(map).keySet());
        assertEquals(180, map.events());
        assertEquals(List.of(arc(map, "edit", "close")), map.arcs());
    }

    /** Cases go from hand to hand, and the counts of activities are given up for those of their arcs. */
    @Test
    void aStepFromOnePersonToAnotherCountsOnce() {
        EventRows rows = rows();
        for (int i = 0; i < 5600; i++) {
            long time = MONDAY.toEpochDay() * 86_400_000L + i * 10_000L;
            event(rows, time, "p" + i % 40, "do " + i % 28, "case " + i / 20, "erp", "click");
        }
        ProcessMap map = analysts(rows.toLog()).map();
        assertFalse(map.activities().isEmpty());
        for (Activity activity : map.activities()) {
            assertTrue(activity.count() <= 200, activity::toString);
        }
        assertTrue(map.events() <= 5600, () -> map.events() + " events");
    }

    @Test
    void timesOfMostlyOnePersonAreNotTold() {
        assertEquals(
                2 * 5 * 7 * 10_000L,
                arc(analysts(log(50)).map(), "open", "copy").duration().totalMillis(),
                "half of them");
        ProcessMap map = analysts(log(51)).map();
        Arc copied = arc(map, "open", "copy");
        assertEquals(42, copied.count());
        assertEquals(DurationStats.WITHHELD, copied.duration().totalMillis());
        assertEquals(DurationStats.WITHHELD, copied.duration().medianMillis());
        assertEquals(
                DurationStats.WITHHELD, activities(map).get("open").untilNext().totalMillis());
        assertEquals(42 * 20_000L, arc(map, "copy", "paste").duration().totalMillis());
    }

    @Test
    void useOfApplicationsIsWhatTheMapTells() {
        ApplicationUsage usage = analysts(log(10)).applications();
        Map<String, Long> events = new TreeMap<>();
        Map<String, Long> visits = new TreeMap<>();
        for (ApplicationUsage.Usage one : usage.applications()) {
            events.put(one.application(), one.events());
            visits.put(one.application(), one.visits());
            assertEquals(6, one.people().people());
            assertEquals(0, one.people().mostCount(), "nothing of one person");
            assertEquals(0, one.time().toSecondsPart());
        }
        assertEquals(Map.of("erp", 126L, "web", 42L), events);
        assertEquals(Map.of("erp", 42L, "web", 42L), visits);
        assertEquals("erp", usage.applications().getFirst().application(), "most time first");
        assertEquals(Duration.ZERO, usage.idle());
        Map<String, Long> switches = new TreeMap<>();
        usage.switches().forEach(one -> switches.put(one.from() + " > " + one.to(), one.count()));
        assertEquals(Map.of("erp > web", 42L, "web > erp", 42L), switches);
    }

    @Test
    void pairsAreCountedOverEnoughPeople() {
        ReleasedResults told = analysts(log(10));
        assertEquals(1, told.copyPaste().pairs().size());
        assertEquals(42, told.copyPaste().pairs().getFirst().count());
        assertEquals(42, told.copyPaste().copies());
        assertEquals(42, told.copyPaste().pastes());
        assertEquals("erp", told.copyPaste().pairs().getFirst().fromApplication());
        assertEquals("web", told.copyPaste().pairs().getFirst().toApplication());
        assertEquals(0, told.copyPaste().pairs().getFirst().people().mostCount());
    }

    @Test
    void anotherViewIsToldInTens() {
        EventLog log = log(12);
        ReleasedResults told = MiningRelease.of(log, CASES, Audience.ANALYSTS)
                .withActivities(log.texts("application"))
                .run(Progress.NONE);
        assertTrue(told.isCoarse());
        Map<String, Activity> activities = activities(told.map());
        assertEquals(130, activities.get("erp").count());
        assertEquals(40, activities.get("web").count());
        assertEquals(40, activities.get("erp").starts());
        Arc there = arc(told.map(), "erp", "web");
        assertEquals(40, there.count());
        assertEquals(40, there.duration().count());
        assertEquals(840_000, there.duration().totalMillis());
        assertEquals(40, told.variants().variants().getFirst().count());
        assertEquals(40, told.copyPaste().pairs().getFirst().count());
        assertEquals(170, told.map().events());
        Arc inside = arc(told.map(), "erp", "erp");
        assertEquals(430_000, inside.duration().totalMillis(), "434 seconds");
    }

    @Test
    void foundCasesAndOtherCasesAreViews() {
        EventLog log = log(10);
        assertTrue(MiningRelease.of(log, CASES, Audience.ANALYSTS)
                .ofFoundCases()
                .run(Progress.NONE)
                .isCoarse());
        assertTrue(MiningRelease.of(log, CaseNotion.column("type"), Audience.ANALYSTS)
                .run(Progress.NONE)
                .isCoarse());
        assertFalse(analysts(log).isCoarse());
    }

    @Test
    void theMapAloneLeavesOutTheRest() {
        for (Audience audience : Audience.values()) {
            ReleasedResults told =
                    MiningRelease.of(log(10), CASES, audience).mapOnly().run(Progress.NONE);
            assertFalse(told.map().activities().isEmpty());
            assertEquals(List.of(), told.applications().applications());
            assertEquals(List.of(), told.copyPaste().pairs());
            assertEquals(List.of(), told.teams());
            assertEquals(List.of(), told.weeks());
            assertEquals(List.of(), told.types());
        }
    }

    @Test
    void furtherMinersAreReleasedAsTheySay() {
        CaseSupportMiner miner = new CaseSupportMiner();
        EventLog log = log(10);
        ReleasedResults held = MiningRelease.of(log, CASES, Audience.HOLDER)
                .withMiners(List.of(miner))
                .run(Progress.NONE);
        assertTrue(held.of(miner).isPresent());
        ReleasedResults told = MiningRelease.of(log, CASES, Audience.ANALYSTS)
                .withMiners(List.of(miner))
                .run(Progress.NONE);
        assertEquals(Optional.empty(), told.of(miner), "says nothing of how it is released");
        assertTrue(MiningRelease.isBuiltIn(new ActivityMiner(ActivityMiner.Settings.FULL).id()));
        assertFalse(MiningRelease.isBuiltIn(miner.id()));
    }

    @Test
    void analystsSeeWholeWeeks() {
        ReleasedResults told = analysts(log(10));
        assertEquals(MONDAY, told.first());
        assertEquals(MONDAY.plusDays(6), told.last());
        assertEquals(6, told.people());
    }

    @Test
    void tensAndTwoDigits() {
        assertEquals(
                List.of(0L, -1L, 10L, 10L, 20L, 130L),
                List.of(0L, -1L, 1L, 14L, 15L, 126L).stream()
                        .map(Rounding::inTens)
                        .toList());
        assertEquals(
                List.of(-1L, 0L, 99L, 100L, 100L, 110L, 440L),
                List.of(-1L, 0L, 99L, 100L, 104L, 105L, 435L).stream()
                        .map(Rounding::twoDigits)
                        .toList());
    }

    /** As {@link #log}, but in two cases each a note follows, and four people go another way in one case. */
    private static EventLog ways() {
        EventRows rows = rows();
        long time = MONDAY.toEpochDay() * 86_400_000L + 30_000_000L;
        for (int person = 0; person < 6; person++) {
            String name = "p" + person;
            for (int c = 0; c < 7; c++) {
                String id = name + " " + c;
                long start = time + c * 1_800_000L;
                event(rows, start, name, "open", id, "erp", "click");
                event(rows, start + 10_000, name, "copy", id, "erp", "copy");
                if (c == 6 && person < 4) {
                    event(rows, start + 15_000, name, "look up", id, "mail", "paste");
                    event(rows, start + 20_000, name, "copy", id, "erp", "copy");
                }
                event(rows, start + 30_000, name, "paste", id, "web", "paste");
                event(rows, start + 60_000, name, "check", id, "erp", "click");
                if (c < 2) {
                    event(rows, start + 95_000, name, "note", id, "erp", "click");
                }
            }
        }
        return rows.toLog();
    }

    /** Who went another way were too few, and so would be who did not: neither is told, nor what it would follow from. */
    @Test
    void whatIsWithheldDoesNotFollowFromTotals() {
        ReleasedResults told = analysts(ways());
        ProcessMap map = told.map();
        Map<String, Activity> activities = activities(map);
        assertEquals(new Withheld(1, 3, 3, 1, 1, 0, 0), told.withheld());
        assertEquals(List.of("check", "copy", "note", "open", "paste"), List.copyOf(activities.keySet()));
        assertEquals(42, map.cases());
        assertEquals(180, map.events());
        Activity copy = activities.get("copy");
        assertEquals(42, copy.count(), "as often as it was come to by what is told, not 46");
        assertEquals(Activity.WITHHELD, copy.cases());
        assertEquals(0, copy.untilNext().count(), "nothing that came next is told");
        assertEquals(DurationStats.WITHHELD, copy.untilNext().totalMillis());
        assertEquals(42, activities.get("paste").cases());
        assertEquals(12, activities.get("note").cases());
        assertEquals(12, activities.get("note").ends());
        assertEquals(30, activities.get("check").ends());
        assertEquals(420_000, activities.get("check").untilNext().totalMillis());
        assertEquals(3, map.arcs().size());
    }

    @Test
    void applicationsAndPairsOfFewAreNotTold() {
        ReleasedResults told = analysts(ways());
        Map<String, Long> visits = new TreeMap<>();
        told.applications().applications().forEach(one -> visits.put(one.application(), one.visits()));
        assertEquals(Map.of("erp", 42L, "web", 0L), visits, "the way to the web is not told");
        assertEquals(
                List.of("web > erp"),
                told.applications().switches().stream()
                        .map(one -> one.from() + " > " + one.to())
                        .toList());
        assertEquals(
                List.of(Duration.ofMinutes(28), Duration.ofMinutes(21)),
                told.applications().applications().stream()
                        .map(ApplicationUsage.Usage::time)
                        .toList());
        assertEquals(1, told.copyPaste().pairs().size());
        assertEquals(42, told.copyPaste().pastes());
    }

    @Test
    void inAViewCasesAndSharesAreInTensToo() {
        ReleasedResults told = MiningRelease.of(ways(), CASES, Audience.ANALYSTS)
                .ofFoundCases()
                .run(Progress.NONE);
        Map<String, Activity> activities = activities(told.map());
        assertEquals(40, told.map().cases());
        assertEquals(10, activities.get("note").cases());
        assertEquals(10, activities.get("note").count());
        assertEquals(40, activities.get("paste").cases());
        assertEquals(Activity.WITHHELD, activities.get("copy").cases());
        assertEquals(1_300_000, activities.get("paste").untilNext().totalMillis(), "1,260 seconds");
        assertEquals(
                List.of(Duration.ofMinutes(28), Duration.ofMinutes(21)),
                told.applications().applications().stream()
                        .map(ApplicationUsage.Usage::time)
                        .toList());
    }

    /** A quarter of the cases or less is told to a twentieth of all. */
    @Test
    void casesOfAnActivityAreToldInTwentieths() {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < 7; person++) {
            for (int c = 0; c < 19; c++) {
                long time = 1_000_000L * (person * 20 + c);
                rows.event(time, "p" + person).text(0, "a").text(1, person + " " + c);
                if (c < 3) {
                    rows.event(time + 1_000, "p" + person).text(0, "b").text(1, person + " " + c);
                }
            }
        }
        ProcessMap map = analysts(rows.toLog()).map();
        assertEquals(133, map.cases());
        assertEquals(21, activities(map).get("b").count());
        assertEquals(3 * 133 / 20, activities(map).get("b").cases(), "3.16 twentieths");
    }

    /** Two teams of six people who work in two applications for as long as each other: 150 seconds, 42 times a team. */
    private static EventLog teams() {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text("application", Attribute.APPLICATION),
                Column.text("team", Attribute.TEAM)));
        for (int person = 0; person < 12; person++) {
            for (int c = 0; c < 7; c++) {
                long start = MONDAY.toEpochDay() * 86_400_000L + 30_000_000L + c * 1_800_000L;
                String[] work = {"enter", "web", "read", "erp", "close", "web"};
                for (int step = 0; step < 3; step++) {
                    rows.event(start + step * 75_000L, "p" + person)
                            .text(0, work[2 * step])
                            .text(1, person + " " + c)
                            .text(2, work[2 * step + 1])
                            .text(3, person < 6 ? "north" : "south");
                }
            }
        }
        return rows.toLog();
    }

    @Test
    void teamsAreToldToHoldersAndToAnalysts() {
        for (Audience audience : Audience.values()) {
            ReleasedResults told = MiningRelease.of(teams(), CASES, audience).run(Progress.NONE);
            assertEquals(
                    List.of("north", "south"),
                    told.teams().stream().map(TeamFigures::name).sorted().toList());
        }
    }

    @Test
    void equalFiguresAreInAFixedOrder() {
        ReleasedResults told = analysts(teams());
        assertEquals(
                List.of("erp", "web"),
                told.applications().applications().stream()
                        .map(ApplicationUsage.Usage::application)
                        .toList(),
                "as long as each other: by name");
        assertEquals(
                List.of("enter", "read", "close"),
                told.map().activities().stream().map(Activity::name).toList(),
                "as often as each other: as they came");
    }

    @Test
    void inAViewTimesOfApplicationsHaveTwoDigits() {
        assertEquals(
                Duration.ofMinutes(105),
                analysts(teams()).applications().applications().getFirst().time());
        assertEquals(
                Duration.ofMinutes(110),
                MiningRelease.of(teams(), CASES, Audience.ANALYSTS)
                        .ofFoundCases()
                        .run(Progress.NONE)
                        .applications()
                        .applications()
                        .getFirst()
                        .time());
    }

    /** Counts events, and may be told of as many people as the guard asks for. */
    private static final class Counting implements Miner<long[], Long> {
        private final boolean telling;

        Counting(boolean telling) {
            this.telling = telling;
        }

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public long[] begin(MiningContext context) {
            return new long[1];
        }

        @Override
        public void fold(long[] state, EventCursor events) {
            while (events.next()) {
                state[0]++;
            }
        }

        @Override
        public long[] merge(long[] left, long[] right) {
            return new long[] {left[0] + right[0]};
        }

        @Override
        public Long finish(MiningContext context, long[] state) {
            return state[0];
        }

        @Override
        public Optional<Long> release(Long result, ReleaseGuard guard) {
            return telling ? Optional.of(result / guard.k() * guard.k()) : Optional.empty();
        }
    }

    @Test
    void analystsGetOfAFurtherMinerWhatItReleases() {
        for (boolean telling : new boolean[] {true, false}) {
            Counting miner = new Counting(telling);
            assertEquals(
                    Optional.of(252L),
                    MiningRelease.of(teams(), CASES, Audience.HOLDER)
                            .withMiners(List.of(miner))
                            .run(Progress.NONE)
                            .of(miner));
            assertEquals(
                    telling ? Optional.of(250L) : Optional.empty(),
                    MiningRelease.of(teams(), CASES, Audience.ANALYSTS)
                            .withMiners(List.of(miner))
                            .run(Progress.NONE)
                            .of(miner));
        }
    }

    @Test
    void theMapAloneHasNoWeeks() {
        for (Audience audience : Audience.values()) {
            ReleasedResults told =
                    MiningRelease.of(log(10), CASES, audience).mapOnly().run(Progress.NONE);
            assertNull(told.first());
            assertNull(told.last());
        }
    }

    @Test
    void canBeCancelled() {
        for (int steps : new int[] {0, 3, 10}) {
            int[] left = {steps};
            Progress cancelled = new Progress() {
                @Override
                public boolean isCancelled() {
                    return --left[0] < 0;
                }
            };
            MiningRelease release = MiningRelease.of(ways(), CASES, Audience.ANALYSTS);
            assertThrows(CancellationException.class, () -> release.run(cancelled));
        }
    }
}
