/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.ReportData;
import org.taskseam.mining.Arc;
import org.taskseam.mining.Variant;

/** The people behind every activity, arc and frequent variant. */
final class CaseSupport {

    /** Variants beyond these are too rare to be shown one by one. */
    private static final int VARIANTS = 200;

    private static final People NOBODY = new People();

    private final EventLog log;
    private final Map<Integer, People> activities = new HashMap<>();
    private final Map<Long, People> arcs = new HashMap<>();
    private final Map<List<Integer>, People> variants = new HashMap<>();
    private final int longest;

    CaseSupport(ReportData data, Progress progress) {
        log = data.log();
        List<Variant> frequent = data.variants().variants();
        frequent.subList(0, Math.min(VARIANTS, frequent.size()))
                .forEach(variant -> variants.put(variant.activities(), new People()));
        longest = variants.keySet().stream().mapToInt(List::size).max().orElse(0);
        Cases cases = data.cases();
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            if (c % 1_000 == 0) {
                progress.checkCancelled();
            }
            cases.open(c, events);
            count(events);
        }
    }

    private void count(EventCursor events) {
        Integer[] trace = new Integer[Math.min(longest, events.size())];
        People present = new People();
        int length = 0;
        int before = Dictionary.NONE;
        while (events.next()) {
            int id = log.activities().get(events.row());
            if (id != Dictionary.NONE) {
                int actor = log.actor(events.row());
                present.add(actor);
                activities.computeIfAbsent(id, k -> new People()).add(actor);
                if (before != Dictionary.NONE) {
                    arcs.computeIfAbsent(key(before, id), k -> new People()).add(actor);
                }
                if (length < trace.length) {
                    trace[length] = id;
                }
                length++;
                before = id;
            }
        }
        if (length > 0 && length <= trace.length) {
            People people = variants.get(List.of(Arrays.copyOf(trace, length)));
            if (people != null) {
                people.addAll(present);
            }
        }
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }

    People of(int activity) {
        return activities.getOrDefault(activity, NOBODY);
    }

    People of(Arc arc) {
        return arcs.getOrDefault(key(arc.from(), arc.to()), NOBODY);
    }

    People of(Variant variant) {
        return variants.getOrDefault(variant.activities(), NOBODY);
    }
}
