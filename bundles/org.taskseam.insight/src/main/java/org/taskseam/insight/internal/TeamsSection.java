/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.insight.HtmlReport;

/**
 * The teams with their rates. Sums are left out on purpose: they could be taken off the total to learn about a team that is
 * too small to be shown.
 */
final class TeamsSection implements Section {

    private static final long PAUSE = 5 * 60_000;

    private final ReportContext context;
    private final Map<String, Team> teams = new TreeMap<>();

    private static final class Team {
        private final Set<Integer> people = new HashSet<>();
        private final List<Long> stretches = new ArrayList<>();
        private long millis;
        private long switches;
        private long events;
    }

    TeamsSection(ReportContext context) {
        this.context = context;
        EventLog log = context.data().log();
        IdColumn team = log.texts(Attribute.TEAM);
        if (team != null) {
            for (int s = 0; s < log.sessionCount(); s++) {
                count(log, team, s);
            }
        }
    }

    @Override
    public String id() {
        return "teams";
    }

    @Override
    public boolean hasContent() {
        return !teams.isEmpty();
    }

    private void count(EventLog log, IdColumn column, int index) {
        var session = log.session(index);
        int id = column.get(session.firstRow());
        if (id == Dictionary.NONE) {
            return;
        }
        Team team = teams.computeIfAbsent(column.dictionary().text(id), k -> new Team());
        IdColumn application = log.texts(Attribute.APPLICATION);
        team.people.add(session.actor());
        long stretch = 0;
        for (int row = session.firstRow(); row < session.endRow(); row++) {
            team.events++;
            if (row + 1 == session.endRow()) {
                break;
            }
            long gap = log.timeMillis(row + 1) - log.timeMillis(row);
            boolean switched = application != null && application.get(row) != application.get(row + 1);
            team.switches += switched ? 1 : 0;
            if (gap < PAUSE) {
                team.millis += gap;
                stretch += gap;
            }
            if (switched || gap >= PAUSE) {
                team.stretches.add(stretch);
                stretch = 0;
            }
        }
    }

    @Override
    public void write(Html html) {
        html.leaf("p", context.text("teams.note"), "class", "note");
        Table table = new Table(context, html, "teams.caption");
        table.head("team", "#people", "#teams.steps", "#teams.switches", "#teams.stretch");
        teams.forEach((name, team) -> {
            table.row();
            table.name(name);
            if (team.people.size() < HtmlReport.LEAST_PEOPLE) {
                String hidden = context.text("teams.hidden", context.number(HtmlReport.LEAST_PEOPLE));
                table.figure(hidden, -1).figure("", -1).figure("", -1).figure("", -1);
                return;
            }
            double hours = Math.max(1.0 / 60, team.millis / 3_600_000.0);
            table.number(team.people.size());
            table.figure(context.rate(team.events / hours), team.events / hours);
            table.figure(context.rate(team.switches / hours), team.switches / hours);
            table.time(median(team.stretches));
        });
        table.end();
    }

    private static long median(List<Long> values) {
        if (values.isEmpty()) {
            return 0;
        }
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
