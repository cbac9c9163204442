/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;

/** A process map as JSON; durations are in milliseconds. */
final class MapJson {

    private MapJson() {}

    static void write(ProcessMap map, long variants, OutputStream out) throws IOException {
        Map<Integer, String> names = new HashMap<>();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("events", map.events());
            json.writeNumberField("cases", map.cases());
            json.writeNumberField("variants", variants);
            json.writeArrayFieldStart("activities");
            for (Activity activity : map.activities()) {
                names.put(activity.id(), activity.name());
                write(json, activity);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("arcs");
            for (Arc arc : map.arcs()) {
                json.writeStartObject();
                json.writeStringField("from", names.get(arc.from()));
                json.writeStringField("to", names.get(arc.to()));
                json.writeNumberField("count", arc.count());
                write(json, arc.duration());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Activity activity) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", activity.name());
        json.writeNumberField("count", activity.count());
        json.writeNumberField("cases", activity.cases());
        json.writeNumberField("starts", activity.starts());
        json.writeNumberField("ends", activity.ends());
        if (activity.application() != null) {
            json.writeStringField("application", activity.application());
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, DurationStats duration) throws IOException {
        json.writeNumberField("total_ms", duration.totalMillis());
        json.writeNumberField("min_ms", duration.minMillis());
        json.writeNumberField("median_ms", duration.medianMillis());
        json.writeNumberField("p95_ms", duration.p95Millis());
        json.writeNumberField("max_ms", duration.maxMillis());
    }
}
