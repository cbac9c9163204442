/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusAsyncReply;
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
import org.taskseam.capture.Remembered;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.x11.AtSpi.Accessible;
import org.taskseam.capture.x11.AtSpi.Component;
import org.taskseam.capture.x11.AtSpi.Ref;

/** Walks in the accessibility trees of running programs. Every call crosses to another process and may take long. */
final class AtSpiTree implements AccessibleTree, AutoCloseable {

    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String APPLICATION = "org.a11y.atspi.Application";
    private static final int DEPTH = 40;
    private static final int REMEMBERED = 16;
    private static final int PROGRAMS = 256;

    private final Accessibility accessibility;
    private final DBusConnection bus;
    private final Map<Integer, Ref> programs = Collections.synchronizedMap(new Remembered<>(PROGRAMS));
    private final Map<String, Boolean> placeless = Collections.synchronizedMap(new Remembered<>(PROGRAMS));
    private final Map<String, List<Ref>> windows = new Remembered<>(REMEMBERED);
    private final Map<String, List<Ref>> ways = new Remembered<>(REMEMBERED);

    /**
     * Connects to the accessibility bus of a session.
     *
     * @param session address of the session's bus; {@code null} for that of this process's environment
     */
    AtSpiTree(@Nullable String session) throws DBusException {
        accessibility = new Accessibility(session);
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
        Ref program = programs.get(pid);
        if (program != null) {
            placeless.put(program.bus, isPlaceless(program));
        }
        return program;
    }

    /** GTK 4 can't know where its windows are and tells places in the window as if they were on the screen. */
    private boolean isPlaceless(Ref program) throws DBusException {
        Answer<?> toolkit = property(program, APPLICATION, "ToolkitName");
        Answer<?> version = property(program, APPLICATION, "Version");
        try {
            return Toolkits.isPlaceless(String.valueOf(toolkit.get()), String.valueOf(version.get()));
        } catch (DBusExecutionException e) {
            // both are optional
            return false;
        }
    }

    private boolean isPlaceless(String bus) {
        return placeless.getOrDefault(bus, false);
    }

    void forget(int pid) {
        programs.remove(pid);
    }

    /**
     * A window of a program.
     *
     * @param place  {@code null} if that is not told, as by windows of Java and of GTK 4
     */
    record Window(Ref ref, AtSpi.@Nullable Extents place, boolean isActive) {}

    /** @return the program's window that contains the point, the active one of several; one that tells no place counts as if it did */
    @Nullable
    Window window(Ref program, int x, int y) throws DBusException {
        List<Window> around = new ArrayList<>();
        List<Window> placeless = new ArrayList<>();
        for (Window window : windows(program)) {
            if (window.place == null) {
                placeless.add(window);
            } else if (window.place.contains(x, y)) {
                around.add(window);
            }
        }
        return frontMost(around.isEmpty() ? placeless : around);
    }

    /** @return the program's active window, else its last one, or {@code null} if it has none */
    @Nullable
    Window frontWindow(Ref program) throws DBusException {
        return frontMost(windows(program));
    }

    private static @Nullable Window frontMost(List<Window> windows) {
        Window last = null;
        for (Window window : windows) {
            if (window.isActive) {
                return window;
            }
            last = window;
        }
        return last;
    }

    /** Windows that were there before are asked at once with the question which ones there are. */
    private List<Window> windows(Ref program) throws DBusException {
        Answer<List<Ref>> children = ask(program, Accessible.class, "GetChildren");
        Map<String, Answer<Window>> early = new HashMap<>();
        for (Ref window : remembered(windows, program)) {
            early.put(window.key(), window(window));
        }
        List<Ref> present =
                children.get().stream().filter(child -> !child.isNull()).toList();
        remember(windows, program, present);
        List<Answer<Window>> asked = new ArrayList<>();
        for (Ref window : present) {
            Answer<Window> known = early.get(window.key());
            asked.add(known == null ? window(window) : known);
        }
        List<Window> told = new ArrayList<>();
        for (Answer<Window> window : asked) {
            told.add(window.get());
        }
        return told;
    }

    private Answer<Window> window(Ref window) throws DBusException {
        Answer<AtSpi.Extents> place = extents(window);
        Answer<List<UInt32>> states = ask(window, Accessible.class, "GetState");
        return () -> new Window(window, isPlaceless(window.bus) ? null : place(place), isActive(states.get()));
    }

