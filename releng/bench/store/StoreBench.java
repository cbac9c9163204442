/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.DirectlyFollows;
import org.taskseam.mining.DirectlyFollowsMiner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.VariantMiner;
import org.taskseam.mining.Variants;
import org.taskseam.store.EventQuery;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Importer;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/**
 * Measures the store on a log of the generator: {@code import LOG.csv PROJECT [keep]} and {@code mine PROJECT [rounds]}. Every
 * line says CPU seconds of the whole process (user and system, all threads) for a phase.
 */
final class StoreBench {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long cpu = SYSTEM.getProcessCpuTime();

    public static void main(String[] args) throws IOException {
        new StoreBench().run(args);
    }

    private void run(String[] args) throws IOException {
        Path project = Path.of(args[0].equals("import") ? args[2] : args[1]);
        ProjectKeys keys = new ProjectKeys(project.resolveSibling("bench-keys"));
        if (args[0].equals("import")) {
            importLog(Path.of(args[1]), project, keys, args.length > 3);
        } else {
            mine(project, keys, args.length > 2 ? Integer.parseInt(args[2]) : 1);
        }
    }

    private void importLog(Path csv, Path folder, ProjectKeys keys, boolean keep) throws IOException {
        EventLog log = LogFormats.read(csv, ReadOptions.defaults().withActivity("element"), Progress.NONE).log();
        phase("start and read the CSV", log.size());
        try (Project project = Projects.create(folder, "bench", keys)) {
            phase("make the project", log.size());
            new Importer(project).run(log, "bench", new ImportSettings(keep, keep), Progress.NONE);
        }
        phase("import into the store", log.size());
        System.out.printf(
                Locale.ROOT,
                "%.2f bytes per event on disk in all, %.2f in the tables of blocks and dictionaries%n",
                (double) bytes(folder, 0) / log.size(),
                (double) bytes(folder.resolve("store/seg0"), 200_000) / log.size());
    }

    private void mine(Path folder, ProjectKeys keys, int rounds) {
        try (Project project = Projects.open(folder, keys)) {
            long events = project.events().statistics().events();
            phase("start and open", events);
            for (int round = 0; round < rounds; round++) {
                EventLog log = project.events().scan(EventQuery.of(Attribute.CASE), Progress.NONE);
                phase("scan of time, activity, case", events);
                String cases = log.columns().get(log.indexOf(Attribute.CASE)).name();
                DirectlyFollowsMiner follows =
                        new DirectlyFollowsMiner(new DirectlyFollowsMiner.Settings(round % 2 == 1));
                VariantMiner variants = new VariantMiner(new VariantMiner.Settings(round % 2 == 1));
                MiningResults results = new MiningEngine(1)
                        .run(log, CaseNotion.column(cases), List.of(follows, variants), Progress.NONE);
                phase("graph, durations, variants" + (round % 2 == 1 ? ", quantiles" : ""), events);
                DirectlyFollows graph = results.of(follows);
                Variants found = results.of(variants);
                System.out.printf(
                        "%d cases, %d arcs, %d variants, largest %d%n",
                        graph.cases(), graph.arcs().size(), found.variants().size(), found.variants().getFirst().count());
            }
        }
    }

    private void phase(String what, long events) {
        long now = SYSTEM.getProcessCpuTime();
        double seconds = (now - cpu) / 1e9;
        System.out.printf(Locale.ROOT, "%-40s %7.2f CPU s %8.2f M events per CPU s%n", what, seconds, events / seconds / 1e6);
        cpu = SYSTEM.getProcessCpuTime();
    }

    private static long bytes(Path folder, long atLeast) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .filter(length -> length >= atLeast)
                    .sum();
        }
    }
}
