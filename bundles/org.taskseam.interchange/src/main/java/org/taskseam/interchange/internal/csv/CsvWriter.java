/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.CsvField;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.write.ByteWriter;
import org.taskseam.interchange.internal.write.CaseNames;
import org.taskseam.interchange.internal.write.StandardNames;

/** Writes CSV after RFC 4180 in UTF-8 with line feeds: time, actor, case, then the columns of the log. */
final class CsvWriter {

    private static final int ASK_EVERY = 8192;

    private final EventLog log;
    private final CaseNotion notion;
    private final ByteWriter out;

    CsvWriter(EventLog log, CaseNotion notion, OutputStream out) {
        this.log = log;
        this.notion = notion;
        this.out = new ByteWriter(out);
    }

    void write(Progress progress) throws IOException {
        progress.begin(Messages.text("step.write"), log.size());
        int own = log.indexOf(Attribute.CASE);
        boolean same = own >= 0
                && notion.equals(CaseNotion.column(log.columns().get(own).name()));
        Cases cases = same ? null : Cases.of(log, notion);
        int[] caseOf = cases == null ? new int[0] : CaseNames.byRow(cases);
        header(cases != null);
        for (int row = 0; row < log.size(); row++) {
            out.putTime(log.timeMillis(row), log.offsetMinutes(row));
            out.put(',');
            field(log.actors(), log.actor(row));
            if (cases != null) {
                out.put(',');
                if (caseOf[row] >= 0) {
                    field(CaseNames.of(cases, caseOf[row]).getBytes(StandardCharsets.UTF_8));
                }
            }
            for (int c = 0; c < log.columns().size(); c++) {
                if (c != own || cases == null) {
                    out.put(',');
                    value(c, row);
                }
            }
            out.put('\n');
            if (row % ASK_EVERY == ASK_EVERY - 1) {
                progress.worked(ASK_EVERY);
                progress.checkCancelled();
            }
        }
        out.flush();
    }

    private void header(boolean withCase) throws IOException {
        List<String> names = StandardNames.of(log);
        out.put(StandardNames.TIME + "," + StandardNames.ACTOR + (withCase ? "," + StandardNames.CASE : ""));
        for (int c = 0; c < names.size(); c++) {
            if (!withCase || log.columns().get(c).attribute() != Attribute.CASE) {
                out.put(',');
                field(names.get(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        out.put('\n');
    }

    private void value(int column, int row) throws IOException {
        if (log.columns().get(column).kind() == Column.Kind.NUMBER) {
            long number = log.numbers(column).get(row);
            if (number != NumberColumn.NONE) {
                out.put(Long.toString(number));
            }
            return;
        }
        IdColumn ids = log.texts(column);
        if (ids.get(row) != Dictionary.NONE) {
            field(ids.dictionary(), ids.get(row));
        }
    }

    private void field(Dictionary dictionary, int id) throws IOException {
        out.load(dictionary, id);
        field(out.text(), out.textLength());
    }

    private void field(byte[] text) throws IOException {
        field(text, text.length);
    }

    private void field(byte[] text, int length) throws IOException {
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted |= CsvField.needsQuotes(text[i]);
        }
        if (!quoted) {
            out.put(text, 0, length);
            return;
        }
        out.put('"');
        for (int i = 0; i < length; i++) {
            if (text[i] == '"') {
                out.put('"');
            }
            out.put(text[i]);
        }
        out.put('"');
    }
}
