/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.ApplicationMiner;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.CopyPasteMiner;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.ProcessMaps;
import org.taskseam.mining.VariantMiner;
import org.taskseam.mining.Variants;

/**
 * What all miners find in public logs, compared with files beside this test. The files hold figures, the most frequent
 * activities, arcs and variants, and a digest of the rest; the logs are not part of the project. If a change of results is
 * meant, run the test with {@code -Dgolden.write=true}, look at the difference and commit it.
 */
class GoldenResultsTest {

    private static final int SHOWN = 12;

    private final StringBuilder text = new StringBuilder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hohenadl_srrt_plus_ext",
                "leno_cpn1",
                "leno_cpn3",
                "leno_cpn5",
                "leno_cpn7",
                "leno_rt",
                "leno_sr",
                "mix_vis_clean",
                "mix_vis_noisy"
            })
    void resultsAreThoseOfBefore(String name) throws IOException {
        Path file = Shared.file("data/ui-logs/" + name + "/events.csv");
        describe(LogFormats.read(file, ReadOptions.defaults(), Progress.NONE).log());
        Path golden = Path.of("src/test/resources/golden", name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text.toString());
    }

    private void describe(EventLog log) {
        VariantMiner variantMiner = new VariantMiner();
        ApplicationMiner applicationMiner = new ApplicationMiner();
        CopyPasteMiner copyMiner = new CopyPasteMiner();
        List<Miner<?, ?>> miners = new ArrayList<>(ProcessMaps.MINERS);
        miners.addAll(List.of(variantMiner, applicationMiner, copyMiner));
        MiningResults results = new MiningEngine(1).run(log, CaseNotion.own(log), miners, Progress.NONE);
        Dictionary names = log.activities().dictionary();
        ProcessMap map = ProcessMaps.of(names, results);
        Variants variants = results.of(variantMiner);
        ApplicationUsage usage = results.of(applicationMiner);
        line("events " + log.size() + ", sessions " + log.sessionCount() + ", cases " + map.cases());
        list(
                "activities",
                map.activities().stream()
                        .map(a -> a.count() + " in " + a.cases() + " cases, starts " + a.starts() + ", ends " + a.ends()
                                + ", " + of(a.untilNext()) + ": " + a.name())
                        .toList());
        list(
                "arcs",
                map.arcs().stream()
                        .map(a -> a.count() + ", " + of(a.duration()) + ": " + names.text(a.from()) + " > "
                                + names.text(a.to()))
                        .toList());
        list(
                "variants",
                variants.variants().stream()
                        .map(v -> v.count() + ", " + of(v.duration()) + ", "
                                + v.activities().size() + " steps: "
                                + digest(
                                        v.activities().stream().map(names::text).toList()))
                        .toList());
        list(
                "applications",
                usage.applications().stream()
                        .map(u -> u.visits() + " visits, " + u.time() + ": " + u.application())
                        .toList());
        list(
                "switches",
                usage.switches().stream()
                        .map(s -> s.count() + ": " + s.from() + " > " + s.to())
                        .toList());
        list(
                "carries",
                results.of(copyMiner).pairs().stream().map(Object::toString).toList());
    }

    private static String of(DurationStats stats) {
        return "ms " + stats.totalMillis() + "/" + stats.minMillis() + "/" + stats.medianMillis() + "/"
                + stats.p95Millis() + "/" + stats.maxMillis();
    }

    private void list(String title, List<String> lines) {
        line("");
        line(title + " " + lines.size() + ", digest of all " + digest(lines));
        lines.stream().limit(SHOWN).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String digest(List<String> lines) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(lines.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
