/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.SigningKey;
import org.taskseam.store.ProjectKeys;

/** Whose signature is checked. */
final class SigningKeys {
    /** What the help says of the option that names a key. */
    static final String WHOSE = "signature.whose";

    private SigningKeys() {}

    /** @return the public key of a file, or this computer's where none is named */
    static PublicKey publicKey(@Nullable Path file) throws IOException {
        return file == null ? ProjectKeys.ofUser().signing().publicKey() : SigningKey.publicKey(Files.readString(file));
    }
}
