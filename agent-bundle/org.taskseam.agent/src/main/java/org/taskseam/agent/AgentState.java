/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.OwnerOnly;

/** What the agent remembers over restarts. Every change is on the disk when the method returns. All methods are thread-safe. */
final class AgentState {

    /** Stands for "until I say". */
    static final Instant OPEN_END = Instant.MAX;

    private static final String OPEN = "open";

    private final Path file;
    private final Properties values = new Properties();

    private AgentState(Path file) {
        this.file = file;
    }

    /**
     * What a person agreed to.
     *
     * @param notice   version of the notice
     * @param at       when
     * @param language in which language it was shown
     */
    record Acceptance(int notice, Instant at, String language) {}

    /** Opens the state and counts this start. */
    static AgentState open(Path file) throws IOException {
        AgentState state = new AgentState(file);
        if (Files.exists(file)) {
            state.values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        }
        if (state.values.getProperty("installation") == null) {
            byte[] name = new byte[8];
            new SecureRandom().nextBytes(name);
            state.values.setProperty("installation", HexFormat.of().formatHex(name));
        }
        state.set("epoch", String.valueOf(state.epoch() + 1));
        return state;
    }

    synchronized String installation() {
        return values.getProperty("installation");
    }

    synchronized int epoch() {
        return Integer.parseInt(values.getProperty("epoch", "0"));
    }

    synchronized Optional<Acceptance> acceptance() {
        String notice = values.getProperty("accepted.notice");
        return notice == null
                ? Optional.empty()
                : Optional.of(new Acceptance(
                        Integer.parseInt(notice),
                        Instant.parse(values.getProperty("accepted.at")),
                        values.getProperty("accepted.language")));
    }

    synchronized void accept(Acceptance acceptance) throws IOException {
        values.setProperty("accepted.notice", String.valueOf(acceptance.notice()));
        values.setProperty("accepted.at", acceptance.at().toString());
        set("accepted.language", acceptance.language());
    }

    /** @return until when recording is paused, {@link #OPEN_END} until somebody says so, or {@code null} */
    synchronized @Nullable Instant pausedUntil() {
        String until = values.getProperty("paused.until");
        return until == null ? null : until.equals(OPEN) ? OPEN_END : Instant.parse(until);
    }

    synchronized void pause(@Nullable Instant until) throws IOException {
        set("paused.until", until == null ? null : until.equals(OPEN_END) ? OPEN : until.toString());
    }

    /** @return hours after which events are released without being asked for, or {@code null} for never */
    synchronized @Nullable Integer autoReleaseHours() {
        String hours = values.getProperty("release.hours");
        return hours == null ? null : Integer.valueOf(hours);
    }

    synchronized void autoRelease(@Nullable Integer hours) throws IOException {
        set("release.hours", hours == null ? null : hours.toString());
    }

    private synchronized void set(String key, @Nullable String value) throws IOException {
        if (value == null) {
            values.remove(key);
        } else {
            values.setProperty(key, value);
        }
        StringWriter text = new StringWriter();
        values.store(text, null);
        OwnerOnly.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
