/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the product that the build made, to be started and extended without touching the original. */
final class Installation {

    static final Path ROOT =
            Path.of(System.getProperty("taskseam.root")).toAbsolutePath().normalize();

    static final Path PRODUCTS = ROOT.resolve("releng/org.taskseam.products/target/products/taskseam");

    static final Path PRODUCT = PRODUCTS.resolve("linux/gtk/x86_64");

    private final Path home;
    private final Path work;

    private Installation(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Copies the Linux product to a folder; skips the test on other systems and without a display. */
    static Installation copyTo(Path folder) {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the Linux product is started on Linux only");
        assumeTrue(System.getenv("DISPLAY") != null, "no DISPLAY: start the tests by ./taskseam test");
        assertTrue(Files.isDirectory(PRODUCT), "the build has not made " + PRODUCT);
        Path home = folder.resolve("product");
        copy(PRODUCT, home);
        return new Installation(home, folder);
    }

    Path home() {
        return home;
    }

    /** Puts a bundle's jar into the dropins folder. */
    void dropIn(Path jar) throws IOException {
        Path dropins = Files.createDirectories(home.resolve("dropins"));
        Files.copy(jar, dropins.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The jar that a module of this build made. */
    static Path jarOf(String module) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(".*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no jar of " + module));
        }
    }

    /** Starts the product and waits for its end; fails when it takes too long or does not end with 0. */
    List<String> run(Map<String, String> properties, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("taskseam").toString()));
        command.addAll(List.of("-data", work.resolve("workspace").toString(), "-consoleLog"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(work, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TASKSEAM_JAVA_HOME", System.getProperty("java.home"));
        // nowhere: this installation is started too seldom for an archive of its classes to pay
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        // read by the java launcher, which knows quotes
        Map<String, String> all = new TreeMap<>(properties);
        // projects and keys of the person who runs the tests are left alone
        all.put("user.home", Files.createDirectories(work.resolve("home")).toString());
        String options = all.entrySet().stream()
                .map(property -> "\"-D" + property.getKey() + "=" + property.getValue() + "\"")
                .collect(Collectors.joining(" "));
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        assertTrue(ended, () -> "still running after five minutes: " + lines);
        assertTrue(process.exitValue() == 0, () -> "ended with " + process.exitValue() + ": " + lines);
        return lines;
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                // what an earlier start by hand may have left
                if (!file.startsWith(from.resolve("workspace")) && !file.startsWith(from.resolve("dropins"))) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
