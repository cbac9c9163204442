/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folders beside a store folder {@code store}, through which it is created and replaced so that a crash at any moment
 * leaves a whole store: {@code store.tmp-*} is being written, {@code store.next} is complete and takes over, {@code
 * store.old} is to be destroyed.
 */
public record StoreFolders(Path store) {

    Path temporary() {
        return beside("tmp-" + UUID.randomUUID().toString().substring(0, 8));
    }

    Path lock() {
        return beside("lock");
    }

    /** @return the folder that the store is in */
    Path parent() {
        return Objects.requireNonNull(store.toAbsolutePath().getParent(), "a store is a folder in a folder");
    }

    private Path beside(String suffix) {
        return store.resolveSibling(store.getFileName() + "." + suffix);
    }

    /** Puts a complete, closed store in the place of the present one, if there is one. */
    void takeOver(Path complete) {
        try {
            Files.move(complete, beside("next"));
            recover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a crash interrupted. */
    void recover() throws IOException {
        Path next = beside("next");
        Path old = beside("old");
        if (Files.exists(next)) {
            if (Files.exists(store)) {
                destroy(old);
                Files.move(store, old);
            }
            Files.move(next, store);
        }
        destroy(old);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent(), store.getFileName() + ".tmp-*")) {
            for (Path folder : left) {
                destroy(folder);
            }
        }
    }

    /** Overwrites all files of a folder, then deletes it. */
    public static void destroy(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    overwrite(file, attributes.size());
                }
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void overwrite(Path file, long size) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = 0; at < size; ) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), size - at));
                at += channel.write(zeros, at);
            }
            channel.force(false);
        }
    }
}
