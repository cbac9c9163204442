/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.x11.AtSpi.Accessible;
import org.taskseam.capture.x11.AtSpi.Component;
import org.taskseam.capture.x11.AtSpi.Ref;

/** Walks in the accessibility trees of running programs. Every call crosses to another process and may take long. */
final class AtSpiTree implements AccessibleTree, AutoCloseable {

    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final int DEPTH = 40;

    private final Accessibility accessibility;
    private final DBusConnection bus;
    private final Map<Integer, Ref> programs = new ConcurrentHashMap<>();

    /** Connects to the accessibility bus of the session. */
    AtSpiTree() throws DBusException {
        accessibility = new Accessibility();
        bus = DBusConnectionBuilder.forAddress(accessibility.busAddress())
                .withShared(false)
                .build();
    }

    DBusConnection bus() {
        return bus;
    }

    <T extends DBusInterface> T as(Ref ref, Class<T> type) throws DBusException {
        return bus.getRemoteObject(ref.bus, ref.path.getPath(), type);
    }

    /** @return root of a program's tree, or {@code null} if it has none */
    @Nullable
    Ref program(int pid) throws DBusException {
        Ref known = programs.get(pid);
        if (known != null) {
            return known;
        }
        DBus daemon = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        Ref registry = new Ref("org.a11y.atspi.Registry", new DBusPath("/org/a11y/atspi/accessible/root"));
        for (Ref child : children(registry)) {
            if (!child.isNull()) {
                programs.put(daemon.GetConnectionUnixProcessID(child.bus).intValue(), child);
            }
        }
        return programs.get(pid);
    }

    void forget(int pid) {
        programs.remove(pid);
    }

    /** @return the program's window that contains the point, the active one of several; one that tells no place counts as if it did */
    @Nullable
    Ref window(Ref program, int x, int y) throws DBusException {
        List<Ref> around = new ArrayList<>();
        List<Ref> placeless = new ArrayList<>();
        for (Ref window : children(program)) {
            if (!window.isNull()) {
                AtSpi.Extents place = place(window);
                if (place == null) {
                    placeless.add(window);
                } else if (place.contains(x, y)) {
                    around.add(window);
                }
            }
        }
        List<Ref> candidates = around.isEmpty() ? placeless : around;
        if (candidates.size() > 1) {
            for (Ref window : candidates) {
                if (isActive(window)) {
                    return window;
                }
            }
        }
        return candidates.isEmpty() ? null : candidates.getLast();
    }

    /** @return where an element lies, or {@code null} if that is not told, as by Java's windows */
    AtSpi.@Nullable Extents place(Ref element) throws DBusException {
        try {
            AtSpi.Extents extents = as(element, Component.class).GetExtents(AtSpi.SCREEN_COORDINATES);
            return extents.width > 0 && extents.height > 0 ? extents : null;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    /** @return the program's active window, else its last one, or {@code null} if it has none */
    @Nullable
    Ref frontWindow(Ref program) throws DBusException {
        Ref last = null;
        for (Ref window : children(program)) {
            if (!window.isNull()) {
                if (isActive(window)) {
                    return window;
                }
                last = window;
            }
        }
        return last;
    }

    private boolean isActive(Ref window) throws DBusException {
        List<UInt32> states = as(window, Accessible.class).GetState();
        return !states.isEmpty() && (states.get(0).longValue() >> AtSpi.STATE_ACTIVE & 1) == 1;
    }

    /** @return whether an element lies at a point; false for one without a place */
    boolean contains(Ref element, int x, int y) throws DBusException {
        try {
            return as(element, Component.class).Contains(x, y, AtSpi.SCREEN_COORDINATES);
        } catch (DBusExecutionException e) {
            return false;
        }
    }

    /** @return the deepest element at a point */
    Ref descend(Ref window, int x, int y) throws DBusException {
        Ref current = window;
        for (int depth = 0; depth < DEPTH; depth++) {
            Ref deeper;
            try {
                deeper = as(current, Component.class).GetAccessibleAtPoint(x, y, AtSpi.SCREEN_COORDINATES);
            } catch (DBusExecutionException e) {
                return current;
            }
            if (deeper.isNull() || deeper.sameAs(current)) {
                return current;
            }
            current = deeper;
        }
        return current;
    }

    @Override
    public @Nullable Ref parent(Ref ref) throws DBusException {
        return ref(property(ref, "Parent"));
    }

    /** @return the reference in a D-Bus value of type (so), or {@code null} if it holds none */
    static @Nullable Ref ref(@Nullable Object value) {
        Object[] parts = switch (value) {
            case Object[] array -> array;
            case Struct struct -> struct.getParameters();
            case null, default -> new Object[0];
        };
        if (parts.length != 2 || !(parts[0] instanceof String owner) || !(parts[1] instanceof DBusPath path)) {
            return null;
        }
        Ref ref = new Ref(owner, path);
        return ref.isNull() ? null : ref;
    }

    @Override
    public String roleName(Ref ref) throws DBusException {
        return as(ref, Accessible.class).GetRoleName();
    }

    @Override
    public String name(Ref ref) throws DBusException {
        return property(ref, "Name") instanceof String name ? name : "";
    }

    @Override
    public List<Ref> children(Ref ref) throws DBusException {
        return as(ref, Accessible.class).GetChildren();
    }

    @Override
    public @Nullable Ref chosen(Ref ref) throws DBusException {
        try {
            Ref chosen = as(ref, AtSpi.Selection.class).GetSelectedChild(0);
            return chosen.isNull() ? null : chosen;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    @Override
    public String text(Ref ref, int characters) throws DBusException {
        try {
            return as(ref, AtSpi.Text.class).GetText(0, characters);
        } catch (DBusExecutionException e) {
            return "";
        }
    }

    private @Nullable Object property(Ref ref, String property) throws DBusException {
        return as(ref, Properties.class).Get(ACCESSIBLE, property);
    }

    @Override
    public void close() {
        bus.disconnect();
        accessibility.close();
    }
}
