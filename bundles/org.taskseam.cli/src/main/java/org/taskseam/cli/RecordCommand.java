/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Allowance;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.CapturePipeline;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.RecordingWriter;
import org.taskseam.capture.browser.BrowserBridge;
import org.taskseam.capture.browser.BrowserResolver;
import org.taskseam.capture.browser.HostPatterns;
import org.taskseam.capture.browser.MeetingPoint;
import org.taskseam.capture.ocr.OcrResolver;
import org.taskseam.capture.replay.ReplaySource;
import org.taskseam.capture.x11.X11Grabber;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.TextMasker;
import org.taskseam.store.ProjectKeys;

/** Records one's own work in named applications, masked, into a file. */
final class RecordCommand implements HeadlessCommand {

    private static final Duration FOR_EVER = Duration.ofDays(3650);

    private List<String> allowed = List.of();
    private @Nullable Path target;
    private @Nullable String period;

    private List<String> pages = List.of();
    private @Nullable Path policy;
    private @Nullable String ocr;
    private @Nullable Path replay;
    private double speed = 1;

    @Override
    public void declare(Arguments arguments) {
        arguments.list("--allow", true, "APP", "record.allow", String.class, values -> allowed = values);
        arguments.required("--out", "F.csv", "record.out", Path.class, value -> target = value);
        arguments.option("--for", "DURATION", "record.for", String.class, value -> period = value);
        arguments.list("--pages", false, "HOST", "record.pages", String.class, values -> pages = values);
        arguments.option("--policy", "F.policy", "record.policy", Path.class, value -> policy = value);
        arguments.option("--ocr", "LANGUAGES", "record.ocr", String.class, value -> ocr = value);
        arguments.option("--replay", "LOG", "record.replay", Path.class, value -> replay = value);
        arguments.option("--speed", "N", "record.speed", Double.class, value -> speed = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException, InterruptedException {
        Path file = Objects.requireNonNull(target);
        Duration limit = limit();
        CaptureSource desktop = replay == null ? desktop() : replayed(replay);
        List<CaptureSource> sources = new ArrayList<>(List.of(desktop));
        if (!desktop.availability().reason().isEmpty()) {
            err.println(Texts.text("problem", desktop.availability().reason()));
        }
        ElementResolver resolver = resolver(desktop, err);
        Masker masker =
                policy == null ? new TextMasker() : PolicyFile.read(policy).masker();
        String languages = ocr;
        if (languages != null) {
            resolver = reading(resolver, languages);
        }
        if (!pages.isEmpty()) {
            BrowserBridge bridge = bridge();
            sources.add(bridge);
            resolver = new BrowserResolver(bridge, resolver);
        }
        CountDownLatch finished = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        Thread hook = new Thread(() -> await(stop, finished), "record-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try (RecordingWriter recording = new RecordingWriter(created(file), pseudonym(), ZoneId.systemDefault())) {
            CapturePipeline pipeline = new CapturePipeline(
                    new Allowance(Set.copyOf(allowed)),
                    resolver,
                    new MaskingGuard(masker, Locale.getDefault().getLanguage()),
                    recording);
            try (pipeline) {
                start(sources, pipeline.start());
                err.println(Texts.text("record.running", String.join(", ", allowed)));
                err.flush();
                await(desktop, limit, stop);
            } finally {
                sources.forEach(CaptureSource::close);
            }
            CaptureHealth.Snapshot health = pipeline.health().snapshot();
            err.println(Texts.text(
                    "record.done",
                    recording.written(),
                    health.refused(),
                    health.lost(),
                    file.toString(),
                    health.found(),
                    health.found() + health.notFound()));
            err.flush();
        } catch (CaptureException e) {
            throw new IOException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw WholeFile.explained(file, Objects.requireNonNull(e.getCause()));
        } finally {
            finished.countDown();
        }
        return 0;
    }

    /** Written event by event, so that a recording that breaks off keeps what it has. */
    private static Writer created(Path file) throws IOException {
        try {
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new FileAlreadyExistsException(file.toString(), null, Texts.text("record.exists"));
        }
    }

    /** Waits for Ctrl-C, the end of the time, or of the log that is replayed. */
    private static void await(CaptureSource desktop, Duration limit, CountDownLatch stop) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        boolean over = false;
        while (!over && System.nanoTime() - end < 0) {
            over = stop.await(Math.min(limit.toMillis(), 200), TimeUnit.MILLISECONDS)
                    || desktop instanceof ReplaySource replayed && replayed.awaitEnd(Duration.ZERO);
        }
    }

    private CaptureSource replayed(Path log) throws IOException {
        if (!(speed > 0)) {
            throw new UsageException("record.speed.bad", String.valueOf(speed));
        }
        return new ReplaySource(
                LogFormats.installed()
                        .of(log)
                        .read(log, ReadOptions.defaults(), Progress.NONE)
                        .log(),
                speed);
    }

    /** Ctrl-C asks for the end and waits until the last interaction is written. */
    private static void await(CountDownLatch stop, CountDownLatch finished) {
        stop.countDown();
        try {
            finished.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(List<CaptureSource> sources, RawSink sink) throws CaptureException {
        for (CaptureSource source : sources) {
            source.start(sink);
        }
    }

    private BrowserBridge bridge() {
        try {
            return new BrowserBridge(MeetingPoint.usual(), new HostPatterns(pages));
        } catch (IllegalArgumentException e) {
            throw new UsageException("record.pages.bad", String.valueOf(e.getMessage()));
        }
    }

    private static ElementResolver reading(ElementResolver resolver, String languages) throws IOException {
        Path data = OcrResolver.languageData().orElseThrow(() -> new IOException(Texts.text("record.ocr.missing")));
        if (!OcrResolver.knows(data, languages)) {
            throw new UsageException("record.ocr.language", languages, data);
        }
        try {
            return new OcrResolver(resolver, new X11Grabber(System.getenv("DISPLAY")), data, languages);
        } catch (CaptureException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Duration limit() {
        String text = period;
        if (text == null) {
            return FOR_EVER;
        }
        try {
            return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new UsageException("record.for.bad", text);
        }
    }

    private static CaptureSource desktop() throws IOException {
        StringBuilder reasons = new StringBuilder();
        for (CaptureSource source : ServiceLoader.load(CaptureSource.class)) {
            CaptureSource.Availability availability = source.availability();
            if (availability.usable()) {
                return source;
            }
            reasons.append(' ').append(availability.reason()).append('.');
        }
        throw new IOException(Texts.text("record.unavailable") + reasons);
    }

    private static ElementResolver resolver(CaptureSource desktop, PrintWriter err) {
        try {
            return desktop.elements();
        } catch (CaptureException e) {
            err.println(Texts.text("problem", String.valueOf(e.getMessage())));
            return ElementResolver.NONE;
        }
    }

    /** The same person keeps the same pseudonym on this PC; the key never leaves it. */
    private static String pseudonym() throws IOException {
        Path file = ProjectKeys.ofUser().folder().resolve("recording.key");
        ProjectKey key;
        if (Files.exists(file)) {
            key = ProjectKey.load(file);
        } else {
            Files.createDirectories(file.getParent());
            key = ProjectKey.random();
            key.store(file);
        }
        return Pseudonyms.ofPersons(key).of(System.getProperty("user.name"));
    }
}
