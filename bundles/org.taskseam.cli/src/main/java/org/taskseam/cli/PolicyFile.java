/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.privacy.policy.WrittenPolicy;

/** Reads policies from files. */
final class PolicyFile {

    private static final long LONGEST = 1 << 20;

    private PolicyFile() {}

    static Policy read(Path file) throws IOException {
        return read(file, null);
    }

    /**
     * A policy that is to be in force; if it is signed, it has to be as it was signed.
     *
     * @param signer public key of whoever signed it, this computer's if {@code null}
     */
    static WrittenPolicy trusted(Path file, @Nullable Path signer) throws IOException {
        String text = text(file);
        if (signer == null && SignedPolicy.of(text).isEmpty()) {
            return new WrittenPolicy(text, parsed(file, text, null));
        }
        try {
            return new WrittenPolicy(text, verified(file, text, signer, 0));
        } catch (SecurityException e) {
            throw new UsageException("policy.untrusted", file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A signed policy as it was signed.
     *
     * @param signer as for {@link #trusted}
     * @throws SecurityException if somebody else signed it, it was changed since, or the version in force is newer
     */
    static Policy verified(Path file, @Nullable Path signer, int versionInForce) throws IOException {
        return verified(file, text(file), signer, versionInForce);
    }

    private static Policy verified(Path file, String text, @Nullable Path signer, int versionInForce)
            throws IOException {
        parsed(file, text, null); // what cannot be read is told with its line
        SignedPolicy signed = SignedPolicy.of(text).orElseThrow(() -> new UsageException("policy.unsigned", file));
        return signed.verified(SigningKeys.publicKey(signer), versionInForce);
    }

    /** @param signer public key that has to have signed the file, where it is an agent's configuration */
    static Policy read(Path file, @Nullable Path signer) throws IOException {
        return parsed(file, text(file), signer);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new UsageException("policy.long", file);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UsageException("policy.encoding", file);
        }
    }

    private static Policy parsed(Path file, String text, @Nullable Path signer) throws IOException {
        try {
            return PolicyText.parse(SignedConfiguration.is(text) ? configured(file, text, signer) : text);
        } catch (PolicyException e) {
            throw new UsageException("policy.wrong", file, String.valueOf(e.getMessage()));
        }
    }

    private static String configured(Path file, String text, @Nullable Path signer) throws IOException {
        if (signer == null) {
            throw new UsageException("policy.configuration", file);
        }
        PublicKey key = KeyFile.publicKey(signer, KeyFile.Kind.SIGNING_PUBLIC);
        try {
            return SignedConfiguration.verified(text, key).policy();
        } catch (IOException e) {
            throw new IOException(Texts.text("policy.configuration.other", file, signer), e);
        }
    }
}
