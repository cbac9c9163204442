/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What makes the product start quickly is there. */
class QuickStartTest {

    private static final Path LIST =
            Installation.ROOT.resolve("bundles/org.taskseam.osgi/src/org/taskseam/osgi/internal/start-classes.txt");

    @Test
    void bundlesAreNeitherPackedNorSigned() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (ZipEntry entry : entries()) {
            if (entry.getMethod() != ZipEntry.STORED || entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
                wrong.add(entry.getName());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void mostClassesOfTheStartAreInTheProduct() throws IOException {
        Set<String> there = new HashSet<>();
        entries().forEach(entry -> there.add(entry.getName()));
        List<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> gone = listed.stream()
                .filter(name -> !there.contains(name.replace('.', '/') + ".class"))
                .toList();

        assertTrue(listed.size() > 1_000, () -> "listed: " + listed.size());
        assertTrue(
                gone.size() < listed.size() / 10, () -> "make the list anew with releng/bench/start-classes: " + gone);
    }

    private static List<ZipEntry> entries() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Installation.PRODUCT.resolve("plugins"), "*.jar")) {
            for (Path jar : jars) {
                try (ZipFile file = new ZipFile(jar.toFile())) {
                    file.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
                }
            }
        }
        return entries;
    }
}
