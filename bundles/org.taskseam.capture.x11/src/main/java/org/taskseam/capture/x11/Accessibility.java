/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.io.IOException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;

/**
 * The accessibility of this session. Programs such as browsers tell of their elements only if it is switched on when they start; where it
 * was off, it is on until this is closed.
 */
final class Accessibility implements AutoCloseable {

    private static final String LAUNCHER = "org.a11y.Bus";
    private static final String PATH = "/org/a11y/bus";
    private static final String STATUS = "org.a11y.Status";
    private static final String IS_ENABLED = "IsEnabled";

    private final String busAddress;
    private final boolean wasOff;

    Accessibility() throws DBusException {
        try (DBusConnection session = session()) {
            busAddress =
                    session.getRemoteObject(LAUNCHER, PATH, AtSpi.Bus.class).GetAddress();
            Properties status = session.getRemoteObject(LAUNCHER, PATH, Properties.class);
            wasOff = Boolean.FALSE.equals(status.Get(STATUS, IS_ENABLED));
            if (wasOff) {
                status.Set(STATUS, IS_ENABLED, true);
            }
        } catch (IOException e) {
            throw new DBusException("The session bus can't be closed", e);
        }
    }

    /** @return where the bus is on which programs tell of their elements */
    String busAddress() {
        return busAddress;
    }

    private static DBusConnection session() throws DBusException {
        return DBusConnectionBuilder.forSessionBus().withShared(false).build();
    }

    @Override
    public void close() {
        if (wasOff) {
            try (DBusConnection session = session()) {
                session.getRemoteObject(LAUNCHER, PATH, Properties.class).Set(STATUS, IS_ENABLED, false);
            } catch (DBusException | IOException | RuntimeException e) {
                // the session is over, and this setting with it
            }
        }
    }
}
