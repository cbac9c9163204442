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
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.taskseam.delivery.KeyFile;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/**
 * What an agent is told, signed by the project (Ed25519, RFC 8032) so that it takes orders from nobody else: the policy and the
 * public key to which released events are sealed. A text file:
 *
 * <pre>
 * taskseam-agent-configuration 1
 * collector taskseam-spool-public-1:...
 * --- policy
 * (a policy, as `taskseam policy` reads it)
 * --- signature
 * (Base64, over everything above this part)
 * </pre>
 *
 * @param policy    what may be recorded
 * @param collector to whom released events are sealed
 */
record AgentConfiguration(Policy policy, PublicKey collector) {

    private static final String FIRST = "taskseam-agent-configuration 1\n";
    private static final String COLLECTOR = "collector ";
    private static final String POLICY = "--- policy\n";
    private static final String SIGNATURE = "--- signature\n";
    private static final int LONGEST = 1 << 20;

    /** A configuration that is not to be used; the message says why and what to do. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** @return the signed text */
    static String sign(String policy, PublicKey collector, PrivateKey key) throws GeneralSecurityException {
        String body = FIRST
                + COLLECTOR
                + KeyFile.text(KeyFile.Kind.SPOOL_PUBLIC, collector)
                + "\n"
                + POLICY
                + policy
                + (policy.endsWith("\n") ? "" : "\n");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(body.getBytes(StandardCharsets.UTF_8));
        return body + SIGNATURE + Base64.getEncoder().encodeToString(signature.sign()) + "\n";
    }

    /** Reads and checks the configuration of this PC. */
    static AgentConfiguration load(Places places) throws Refused, IOException {
        Path file = places.configurationFile();
        PublicKey key;
        try {
            key = KeyFile.publicKey(places.signingKey(), KeyFile.Kind.SIGNING_PUBLIC);
        } catch (NoSuchFileException e) {
            throw new Refused("The project's public key is missing: " + places.signingKey());
        }
        if (Files.size(file) > LONGEST) {
            throw new Refused(file + " is too long for a configuration.");
        }
        return verified(Files.readString(file, StandardCharsets.UTF_8), key);
    }

    /** Checks the signature before anything else is looked at. */
    static AgentConfiguration verified(String text, PublicKey key) throws Refused {
        int end = text.lastIndexOf(SIGNATURE);
        if (end < 0) {
            throw new Refused("The configuration is not signed. Sign it with: taskseam-agent sign");
        }
        String body = text.substring(0, end);
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(body.getBytes(StandardCharsets.UTF_8));
            if (!check.verify(Base64.getDecoder()
                    .decode(text.substring(end + SIGNATURE.length()).strip()))) {
                throw new Refused("The configuration is not signed by the project's key. Ask who sent it.");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refused("The signature of the configuration can't be read.");
        }
        int policy = body.indexOf(POLICY);
        if (!body.startsWith(FIRST + COLLECTOR) || policy < 0) {
            throw new Refused("The configuration is of a version that this agent does not know. Update the agent.");
        }
        try {
            return new AgentConfiguration(
                    PolicyText.parse(body.substring(policy + POLICY.length())),
                    KeyFile.publicKey(
                            body.substring((FIRST + COLLECTOR).length(), policy),
                            KeyFile.Kind.SPOOL_PUBLIC,
                            "The collector's key in the configuration"));
        } catch (PolicyException e) {
            throw new Refused("The policy in the configuration can't be read. " + e.getMessage());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }
}
