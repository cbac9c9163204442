/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** An X server without a screen for one test; needs Xvfb and xdotool. */
public record VirtualDisplay(String name, @Nullable Process server) implements AutoCloseable {

    /** Stands for a display before the first is started. */
    public static final VirtualDisplay NONE = new VirtualDisplay("", null);

    /** Starts one; skips the test, saying so, where that is not possible. */
    public static VirtualDisplay startOrSkip() throws IOException {
        Programs.need("Xvfb", "xdotool");
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "800x600x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        Assumptions.assumeTrue(number != null, "Skipped: Xvfb does not start here");
        return new VirtualDisplay(":" + number, server);
    }

    /** Runs xdotool on this display and waits for it. */
    public void drive(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", name);
        Process process = builder.start();
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("xdotool failed: " + command);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
