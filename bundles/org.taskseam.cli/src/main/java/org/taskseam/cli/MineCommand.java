/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Miner;
import org.taskseam.mining.Miners;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;

/** Runs miners of partners and writes what they find as JSON; of projects of people what the miners themselves release. */
final class MineCommand implements HeadlessCommand {

    private final Source source = new Source();
    private @Nullable String wanted;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.option("--miner", "ID", "mine.miner", String.class, value -> wanted = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        List<Miner<?, ?>> miners = miners();
        Progress progress = TerminalProgress.of(err);
        EventLog log = source.readAll(progress, err);
        ReleasedResults results = MiningRelease.of(log, source.notion(log), source.audience())
                .withActivities(source.activities(log))
                .withMiners(miners)
                .run(progress);
        TerminalProgress.clear(progress);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            for (Miner<?, ?> miner : miners) {
                Object result = results.of(miner).orElse(null);
                json.writeStartObject();
                json.writeStringField("id", miner.id());
                json.writeStringField("title", miner.title());
                json.writeBooleanField("withheld", result == null);
                json.writeFieldName("result");
                ResultJson.write(json, result);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
        return 0;
    }

    private List<Miner<?, ?>> miners() {
        List<Miner<?, ?>> installed = Miners.installed().stream()
                .filter(miner -> !MiningRelease.isBuiltIn(miner.id()))
                .toList();
        if (installed.isEmpty()) {
            throw new UsageException("mine.none");
        }
        List<Miner<?, ?>> chosen = installed.stream()
                .filter(miner -> wanted == null || wanted.equals(miner.id()))
                .toList();
        if (chosen.isEmpty()) {
            String known = installed.stream().map(Miner::id).collect(Collectors.joining(", "));
            throw new UsageException("mine.unknown", String.valueOf(wanted), known);
        }
        return chosen;
    }
}
