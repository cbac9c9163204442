/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/** Holds a configuration against what was agreed: the profile of the workplace, and what this person has accepted. */
final class Agreement {

    private final Places places;

    Agreement(Places places) {
        this.places = places;
    }

    /** Refuses a policy that lets more be recorded than the profile agreed for this workplace. */
    void check(Policy policy) throws AgentConfiguration.Refused, IOException {
        if (!Files.exists(places.agreedProfile())) {
            return;
        }
        Policy agreed = read(places.agreedProfile());
        List<PolicyDiff.Change> looser = looser(agreed, policy);
        if (!looser.isEmpty()) {
            String changes = looser.stream()
                    .map(change -> change.where() + " (" + change.before() + " → " + change.after() + ")")
                    .collect(Collectors.joining("; "));
            throw new AgentConfiguration.Refused(Messages.text("refused.looser", changes));
        }
    }

    /** @return whether this person has accepted a notice that covers this policy */
    boolean isAccepted(Policy policy, Optional<AgentState.Acceptance> acceptance)
            throws AgentConfiguration.Refused, IOException {
        return acceptance.isPresent()
                && acceptance.get().notice() >= policy.notice()
                && Files.exists(places.acceptedPolicy())
                && looser(read(places.acceptedPolicy()), policy).isEmpty();
    }

    /** Keeps what was accepted, word for word. */
    void keep(Policy policy) throws IOException {
        OwnerOnly.write(places.acceptedPolicy(), PolicyText.format(policy).getBytes(StandardCharsets.UTF_8));
    }

    private static List<PolicyDiff.Change> looser(Policy before, Policy after) {
        return PolicyDiff.between(before, after).stream()
                .filter(PolicyDiff.Change::looser)
                .toList();
    }

    private static Policy read(Path file) throws AgentConfiguration.Refused, IOException {
        try {
            return PolicyText.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (PolicyException e) {
            throw new AgentConfiguration.Refused(
                    Messages.text("refused.unreadable", file, String.valueOf(e.getMessage())));
        }
    }
}
