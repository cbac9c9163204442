/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.taskseam.eventlog.CsvField;

/**
 * Writes sample events as CSV (RFC 4180, comma, header line, lines end with LF). The first columns are {@code event_id},
 * {@code time} (ISO 8601 with offset and milliseconds) and {@code actor}; the others are named after the attributes of an
 * event. The truth goes to a file of its own.
 */
public final class SampleCsv {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    private SampleCsv() {}

    /**
     * @param out is not closed
     * @return takes events and writes them at once; throws {@link UncheckedIOException}
     */
    public static Consumer<SampleEvent> events(Writer out) throws IOException {
        StringBuilder line = new StringBuilder("event_id,time,actor");
        for (SampleField field : SampleField.values()) {
            if (field != SampleField.EVENT_ID) {
                line.append(',').append(field.header());
            }
        }
        out.append(line.append('\n'));
        return event -> {
            line.setLength(0);
            line.append(event.id())
                    .append(',')
                    .append(TIME.format(event.time()))
                    .append(',')
                    .append(event.person());
            for (SampleField field : SampleField.values()) {
                if (field != SampleField.EVENT_ID) {
                    line.append(',').append(CsvField.of(field.of(event)));
                }
            }
            write(out, line.append('\n'));
        };
    }

    /**
     * Writes {@code event_id,instance,type}: to which task instance an event belongs and of what type that is; both are
     * empty where an event belongs to no task.
     *
     * @param out is not closed
     * @return takes events and writes them at once; throws {@link UncheckedIOException}
     */
    public static Consumer<SampleEvent> truth(Writer out) throws IOException {
        out.append("event_id,instance,type\n");
        StringBuilder line = new StringBuilder();
        return event -> {
            line.setLength(0);
            line.append(event.id()).append(',');
            if (event.taskType() != null) {
                line.append(event.instance()).append(',').append(CsvField.of(event.taskType()));
            } else {
                line.append(',');
            }
            write(out, line.append('\n'));
        };
    }

    private static void write(Writer out, CharSequence line) {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
