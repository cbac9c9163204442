/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DirectlyFollowsMiner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.Variant;
import org.taskseam.mining.VariantMiner;

/** A generated log of a million events gives the figures that other tools find in it. */
class CorrectnessKeyTest {

    @TempDir
    Path folder;

    @Test
    void millionEventsGiveTheKnownFigures() throws IOException, InterruptedException {
        Path generator = Shared.file("tools/perf/Gen.java");
        Path log = folder.resolve("log.csv");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        generator.toString(),
                        "1000000",
                        log.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("generator.txt").toFile())
                .start();
        assertEquals(0, made.waitFor());
        ReadOptions options = ReadOptions.defaults().withCase("case_label").withActivity("element");
        EventLog events = LogFormats.read(log, options, Progress.NONE).log();
        DirectlyFollowsMiner follows = new DirectlyFollowsMiner();
        VariantMiner variants = new VariantMiner();
        MiningResults results = new MiningEngine(2)
                .run(events, CaseNotion.column("case_label"), List.of(follows, variants), Progress.NONE);
        List<Arc> arcs = results.of(follows).arcs();
        List<Variant> ways = results.of(variants).variants();
        assertEquals(1_000_000, results.of(follows).events());
        assertEquals(65_250, results.of(follows).cases());
        assertEquals(37_160, arcs.size());
        assertEquals(934_750, arcs.stream().mapToLong(Arc::count).sum());
        assertEquals(39_240, ways.size());
        assertEquals(1_068, ways.getFirst().count());
    }
}
