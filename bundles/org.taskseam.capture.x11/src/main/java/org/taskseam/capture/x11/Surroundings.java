/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.x11.AccessibleTree.Node;
import org.taskseam.capture.x11.AtSpi.Ref;

/**
 * Finds the named group and the document that an element is in. The way up costs a question a step and most of the time of a
 * look-up, and somebody who fills in a form clicks in one container again and again: what is around a container is remembered for
 * a moment. Safe for use by several threads.
 */
final class Surroundings {

    /** @param document the page the element is in, or {@code null}; its address is not remembered, because it changes in place */
    record Around(@Nullable String group, @Nullable Ref document) {}

    private record Known(Around around, long nanos) {}

    private static final int ANCESTORS = 14;
    private static final int REMEMBERED = 64;
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final AccessibleTree tree;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known = new Remembered<>(REMEMBERED);

    /** @param nanoTime a clock that never jumps, in nanoseconds */
    Surroundings(AccessibleTree tree, LongSupplier nanoTime) {
        this.tree = tree;
        this.nanoTime = nanoTime;
    }

    Around of(Ref element, Node node) throws DBusException {
        Ref container = Roles.isDocument(node.role()) ? element : node.parent();
        if (container == null) {
            return new Around(null, null);
        }
        Around remembered = remembered(container);
        if (remembered != null) {
            return remembered;
        }
        Around around = climb(container);
        synchronized (known) {
            known.put(container.key(), new Known(around, nanoTime.getAsLong()));
        }
        return around;
    }

    private @Nullable Around remembered(Ref container) {
        synchronized (known) {
            Known entry = known.get(container.key());
            return entry == null || nanoTime.getAsLong() - entry.nanos > FRESH ? null : entry.around;
        }
    }

    /** Climbs until a named group and, in a page, the document are known. */
    private Around climb(Ref container) throws DBusException {
        String group = null;
        Ref current = container;
        for (int up = 0; current != null && up < ANCESTORS; up++) {
            Node node = tree.node(current);
            String role = node.role();
            if (group == null && Roles.isGroup(role)) {
                String name = Roles.hasAuthoredName(role) ? tree.name(current) : "";
                group = name.isBlank() ? "panel".equals(role) ? null : role : name;
            }
            if (Roles.isDocument(role)) {
                return new Around(group, current);
            }
            if ("frame".equals(role) || "window".equals(role) || "dialog".equals(role)) {
                break;
            }
            current = node.parent();
        }
        return new Around(group, null);
    }
}
