/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.taskseam.eventlog.WholeFile;

/**
 * What the process graph of a project showed last, so that it is shown again when the project is opened. It stands in the
 * project's folder; without it nothing is lost, so that a file that cannot be read counts as none.
 *
 * @param task     type of task that was shown; empty for work as a whole
 * @param settings what was shown of it
 */
public record LastView(String task, MapSettings settings) {

    private static final String FILE = "last-view.properties";
    private static final String HIDDEN = "hidden.";
    private static final String KEPT = "kept.";

    /** @return what was kept in the folder of a project */
    public static Optional<LastView> in(Path folder) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            values.load(reader);
            return Optional.of(new LastView(
                    values.getProperty("task", ""),
                    new MapSettings(
                            Double.parseDouble(values.getProperty("activities", "")),
                            Double.parseDouble(values.getProperty("paths", "")),
                            Measure.valueOf(values.getProperty("measure", "")),
                            all(values, HIDDEN),
                            all(values, KEPT))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps it in the folder of a project, in place of what was kept before. */
    public void keepIn(Path folder) throws IOException {
        Properties values = new Properties();
        values.setProperty("task", task);
        values.setProperty("activities", Double.toString(settings.activities()));
        values.setProperty("paths", Double.toString(settings.paths()));
        values.setProperty("measure", settings.measure().name());
        put(values, HIDDEN, settings.hidden());
        put(values, KEPT, settings.kept());
        WholeFile.writeText(folder.resolve(FILE), out -> values.store(out, null));
    }

    private static Set<String> all(Properties values, String prefix) {
        Set<String> all = new TreeSet<>();
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(values::getProperty)
                .forEach(all::add);
        return all;
    }

    private static void put(Properties values, String prefix, Set<String> all) {
        int number = 0;
        for (String one : new TreeSet<>(all)) {
            values.setProperty(prefix + number++, one);
        }
    }
}
