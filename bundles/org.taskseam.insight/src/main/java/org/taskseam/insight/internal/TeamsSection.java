/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import org.taskseam.mining.release.TeamFigures;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Teams side by side, in rates. */
final class TeamsSection implements Section {

    private final ReportContext context;
    private final List<TeamFigures> teams;

    TeamsSection(ReportContext context) {
        this.context = context;
        this.teams = context.results().teams();
    }

    @Override
    public String id() {
        return "teams";
    }

    @Override
    public boolean hasContent() {
        return !teams.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.leaf("p", context.text("teams.note"), "class", "note");
        Table table = new Table(context, html, "teams.caption");
        table.head("team", "#people", "#teams.steps", "#teams.switches", "#teams.stretch");
        for (TeamFigures team : teams) {
            table.row();
            table.name(team.name());
            TeamFigures.Rates rates = team.rates();
            if (rates == null || team.people() < ReleaseGuard.SMALLEST_GROUP) {
                String hidden = context.text("teams.hidden", context.number(ReleaseGuard.SMALLEST_GROUP));
                table.figure(hidden, -1).figure("", -1).figure("", -1).figure("", -1);
            } else {
                table.number(team.people());
                table.figure(context.rate(rates.stepsPerHour()), rates.stepsPerHour());
                table.figure(context.rate(rates.switchesPerHour()), rates.switchesPerHour());
                table.time(rates.stay().toMillis());
            }
        }
        table.end();
    }
}