    private static List<Ref> remembered(Map<String, List<Ref>> known, Ref of) {
        synchronized (known) {
            return known.getOrDefault(of.key(), List.of());
        }
    }

    private static void remember(Map<String, List<Ref>> known, Ref of, List<Ref> value) {
        synchronized (known) {
            known.put(of.key(), value);
        }
    }

    private static AtSpi.@Nullable Extents place(Answer<AtSpi.Extents> asked) throws DBusException {
        try {
            AtSpi.Extents extents = asked.get();
            return extents.width > 0 && extents.height > 0 ? extents : null;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    private static boolean isActive(List<UInt32> states) {
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

    /**
     * Every container on the way down is asked which element of it lies at the point. Those that were on the way the last time are asked
     * at once; their answers count as far as the way is the same.
     *
     * @return the deepest element at a point
     */
    Ref descend(Ref window, int x, int y) throws DBusException {
        List<Answer<Ref>> asked = new ArrayList<>();
        List<Ref> before = remembered(ways, window);
        for (Ref container : before) {
            asked.add(atPoint(container, x, y));
        }
        List<Ref> way = new ArrayList<>();
        Ref current = window;
        while (way.size() < DEPTH) {
            int depth = way.size();
            boolean isKnown = depth < before.size() && before.get(depth).sameAs(current);
            Ref deeper = optional(isKnown ? asked.get(depth) : atPoint(current, x, y), null);
            if (deeper == null || deeper.isNull() || deeper.sameAs(current)) {
                break;
            }
            way.add(current);
            current = deeper;
        }
        remember(ways, window, way);
        return current;
    }

    private Answer<Ref> atPoint(Ref container, int x, int y) throws DBusException {
        return ask(container, Component.class, "GetAccessibleAtPoint", x, y, AtSpi.SCREEN_COORDINATES);
    }

    @Override
    public Node node(Ref element) throws DBusException {
        Answer<String> role = roleName(element);
        Answer<UInt32> number = ask(element, Accessible.class, "GetRole");
        Answer<?> parent = property(element, ACCESSIBLE, "Parent");
        return new Node(role.get(), number.get().intValue() == AtSpi.ROLE_PASSWORD, ref(parent.get()));
    }

    @Override
    public Answer<Facts> facts(Ref element) throws DBusException {
        Answer<?> name = property(element, ACCESSIBLE, "Name");
        Answer<Map<String, String>> attributes = ask(element, Accessible.class, "GetAttributes");
        Answer<AtSpi.Extents> extents = extents(element);
        return () -> new Facts(
                name(name.get()),
                optional(attributes, Map.of()),
                isPlaceless(element.bus) ? null : bounds(optional(extents, null)));
    }

    private static @Nullable Bounds bounds(AtSpi.@Nullable Extents extents) {
        return extents == null ? null : new Bounds(extents.x, extents.y, extents.width, extents.height);
    }

    Answer<AtSpi.Extents> extents(Ref element) throws DBusException {
        return ask(element, Component.class, "GetExtents", AtSpi.SCREEN_COORDINATES);
    }

    /** @return the answer, or what stands for it where the element does not have the interface */
    private static <T extends @Nullable Object> T optional(Answer<? extends T> asked, T without) throws DBusException {
        try {
            return asked.get();
        } catch (DBusExecutionException e) {
            return without;
        }
    }

    /** Sends a question and does not wait. The type of the answer is that of the method. */
    @SuppressWarnings("unchecked")
    private <T> Answer<T> ask(Ref ref, Class<? extends DBusInterface> type, String method, Object... arguments)
            throws DBusException {
        DBusAsyncReply<?> reply = bus.callMethodAsync(as(ref, type), method, arguments);
        return () -> {
            // waits; the answer as the method tells it comes from the other one
            reply.getCall().getReply();
            return (T) reply.getReply();
        };
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
    public Answer<String> roleName(Ref ref) throws DBusException {
        Answer<String> role = ask(ref, Accessible.class, "GetRoleName");
        return () -> Toolkits.role(role.get());
    }

    @Override
    public String name(Ref ref) throws DBusException {
        return name(property(ref, ACCESSIBLE, "Name").get());
    }

    private static String name(@Nullable Object value) {
        return value instanceof String name && !Toolkits.isTypeName(name) ? name : "";
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

    private Answer<?> property(Ref ref, String type, String property) throws DBusException {
        return ask(ref, Properties.class, "Get", type, property);
    }

    @Override
    public void close() {
        bus.disconnect();
        accessibility.close();
    }
}
