/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks {@link OcrMain}, which is started when it is needed and ended when it hangs or is closed. Used from one thread. */
final class OcrProcess implements AutoCloseable {

    private static final int MAX_WORDS = 10_000;

    /** A process that gives no sign for so long is ended. */
    private static final Duration HUNG = Duration.ofSeconds(20);

    private final String data;
    private final String languages;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "capture-ocr");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Process process;
    private volatile long lastSign;

    OcrProcess(Path data, String languages) {
        this.data = data.toString();
        this.languages = languages;
    }

    /**
     * @param gray one byte a pixel, row by row
     * @return the words; none if they can't be had in time: loading the languages may take longer than one question
     */
    List<OcrWord> read(byte[] gray, int width, int height, Duration deadline) {
        Future<List<OcrWord>> answer = asking.submit(() -> ask(gray, width, height));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            if (System.nanoTime() - lastSign > HUNG.toNanos()) {
                end();
            }
            return List.of();
        } catch (ExecutionException e) {
            end();
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private synchronized Process running() throws IOException {
        Process current = process;
        if (current == null || !current.isAlive()) {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            current = builder.start();
            process = current;
            lastSign = System.nanoTime();
        }
        return current;
    }

    private List<OcrWord> ask(byte[] gray, int width, int height) throws IOException {
        Process current = running();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(current.getOutputStream()));
        out.writeInt(width);
        out.writeInt(height);
        out.write(gray);
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(current.getInputStream()));
        int count = in.readInt();
        if (count < 0 || count > MAX_WORDS) {
            throw new IOException("No answer: " + count + " words");
        }
        List<OcrWord> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(OcrWord.read(in));
        }
        lastSign = System.nanoTime();
        return words;
    }

    private List<String> command() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = home(OcrMain.class) + File.pathSeparator + home(com.sun.jna.Native.class);
        List<String> command = new ArrayList<>(List.of(
                java, "-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        String nativeLibraries = System.getProperty("jna.boot.library.path");
        if (nativeLibraries != null) {
            command.add("-Djna.boot.library.path=" + nativeLibraries);
        }
        command.addAll(List.of("-cp", classes, OcrMain.class.getName(), data, languages));
        return command;
    }

    private static String home(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IOException("It is not known where " + type.getName() + " is", e);
        }
    }

    /** @return its number while it runs */
    synchronized OptionalLong number() {
        Process current = process;
        return current == null || !current.isAlive() ? OptionalLong.empty() : OptionalLong.of(current.pid());
    }

    /** Ends the process; the next question starts another. */
    synchronized void end() {
        Process current = process;
        process = null;
        if (current != null) {
            current.destroyForcibly();
        }
    }

    @Override
    public void close() {
        end();
        asking.shutdownNow();
    }
}
