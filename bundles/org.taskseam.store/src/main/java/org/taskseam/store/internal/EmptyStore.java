/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A database with all tables and nothing in them. It is made when Taskseam is built, as Derby takes long for it; a new
 * store is a copy. Where the build has not run, as in an IDE, it is made on the spot.
 */
public final class EmptyStore {

    private static final String NAME = "empty-store.zip";

    private EmptyStore() {}

    /** Puts it into the folder of this class below the first argument. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path target = Path.of(arguments[0], EmptyStore.class.getPackageName().split("\\."));
        Path work = Files.createTempDirectory(target, "store");
        Path made = work.resolve("empty");
        try {
            make(made).close();
            DerbyDatabase.shutDown(made);
            pack(made, target.resolve(NAME));
        } finally {
            StoreFolders.destroy(work);
        }
    }

    private static void pack(Path folder, Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    private static Connection make(Path folder) throws SQLException {
        Connection connection = DerbyDatabase.create(folder);
        DerbySchema.create(connection);
        return connection;
    }

    /**
     * Opens a new one.
     *
     * @param folder does not exist
     */
    static Connection open(Path folder) throws IOException, SQLException {
        try (InputStream resource = EmptyStore.class.getResourceAsStream(NAME)) {
            if (resource == null) {
                return make(folder);
            }
            unpack(new ZipInputStream(resource), folder);
            return DerbyDatabase.open(folder);
        }
    }

    private static void unpack(ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(zip.readAllBytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
    }
}
