/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.HashMap;
import java.util.Map;

/** Names of activities; in discreet mode only their application and a number, so that nobody who passes by reads more. */
public final class DiscreetNames {

    private final Map<String, String> numbers = new HashMap<>();
    private final boolean discreet;
    private final boolean guarded;

    /** @param discreet whether names are hidden */
    public DiscreetNames(MinedProject project, boolean discreet) {
        this.discreet = discreet;
        this.guarded = project.results().isGuarded();
        if (discreet) {
            Map<String, Integer> last = new HashMap<>();
            for (ActivityRow row : project.activities()) {
                String application = row.application().isEmpty() ? "\u2026" : row.application();
                numbers.put(row.id(), application + " " + last.merge(application, 1, Integer::sum));
            }
        }
    }

    /** @return whether names are hidden */
    boolean isDiscreet() {
        return discreet;
    }

    /** @return what is done, or its stand-in */
    public String title(ActivityRow row) {
        return discreet ? numbers.getOrDefault(row.id(), "\u2026") : row.title();
    }

    /**
     * @param activity name of what is done in a step of a task
     * @param row      what is told of it; {@code null} for nothing
     * @return what is done and where; of an activity of few people that it is one
     */
    public String step(String activity, ActivityRow row) {
        if (row == null) {
            return guarded ? Words.get("step.few") : discreet ? "\u2026" : activity;
        }
        String where = subtitle(row);
        return title(row) + (where.isEmpty() ? "" : " \u00b7 " + where);
    }

    /** @return on what or where; nothing in discreet mode */
    public String subtitle(ActivityRow row) {
        return discreet ? "" : row.subtitle();
    }

    /** @return what is done something to; its application in discreet mode and where the log does not say */
    public String element(String application, String element) {
        return discreet || element.isEmpty() ? application : element;
    }

    /** @return name of a type of task, or a number for it in discreet mode */
    public String type(int id, String name) {
        return discreet ? Words.get("type.discreet", id + 1) : name;
    }
}
