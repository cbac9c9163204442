/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Mines a log and writes its process map. */
@Command(name = "map", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class MapCommand implements Callable<Integer> {

    /** What colours and widths of a picture show. */
    enum Measure {
        FREQUENCY,
        TIME
    }

    /** Colours of a picture. */
    enum Theme {
        LIGHT,
        DARK
    }

    @Mixin
    private Source source = new Source();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "map.out")
    private @Nullable Path out;

    @Option(names = "--activities", paramLabel = "0..1", defaultValue = "1", descriptionKey = "map.activities")
    private double activities;

    @Option(names = "--paths", paramLabel = "0..1", defaultValue = "1", descriptionKey = "map.paths")
    private double paths;

    @Option(names = "--measure", paramLabel = "frequency|time", descriptionKey = "map.measure")
    private Measure measure = Measure.FREQUENCY;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "map.theme")
    private Theme theme = Theme.LIGHT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Progress progress = TerminalProgress.of(err);
        MapFilter filter = new MapFilter(activities, paths);
        Path file = Objects.requireNonNull(out);
        MapOutput output = MapOutput.of(file);
        EventLog log =
                source.read(output.needsApplications() ? Set.of(Attribute.APPLICATION) : Set.of(), progress, err);
        ReleasedResults results = MiningRelease.of(log, source.notion(log), source.audience())
                .withActivities(source.activities(log))
                .mapOnly()
                .withFigures(output.shown())
                .run(progress);
        ProcessMap map = filter.apply(results.map());
        output.write(map, results, file, new MapLook(measure, theme), progress);
        TerminalProgress.clear(progress);
        spec.commandLine()
                .getOut()
                .println(Texts.text(
                        "map.done",
                        map.events(),
                        map.cases(),
                        map.activities().size(),
                        map.arcs().size(),
                        file));
        spec.commandLine().getOut().flush();
        Withholding.tell(results, err);
        return 0;
    }

    static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
