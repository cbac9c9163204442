/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** The D-Bus interfaces of AT-SPI2 that capture needs; names as in the specification at-spi2-core/xml. */
final class AtSpi {

    static final int ROLE_PASSWORD = 40;
    static final int STATE_ACTIVE = 1;
    static final UInt32 SCREEN_COORDINATES = new UInt32(0);

    private AtSpi() {}

    @DBusInterfaceName("org.a11y.Bus")
    public interface Bus extends DBusInterface {
        String GetAddress();
    }

    /** An accessible object: bus name and path. */
    public static final class Ref extends Struct {
        @Position(0)
        public final String bus;

        @Position(1)
        public final DBusPath path;

        public Ref(String bus, DBusPath path) {
            this.bus = bus;
            this.path = path;
        }

        boolean isNull() {
            return path.getPath().endsWith("/null");
        }

        /** @return what stands for it where references are compared or remembered */
        String key() {
            return bus + path.getPath();
        }

        boolean sameAs(Ref other) {
            return key().equals(other.key());
        }
    }

    public static final class Extents extends Struct {
        @Position(0)
        public final int x;

        @Position(1)
        public final int y;

        @Position(2)
        public final int width;

        @Position(3)
        public final int height;

        public Extents(int x, int y, int width, int height) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        boolean contains(int pointX, int pointY) {
            return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
        }
    }

    /** How an element relates to others. */
    public static final class Relation extends Struct {
        static final int LABELLED_BY = 2;

        @Position(0)
        public final UInt32 type;

        @Position(1)
        public final List<Ref> targets;

        public Relation(UInt32 type, List<Ref> targets) {
            this.type = type;
            this.targets = targets;
        }
    }

    @DBusInterfaceName("org.a11y.atspi.Accessible")
    public interface Accessible extends DBusInterface {
        List<Ref> GetChildren();

        UInt32 GetRole();

        String GetRoleName();

        List<UInt32> GetState();

        Map<String, String> GetAttributes();

        int GetIndexInParent();

        List<Relation> GetRelationSet();
    }

    @DBusInterfaceName("org.a11y.atspi.Component")
    public interface Component extends DBusInterface {
        Ref GetAccessibleAtPoint(Integer x, Integer y, UInt32 coordinates);

        Extents GetExtents(UInt32 coordinates);

        boolean Contains(int x, int y, UInt32 coordinates);
    }

    /** What of the children of an element is chosen. */
    @DBusInterfaceName("org.a11y.atspi.Selection")
    public interface Selection extends DBusInterface {
        Ref GetSelectedChild(int index);
    }

    @DBusInterfaceName("org.a11y.atspi.Table")
    public interface Table extends DBusInterface {
        int GetColumnAtIndex(int index);

        String GetColumnDescription(int column);

        Ref GetColumnHeader(int column);
    }

    @DBusInterfaceName("org.a11y.atspi.Text")
    public interface Text extends DBusInterface {
        String GetText(int from, int to);
    }

    @DBusInterfaceName("org.a11y.atspi.Document")
    public interface Document extends DBusInterface {
        Map<String, String> GetAttributes();
    }

    @DBusInterfaceName("org.a11y.atspi.Registry")
    public interface Registry extends DBusInterface {
        void RegisterEvent(String event, List<String> properties, String application);
    }
}
