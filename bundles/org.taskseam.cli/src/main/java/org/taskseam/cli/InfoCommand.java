/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.Role;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.store.Kept;

/** Says what a log or a project contains, without naming anybody. */
final class InfoCommand implements HeadlessCommand {

    private final Source source = new Source();
    private boolean json;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.flag("--json", "json", () -> json = true);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        EventLog log;
        Detected detected = new Detected("project", Map.of(), List.of(), List.of(), List.of());
        Map<String, Long> skipped = Map.of();
        if (source.isProject()) {
            log = source.readAll(progress, err);
        } else {
            ReadResult read = source.readFile(progress);
            log = read.log();
            detected = read.detected();
            skipped = read.skipped();
        }
        TerminalProgress.clear(progress);
        if (source.audience() == Audience.ANALYSTS) {
            return guarded(log, progress, out);
        }
        int cases = Cases.of(log, source.notion(log)).count();
        if (json) {
            write(log, detected, skipped, cases, out);
        } else {
            print(log, detected, skipped, cases, out);
        }
        out.flush();
        Uncased.tell(log, source, err);
        return 0;
    }

    /** Of a project of people: size and columns; its figures are those of a release. */
    private int guarded(EventLog log, Progress progress, PrintWriter out) throws IOException {
        ReleasedResults results =
                MiningRelease.of(log, source.notion(log), source.audience()).run(progress);
        TerminalProgress.clear(progress);
        if (json) {
            writeGuarded(log, results, source.kept(), out);
        } else if (results.map().activities().isEmpty()) {
            out.println(Texts.text("withheld.all"));
            kept(out);
            columns(log, out);
        } else {
            out.println(Texts.text(
                    "info.guarded",
                    results.map().events(),
                    results.map().cases(),
                    results.map().activities().size(),
                    results.people()));
            if (results.first() != null && results.last() != null) {
                out.println(Texts.text(
                        "info.period",
                        results.first().toString(),
                        results.last().toString()));
            }
            kept(out);
            columns(log, out);
        }
        return 0;
    }

    /** Who looks into a project wants to know whether people stand in it by name. */
    private void kept(PrintWriter out) {
        String what = source.kept().stream()
                .map(one -> Texts.text("kept." + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        out.println(what.isEmpty() ? Texts.text("kept.nothing") : Texts.text("kept", what));
    }

    private static void writeKept(Set<Kept> kept, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("kept");
        for (Kept what : kept) {
            json.writeString(what.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
    }

    private static void columns(EventLog log, PrintWriter out) {
        TextTable table = new TextTable("ll", Texts.text("heading.column"), Texts.text("heading.role"));
        for (Column column : log.columns()) {
            Attribute role = column.attribute();
            table.add(column.name(), role == null ? "" : Role.of(role).id());
        }
        table.print(out);
    }

    private static void writeGuarded(EventLog log, ReleasedResults results, Set<Kept> kept, PrintWriter out)
            throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeBooleanField("withheld", results.map().activities().isEmpty());
            json.writeNumberField("events", results.map().events());
            json.writeNumberField("cases", results.map().cases());
            json.writeNumberField("activities", results.map().activities().size());
            json.writeNumberField("actors", results.people());
            if (results.first() != null && results.last() != null) {
                json.writeStringField("first", results.first().toString());
                json.writeStringField("last", results.last().toString());
            }
            json.writeStringField("format", "project");
            writeKept(kept, json);
            writeColumns(log, json);
            json.writeEndObject();
        }
        out.println();
    }

    private static void writeColumns(EventLog log, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : log.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            Attribute role = column.attribute();
            if (role != null) {
                json.writeStringField("role", Role.of(role).id());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void print(EventLog log, Detected detected, Map<String, Long> skipped, int cases, PrintWriter out) {
        out.println(Texts.text(
                "info.counts",
                log.size(),
                cases,
                log.activities().dictionary().size(),
                log.sessionCount(),
                log.actorCount()));
        if (log.size() > 0) {
            out.println(
                    Texts.text("info.period", first(log).toString(), last(log).toString()));
        }
        out.println(Texts.text("info.format", detected.format()));
        if (source.isProject()) {
            kept(out);
        }
        detected.properties().forEach((key, value) -> out.println("  " + key + " = " + value));
        TextTable table = new TextTable(
                "llrl",
                Texts.text("heading.column"),
                Texts.text("heading.role"),
                Texts.text("heading.values"),
                Texts.text("heading.reason"));
        if (detected.columns().isEmpty()) {
            for (Column column : log.columns()) {
                Attribute role = column.attribute();
                table.add(column.name(), role == null ? "" : Role.of(role).id(), values(log, column.name()), "");
            }
        }
        for (DetectedColumn column : detected.columns()) {
            table.add(column.name(), column.role().id(), values(log, column.name()), column.reason());
        }
        table.print(out);
        detected.notes().forEach(note -> out.println(Texts.text("info.note", note)));
        skipped.forEach((reason, lines) -> out.println(Texts.text("skipped", lines, reason)));
    }

    private static String values(EventLog log, String name) {
        int index = log.indexOf(name);
        return index < 0 || log.columns().get(index).kind() != Column.Kind.TEXT
                ? ""
                : Figures.count(log.texts(index).dictionary().size());
    }

    private void write(EventLog log, Detected detected, Map<String, Long> skipped, int cases, PrintWriter out)
            throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeNumberField("events", log.size());
            json.writeNumberField("cases", cases);
            json.writeNumberField("activities", log.activities().dictionary().size());
            json.writeNumberField("sessions", log.sessionCount());
            json.writeNumberField("actors", log.actorCount());
            if (log.size() > 0) {
                json.writeStringField("first", first(log).toString());
                json.writeStringField("last", last(log).toString());
            }
            json.writeStringField("format", detected.format());
            if (source.isProject()) {
                writeKept(source.kept(), json);
            }
            json.writeNumberField(
                    "skipped_lines",
                    skipped.values().stream().mapToLong(Long::longValue).sum());
            writeColumns(log, json);
            json.writeEndObject();
        }
        out.println();
    }

    private static Instant first(EventLog log) {
        long first = Long.MAX_VALUE;
        for (int row = 0; row < log.size(); row++) {
            first = Math.min(first, log.timeMillis(row));
        }
        return Instant.ofEpochMilli(first);
    }

    private static Instant last(EventLog log) {
        long last = Long.MIN_VALUE;
        for (int row = 0; row < log.size(); row++) {
            last = Math.max(last, log.timeMillis(row));
        }
        return Instant.ofEpochMilli(last);
    }
}
