/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.taskseam.capture.x11.AtSpi.Extents;
import org.taskseam.capture.x11.AtSpi.Ref;
import org.taskseam.capture.x11.AtSpi.Relation;

/** A real bus with the names of accessibility and one program of this process, whose elements are added by the test. */
final class FakeDesktop implements AutoCloseable {

    private static final String REGISTRY = "org.a11y.atspi.Registry";
    private static final Ref NOTHING = new Ref("", new DBusPath("/org/a11y/atspi/null"));

    private final Process daemon;
    final String address;
    final DBusConnection program;
    final Switch accessibility = new Switch();
    /** What the program tells of the library that it is made with. */
    volatile Toolkit toolkit = new Toolkit("gtk", "3.24.38");
    /** Questions of the form {@code GetRole /path}, in the order in which they came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** The library that a program is made with. */
    record Toolkit(String name, String version) {}

    private FakeDesktop(Process daemon, String address) throws DBusException {
        this.daemon = daemon;
        this.address = address;
        program = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        program.requestBusName("org.a11y.Bus");
        program.requestBusName(REGISTRY);
        program.exportObject("/org/a11y/bus", accessibility);
        program.exportObject("/org/a11y/atspi/registry", new Listener());
    }

    static FakeDesktop startOrSkip() throws IOException, DBusException {
        Process daemon;
        try {
            daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "dbus-daemon is not installed: " + e.getMessage());
            throw e;
        }
        BufferedReader told =
                new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
        String address = told.readLine();
        assumeTrue(address != null, "dbus-daemon did not start");
        return new FakeDesktop(daemon, address);
    }

    Ref ref(String path) {
        return new Ref(program.getUniqueName(), new DBusPath(path));
    }

    Element add(Element element) throws DBusException {
        program.exportObject(element.path, element);
        return element;
    }

    @Override
    public void close() {
        program.disconnect();
        daemon.destroy();
    }

    /** The launcher of the accessibility bus with its switch. */
    final class Switch implements AtSpi.Bus, Properties {

        volatile boolean on;

        @Override
        public String GetAddress() {
            return address;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <A> A Get(String type, String property) {
            return (A) Boolean.valueOf(on);
        }

        @Override
        public <A> void Set(String type, String property, A value) {
            on = Boolean.TRUE.equals(value instanceof Variant<?> variant ? variant.getValue() : value);
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            return Map.of("IsEnabled", new Variant<>(on));
        }

        @Override
        public String getObjectPath() {
            return "/org/a11y/bus";
        }
    }

    private static final class Listener implements AtSpi.Registry {

        @Override
        public void RegisterEvent(String event, List<String> properties, String application) {}

        @Override
        public String getObjectPath() {
            return "/org/a11y/atspi/registry";
        }
    }

    /** An element that lies everywhere on the screen, or where it is {@linkplain #at told to lie}. */
    class Element implements AtSpi.Accessible, AtSpi.Component, Properties {

        final String path;
        private final String role;
        private final int number;
        private final String name;
        private Ref parent = NOTHING;
        private Extents place = new Extents(0, 0, 800, 600);
        private final List<Ref> children = new ArrayList<>();

        Element(String path, String role, int number, String name) {
            this.path = path;
            this.role = role;
            this.number = number;
            this.name = name;
        }

        Element in(Element container) {
            parent = ref(container.path);
            container.children.add(ref(path));
            return this;
        }

        Element at(int x, int y, int width, int height) {
            place = new Extents(x, y, width, height);
            return this;
        }

        private void heard(String question) {
            asked.add(question + " " + path);
        }

        @Override
        public List<Ref> GetChildren() {
            heard("GetChildren");
            return children;
        }

        @Override
        public UInt32 GetRole() {
            heard("GetRole");
            return new UInt32(number);
        }

        @Override
        public String GetRoleName() {
            heard("GetRoleName");
            return role;
        }

        @Override
        public List<UInt32> GetState() {
            return List.of(new UInt32(1 << AtSpi.STATE_ACTIVE), new UInt32(0));
        }

        @Override
        public Map<String, String> GetAttributes() {
            heard("GetAttributes");
            return Map.of("id", "element" + path, "placeholder", "Anna Smith");
        }

        @Override
        public int GetIndexInParent() {
            return 5;
        }

        @Override
        public List<Relation> GetRelationSet() {
            heard("GetRelationSet");
            return List.of();
        }

        @Override
        public Ref GetAccessibleAtPoint(Integer x, Integer y, UInt32 coordinates) {
            return children.isEmpty() ? NOTHING : children.get(0);
        }

        @Override
        public Extents GetExtents(UInt32 coordinates) {
            heard("GetExtents");
            return place;
        }

        @Override
        public boolean Contains(int x, int y, UInt32 coordinates) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <A> A Get(String type, String property) {
            heard(property);
            return (A)
                    switch (property) {
                        case "Parent" -> parent;
                        case "ToolkitName" -> toolkit.name();
                        case "Version" -> toolkit.version();
                        default -> name;
                    };
        }

        @Override
        public <A> void Set(String type, String property, A value) {
            throw new UnsupportedOperationException(property);
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            return Map.of();
        }

        @Override
        public String getObjectPath() {
            return path;
        }
    }

    /** A table whose cells are all in its third column. */
    final class Table extends Element implements AtSpi.Table {

        private final Ref header;
        private final String description;

        Table(String path, Ref header, String description) {
            super(path, "table", 55, "");
            this.header = header;
            this.description = description;
        }

        @Override
        public int GetColumnAtIndex(int index) {
            return index == 5 ? 2 : -1;
        }

        @Override
        public String GetColumnDescription(int column) {
            return column == 2 ? description : "";
        }

        @Override
        public Ref GetColumnHeader(int column) {
            return column == 2 ? header : NOTHING;
        }
    }

    /** Tells that an element has got the keyboard. */
    void focus(Element element) throws DBusException {
        program.sendMessage(new Events.StateChanged(element.path, "focused", 1, 0, new Variant<>(0)));
    }

    /** The signals of AT-SPI. */
    @DBusInterfaceName("org.a11y.atspi.Event.Object")
    interface Events extends DBusInterface {
        /** A state of an element has changed. */
        final class StateChanged extends DBusSignal {
            StateChanged(String path, String state, int value, int unused, Variant<?> data) throws DBusException {
                super(path, state, value, unused, data);
            }
        }
    }

    /** Adds a program with one window, as the registry tells it. */
    Element window() throws DBusException {
        Element root = add(new Element("/org/a11y/atspi/accessible/root", "desktop frame", 14, "main"));
        Element application = add(new Element("/application", "application", 75, "office").in(root));
        return add(new Element("/window", "frame", 23, "Orders").in(application));
    }

    static Ref nothing() {
        return NOTHING;
    }
}
