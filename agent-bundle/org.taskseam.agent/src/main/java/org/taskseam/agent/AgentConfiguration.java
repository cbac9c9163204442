/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/**
 * What this agent is told by its {@link SignedConfiguration}.
 *
 * @param policy      what may be recorded
 * @param fingerprint of the policy
 * @param collector   to whom released events are sealed
 */
record AgentConfiguration(Policy policy, String fingerprint, PublicKey collector) {

    /** A configuration that is not to be used; the message says why and what to do. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Reads and checks the configuration of this PC. */
    static AgentConfiguration load(Places places) throws Refused, IOException {
        Path file = places.configurationFile();
        PublicKey key;
        try {
            key = KeyFile.publicKey(places.signingKey(), KeyFile.Kind.SIGNING_PUBLIC);
        } catch (NoSuchFileException e) {
            throw new Refused(Messages.text("refused.no.key", places.signingKey()));
        }
        if (Files.size(file) > SignedConfiguration.LONGEST) {
            throw new Refused(Messages.text("refused.too.long", file));
        }
        return verified(Files.readString(file, StandardCharsets.UTF_8), key);
    }

    private static AgentConfiguration verified(String text, PublicKey key) throws Refused {
        try {
            SignedConfiguration signed = SignedConfiguration.verified(text, key);
            Policy policy = PolicyText.parse(signed.policy());
            return new AgentConfiguration(policy, policy.hash(), signed.collector());
        } catch (PolicyException e) {
            throw new Refused(Messages.text("refused.policy", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }
}
