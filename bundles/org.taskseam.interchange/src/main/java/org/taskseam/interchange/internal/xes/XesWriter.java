/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.write.ByteWriter;
import org.taskseam.interchange.internal.write.CaseNames;
import org.taskseam.interchange.internal.write.StandardNames;

/**
 * Writes XES 2.0 in UTF-8. Events that belong to no case stand in a last trace, which is marked. Characters that XML 1.0 cannot
 * hold become replacement marks.
 */
final class XesWriter {

    private static final byte[] CLOSE = bytes("\"/>\n");

    private final EventLog log;
    private final Cases cases;
    private final ByteWriter out;
    private final List<byte[]> prefixes = new ArrayList<>();
    private final byte[] timePrefix = bytes("      <date key=\"time:timestamp\" value=\"");
    private final byte[] actorPrefix = bytes("      <string key=\"org:resource\" value=\"");
    private final int caseColumn;
    private final boolean[] caseLevel;

    XesWriter(EventLog log, CaseNotion notion, OutputStream out) throws IOException {
        this.log = log;
        this.cases = Cases.of(log, notion);
        this.out = new ByteWriter(out);
        this.caseColumn = log.indexOf(Attribute.CASE);
        List<String> names = StandardNames.of(log);
        this.caseLevel = new boolean[names.size()];
        for (int c = 0; c < names.size(); c++) {
            caseLevel[c] = c != caseColumn && names.get(c).startsWith(XesCollector.CASE_PREFIX) && isSameInCases(c);
            String key = caseLevel[c] ? names.get(c).substring(XesCollector.CASE_PREFIX.length()) : names.get(c);
            String type = log.columns().get(c).kind() == Column.Kind.NUMBER ? "int" : "string";
            prefixes.add(bytes("<" + type + " key=\"" + XmlEscape.of(key) + "\" value=\""));
        }
    }

    void write(Progress progress) throws IOException {
        progress.begin(Messages.text("step.write"), log.size());
        header();
        boolean[] written = new boolean[log.size()];
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            out.put("  <trace>\n    <string key=\"concept:name\" value=\"");
            byte[] name = CaseNames.of(cases, c).getBytes(StandardCharsets.UTF_8);
            text(name, name.length);
            out.put(CLOSE);
            attributes(cases.firstRow(c), true);
            while (events.next()) {
                event(events.row());
                written[events.row()] = true;
            }
            out.put("  </trace>\n");
            progress.worked(events.size());
            progress.checkCancelled();
        }
        rest(written, progress);
        out.put("</log>\n");
        out.flush();
    }

    private void header() throws IOException {
        out.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.put("<log xes.version=\"2.0\" xes.features=\"\" xmlns=\"http://www.xes-standard.org/\">\n");
        out.put(extension("Concept", "concept"));
        out.put(extension("Time", "time"));
        out.put(extension("Organizational", "org"));
        out.put("  <classifier name=\"Activity\" keys=\"concept:name\"/>\n");
    }

    private static String extension(String name, String prefix) {
        return "  <extension name=\"" + name + "\" prefix=\"" + prefix + "\" uri=\"http://www.xes-standard.org/"
                + prefix + ".xesext\"/>\n";
    }

    /** Events without a case. */
    private void rest(boolean[] written, Progress progress) throws IOException {
        boolean open = false;
        for (int row = 0; row < written.length; row++) {
            if (!written[row]) {
                if (!open) {
                    out.put("  <trace>\n    <boolean key=\"" + XesCollector.NO_CASE + "\" value=\"true\"/>\n");
                    open = true;
                }
                event(row);
                progress.checkCancelled();
            }
        }
        if (open) {
            out.put("  </trace>\n");
        }
    }

    private void event(int row) throws IOException {
        out.put("    <event>\n");
        out.put(timePrefix);
        out.putTime(log.timeMillis(row), log.offsetMinutes(row));
        out.put(CLOSE);
        out.put(actorPrefix);
        out.load(log.actors(), log.actor(row));
        text(out.text(), out.textLength());
        out.put(CLOSE);
        attributes(row, false);
        out.put("    </event>\n");
    }

    private void attributes(int row, boolean ofCase) throws IOException {
        for (int c = 0; c < prefixes.size(); c++) {
            if (c == caseColumn || caseLevel[c] != ofCase) {
                continue;
            }
            if (log.columns().get(c).kind() == Column.Kind.NUMBER) {
                long number = log.numbers(c).get(row);
                if (number != NumberColumn.NONE) {
                    out.put("      ");
                    out.put(prefixes.get(c));
                    out.put(Long.toString(number));
                    out.put(CLOSE);
                }
                continue;
            }
            IdColumn ids = log.texts(c);
            if (ids.get(row) != Dictionary.NONE) {
                out.put("      ");
                out.put(prefixes.get(c));
                out.load(ids.dictionary(), ids.get(row));
                text(out.text(), out.textLength());
                out.put(CLOSE);
            }
        }
    }

    private boolean isSameInCases(int column) {
        if (log.columns().get(column).kind() == Column.Kind.NUMBER) {
            return false;
        }
        IdColumn ids = log.texts(column);
        EventCursor events = cases.cursor();
        int seen = 0;
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            int first = ids.get(cases.firstRow(c));
            while (events.next()) {
                seen++;
                if (ids.get(events.row()) != first) {
                    return false;
                }
            }
        }
        return seen == log.size();
    }

    private void text(byte[] utf8, int length) throws IOException {
        XmlEscape.write(utf8, length, out);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
