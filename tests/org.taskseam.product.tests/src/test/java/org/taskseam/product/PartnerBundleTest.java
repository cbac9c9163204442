/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's bundle comes into the finished product without a rebuild. */
class PartnerBundleTest {

    private static final String BUNDLE = "org.taskseam.examples.miner";
    private static final String RESULT = "Tab: Back and forth between applications";

    @TempDir
    private Path folder;

    private Installation product;

    @BeforeEach
    void install() throws Exception {
        product = Installation.copyTo(folder);
        product.dropIn(Installation.jarOf("tests/org.taskseam.product.probe"));
    }

    @Test
    void droppedIn() throws Exception {
        product.dropIn(Installation.jarOf("bundles/" + BUNDLE));

        assertSeen();
    }

    @Test
    void itsDetectorMasksInTheWorkbench() throws Exception {
        product.dropIn(Installation.jarOf("bundles/org.taskseam.examples.detector"));

        List<String> lines = seen(
                Map.of("taskseam.probe.mask", "Gate BDG-48213", "taskseam.probe.expect", "Masked: Gate <EMPLOYEE_ID>"));
        assertTrue(lines.contains("Masked: Gate <EMPLOYEE_ID>"), () -> "not hidden: " + lines);
    }

    @Test
    void installedFromARepository() throws Exception {
        Path repository = Installation.ROOT.resolve("releng/org.taskseam.examples.repository/target/repository");

        product.run(
                Map.of(),
                "-application",
                "org.eclipse.equinox.p2.director",
                "-repository",
                repository.toUri().toString(),
                "-installIU",
                BUNDLE,
                "-destination",
                product.home().toString(),
                "-profile",
                "DefaultProfile");

        assertSeen();
    }

    /** Opens the sample, and its further results, where the partner's miner has a tab. */
    private void assertSeen() throws Exception {
        List<String> lines = seen(Map.of(
                "taskseam.probe.view",
                "org.taskseam.ui.results",
                "taskseam.probe.expect",
                "Bundle: " + BUNDLE + "|" + RESULT));
        assertTrue(lines.contains("Bundle: " + BUNDLE), () -> "not installed: " + lines);
        assertTrue(lines.contains(RESULT), () -> "no result of the partner's miner: " + lines);
    }

    private List<String> seen(Map<String, String> wanted) throws Exception {
        Path seen = folder.resolve("seen.txt");
        Map<String, String> properties = new HashMap<>(wanted);
        properties.put("taskseam.probe.out", seen.toString());
        List<String> output = product.run(properties, "--sample");
        assertTrue(Files.exists(seen), () -> "the probe did not run: " + output);
        return Files.readAllLines(seen);
    }
}
