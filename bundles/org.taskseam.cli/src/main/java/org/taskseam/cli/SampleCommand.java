/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.sample.SampleCsv;
import org.taskseam.sample.SampleEvent;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;

/** Writes a sample log, and its truth if wanted. */
final class SampleCommand implements HeadlessCommand {

    private int days = SampleSettings.STANDARD.days();

    private int people = SampleSettings.STANDARD.people();

    private long seed = SampleSettings.STANDARD.seed();
    private @Nullable Path target;
    private @Nullable Path truth;

    @Override
    public void declare(Arguments arguments) {
        arguments.option("--days", "N", "sample.days", Integer.class, days, value -> days = value);
        arguments.option("--people", "N", "sample.people", Integer.class, people, value -> people = value);
        arguments.option("--seed", "S", "sample.seed", Long.class, seed, value -> seed = value);
        arguments.required("--out", "F.csv", "sample.out", Path.class, value -> target = value);
        arguments.option("--truth", "T.csv", "sample.truth", Path.class, value -> truth = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        SampleGenerator generator = new SampleGenerator(settings());
        Path log = Objects.requireNonNull(target);
        Path answers = truth;
        requireNames(log, answers);
        if (answers == null) {
            write(log, events -> generator.generate(SampleCsv.events(events), Progress.NONE));
        } else {
            write(
                    log,
                    events -> write(answers, tasks -> {
                        Consumer<SampleEvent> sink = named(log, SampleCsv.events(events));
                        generator.generate(sink.andThen(SampleCsv.truth(tasks)), Progress.NONE);
                    }));
        }
        return 0;
    }

    private static void requireNames(Path log, @Nullable Path answers) throws IOException {
        WrittenFiles.requireEnding(log, "sample.out.bad", ".csv", ".csv.gz");
        if (answers == null) {
            return;
        }
        WrittenFiles.requireEnding(answers, "sample.out.bad", ".csv", ".csv.gz");
        WrittenFiles.refuseSame(null, log, answers);
    }

    private static void write(Path file, WholeFile.Text text) throws IOException {
        WholeFile.write(file, WholeFile.packed(file, WholeFile.text(text)));
    }

    /** Two files are written at once; a failure names the one that it is about. */
    private static Consumer<SampleEvent> named(Path file, Consumer<SampleEvent> sink) {
        return event -> {
            try {
                sink.accept(event);
            } catch (UncheckedIOException e) {
                throw new UncheckedIOException(WholeFile.explained(file, Objects.requireNonNull(e.getCause())));
            }
        };
    }

    private SampleSettings settings() {
        try {
            return new SampleSettings(days, people, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("sample.range", SampleSettings.MAX_DAYS, SampleSettings.MAX_PEOPLE);
        }
    }
}
