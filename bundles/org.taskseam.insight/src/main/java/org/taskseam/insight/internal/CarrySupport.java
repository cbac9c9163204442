/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.ApplicationUsage.Switch;
import org.taskseam.mining.CopyPaste.Pair;

/** The people behind every application, every switch between two and every value carried from one place to another. */
final class CarrySupport {

    private static final People NOBODY = new People();

    private final @Nullable IdColumn application;
    private final @Nullable IdColumn element;
    private final IdColumn action;
    private final boolean[] copies;
    private final boolean[] pastes;
    private final Map<Integer, People> applications = new HashMap<>();
    private final Map<Long, People> switches = new HashMap<>();
    private final Map<Carry, People> carries = new HashMap<>();

    private record Carry(int fromApplication, int fromElement, int toApplication, int toElement) {}

    CarrySupport(EventLog log, Progress progress) {
        application = log.texts(Attribute.APPLICATION);
        element = log.texts(Attribute.ELEMENT);
        IdColumn actions = log.texts(Attribute.ACTION);
        action = actions == null ? log.activities() : actions;
        copies = new boolean[action.dictionary().size()];
        pastes = new boolean[copies.length];
        for (int id = 0; id < copies.length; id++) {
            String verb = action.dictionary().text(id).toLowerCase(Locale.ROOT);
            pastes[id] = verb.startsWith("paste") || verb.contains("ctrl+v");
            copies[id] = !pastes[id]
                    && (verb.startsWith("copy")
                            || verb.equals("cut")
                            || verb.startsWith("cut ")
                            || verb.contains("ctrl+c"));
        }
        for (int s = 0; s < log.sessionCount(); s++) {
            progress.checkCancelled();
            count(log.session(s));
        }
    }

    private void count(Session session) {
        int copied = -1;
        int before = Dictionary.NONE;
        for (int row = session.firstRow(); row < session.endRow(); row++) {
            int here = id(application, row);
            if (here != Dictionary.NONE) {
                applications.computeIfAbsent(here, k -> new People()).add(session.actor());
                if (before != Dictionary.NONE && before != here) {
                    switches.computeIfAbsent(key(before, here), k -> new People())
                            .add(session.actor());
                }
                before = here;
            }
            int verb = action.get(row);
            if (verb != Dictionary.NONE && copies[verb]) {
                copied = row;
            } else if (verb != Dictionary.NONE && pastes[verb] && copied >= 0) {
                Carry carry = new Carry(id(application, copied), id(element, copied), here, id(element, row));
                carries.computeIfAbsent(carry, k -> new People()).add(session.actor());
            }
        }
    }

    private static int id(@Nullable IdColumn column, int row) {
        return column == null ? Dictionary.NONE : column.get(row);
    }

    private static int id(@Nullable IdColumn column, @Nullable String text) {
        return column == null || text == null
                ? Dictionary.NONE
                : column.dictionary().id(text);
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }

    People ofApplication(String name) {
        return applications.getOrDefault(id(application, name), NOBODY);
    }

    People of(Switch change) {
        return switches.getOrDefault(key(id(application, change.from()), id(application, change.to())), NOBODY);
    }

    People of(Pair pair) {
        return carries.getOrDefault(
                new Carry(
                        id(application, pair.fromApplication()),
                        id(element, pair.fromElement()),
                        id(application, pair.toApplication()),
                        id(element, pair.toElement())),
                NOBODY);
    }
}
