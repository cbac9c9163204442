/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product in German and looks at what it says. */
class GermanTest {

    private static final String GERMAN = "_de.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @TempDir
    private Path folder;

    @Test
    void speaksGerman() throws Exception {
        Installation product = Installation.copyTo(folder);
        product.dropIn(Installation.jarOf("tests/org.taskseam.product.probe"));
        Path seen = folder.resolve("seen.txt");
        Path picture = Installation.ROOT.resolve("tests/org.taskseam.product.tests/target/screenshots/german.png");
        Files.createDirectories(picture.getParent());

        List<String> output = product.run(
                Map.of(
                        "taskseam.probe.out",
                        seen.toString(),
                        "taskseam.probe.picture",
                        picture.toString(),
                        "taskseam.probe.view",
                        "org.taskseam.ui.results",
                        "taskseam.probe.expect",
                        "Tab: Varianten|Tab: Kennzahlen"),
                "-nl",
                "de",
                "--sample");

        assertTrue(Files.exists(seen), () -> "the probe did not run: " + output);
        List<String> lines = Files.readAllLines(seen);
        for (String wanted : List.of("Tab: Varianten", "Tab: Kennzahlen")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(wanted)), () -> wanted + " in " + lines);
        }
        assertTrue(Files.size(picture) > 10_000);
    }

    /** A text whose key the platform no longer has is seen by nobody, one that forgets an argument says too little. */
    @Test
    void germanTextsOfThePlatformAreThoseOfItsKeys() throws IOException {
        int texts = 0;
        for (Path fragment : plugins("org.taskseam.platform.")) {
            try (JarFile german = new JarFile(fragment.toFile())) {
                String host = german.getManifest().getMainAttributes().getValue("Fragment-Host");
                try (JarFile english =
                        new JarFile(plugins(host + '_').getFirst().toFile())) {
                    for (JarEntry entry : Collections.list(german.entries())) {
                        if (entry.getName().endsWith(GERMAN)) {
                            String name = entry.getName().replace(GERMAN, ".properties");
                            texts += compare(texts(english, english.getJarEntry(name)), texts(german, entry), name);
                        }
                    }
                }
            }
        }
        assertTrue(texts > 300, "texts: " + texts);
    }

    private static int compare(Properties english, Properties german, String file) {
        for (String key : german.stringPropertyNames()) {
            assertTrue(english.containsKey(key), () -> file + " has no " + key);
            assertEquals(arguments(english.getProperty(key)), arguments(german.getProperty(key)), key);
        }
        return german.size();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(JarFile jar, JarEntry entry) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            texts.load(in);
        }
        return texts;
    }

    private static List<Path> plugins(String begin) throws IOException {
        try (Stream<Path> files = Files.list(Installation.PRODUCT.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin))
                    .toList();
        }
    }
}
