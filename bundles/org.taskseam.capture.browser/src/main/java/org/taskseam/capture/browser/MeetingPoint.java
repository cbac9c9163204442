/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The file in which the extension's native host finds port and token of the running agent; readable by this user only. */
public final class MeetingPoint implements AutoCloseable {

    private static final int TOKEN_BYTES = 32;

    private final Path file;
    private final String token;

    private MeetingPoint(Path file, String token) {
        this.file = file;
        this.token = token;
    }

    /** @return the place where the native host looks: {@code $XDG_RUNTIME_DIR/taskseam/browser.json}, else below {@code ~/.cache} */
    public static Path usual() {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        Path folder = runtime == null || runtime.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(runtime);
        return folder.resolve("taskseam").resolve("browser.json");
    }

    static MeetingPoint open(Path file, int port) throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no place for a file");
        }
        Files.createDirectories(folder);
        boolean posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        Path fresh = posix
                ? Files.createTempFile(
                        folder,
                        "browser",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "browser", ".new");
        Files.writeString(fresh, "{\"port\":" + port + ",\"token\":\"" + token + "\"}", StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new MeetingPoint(file, token);
    }

    String token() {
        return token;
    }

    /** Takes the file away, unless another agent has put its own there. */
    @Override
    public void close() {
        try {
            String there = Files.exists(file) ? Files.readString(file) : null;
            if (isOurs(there)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // a token that no server knows any more is harmless
        }
    }

    private boolean isOurs(@Nullable String text) {
        return text != null && text.contains(token);
    }
}
