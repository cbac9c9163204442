/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.Section;
import org.taskseam.interchange.internal.Waiting;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.LogAssembly;
import org.taskseam.interchange.internal.column.TimeSink;

/**
 * Reads the parts of a large table side by side, one for each processor, with the same result as reading them one after the other. A
 * part begins behind a line feed; where that is inside of a quoted value, the part before it does not end with a row. Then, as where
 * anything else is wrong, the table is left to {@link CsvReader}, which says what and where.
 */
final class TableParts {

    /** Below that, putting the parts together and starting threads takes what reading side by side saves. */
    static final long LEAST_BYTES = 64L << 20;

    private static final int WINDOW = 64 * 1024;

    private final Path file;
    private final CsvPlan plan;
    private final ReadOptions options;
    private final Watch progress;
    private final List<Part> parts = new ArrayList<>();

    private TableParts(Path file, CsvPlan plan, ReadOptions options, Progress progress) {
        this.file = file;
        this.plan = plan;
        this.options = options;
        this.progress = new Watch(progress);
    }

    /** Rows of the table, from a place in the file up to another. */
    private record Part(long from, long to, LogAssembly assembly, TimeSink times) {}

    /** @return the events of a file, or {@code null} if one reader has to read it */
    static @Nullable ReadResult read(Path file, CsvPlan plan, ReadOptions options, Progress progress)
            throws IOException {
        return read(file, plan, options, progress, Runtime.getRuntime().availableProcessors(), LEAST_BYTES);
    }

    static @Nullable ReadResult read(
            Path file, CsvPlan plan, ReadOptions options, Progress progress, int most, long leastBytes)
            throws IOException {
        long size = Files.size(file);
        int count = (int) Math.min(most, size / leastBytes);
        boolean packed = plan.detected().properties().containsKey("compression");
        if (count < 2 || packed || options.lenient() || !plan.dialect().isPlain()) {
            return null;
        }
        TableParts table = new TableParts(file, plan, options, progress);
        progress.begin(Messages.text("step.read", String.valueOf(file.getFileName())), size);
        return table.split(size, count) ? table.read() : null;
    }

    private boolean split(long size, int count) throws IOException {
        long from = 0;
        for (int i = 1; i <= count; i++) {
            long to = i == count ? size : behindLineFeed(size / count * i);
            if (to <= from) {
                return false;
            }
            parts.add(new Part(from, to, CsvReader.assembly(file, plan, options, progress), new TimeSink()));
            from = to;
        }
        return true;
    }

    /** @return place behind the first line feed from a place on, or -1 if none is near */
    private long behindLineFeed(long from) throws IOException {
        byte[] window = new byte[WINDOW];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            int read = in.readNBytes(window, 0, WINDOW);
            for (int i = 0; i < read; i++) {
                if (window[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return -1;
    }

    private @Nullable ReadResult read() throws IOException {
        List<Future<Integer>> reading = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(parts.size())) {
            for (Part part : parts) {
                reading.add(threads.submit(() -> rows(part)));
            }
        }
        if (progress.isHopeless()) {
            return null;
        }
        progress.checkCancelled();
        return join(rows(reading));
    }

    /** @return number of events of a part, or 0 if something is wrong with it */
    private int rows(Part part) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(part.from);
            return new CsvReader(file, plan, options, part.assembly, part.times)
                    .read(new Section(in, part.to - part.from), part.from == 0, progress);
        } catch (BadLogException e) {
            progress.giveUp();
            return 0;
        }
    }

    private static int[] rows(List<Future<Integer>> reading) throws IOException {
        int[] rows = new int[reading.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Waiting.result(reading.get(i));
        }
        return rows;
    }

    private @Nullable ReadResult join(int[] rows) throws IOException {
        Part first = parts.getFirst();
        long all = rows[0];
        for (int i = 1; i < rows.length; i++) {
            progress.checkCancelled();
            Part next = parts.get(i);
            if (all + rows[i] > LogAssembly.MAX_EVENTS || !append(first, (int) all, next, rows[i])) {
                return null;
            }
            all += rows[i];
        }
        return first.assembly.build((int) all, first.times, plan.detected());
    }

    private static boolean append(Part first, int rows, Part next, int nextRows) {
        try {
            first.times.append(rows, next.times, nextRows);
            return first.assembly.append(rows, next.assembly, nextRows);
        } catch (ByteDictionary.PoolFullException e) {
            return false;
        }
    }

    /** Ends all parts when one has met something that is wrong. */
    private static final class Watch implements Progress {

        private final Progress whole;
        private volatile boolean hopeless;

        Watch(Progress whole) {
            this.whole = whole;
        }

        void giveUp() {
            hopeless = true;
        }

        boolean isHopeless() {
            return hopeless;
        }

        @Override
        public void worked(long amount) {
            whole.worked(amount);
        }

        @Override
        public boolean isCancelled() {
            return hopeless || whole.isCancelled();
        }
    }
}
