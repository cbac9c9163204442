/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.sample.SampleCsv;
import org.taskseam.sample.SampleEvent;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a sample log, and its truth if wanted. */
@Command(name = "sample", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--days", paramLabel = "N", descriptionKey = "sample.days")
    private int days = SampleSettings.STANDARD.days();

    @Option(names = "--people", paramLabel = "N", descriptionKey = "sample.people")
    private int people = SampleSettings.STANDARD.people();

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = SampleSettings.STANDARD.seed();

    @Option(names = "--out", required = true, paramLabel = "F.csv", descriptionKey = "sample.out")
    private @Nullable Path out;

    @Option(names = "--truth", paramLabel = "T.csv", descriptionKey = "sample.truth")
    private @Nullable Path truth;

    @Override
    public Integer call() throws IOException {
        SampleGenerator generator = new SampleGenerator(settings());
        Path log = Objects.requireNonNull(out);
        Path answers = truth;
        if (answers == null) {
            WholeFile.writeText(log, events -> generator.generate(SampleCsv.events(events), Progress.NONE));
        } else {
            WholeFile.writeText(
                    log,
                    events -> WholeFile.writeText(answers, tasks -> {
                        Consumer<SampleEvent> sink = named(log, SampleCsv.events(events));
                        generator.generate(sink.andThen(SampleCsv.truth(tasks)), Progress.NONE);
                    }));
        }
        return 0;
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
