/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.privacy.detect.FoldedText;

class InstalledDetectorsTest {

    @TempDir
    private Path folder;

    /** Finds the codename of a project. */
    public static final class Codename implements Detector {
        @Override
        public void find(FoldedText text, Findings findings) {
            int at = text.toString().indexOf("zebrafish");
            if (at >= 0) {
                findings.add(at, at + "zebrafish".length(), PiiKind.CUSTOM);
            }
        }
    }

    @Test
    void areFoundByTheirServiceFile() throws IOException {
        try (URLClassLoader partner = partner(Codename.class.getName())) {
            List<Detector> found = InstalledDetectors.in(partner);
            assertEquals(
                    List.of(Codename.class),
                    found.stream().map(Object::getClass).toList());
            String masked = new TextMasker(found)
                    .mask("Plan of zebrafish", "", Channel.OTHER)
                    .text();
            assertTrue(masked.startsWith("Plan of <"), masked);
        }
    }

    @Test
    void thatCannotBeMadeAreNotLeftOut() throws IOException {
        try (URLClassLoader partner = partner("nobody.Detector")) {
            var problem = assertThrows(IllegalStateException.class, () -> InstalledDetectors.in(partner));
            assertTrue(problem.getMessage().contains("nobody.Detector"), problem.getMessage());
        }
    }

    @Test
    void ofBundlesAreAskedWhenAMaskerIsMade() {
        List<Detector> installed = new ArrayList<>();
        InstalledDetectors.alsoFrom(() -> installed);
        try {
            installed.add(new Codename());
            assertEquals(
                    "Plan of <CUSTOM>",
                    new TextMasker()
                            .mask("Plan of zebrafish", "", Channel.OTHER)
                            .text());
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void areNamedByTheirClasses() {
        InstalledDetectors.alsoFrom(() -> List.of(new Codename()));
        try {
            assertEquals(List.of(Codename.class.getName()), InstalledDetectors.names());
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void whatOneFailsOnIsNotMaskedByTheOthersAlone() {
        for (Throwable problem : List.of(
                new IllegalArgumentException("zebrafish"),
                new NoSuchMethodError("zebrafish"),
                new StackOverflowError())) {
            TextMasker masker = new TextMasker(List.of((text, findings) -> {
                throw unchecked(problem);
            }));
            var refused = assertThrows(
                    IllegalStateException.class, () -> masker.mask("Plan of zebrafish", "", Channel.OTHER));
            assertTrue(refused.getMessage().endsWith(problem.getClass().getName()), refused.getMessage());
            assertNull(refused.getCause(), "its message may hold the text");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException unchecked(Throwable problem) throws T {
        throw (T) problem;
    }

    private URLClassLoader partner(String detector) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Detector.class.getName()), detector + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Detector.class.getClassLoader());
    }
}
