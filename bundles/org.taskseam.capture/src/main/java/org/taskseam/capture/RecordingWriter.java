/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.ScreenImage;
import org.taskseam.eventlog.CsvField;

/**
 * Writes a recording as CSV (RFC 4180, header line, LF), one interaction a line, flushed at once so that a crash loses
 * nothing that was recorded; pictures are left out. The columns are named after the attributes of an event, so that the import knows them.
 */
public final class RecordingWriter implements Recorder, Closeable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    private final Writer out;
    private final String actor;
    private final ZoneId zone;
    private final StringBuilder line = new StringBuilder();
    private long written;

    /**
     * @param out   closed with this recorder
     * @param actor pseudonym of the person who works here
     * @param zone  time zone of the place
     */
    public RecordingWriter(Writer out, String actor, ZoneId zone) throws IOException {
        this.out = out;
        this.actor = actor;
        this.zone = zone;
        line.append("time,actor");
        for (RecordingField field : RecordingField.values()) {
            line.append(',').append(field.header());
        }
        out.append(line.append('\n')).flush();
    }

    @Override
    public void append(Interaction interaction, @Nullable ScreenImage picture) {
        line.setLength(0);
        line.append(TIME.format(interaction.at().wall().atZone(zone)))
                .append(',')
                .append(actor);
        for (RecordingField field : RecordingField.values()) {
            line.append(',').append(CsvField.of(field.of(interaction)));
        }
        try {
            out.append(line.append('\n')).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    /** @return number of interactions written */
    public long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
