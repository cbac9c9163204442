/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taskseam.delivery.EventId;
import org.taskseam.delivery.EventName;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.Segment;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.Probe;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.internal.Messages;

/**
 * A segment of an agent's spool. It is opened with one of the private keys in the folder {@code ~/.taskseam/keys}, or the one
 * that {@value KeyFile#SPOOL_KEYS} names, and read as the table that it holds. Where records are damaged, a gap stands for them.
 */
public final class SpoolFormat implements LogFormat {

    private final Path keys;

    /** Keys of the user. */
    public SpoolFormat() {
        this(KeyFile.spoolKeyFolder());
    }

    SpoolFormat(Path keys) {
        this.keys = keys;
    }

    @Override
    public String id() {
        return "spool";
    }

    @Override
    public String title() {
        return Messages.text("format.spool");
    }

    @Override
    public List<String> extensions() {
        return List.of("tseam");
    }

    @Override
    public Probe probe(Head head) {
        return Segment.is(head.bytes())
                ? new Probe(1, Messages.text("probe.spool"))
                : Probe.no(Messages.text("probe.spool.no"));
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public Detected detect(Path file, ReadOptions options) throws IOException {
        Segment.Content content = content(file);
        return plan(file, table(content), content.policy(), options).detected();
    }

    @Override
    public ReadResult read(Path file, ReadOptions options, Progress progress) throws IOException {
        Segment.Content content = content(file);
        byte[] table = table(content);
        CsvPlan plan = plan(file, table, content.policy(), options);
        return CsvReader.read(file, plan, options, new ByteArrayInputStream(table), progress);
    }

    private static CsvPlan plan(Path file, byte[] table, String policy, ReadOptions options) throws IOException {
        boolean all = table.length <= Head.LIMIT;
        byte[] start = all ? table : java.util.Arrays.copyOf(table, Head.LIMIT);
        CsvPlan plan = CsvDetector.planOfContent(new Head(file, start, false, all), options);
        return policy.isEmpty() ? plan : plan.with(Detected.POLICY, policy);
    }

    private Segment.Content content(Path file) throws IOException {
        Segment segment;
        try {
            segment = Segment.open(file);
        } catch (IOException e) {
            throw new BadLogException(
                    file,
                    BadLogException.NOWHERE,
                    BadLogException.NOWHERE,
                    "spool.damaged",
                    String.valueOf(e.getMessage()));
        }
        try {
            return segment.decrypt(KeyFile.spoolKeys(keys));
        } catch (IOException e) {
            throw new BadLogException(file, BadLogException.NOWHERE, BadLogException.NOWHERE, "spool.key", keys);
        }
    }

    private static byte[] table(Segment.Content content) {
        StringBuilder table = new StringBuilder("event_id,").append(String.join(",", content.columns()));
        Set<Long> seen = new HashSet<>();
        List<String> last = List.of();
        for (RecordedEvent event : content.events()) {
            if (seen.add(event.id())) {
                row(table, content.installation(), event);
                last = event.fields();
            }
        }
        if (content.damaged() > 0 && !last.isEmpty()) {
            gap(table, content.columns(), last);
        }
        return table.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder table, String installation, RecordedEvent event) {
        table.append('\n').append(new EventName(installation, EventId.of(event.id())));
        for (String field : event.fields()) {
            table.append(",\"").append(field.replace("\"", "\"\"")).append('"');
        }
    }

    /** Says that something is missing, at the time of the last event that is there. */
    private static void gap(StringBuilder table, List<String> columns, List<String> last) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(
                    switch (columns.get(i)) {
                        case "time", "actor" -> i < last.size() ? last.get(i) : "";
                        case "action" -> "gap";
                        case "element" -> "damaged on the disk";
                        default -> "";
                    });
        }
        table.append("\n");
        fields.forEach(field -> table.append(",\"").append(field).append('"'));
    }
}
