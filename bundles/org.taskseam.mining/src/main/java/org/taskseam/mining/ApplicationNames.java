/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.taskseam.eventlog.ProgramNames;

/** How people call the applications of a log ({@link ProgramNames}). For what people read; files for programs keep the names of the log. */
public final class ApplicationNames {

    /** Those that are called otherwise than in the log. */
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** @param applications of a log; two of them that people call the same keep their names, so that they are told apart */
    public ApplicationNames(Collection<String> applications) {
        Set<String> all = new LinkedHashSet<>(applications);
        Map<String, Integer> meanings = new HashMap<>();
        all.forEach(application -> meanings.merge(ProgramNames.said(application), 1, Integer::sum));
        for (String application : all) {
            String said = ProgramNames.said(application);
            if (!said.equals(application) && meanings.getOrDefault(said, 0) == 1) {
                changed.put(application, said);
            }
        }
    }

    /** @return whether all are called as in the log */
    public boolean areThoseOfTheLog() {
        return changed.isEmpty();
    }

    /** @return how an application is called */
    public String of(String application) {
        return changed.getOrDefault(application, application);
    }

    /** @return the name of an activity, with the application at its end called so, as in {@code click OK in LibreOffice} */
    public String in(String activity) {
        return at(activity)
                .map(end -> activity.substring(0, end.start()) + changed.get(end.application()) + end.sign())
                .orElse(activity);
    }

    /** @return the applications at the end of activities that are called otherwise than in the log, with what they are called */
    public Map<String, String> changedIn(Collection<String> activities) {
        Map<String, String> found = new TreeMap<>();
        activities.stream()
                .flatMap(activity -> at(activity).stream())
                .forEach(end -> found.put(end.application(), of(end.application())));
        return found;
    }

    /** An application at the end of an activity, with what stands behind it. */
    private record End(int start, String application, String sign) {}

    private Optional<End> at(String activity) {
        for (String application : changed.keySet()) {
            for (String sign : List.of("", ")")) {
                String old = application + sign;
                int start = activity.length() - old.length();
                if (activity.endsWith(old) && (start == 0 || !Character.isLetterOrDigit(activity.charAt(start - 1)))) {
                    return Optional.of(new End(start, application, sign));
                }
            }
        }
        return Optional.empty();
    }

    /** @return the map with activities and applications called so */
    public ProcessMap in(ProcessMap map) {
        return changed.isEmpty()
                ? map
                : new ProcessMap(
                        map.events(),
                        map.cases(),
                        map.activities().stream().map(this::in).toList(),
                        map.arcs());
    }

    private Activity in(Activity activity) {
        String application = activity.application();
        return new Activity(
                activity.id(),
                in(activity.name()),
                application == null ? null : of(application),
                activity.count(),
                activity.cases(),
                activity.starts(),
                activity.ends(),
                activity.untilNext());
    }
}
