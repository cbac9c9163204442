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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.SignedPolicy;

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
    static Policy trusted(Path file, @Nullable Path signer) throws IOException {
        Policy policy = read(file);
        Optional<SignedPolicy> signed = SignedPolicy.of(Files.readString(file));
        if (signed.isPresent()) {
            try {
                return signed.get().verified(SigningKeys.publicKey(signer), policy.version());
            } catch (SecurityException e) {
                throw new UsageException("policy.untrusted", file, String.valueOf(e.getMessage()));
            }
        }
        if (signer != null) {
            throw new UsageException("policy.unsigned", file);
        }
        return policy;
    }

    /** @param signer public key that has to have signed the file, where it is an agent's configuration */
    static Policy read(Path file, @Nullable Path signer) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new UsageException("policy.long", file);
        }
        try {
            String text = Files.readString(file);
            return PolicyText.parse(SignedConfiguration.is(text) ? configured(file, text, signer) : text);
        } catch (CharacterCodingException e) {
            throw new UsageException("policy.encoding", file);
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
