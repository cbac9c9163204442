/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Checks what the agent needs on this PC and says what to do. */
final class Doctor {

    private final Places places;
    private final @Nullable String status;
    private final PrintStream out;
    private boolean wrong;

    /** @param status what the running agent says of itself, {@code null} if none runs */
    Doctor(Places places, @Nullable String status, PrintStream out) {
        this.places = places;
        this.status = status;
        this.out = out;
    }

    int run() {
        configuration();
        desktop();
        disk();
        running();
        browser();
        out.println(wrong ? "Something needs your attention." : "All is well.");
        return wrong ? 1 : 0;
    }

    private void say(boolean good, String what) {
        out.println((good ? "ok    " : "WRONG ") + what);
        wrong |= !good;
    }

    private void configuration() {
        if (!Files.exists(places.configurationFile())) {
            say(
                    false,
                    "No configuration. The project's administrator puts agent.config and signing.public into "
                            + places.configuration());
            return;
        }
        try {
            AgentConfiguration configuration = AgentConfiguration.load(places);
            new Agreement(places).check(configuration.policy());
            say(
                    true,
                    "The configuration is signed and allows no more than was agreed: \""
                            + configuration.policy().project() + "\", version "
                            + configuration.policy().version());
        } catch (AgentConfiguration.Refused | IOException e) {
            say(false, String.valueOf(e.getMessage()));
        }
    }

    private void desktop() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return;
        }
        String display = System.getenv("DISPLAY");
        boolean wayland = "wayland".equals(System.getenv("XDG_SESSION_TYPE"));
        say(display != null, display == null ? "No X display: DISPLAY is not set" : "X display " + display);
        say(
                !wayland,
                wayland ? "Wayland: only programs under XWayland are seen; log in to an X11 session" : "No Wayland");
        boolean bus = System.getenv("DBUS_SESSION_BUS_ADDRESS") != null;
        say(
                bus,
                bus
                        ? "D-Bus session"
                        : "No D-Bus session, so UI elements stay unknown: start the agent inside a desktop session");
    }

    private void disk() {
        try {
            Path probe = Files.createTempFile(places.data(), "probe", ".tmp");
            Files.delete(probe);
            long free = Files.getFileStore(places.data()).getUsableSpace() >> 20;
            say(free > 200, free + " MB free for " + places.data());
        } catch (IOException e) {
            say(false, places.data() + " can't be written: " + e.getMessage());
        }
    }

    private void running() {
        boolean runs = status != null;
        say(runs, runs ? "The agent runs" : "The agent does not run. Start it with: taskseam-agent start");
    }

    /** Pages are seen without the extension too, so that none is nothing wrong. */
    private void browser() {
        String browser = status == null ? null : Command.value(status, "browser");
        if ("connected".equals(browser)) {
            say(true, "The browser extension is connected");
        } else if (browser != null) {
            out.println(
                    "note  The browser extension has not been heard of, so pages are known through the accessibility"
                            + " interface only. To have it: taskseam-agent browser");
        }
    }
}
