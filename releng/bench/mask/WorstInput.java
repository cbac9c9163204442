/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.TextMasker;

/**
 * Searches for the text of the greatest length that takes the masker longest: repeats pieces, one after the other or in
 * parts of their own, changes the best ones, keeps what is slower (least of three measurements of CPU time, and of thirty before it is believed). The first quarter of the time only
 * compiles. {@code WorstInput SECONDS SEED OUT.txt}
 */
public final class WorstInput {
    private static final int FEW = 3;
    private static final int MANY = 30;

    /** What stands before it fills the first part of the text, what stands behind it the next one. */
    private static final String NEXT = "\0";

    private static final String[] PIECES = {
        "a", "A", "0", "1", "O", "l", "S", "B", " ", "-", ".", "/", "+", "(", ")", "@", ":", "::", "%41", "%25", "\\u0041",
        "\\", "&#65;", "&", "<", "=", "\n", "\t", "\"", "'", "De ", "van ", "Anna ", "Smith ", "IBAN ", "BE68 ", "nr ", "no ",
        "12 ", "Rue ", "1980-", "eyJ", "sk-", "://", "AB12 3CD", "\u00e9", "\u200b", "\ufb01", "%7B", "%7D", "QQ==", "(at)",
        "user ", "Kunden", "password ", "S0", "O0 ", "5 ", "IT60X", "1 2 ", "A1-", "0x", "ffff:", "C:\\Users\\", "l ", "1l", "Str. ", "/home/", "\\", "CORP\\", "1\u00b0N ",
        "\ufdfa", "\u247d", "\u33af", "\u2488", "#", "~", "EUR", "'", "(", NEXT, NEXT
    };

    private final TextMasker masker = new TextMasker();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Random random;

    private WorstInput(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        WorstInput search = new WorstInput(Long.parseLong(args[1]));
        long begin = System.nanoTime();
        long duration = Long.parseLong(args[0]) * 1_000_000_000L;
        String best = "";
        Channel bestChannel = Channel.OTHER;
        long slowest = 0;
        int tried = 0;
        String from = "";
        long fromTime = 0;
        while (System.nanoTime() - begin < duration) {
            boolean fresh = from.isEmpty() || search.random.nextInt(4) == 0;
            String unit = fresh ? search.unit() : search.changed(from);
            Channel channel = search.random.nextBoolean() ? Channel.OCR : Channel.values()[search.random.nextInt(6)];
            long time = search.time(unit, channel, FEW);
            tried++;
            if (time > fromTime * (fresh ? 0.7 : 1)) {
                from = unit;
                fromTime = time;
            }
            boolean compiled = System.nanoTime() - begin > duration / 4;
            long sure = compiled && time > slowest ? Math.min(time, search.time(unit, channel, MANY)) : 0;
            if (sure > slowest) {
                slowest = sure;
                best = unit;
                bestChannel = channel;
            }
        }
        System.out.printf("%d inputs, slowest %.2f ms (%s): %s%n", tried, slowest / 1e6, bestChannel,
                best.length() > 200 ? best.substring(0, 200) + "..." : best);
        Files.writeString(Path.of(args[2]), best, StandardCharsets.UTF_8);
    }

    private String unit() {
        StringBuilder unit = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            unit.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return unit.toString();
    }

    private String changed(String unit) {
        int at = random.nextInt(unit.length() + 1);
        int cut = Math.min(unit.length(), at + random.nextInt(3));
        return unit.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + unit.substring(cut);
    }

    private static String filled(String unit) {
        String[] parts = unit.split(NEXT);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            int end = TextMasker.MAX_LENGTH * (i + 1) / parts.length;
            while (text.length() < end && !parts[i].isEmpty()) {
                text.append(parts[i]);
            }
            text.setLength(Math.min(end, text.length()));
        }
        return text.toString();
    }

    private long time(String unit, Channel channel, int times) {
        String text = filled(unit);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = threads.getCurrentThreadCpuTime();
            masker.mask(text, "", channel);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
