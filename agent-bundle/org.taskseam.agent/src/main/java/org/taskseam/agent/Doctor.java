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
        detectors();
        browser();
        out.println(Messages.text(wrong ? "doctor.attention" : "doctor.all.well"));
        return wrong ? 1 : 0;
    }

    private void say(boolean good, String what) {
        out.println(Messages.text(good ? "doctor.ok" : "doctor.wrong", what));
        wrong |= !good;
    }

    private void configuration() {
        if (!Files.exists(places.configurationFile())) {
            say(false, Messages.text("doctor.unconfigured", places.configuration()));
            return;
        }
        try {
            AgentConfiguration configuration = AgentConfiguration.load(places);
            new Agreement(places).check(configuration.policy());
            say(
                    true,
                    Messages.text(
                            "doctor.configured",
                            configuration.policy().project(),
                            configuration.policy().version()));
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
        say(
                display != null,
                display == null ? Messages.text("doctor.no.display") : Messages.text("doctor.display", display));
        say(!wayland, Messages.text(wayland ? "doctor.wayland" : "doctor.no.wayland"));
        boolean bus = System.getenv("DBUS_SESSION_BUS_ADDRESS") != null;
        say(bus, Messages.text(bus ? "doctor.bus" : "doctor.no.bus"));
    }

    private void disk() {
        try {
            Path probe = Files.createTempFile(places.data(), "probe", ".tmp");
            Files.delete(probe);
            long free = places.data().toFile().getUsableSpace() >> 20;
            say(free > 200, Messages.text("doctor.free", free, places.data()));
        } catch (IOException e) {
            say(false, Messages.text("doctor.unwritable", places.data(), String.valueOf(e.getMessage())));
        }
    }

    private void running() {
        boolean runs = status != null;
        say(runs, Messages.text(runs ? "doctor.runs" : "not.running"));
        String alarm = told("alarm");
        if (!alarm.isEmpty()) {
            String reason = told("reason");
            say(false, Messages.text("alarm." + alarm) + (reason.isEmpty() ? "" : ": " + reason));
        }
        String limits = told("limits");
        if (!limits.isEmpty()) {
            out.println(Messages.text("doctor.note", limits));
        }
    }

    /** Those of partners, which lie in {@code dropins}: whoever put one there wants to know whether it is asked. */
    private void detectors() {
        String detectors = told("detectors");
        if (!detectors.isEmpty()) {
            say(true, Messages.text("doctor.detectors", detectors));
        }
    }

    /** What the running agent says of itself, empty if nothing. */
    private String told(String key) {
        String value = status == null ? null : Command.value(status, key);
        return value == null ? "" : value;
    }

    /** Pages are seen without the extension too, so that none is nothing wrong. */
    private void browser() {
        String browser = told("browser");
        if ("connected".equals(browser)) {
            say(true, Messages.text("doctor.browser"));
        } else if (!browser.isEmpty()) {
            out.println(Messages.text("doctor.note", Messages.text("doctor.no.browser")));
        }
    }
}
