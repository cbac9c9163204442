/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.taskseam.capture.Allowance;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.CapturePipeline;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.capture.Pictures;
import org.taskseam.capture.x11.X11Source;
import org.taskseam.privacy.TextMasker;

/**
 * {@code java -cp ... Soak.java HOURS CLICKS_A_SECOND}: a working day (0.7 clicks, 3 keys, a window change every ten seconds) in a hurry, on
 * live X and accessibility connections, with every element looked up, every text masked and a picture every two seconds; no governor.
 * Tells every minute what the process holds. soak.sh starts it beside two GTK windows.
 */
class Soak {

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]) * 3_600;
        double speed = Double.parseDouble(arguments[1]) / 0.7;
        AtomicLong bytes = new AtomicLong();
        try (X11Source source = new X11Source()) {
            CapturePipeline pipeline = new CapturePipeline(
                    new Allowance(Set.of("zenity")),
                    source.elements(),
                    new MaskingGuard(new TextMasker(), "en"),
                    (interaction, picture) -> bytes.addAndGet(interaction.toString().length()),
                    new Pictures(source.screen().orElseThrow(), Pictures.Extent.WINDOW));
            try (pipeline) {
                source.start(pipeline.start(source.id()));
                Thread.sleep(2_000);
                work(seconds, speed, pipeline);
            }
        }
    }

    /** One step is ten seconds of work: in one window seven clicks and thirty keys. */
    private static void work(int seconds, double speed, CapturePipeline pipeline) throws Exception {
        List<String> windows = new ArrayList<>();
        for (String name : List.of("Order form", "Invoice form")) {
            windows.add(run("xdotool", "search", "--onlyvisible", "--name", name).lines().reduce((a, b) -> b).orElseThrow());
        }
        int steps = seconds / 10;
        long told = 0;
        long pause = (long) (10_000 / speed);
        System.out.println("hours of work | clicks | recorded | elements found / not | lost | heap after collection MB | resident MB | CPU s | open files | of them sockets | threads"
                + " | clients of the X server | its windows | names on the accessibility bus");
        for (int step = 0; step <= steps; step++) {
            long begin = System.currentTimeMillis();
            if (begin - told >= 60_000 || step == steps) {
                told = begin;
                tell(step / 360.0, step * 7L, pipeline.health().snapshot());
            }
            List<String> command = new ArrayList<>(List.of("xdotool", "windowactivate", "--sync", windows.get(step % 2)));
            for (int click = 0; click < 7; click++) {
                command.addAll(List.of("mousemove", "--window", windows.get(step % 2), "200", String.valueOf(45 + click % 5 * 40), "click", "1", "key", "--delay", "0", "a", "b", "1", "2"));
                command.addAll(List.of("sleep", String.valueOf(pause / 8_000.0)));
            }
            command.addAll(List.of("key", "ctrl+a", "ctrl+c"));
            run(command.toArray(String[]::new));
            Thread.sleep(Math.max(0, begin + pause - System.currentTimeMillis()));
        }
    }

    private static void tell(double hours, long clicks, CaptureHealth.Snapshot health) throws Exception {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        List<String> files = new ArrayList<>();
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : open.toList()) {
                try {
                    files.add(Files.readSymbolicLink(file).toString());
                } catch (IOException e) {
                    // closed since
                }
            }
        }
        System.out.printf(
                "%.2f | %d | %d | %d / %d | %d | %.1f | %d | %d | %d | %d | %d | %s | %s | %s%n",
                hours, clicks, health.recorded(), health.found(), health.notFound(), health.lost(),
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                status("VmRSS") / 1_000,
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds(),
                files.size(),
                files.stream().filter(file -> file.startsWith("socket")).count(), status("Threads"),
                run("sh", "-c", "ls -l /proc/$(pgrep -f \"Xvfb $DISPLAY \")/fd | grep -c socket || true").strip(),
                run("sh", "-c", "xwininfo -root -tree 2>/dev/null | grep -c 0x || true").strip(),
                run("sh", "-c", "gdbus call --address \"$(dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress | tr -d ' ')\" "
                        + "--dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.ListNames 2>/dev/null | tr ',' '\\n' | grep -c . || true").strip());
        System.out.flush();
    }

    private static long status(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return -1;
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
