/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.Saving;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.privacy.policy.Policy;

/** What an administrator may know: whether recording works. How much somebody works is not in it. */
final class StatusFile {

    private StatusFile() {}

    static Map<String, Object> of(Agent agent) {
        Map<String, Object> status = new LinkedHashMap<>();
        Standing standing = agent.standing();
        status.put("state", standing.kind().name().toLowerCase(Locale.ROOT));
        status.put("reason", standing.reason());
        status.put("alarm", agent.alarm().orElse(null));
        status.put("limits", agent.limits());
        status.put("detectors", String.join(", ", agent.detectors()));
        status.put(
                "saving",
                agent.saving() == Saving.NONE ? null : agent.saving().name().toLowerCase(Locale.ROOT));
        status.put("project", agent.policy().map(Policy::project).orElse(null));
        status.put("policyVersion", agent.policy().map(Policy::version).orElse(null));
        status.put("policyFingerprint", agent.policyFingerprint().orElse(null));
        status.put(
                "noticeAccepted",
                agent.state().acceptance().map(AgentState.Acceptance::notice).orElse(null));
        status.put(
                "notMasked", agent.health().map(CaptureHealth.Snapshot::refused).orElse(0L));
        status.put("gaps", agent.health().map(h -> h.gaps().size()).orElse(0));
        return status;
    }

    /** Writes the file where something has changed. Monitoring must not keep the agent from working. */
    static void write(Path file, Agent agent) {
        byte[] content = Json.of(of(agent)).getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), content)) {
                OwnerOnly.write(file, content);
            }
        } catch (IOException e) {
            // the same trouble stops the review store, which tells it
        }
    }
}
