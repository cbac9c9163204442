/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.x11.AtSpi.Ref;

/**
 * Sheets that paint their cells tell nothing of them, but have a field in a tool bar in which the address of the current cell
 * stands. The field is searched for once a window, which takes longer than a look-up may, so that the first look-ups are without
 * a cell. Of a field's text nothing is kept unless it is an address. Safe for use by several threads.
 */
final class NameBoxes {

    private static final int REMEMBERED = 32;
    private static final int ASKED = 500;
    private static final int ANCESTORS = 24;
    private static final int LONGEST_ADDRESS = 10;
    private static final long SEARCH_AGAIN = Duration.ofMinutes(1).toNanos();

    /** @param box {@code null} if the window had none at that time */
    private record Known(@Nullable Ref box, long nanos) {}

    private final AccessibleTree tree;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known = new Remembered<>(REMEMBERED);

    /** @param nanoTime a clock that never jumps, in nanoseconds */
    NameBoxes(AccessibleTree tree, LongSupplier nanoTime) {
        this.tree = tree;
        this.nanoTime = nanoTime;
    }

    /** @return address of the current cell of the sheet that a painted element may be, or {@code null} */
    @Nullable
    String cell(Ref element) throws DBusException {
        Known found = fresh(element);
        if (found == null) {
            Ref window = window(element);
            if (window == null) {
                return null;
            }
            found = fresh(window);
            if (found == null) {
                found = new Known(search(window), nanoTime.getAsLong());
                remember(window, found);
            }
            remember(element, found);
        }
        return found.box == null ? null : address(found.box);
    }

    private @Nullable Known fresh(Ref element) {
        synchronized (known) {
            Known found = known.get(element.key());
            boolean old = found != null && found.box == null && nanoTime.getAsLong() - found.nanos > SEARCH_AGAIN;
            return old ? null : found;
        }
    }

    private void remember(Ref element, Known found) {
        synchronized (known) {
            known.put(element.key(), found);
        }
    }

    private @Nullable Ref window(Ref element) throws DBusException {
        Ref current = element;
        for (int up = 0; current != null && up < ANCESTORS; up++) {
            AccessibleTree.Node node = tree.node(current);
            if ("frame".equals(node.role())) {
                return current;
            }
            current = node.parent();
        }
        return null;
    }

    private @Nullable Ref search(Ref window) throws DBusException {
        Deque<Ref> containers = new ArrayDeque<>();
        Deque<Ref> bars = new ArrayDeque<>();
        containers.add(window);
        int asked = 0;
        while (asked < ASKED && !(containers.isEmpty() && bars.isEmpty())) {
            boolean inBar = !bars.isEmpty();
            Ref container = inBar ? bars.remove() : containers.remove();
            List<Ref> children = tree.children(container).stream()
                    .filter(child -> !child.isNull())
                    .limit(ASKED - asked)
                    .toList();
            asked += children.size();
            List<Answer<String>> roles = new ArrayList<>();
            for (Ref child : children) {
                roles.add(tree.roleName(child));
            }
            for (int i = 0; i < children.size(); i++) {
                Ref child = children.get(i);
                String role = roles.get(i).get();
                if (inBar && ("text".equals(role) || "entry".equals(role)) && address(child) != null) {
                    return child;
                }
                if (Roles.isContainer(role)) {
                    (inBar || "tool bar".equals(role) ? bars : containers).add(child);
                }
            }
        }
        return null;
    }

    private @Nullable String address(Ref field) throws DBusException {
        String text = tree.text(field, LONGEST_ADDRESS + 1);
        return CellAddress.is(text) ? text : null;
    }
}
