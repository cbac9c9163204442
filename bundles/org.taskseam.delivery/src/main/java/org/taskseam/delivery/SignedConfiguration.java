/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.taskseam.delivery.internal.Messages;

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
 * @param policy    text of the policy
 * @param collector to whom released events are sealed
 */
public record SignedConfiguration(String policy, PublicKey collector) {

    /** The longest there is, in bytes. */
    public static final int LONGEST = 1 << 20;

    private static final String KIND = "taskseam-agent-configuration ";
    private static final String FIRST = KIND + "1\n";
    private static final String COLLECTOR = "collector ";
    private static final String POLICY = "--- policy\n";
    private static final String SIGNATURE = "--- signature\n";

    /** @return whether a text means to be a configuration, of whatever version */
    public static boolean is(String text) {
        return text.startsWith(KIND);
    }

    /** @return the signed text */
    public static String sign(String policy, PublicKey collector, PrivateKey key) throws GeneralSecurityException {
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

    /**
     * Checks the signature before anything else is looked at.
     *
     * @throws IOException if the configuration is not to be used; the message says why and what to do
     */
    public static SignedConfiguration verified(String text, PublicKey key) throws IOException {
        int end = text.lastIndexOf(SIGNATURE);
        if (end < 0) {
            throw new IOException(Messages.text("configuration.unsigned"));
        }
        String body = text.substring(0, end);
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(body.getBytes(StandardCharsets.UTF_8));
            if (!check.verify(Base64.getDecoder()
                    .decode(text.substring(end + SIGNATURE.length()).strip()))) {
                throw new IOException(Messages.text("configuration.other"));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(Messages.text("configuration.unread"), e);
        }
        int policy = body.indexOf(POLICY);
        if (!body.startsWith(FIRST + COLLECTOR) || policy < 0) {
            throw new IOException(Messages.text("configuration.newer"));
        }
        return new SignedConfiguration(
                body.substring(policy + POLICY.length()),
                KeyFile.publicKey(
                        body.substring((FIRST + COLLECTOR).length(), policy),
                        KeyFile.Kind.SPOOL_PUBLIC,
                        Messages.text("configuration.collector")));
    }
}
