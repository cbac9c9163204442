/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files with the texts that people see, of all bundles. */
final class TextFiles {

    private static final Path ROOT = Path.of("..", "..");

    private TextFiles() {}

    /** @param names regular expression for the names of the files */
    static List<Path> named(String names) throws IOException {
        try (Stream<Path> all =
                Stream.concat(Files.walk(ROOT.resolve("bundles")), Files.walk(ROOT.resolve("agent-bundle")))) {
            return all.filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/bin/")
                            && file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    /** @throws IllegalStateException if a text stands in it twice: only the last one would ever be read */
    static Properties read(Path file) throws IOException {
        Properties texts = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (containsKey(key)) {
                    throw new IllegalStateException(file + " has " + key + " twice");
                }
                return super.put(key, text);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
