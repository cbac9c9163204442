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

/** Reads policies from files. */
final class PolicyFile {

    private static final long LONGEST = 1 << 20;

    private PolicyFile() {}

    static Policy read(Path file) throws IOException {
        return read(file, null);
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
