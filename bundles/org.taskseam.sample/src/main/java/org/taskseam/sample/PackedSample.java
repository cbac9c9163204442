/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.taskseam.eventlog.Progress;

/** Packs the sample as the file that lies in the product, for those who want to try an import. */
public final class PackedSample {

    private PackedSample() {}

    /** Writes it to the file that the first argument names; its folder is made. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
    }

    /** @param target gets the log that {@link SampleCsv} writes in UTF-8, packed with gzip; is closed */
    static void write(OutputStream target) throws IOException {
        try (Writer out = new OutputStreamWriter(new Gzip(target), StandardCharsets.UTF_8)) {
            new SampleGenerator(SampleSettings.STANDARD).generate(SampleCsv.events(out), Progress.NONE);
        }
    }

    /** Takes its time: the file is packed once and carried by everyone. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
