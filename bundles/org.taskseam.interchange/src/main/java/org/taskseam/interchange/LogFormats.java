/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.internal.KnownFile;
import org.taskseam.interchange.internal.Sources;
import org.taskseam.interchange.internal.Targets;

/** The formats that are known, and the way to a log without naming one. */
public final class LogFormats {

    /** Less than this is a guess, not an opinion. */
    private static final double TOO_UNSURE = 0.02;

    private final List<LogFormat> formats;

    /** @param formats the formats to know; where two are equally sure, the first one wins */
    public LogFormats(List<LogFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** @return the formats that {@link ServiceLoader} finds */
    public static LogFormats installed() {
        List<LogFormat> found = new ArrayList<>();
        ServiceLoader.load(LogFormat.class, LogFormat.class.getClassLoader()).forEach(found::add);
        return new LogFormats(found);
    }

    /** @return the formats */
    public List<LogFormat> formats() {
        return formats;
    }

    /**
     * @param id short name of a format
     * @return the format
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public LogFormat byId(String id) {
        return formats.stream()
                .filter(f -> f.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format \"" + id + "\"; there are "
                        + formats.stream().map(LogFormat::id).collect(Collectors.joining(", "))));
    }

    /**
     * @return the format of a file
     * @throws BadLogException if the file cannot be opened or no format fits, saying why
     */
    public LogFormat of(Path file) throws IOException {
        Head head = Sources.head(file);
        @Nullable LogFormat best = null;
        double most = TOO_UNSURE;
        List<String> reasons = new ArrayList<>();
        for (LogFormat format : formats) {
            if (format.reads()) {
                Probe probe = format.probe(head);
                reasons.add(format.title() + ": " + probe.reason());
                if (probe.confidence() > most) {
                    best = format;
                    most = probe.confidence();
                }
            }
        }
        if (best == null) {
            String problem = KnownFile.of(head).problem();
            throw new BadLogException(file, NOWHERE, NOWHERE, problem, String.join("; ", reasons));
        }
        return best;
    }

    /**
     * Writes a log into a file. The file appears only when it is complete; if writing fails, what was there before stays.
     *
     * @param format short name of an installed format
     * @param cases  what the cases or traces of the file are
     * @throws IOException saying what to do, for instance if the disk is full
     */
    public static void write(EventLog log, String format, CaseNotion cases, Path file, Progress progress)
            throws IOException {
        write(log, installed().byId(format), cases, file, progress);
    }

    /** Writes a log into a file in a format, as {@link #write(EventLog, String, CaseNotion, Path, Progress)} does. */
    public static void write(EventLog log, LogFormat format, CaseNotion cases, Path file, Progress progress)
            throws IOException {
        Targets.write(file, out -> format.write(log, cases, out, progress));
    }

    /** Reads a file in whatever installed format it is. */
    public static ReadResult read(Path file, ReadOptions options, Progress progress) throws IOException {
        return installed().of(file).read(file, options, progress);
    }

    /** Finds out about a file in whatever installed format it is, from its start only. */
    public static Detected detect(Path file, ReadOptions options) throws IOException {
        return installed().of(file).detect(file, options);
    }
}
