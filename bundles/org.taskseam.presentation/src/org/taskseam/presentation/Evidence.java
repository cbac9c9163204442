/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.List;
import org.taskseam.mining.Activity;
import org.taskseam.mining.release.Withheld;

/** Says where figures come from: what was counted, of whom, under which filters, and what the release guard left out. */
final class Evidence {

    private final MinedProject project;
    private final MapSettings settings;
    private final List<String> lines = new ArrayList<>();

    Evidence(MinedProject project, MapSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    /** @return sentences about the figures of an activity */
    List<String> of(ActivityRow row) {
        add("counted", row.count(), project.cases(), project.caseNotion());
        if (project.results().isGuarded()) {
            boolean exact = project.map().activities().stream()
                    .filter(activity -> activity.name().equals(row.id()))
                    .anyMatch(activity -> activity.cases() != Activity.WITHHELD);
            add(exact ? "steps" : "bound");
        }
        add("time");
        return common();
    }

    /** @return sentences about figures of the project, an arc or a variant */
    List<String> common() {
        if (project.people() > 0) {
            add("people", project.people(), project.events());
        }
        if (project.results().first() != null && project.results().last() != null) {
            add("period", project.results().first(), project.results().last());
        }
        if (project.isNoTask()) {
            add("noTask");
        } else if (!project.task().isEmpty()) {
            add("task", project.task());
        }
        if (!settings.hidden().isEmpty()) {
            add("hidden", settings.hidden().size());
        }
        add(project.results().isGuarded() ? "guarded" : "open", Recognition.SMALLEST_GROUP);
        if (project.results().isCoarse()) {
            add("coarse");
        }
        Withheld withheld = project.results().withheld();
        if (!withheld.equals(Withheld.NOTHING)) {
            add("withheld", withheld.activities(), withheld.arcs(), withheld.variants());
        }
        return List.copyOf(lines);
    }

    private void add(String key, Object... arguments) {
        lines.add(Words.get("evidence." + key, arguments));
    }
}
