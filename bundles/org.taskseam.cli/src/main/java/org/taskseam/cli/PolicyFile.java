/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/** Reads policies from files. */
final class PolicyFile {

    private static final long LONGEST = 1 << 20;

    private PolicyFile() {}

    static Policy read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new UsageException("policy.long", file);
        }
        try {
            return PolicyText.parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UsageException("policy.encoding", file);
        } catch (PolicyException e) {
            throw new UsageException("policy.wrong", file, String.valueOf(e.getMessage()));
        }
    }
}
