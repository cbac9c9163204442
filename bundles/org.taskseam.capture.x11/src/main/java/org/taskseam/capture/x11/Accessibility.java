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
import org.jspecify.annotations.Nullable;

/**
 * The accessibility of this session. Programs such as browsers tell of their elements only if it is switched on when they start; where it
 * was off, it is on until this is closed.
 */
final class Accessibility implements AutoCloseable {

    private static final String LAUNCHER = "org.a11y.Bus";
    private static final String PATH = "/org/a11y/bus";
    private static final String STATUS = "org.a11y.Status";
    private static final String IS_ENABLED = "IsEnabled";

    private final @Nullable String session;
    private final String busAddress;
    private final boolean wasOff;

    /** @param session address of the session's bus; {@code null} for that of this process's environment */
    Accessibility(@Nullable String session) throws DBusException {
        this.session = session;
        try (DBusConnection bus = connect()) {
            busAddress = bus.getRemoteObject(LAUNCHER, PATH, AtSpi.Bus.class).GetAddress();
            Properties status = bus.getRemoteObject(LAUNCHER, PATH, Properties.class);
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

    private DBusConnection connect() throws DBusException {
        DBusConnectionBuilder builder =
                session == null ? DBusConnectionBuilder.forSessionBus() : DBusConnectionBuilder.forAddress(session);
        return builder.withShared(false).build();
    }

    @Override
    public void close() {
        if (wasOff) {
            try (DBusConnection bus = connect()) {
                bus.getRemoteObject(LAUNCHER, PATH, Properties.class).Set(STATUS, IS_ENABLED, false);
            } catch (DBusException | IOException | RuntimeException e) {
                // the session is over, and this setting with it
            }
        }
    }
}
