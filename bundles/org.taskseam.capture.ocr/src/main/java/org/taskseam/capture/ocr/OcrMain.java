/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The process that reads pictures. Request on standard input: width and height as 4-byte integers, then a byte of grey a pixel.
 * Answer on standard output: number of words as a 4-byte integer, then for each its text (modified UTF-8), confidence in percent
 * and box (left, top, right, bottom) as 4-byte integers. Ends with its standard input, or when nothing was asked for two minutes.
 */
final class OcrMain {

    static final int MAX_PIXELS = 4_000_000;

    private static final Duration IDLE = Duration.ofMinutes(2);

    private OcrMain() {}

    /** @param arguments folder of the language data, languages */
    public static void main(String[] arguments) throws IOException {
        AtomicLong lastQuestion = new AtomicLong(System.nanoTime());
        endWhenIdle(lastQuestion);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        try (Tesseract tesseract = new Tesseract(arguments[0], arguments[1])) {
            while (true) {
                int width = in.readInt();
                lastQuestion.set(System.nanoTime());
                int height = in.readInt();
                if (width <= 0 || height <= 0 || (long) width * height > MAX_PIXELS) {
                    throw new IOException("No picture: " + width + " x " + height);
                }
                byte[] gray = in.readNBytes(width * height);
                if (gray.length < width * height) {
                    throw new EOFException();
                }
                answer(tesseract, gray, width, height, out);
            }
        } catch (EOFException e) {
            // the agent has no more questions
        }
    }

    private static void endWhenIdle(AtomicLong lastQuestion) {
        Thread watch = new Thread(() -> {
            try {
                while (System.nanoTime() - lastQuestion.get() < IDLE.toNanos()) {
                    Thread.sleep(5_000);
                }
                Runtime.getRuntime().halt(0);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void answer(Tesseract tesseract, byte[] gray, int width, int height, DataOutputStream out)
            throws IOException {
        List<OcrWord> words = new ArrayList<>();
        tesseract.read(
                gray,
                width,
                height,
                (text, confidence, left, top, right, bottom) ->
                        words.add(new OcrWord(text, Math.round(confidence), left, top, right, bottom)));
        out.writeInt(words.size());
        for (OcrWord word : words) {
            word.write(out);
        }
        out.flush();
    }
}
