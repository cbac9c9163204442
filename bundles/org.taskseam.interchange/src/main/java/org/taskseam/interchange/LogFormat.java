/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/**
 * A file format of event logs. Found by {@link java.util.ServiceLoader} in {@code META-INF/services}. Implementations have
 * no state and may be used by several threads. A format that only reads, or only writes, leaves the other method as it is.
 */
public interface LogFormat {

    /** @return short name for command lines, such as {@code csv} */
    String id();

    /** @return name for a person, such as {@code Comma-separated values} */
    String title();

    /** @return usual endings of file names without a dot, the preferred one first */
    List<String> extensions();

    /** Looks at the start of a file; returns at once and never fails. */
    Probe probe(Head head);

    /** @return what the start of a file says about it, without reading the rest */
    default Detected detect(Path file, ReadOptions options) throws IOException {
        throw new UnsupportedOperationException(title() + " cannot be read");
    }

    /**
     * Reads a whole file.
     *
     * @throws BadLogException if the file is not a readable log
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    default ReadResult read(Path file, ReadOptions options, Progress progress) throws IOException {
        throw new UnsupportedOperationException(title() + " cannot be read");
    }

    /** @return whether {@link #read} works */
    boolean reads();

    /** @return whether {@link #write} works */
    boolean writes();

    /**
     * Writes a log; leaves the stream open.
     *
     * @param cases what the cases or traces of the file are
     */
    default void write(EventLog log, CaseNotion cases, OutputStream out, Progress progress) throws IOException {
        throw new UnsupportedOperationException(title() + " cannot be written");
    }
}
