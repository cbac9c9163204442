/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.taskseam.capture.browser.MeetingPoint;
import org.taskseam.delivery.OwnerOnly;

/**
 * Where the agent's files are.
 *
 * @param configuration what the administrator puts there: signed configuration, key to check it, agreed profile
 * @param data          what belongs to the person who works here; nobody else may read it
 * @param browser       file in which the browser extension finds the agent, see {@link MeetingPoint}
 */
public record Places(Path configuration, Path data, Path browser) {

    /** Environment variables that name other folders than the usual ones. */
    public static final String CONFIGURATION = "TASKSEAM_AGENT_CONFIG";

    public static final String DATA = "TASKSEAM_AGENT_DATA";

    private static final String NAME = "taskseam-agent";

    /** @return the folders of this user on this system */
    public static Places ofUser(Map<String, String> environment) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path account = Path.of(System.getProperty("user.home"));
        Path home = windows ? account : named(environment, "HOME", account);
        Path system = windows
                ? Path.of(environment.getOrDefault("ProgramData", "C:\\ProgramData"), NAME)
                : Path.of("/etc", NAME);
        Path own = windows
                ? Path.of(environment.getOrDefault("APPDATA", home.toString()), NAME)
                : named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
        Path data = windows
                ? Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()), NAME)
                : named(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve(NAME);
        return new Places(
                named(environment, CONFIGURATION, Files.isDirectory(system) ? system : own),
                OwnerOnly.folder(named(environment, DATA, data)),
                MeetingPoint.usual());
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    Path configurationFile() {
        return configuration.resolve("agent.config");
    }

    Path signingKey() {
        return configuration.resolve("signing.public");
    }

    Path agreedProfile() {
        return configuration.resolve("agreed.policy");
    }

    Path accessLog() {
        return configuration.resolve("access.log");
    }

    Path lock() {
        return data.resolve("lock");
    }

    Path state() {
        return data.resolve("state");
    }

    Path acceptedPolicy() {
        return data.resolve("accepted.policy");
    }

    Path reviewKey() {
        return data.resolve("review.key");
    }

    Path pseudonymKey() {
        return data.resolve("pseudonym.key");
    }

    Path review() {
        return data.resolve("review");
    }

    Path spool() {
        return data.resolve("spool");
    }

    /** Port and secret of the running agent's page. */
    Path control() {
        return data.resolve("control");
    }

    /** For an administrator's monitoring; holds no figure about the person. */
    Path status() {
        return data.resolve("status.json");
    }
}
