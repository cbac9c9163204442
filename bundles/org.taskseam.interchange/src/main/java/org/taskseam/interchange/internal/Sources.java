/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Head;

/** Opens files, unpacking gzip. Refuses what is no file, may not be read, or is packed in bad faith. */
public final class Sources {

    static final String DAMAGED = "gzip.damaged";

    private static final int LEAST_AHEAD = 1 << 20;
    private static final int GZIP_BUFFER = 64 * 1024;

    private Sources() {}

    /** @return the start of a file */
    public static Head head(Path file) throws IOException {
        checkReadable(file);
        byte[] raw;
        try (InputStream in = Files.newInputStream(file)) {
            raw = in.readNBytes(Head.LIMIT);
        }
        if (raw.length == 0) {
            throw new BadLogException(file, 1, 1, "file.empty");
        }
        if (!isGzip(raw)) {
            return new Head(file, raw, false, raw.length < Head.LIMIT);
        }
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(Head.LIMIT);
            if (bytes.length == 0) {
                throw new BadLogException(file, 1, 1, "file.empty");
            }
            return new Head(file, bytes, true, bytes.length < Head.LIMIT);
        } catch (BadLogException e) {
            if (!isDamaged(e)) {
                throw e;
            }
            ReadableText text = ReadableText.of(file, StandardCharsets.ISO_8859_1, Progress.NONE);
            throw new BadLogException(file, text.line(), text.column(), DAMAGED);
        }
    }

    /** @return whether a file cannot be unpacked to its end; where that is, {@link ReadableText} tells */
    public static boolean isDamaged(BadLogException problem) {
        return problem.problemKey().equals(DAMAGED);
    }

    /** @return the content of a file, unpacked if it is packed with gzip */
    public static InputStream open(Path file) throws IOException {
        checkReadable(file);
        InputStream raw = Files.newInputStream(file);
        try {
            byte[] magic = new byte[2];
            int read = raw.readNBytes(magic, 0, 2);
            InputStream whole = new Prefixed(Arrays.copyOf(magic, read), raw);
            return isGzip(magic) ? unpack(file, whole) : whole;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** @return the same, to be read to its end: unpacked by another thread where that is worth one */
    public static InputStream openWhole(Path file) throws IOException {
        InputStream in = open(file);
        return in instanceof BoundedUnpacking
                        && Files.size(file) >= LEAST_AHEAD
                        && Runtime.getRuntime().availableProcessors() > 1
                ? new ReadAhead(in)
                : in;
    }

    private static InputStream unpack(Path file, InputStream packed) throws IOException {
        CountingInputStream counted = new CountingInputStream(new BufferedInputStream(packed, GZIP_BUFFER));
        try {
            return new BoundedUnpacking(file, new GZIPInputStream(counted, GZIP_BUFFER), counted);
        } catch (EOFException | ZipException e) {
            throw new BadLogException(file, NOWHERE, NOWHERE, DAMAGED);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private static void checkReadable(Path file) throws BadLogException {
        if (!Files.exists(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "file.missing");
        }
        if (Files.isDirectory(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "file.folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "file.pipe");
        }
        if (!Files.isReadable(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "file.permission");
        }
    }
}
