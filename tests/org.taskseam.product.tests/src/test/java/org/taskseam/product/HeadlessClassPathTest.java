/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The headless commands run on plain jars: no workbench, no OSGi, no SWT. */
class HeadlessClassPathTest {

    @Test
    void holdsNoEclipse() throws IOException {
        TreeSet<String> broken = new TreeSet<>();
        List<Path> jars;
        try (Stream<Path> files = Files.list(Installation.ROOT.resolve("bundles/org.taskseam.cli/target/lib"))) {
            jars = files.toList();
        }
        assertFalse(jars.isEmpty());
        for (Path file : jars) {
            try (JarFile jar = new JarFile(file.toFile())) {
                jar.stream()
                        .filter(entry -> entry.getName().startsWith("org/eclipse/")
                                || entry.getName().startsWith("org/osgi/"))
                        .forEach(entry -> broken.add(file.getFileName() + ": " + entry.getName()));
            }
        }
        assertEquals(new TreeSet<>(), broken);
    }
}
