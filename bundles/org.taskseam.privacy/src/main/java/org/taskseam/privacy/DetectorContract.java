/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.taskseam.privacy.detect.FoldedText;

/**
 * What every {@link Detector} has to keep, as checks that a partner calls from a test of any kind: no text makes it fail
 * or report something outside of the text, the same text has the same findings on every thread, and the time for the
 * longest text stays far below the limit at which {@link TextMasker} drops an event.
 */
public final class DetectorContract {
    private static final int TEXTS = 300;
    private static final int THREADS = 4;
    private static final int TRIES = 5;

    private static final String[] PIECES = {
        "a",
        "A",
        "0",
        "9",
        " ",
        "-",
        ".",
        "/",
        "@",
        ":",
        "%41",
        "\\",
        "&amp;",
        "<",
        "=",
        "\n",
        "\t",
        "\"",
        "Anna ",
        "IBAN ",
        "BE68 ",
        "1980-01-",
        "://",
        "\u0663",
        "\u00e9",
        "\u200b",
        "\ufb01",
        "\ud83d\ude00",
        "\ud83d",
        "(at)"
    };

    private DetectorContract() {}

    /**
     * Checks a detector on generated texts.
     *
     * @throws AssertionError saying what the detector does not keep, and for which text
     */
    public static void check(Detector detector) {
        List<String> texts = texts();
        List<List<Span>> once = texts.stream().map(text -> find(detector, text)).toList();
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(CompletableFuture.runAsync(() -> {
                for (int t = 0; t < texts.size(); t++) {
                    if (!find(detector, texts.get(t)).equals(once.get(t))) {
                        throw new AssertionError("Another time, other findings: " + texts.get(t));
                    }
                }
            }));
        }
        try {
            threads.forEach(CompletableFuture::join);
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof AssertionError broken ? broken : new AssertionError(e.getCause());
        }
        for (String piece : PIECES) {
            time(detector, piece.repeat(TextMasker.MAX_LENGTH / piece.length()));
        }
    }

    private static List<Span> find(Detector detector, String text) {
        FoldedText folded = FoldedText.of(text, Channel.OTHER);
        Findings findings = new Findings(folded);
        try {
            detector.find(folded, findings);
        } catch (RuntimeException e) {
            throw new AssertionError("It fails: " + text, e);
        }
        for (Span span : findings.spans()) {
            if (span.end() > text.length()) {
                throw new AssertionError("It reports " + span + " outside of the text: " + text);
            }
        }
        return findings.spans();
    }

    /** CPU time of this thread, the best of some tries: other work of the machine does not count. */
    private static void time(Detector detector, String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && best > TextMasker.MAX_TIME.toNanos() / 2; i++) {
            long start = threads.getCurrentThreadCpuTime();
            find(detector, text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        if (best > TextMasker.MAX_TIME.toNanos() / 2) {
            throw new AssertionError("It takes " + best / 1_000_000 + " ms for " + text.substring(0, 20) + "...");
        }
    }

    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(List.of("", " ", "\ud83d", "\u200b"));
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                boolean any = random.nextInt(4) == 0;
                text.append(any ? "" + (char) random.nextInt(0x10000) : PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
