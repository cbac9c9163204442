/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.ocel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.Probe;
import org.taskseam.interchange.internal.Messages;

/** OCEL 2.0 as JSON; written, not read. */
public final class OcelFormat implements LogFormat {

    @Override
    public String id() {
        return "ocel";
    }

    @Override
    public String title() {
        return Messages.text("ocel.title");
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonocel", "json");
    }

    @Override
    public Probe probe(Head head) {
        return Probe.no(Messages.text("probe.write.only"));
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public void write(EventLog log, CaseNotion cases, OutputStream out, Progress progress) throws IOException {
        new OcelWriter(log, cases).write(out, progress);
    }
}
