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
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;

/** Mines a log and writes its process map. */
final class MapCommand implements HeadlessCommand {

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

    private static final int MOST_ACTIVITIES = 50;
    private static final int MOST_ARCS = 100;

    private final Source source = new Source();
    private @Nullable Path target;
    private @Nullable Double activities;
    private @Nullable Double paths;
    private Measure measure = Measure.FREQUENCY;
    private Theme theme = Theme.LIGHT;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.required("--out", "FILE", "map.out", Path.class, value -> target = value);
        arguments.option("--activities", "0..1", "map.activities", Double.class, value -> activities = value);
        arguments.option("--paths", "0..1", "map.paths", Double.class, value -> paths = value);
        arguments.option("--measure", "frequency|time", "map.measure", Measure.class, value -> measure = value);
        arguments.option("--theme", "light|dark", "map.theme", Theme.class, value -> theme = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        MapFilter filter = new MapFilter(activities == null ? 1 : activities, paths == null ? 1 : paths);
        Path file = Objects.requireNonNull(target);
        MapOutput output = MapOutput.of(file);
        source.refuseAsOutput(file);
        EventLog log =
                source.read(output.needsApplications() ? Set.of(Attribute.APPLICATION) : Set.of(), progress, err);
        ReleasedResults results = MiningRelease.of(log, source.notion(log), source.audience())
                .withActivities(source.activities(log))
                .mapOnly()
                .withFigures(output.shown())
                .run(progress);
        boolean readable = output != MapOutput.JSON && activities == null && paths == null;
        ProcessMap map =
                readable ? MapFilter.most(results.map(), MOST_ACTIVITIES, MOST_ARCS) : filter.apply(results.map());
        output.write(map, results, file, new MapLook(measure, theme), progress);
        TerminalProgress.clear(progress);
        out.println(Texts.text(
                "map.done",
                map.events(),
                map.cases(),
                map.activities().size(),
                map.arcs().size(),
                file));
        out.flush();
        if (readable && map.arcs().size() < results.map().arcs().size()) {
            err.println(Texts.text(
                    "map.part",
                    map.activities().size(),
                    results.map().activities().size(),
                    map.arcs().size(),
                    results.map().arcs().size()));
        }
        Uncased.tell(log, source, err);
        Withholding.tell(results, err);
        return 0;
    }

    static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
