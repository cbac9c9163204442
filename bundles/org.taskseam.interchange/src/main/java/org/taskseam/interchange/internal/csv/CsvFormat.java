/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.Probe;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.internal.KnownFile;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.Sources;

/** Comma-separated values and their relatives. */
public final class CsvFormat implements LogFormat {

    static final String ID = "csv";

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*[\\[{\"]");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.text("csv.title");
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public Probe probe(Head head) {
        if (KnownFile.of(head).isBinary()) {
            return Probe.no(Messages.text("probe.binary"));
        }
        DialectDetector.Result found = DialectDetector.detect(head, Mapping.EMPTY);
        if (isBinary(found.text())) {
            return Probe.no(Messages.text("probe.binary"));
        }
        String start = found.text().stripLeading();
        if (JSON.matcher(start).lookingAt()) {
            return Probe.no("JSON");
        }
        if (start.startsWith("<") || start.startsWith("{") || start.startsWith("[")) {
            return new Probe(0.05, Messages.text("probe.markup"));
        }
        boolean named = extensions().stream().anyMatch(e -> head.name().endsWith("." + e));
        double confidence = Math.min(1, found.fit() * 0.8 + (named ? 0.2 : 0));
        return new Probe(
                Math.max(confidence, named ? 0.3 : 0.1),
                Messages.text("probe.csv", found.dialect().delimiterName()));
    }

    /** A text has hardly any control characters beside tabs and line ends. */
    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 4096);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return controls * 20 > looked;
    }

    @Override
    public Detected detect(Path file, ReadOptions options) throws IOException {
        return CsvDetector.detect(Sources.head(file), options);
    }

    @Override
    public ReadResult read(Path file, ReadOptions options, Progress progress) throws IOException {
        CsvPlan plan = CsvDetector.plan(Sources.head(file), options);
        ReadResult side = TableParts.read(file, plan, options, progress);
        if (side != null) {
            return side;
        }
        try (InputStream in = Sources.openWhole(file)) {
            return CsvReader.read(file, plan, options, in, progress);
        }
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public void write(EventLog log, CaseNotion cases, OutputStream out, Progress progress) throws IOException {
        new CsvWriter(log, cases, out).write(progress);
    }
}
