/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the manifests: those written by hand (rings 1 to 3) and those that bnd wrote (ring 0). */
class ManifestRulesTest {

    /** Ring of each Tycho bundle; what is not here and not in ring 0 is in ring 3. */
    private static final Map<String, Integer> RING =
            Map.of("org.taskseam.derby", 0, "org.taskseam.model", 1, "org.taskseam.osgi", 2);

    private static final Pattern WINDOW = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|draw2d|e4\\.ui)(\\..*)?");

    @Test
    void noInternalPackageIsExported() throws IOException {
        Set<String> exported = new TreeSet<>();
        int seen = 0;
        for (Path bundle : bundles()) {
            for (String place : List.of("META-INF/MANIFEST.MF", "target/classes/META-INF/MANIFEST.MF")) {
                Path file = bundle.resolve(place);
                if (Files.exists(file)) {
                    seen++;
                    names(file, "Export-Package")
                            .filter(name -> (name + ".").contains(".internal."))
                            .forEach(name -> exported.add(bundle.getFileName() + ": " + name));
                }
            }
        }
        assertFalse(seen < Ring0.modules().size(), "manifests seen: " + seen);
        assertEquals(Set.of(), exported);
    }

    @Test
    void bundlesUseLowerRingsOnly() throws IOException {
        Map<String, Set<String>> upwards = new TreeMap<>();
        for (Path file : handWritten()) {
            String bundle = bundleOf(file);
            names(file, "Require-Bundle")
                    .filter(used -> used.startsWith("org.taskseam.") && ring(used) > ring(bundle))
                    .forEach(used -> upwards.computeIfAbsent(bundle, b -> new TreeSet<>())
                            .add(used));
            names(file, "Import-Package")
                    .filter(used -> used.startsWith("org.taskseam.ui") && ring(bundle) < 3)
                    .forEach(used -> upwards.computeIfAbsent(bundle, b -> new TreeSet<>())
                            .add(used));
        }
        assertEquals(Map.of(), upwards);
    }

    @Test
    void belowTheWorkbenchThereIsNoWindow() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path file : handWritten()) {
            String bundle = bundleOf(file);
            if (ring(bundle) < 3 || bundle.equals("org.taskseam.presentation")) {
                Stream.concat(names(file, "Require-Bundle"), names(file, "Import-Package"))
                        .filter(used -> WINDOW.matcher(used).matches())
                        .forEach(used -> broken.add(bundle + " uses " + used));
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static int ring(String bundle) {
        return Ring0.modules().contains(bundle) ? 0 : RING.getOrDefault(bundle, 3);
    }

    private static List<Path> bundles() {
        return Ring0.folders(Ring0.ROOT.resolve("bundles"));
    }

    private static List<Path> handWritten() {
        List<Path> manifests = bundles().stream()
                .map(bundle -> bundle.resolve("META-INF/MANIFEST.MF"))
                .filter(Files::exists)
                .toList();
        assertFalse(manifests.isEmpty(), "no bundle with a manifest below " + Ring0.ROOT);
        return manifests;
    }

    private static String bundleOf(Path manifest) {
        return manifest.getParent().getParent().getFileName().toString();
    }

    /** The names in a header, without their attributes and directives. */
    private static Stream<String> names(Path file, String header) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String value = new Manifest(in).getMainAttributes().getValue(header);
            List<String> names = new ArrayList<>();
            if (value != null) {
                // a version range holds a comma within quotes
                for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
                    names.add(clause.split(";")[0].trim());
                }
            }
            return names.stream();
        }
    }
}
