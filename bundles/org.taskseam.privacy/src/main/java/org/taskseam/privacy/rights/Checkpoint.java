/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.rights;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.taskseam.privacy.internal.Messages;

/**
 * A signed statement of how long a log was and how it ended, to be kept where whoever keeps the log cannot change it:
 * at the works council, in a mail.
 *
 * @param state what is stated
 * @param signature Ed25519, Base64
 */
public record Checkpoint(State state, String signature) {
    /**
     * The state of a log.
     *
     * @param number how many lines it has
     * @param hash the hash that ends its last line
     */
    public record State(long number, String hash) {
        private byte[] bytes() {
            return ("taskseam-access-log 1 " + number + " " + hash).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Signs a state. */
    public static Checkpoint sign(State state, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(state.bytes());
            return new Checkpoint(state, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(Messages.text("signed.key"), e);
        }
    }

    /** The state, if it was signed by the owner of the key. */
    public State verified(PublicKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(state.bytes());
            if (check.verify(Base64.getDecoder().decode(signature))) {
                return state;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SecurityException(Messages.text("checkpoint.unread"), e);
        }
        throw new SecurityException(Messages.text("checkpoint.other"));
    }
}
