/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.time.TimeReader;

/**
 * How a CSV file will be read.
 *
 * @param dialect  how it is written
 * @param columns  what its columns mean
 * @param times    makes a reader of its times
 * @param detected the same for a person
 */
record CsvPlan(Dialect dialect, List<DetectedColumn> columns, Supplier<TimeReader> times, Detected detected) {

    /** The same with one more property for a person. */
    CsvPlan with(String property, String value) {
        Map<String, String> properties = new LinkedHashMap<>(detected.properties());
        properties.put(property, value);
        return new CsvPlan(
                dialect,
                columns,
                times,
                new Detected(detected.format(), properties, detected.columns(), detected.notes(), detected.preview()));
    }

    TimeReader timeReader() {
        return times.get();
    }

    /** @return bytes of the file as text for a message */
    String text(byte[] bytes, int from, int to) {
        return Messages.shorten(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
