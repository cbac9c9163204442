/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.TextMasker;

/**
 * Measures the masker on the texts of a corpus: megabytes of UTF-8 text per CPU second of the masking thread, and the
 * time of single texts. {@code MaskBench corpus.jsonl [rounds]}
 */
public final class MaskBench {
    private MaskBench() {}

    public static void main(String[] args) throws IOException {
        List<Corpus.Text> texts = Corpus.read(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        long bytes = texts.stream()
                .mapToLong(t -> t.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        TextMasker masker = new TextMasker();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[texts.size()];
        for (int round = 1; round <= rounds; round++) {
            long cpu = threads.getCurrentThreadCpuTime();
            int spans = 0;
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                spans += masker.mask(texts.get(i).text(), texts.get(i).language(), texts.get(i).channel())
                        .spans()
                        .size();
                nanos[i] = System.nanoTime() - start;
            }
            double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            System.out.printf(
                    "round %d: %.2f MB per CPU second, %.2f us per text, 99th percentile %.3f ms, %d spans%n",
                    round, bytes / 1e6 / seconds, seconds * 1e6 / nanos.length, sorted[nanos.length * 99 / 100] / 1e6, spans);
        }
    }
}
