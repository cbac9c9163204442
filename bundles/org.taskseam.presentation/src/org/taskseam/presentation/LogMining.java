/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;

/** Mines a log for the views. */
public final class LogMining {
    private static final int SMALLEST = 5;
    private final EventLog log;
    private final CaseNotion notion;
    private final ActivityNames names;

    public LogMining(EventLog log, CaseNotion notion) {
        this.log = log; this.notion = notion; this.names = new ActivityNames(log);
    }

    private static final class Times {
        long[] v = new long[4]; int n;
        void add(long t) { if (n == v.length) v = Arrays.copyOf(v, n * 2); v[n++] = t; }
        Duration q(double q) { if (n == 0) return Duration.ZERO; long[] s = Arrays.copyOf(v, n); Arrays.sort(s); return Duration.ofMillis(s[(int) Math.min(n - 1, Math.floor(q * n))]); }
        Duration total() { long t = 0; for (int i = 0; i < n; i++) t += v[i]; return Duration.ofMillis(t); }
    }

    public MinedProject mine(String name, Progress progress) {
        Cases cases = Cases.of(log, notion);
        IdColumn acts = log.activities();
        int na = acts.dictionary().size();
        long[] count = new long[na]; long[] inCases = new long[na]; Times[] times = new Times[na];
        for (int i = 0; i < na; i++) times[i] = new Times();
        Map<Long, Times> arcs = new HashMap<>(); Map<Integer, Long> starts = new HashMap<>(), ends = new HashMap<>();
        Map<List<Integer>, Times> variants = new HashMap<>();
        Map<List<Integer>, Set<Integer>> variantPeople = new HashMap<>();
        EventCursor cursor = cases.cursor();
        progress.begin("Mining", cases.count());
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled(); progress.worked(1);
            cases.open(c, cursor);
            int last = -1; long lastTime = 0, first = 0; Set<Integer> seen = new HashSet<>(); List<Integer> trace = new ArrayList<>();
            while (cursor.next()) {
                int a = acts.get(cursor.row()); long t = cursor.timeMillis();
                count[a]++; if (seen.add(a)) inCases[a]++;
                if (last < 0) { starts.merge(a, 1L, Long::sum); first = t; }
                else { times[last].add(t - lastTime); arcs.computeIfAbsent((long) last << 32 | a, k -> new Times()).add(t - lastTime); }
                last = a; lastTime = t; trace.add(a);
            }
            if (last >= 0) { ends.merge(last, 1L, Long::sum); variants.computeIfAbsent(trace, k -> new Times()).add(lastTime - first); variantPeople.computeIfAbsent(trace, k -> new HashSet<>()).add(log.actor(cases.firstRow(c))); }
        }
        List<ActivityRow> rows = new ArrayList<>();
        for (int a = 0; a < na; a++) if (count[a] > 0) rows.add(new ActivityRow(id(a), names.title(a), names.subtitle(a), names.application(a), count[a], inCases[a], times[a].q(.5), times[a].q(.95), times[a].total()));
        rows.sort(Comparator.comparingLong(ActivityRow::count).reversed());
        List<PathRow> paths = new ArrayList<>();
        arcs.forEach((k, t) -> paths.add(new PathRow(id((int) (k >> 32)), id((int) (long) k), t.n, t.total(), t.q(0), t.q(.5), t.q(.95), t.q(1))));
        starts.forEach((a, n) -> paths.add(terminal(MinedProject.START, id(a), n)));
        ends.forEach((a, n) -> paths.add(terminal(id(a), MinedProject.END, n)));
        paths.sort(Comparator.comparingLong(PathRow::count).reversed());
        List<VariantRow> vrows = new ArrayList<>(); long[] rest = {0, 0};
        variants.entrySet().stream().sorted((x, y) -> y.getValue().n - x.getValue().n).forEach(e -> {
            if (vrows.size() < 200 && variantPeople.get(e.getKey()).size() >= Math.min(SMALLEST, log.actorCount())) vrows.add(new VariantRow(vrows.size() + 1, e.getValue().n, (double) e.getValue().n / cases.count(), e.getValue().q(.5), e.getKey().stream().map(this::id).toList(), 1));
            else { rest[0]++; rest[1] += e.getValue().n; } });
        if (rest[0] > 0) vrows.add(new VariantRow(vrows.size() + 1, rest[1], (double) rest[1] / cases.count(), Duration.ZERO, List.of(), (int) rest[0]));
        return new MinedProject(name, log.size(), cases.count(), log.actorCount(), notionText(), rows, paths, vrows, applications(), teams(), days(), List.of());
    }
    private String notionText() { return switch (notion) { case CaseNotion.BySession s -> Words.get("case.session"); case CaseNotion.ByColumn(String c) -> Words.get("case.column", c); case CaseNotion.ByGap(Duration g) -> Words.get("case.gap", Durations.text(g)); }; }
    private PathRow terminal(String a, String b, long n) { return new PathRow(a, b, n, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO); }
    private String id(int a) { return log.activities().dictionary().text(a); }
    private List<ApplicationRow> applications() {
        IdColumn apps = log.texts(Attribute.APPLICATION); if (apps == null) return List.of();
        int n = apps.dictionary().size(); long[] ev = new long[n], ti = new long[n], sw = new long[n];
        for (int s = 0; s < log.sessionCount(); s++) { var ss = log.session(s); int last = -1;
            for (int r = ss.firstRow(); r < ss.endRow(); r++) { int a = apps.get(r); if (a < 0) continue; ev[a]++; if (r + 1 < ss.endRow()) ti[a] += Math.min(300_000, log.timeMillis(r + 1) - log.timeMillis(r)); if (last >= 0 && last != a) sw[a]++; last = a; } }
        List<ApplicationRow> rows = new ArrayList<>(); for (int a = 0; a < n; a++) rows.add(new ApplicationRow(apps.dictionary().text(a), ev[a], Duration.ofMillis(ti[a]), sw[a]));
        rows.sort(Comparator.comparing(ApplicationRow::time).reversed()); return rows;
    }
    private List<TeamRow> teams() {
        IdColumn teams = log.texts(Attribute.TEAM); if (teams == null) return List.of();
        Map<String, Set<Integer>> people = new TreeMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) { int t = teams.get(log.firstRow(actor)); if (t >= 0) people.computeIfAbsent(teams.dictionary().text(t), k -> new HashSet<>()).add(actor); }
        List<TeamRow> rows = new ArrayList<>(); people.forEach((t, p) -> rows.add(new TeamRow(t, p.size(), p.size() < SMALLEST))); return rows;
    }
    private List<DayRow> days() {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (int r = 0; r < log.size(); r++) days.merge(LocalDate.ofEpochDay(Math.floorDiv(log.timeMillis(r) + log.offsetMinutes(r) * 60_000L, 86_400_000L)), 1L, Long::sum);
        List<DayRow> rows = new ArrayList<>(); if (days.isEmpty() || days.firstKey().until(days.lastKey(), java.time.temporal.ChronoUnit.DAYS) > 800) return rows;
        for (LocalDate d = days.firstKey(); !d.isAfter(days.lastKey()); d = d.plusDays(1)) rows.add(new DayRow(d, days.getOrDefault(d, 0L))); return rows;
    }
}
