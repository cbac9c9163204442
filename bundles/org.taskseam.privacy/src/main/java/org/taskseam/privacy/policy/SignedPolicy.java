/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.taskseam.privacy.internal.Messages;

/**
 * A policy's text with an Ed25519 signature (RFC 8032), so that an agent takes it from nobody else.
 *
 * @param text the canonical text
 * @param signature Base64
 */
public record SignedPolicy(String text, String signature) {
    /** Before the signature in a document; a comment to whoever reads only the policy. */
    private static final String MARK = "# signature Ed25519 ";

    /** Text and signature in one document, as files hold them; empty if it has no signature. */
    public static Optional<SignedPolicy> of(String document) {
        int end = document.lastIndexOf(MARK);
        return end < 0
                ? Optional.empty()
                : Optional.of(new SignedPolicy(
                        document.substring(0, end),
                        document.substring(end + MARK.length()).strip()));
    }

    /** The text with its signature in the last line. */
    public String document() {
        return text + MARK + signature + "\n";
    }

    /** Signs a policy. */
    public static SignedPolicy sign(Policy policy, PrivateKey key) {
        String text = PolicyText.format(policy);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedPolicy(text, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(Messages.text("signed.key"), e);
        }
    }

    /**
     * The policy, if the signature is right and the version is not older than the one in force.
     *
     * @throws SecurityException if it is not
     */
    public Policy verified(PublicKey key, int versionInForce) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            if (!check.verify(Base64.getDecoder().decode(signature))) {
                throw new SecurityException(Messages.text("signed.other"));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SecurityException(Messages.text("signed.unread"), e);
        }
        Policy policy = PolicyText.parse(text);
        if (policy.version() < versionInForce) {
            throw new SecurityException(
                    Messages.text("signed.old", Integer.toString(policy.version()), Integer.toString(versionInForce)));
        }
        return policy;
    }
}
