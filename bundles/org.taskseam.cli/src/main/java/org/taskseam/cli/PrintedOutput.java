/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What a command prints to; remembers what went wrong, which a writer for printing keeps to itself. */
final class PrintedOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    PrintedOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    PrintedOutput(OutputStream out) {
        this.out = out;
    }

    /** @return why not all was written, or {@code null}; that a reader has read enough is no failure */
    @Nullable
    IOException failure() {
        IOException first = failure;
        return first != null && String.valueOf(first.getMessage()).contains("pipe") ? null : first;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
