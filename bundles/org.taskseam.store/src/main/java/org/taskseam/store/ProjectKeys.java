/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.SigningKey;
import org.taskseam.store.internal.Messages;

/**
 * The folder with the keys of projects. It is not inside the projects, so that who is given a copy of a project can't try
 * out which name has which pseudonym.
 *
 * @param folder holds a file for every key; made when the first key is
 */
public record ProjectKeys(Path folder) {

    /** @return the folder that the system property {@code taskseam.keys} names, else {@code .taskseam/keys} at home */
    public static ProjectKeys ofUser() {
        String set = System.getProperty("taskseam.keys");
        return new ProjectKeys(
                set != null ? Path.of(set) : Path.of(System.getProperty("user.home", "."), ".taskseam", "keys"));
    }

    /** @return the key that signs policies, checkpoints of access logs and proofs on this computer; made at first use */
    public SigningKey signing() {
        try {
            Files.createDirectories(folder);
            return SigningKey.loadOrCreate(folder.resolve("signing.key"));
        } catch (IOException e) {
            throw new StoreException(Messages.text("key.signing", folder, reason(e)), e);
        }
    }

    ProjectKey create(String reference) {
        try {
            Files.createDirectories(folder);
            ProjectKey key = ProjectKey.random();
            key.store(file(reference));
            return key;
        } catch (IOException e) {
            throw new StoreException(Messages.text("key.write", folder, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Messages.text("key.denied");
        }
        return e instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(e.getMessage());
    }

    ProjectKey load(String reference) {
        try {
            return ProjectKey.load(file(reference));
        } catch (IOException e) {
            throw new StoreException(Messages.text("key.missing", file(reference)), e);
        }
    }

    /** Deletes the key of a project that came to nothing. */
    void delete(String reference) throws IOException {
        Files.deleteIfExists(file(reference));
    }

    private Path file(String reference) {
        if (!reference.matches("[0-9a-f-]{36}")) {
            throw new StoreException(Messages.text("key.name"));
        }
        return folder.resolve(reference + ".key");
    }
}
