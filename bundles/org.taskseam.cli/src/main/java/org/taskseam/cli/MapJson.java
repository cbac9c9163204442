/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.taskseam.insight.TaskJson;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.Withheld;

/** A process map as JSON; durations are in milliseconds. What stands in every arc is turned into bytes once. */
final class MapJson {

    /** Of guarded figures: whether counts are in tens and times have two digits. */
    static final String IN_TENS = TaskJson.IN_TENS;

    private static final SerializableString FROM = new SerializedString("from");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString COUNT = new SerializedString("count");
    private static final SerializableString TOTAL = new SerializedString("total_ms");
    private static final SerializableString MIN = new SerializedString("min_ms");
    private static final SerializableString MEDIAN = new SerializedString("median_ms");
    private static final SerializableString P95 = new SerializedString("p95_ms");
    private static final SerializableString MAX = new SerializedString("max_ms");

    private MapJson() {}

    /** @param map all of the results' map or a part of it */
    static void write(ProcessMap map, ReleasedResults results, OutputStream out) throws IOException {
        Map<Integer, SerializableString> names = new HashMap<>();
        try (JsonGenerator json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("events", map.events());
            json.writeNumberField("cases", map.cases());
            json.writeNumberField("variants", results.variants().variants().size());
            if (results.isGuarded()) {
                json.writeBooleanField(IN_TENS, results.isCoarse());
                writeWithheld(json, results.withheld());
            }
            json.writeArrayFieldStart("activities");
            for (Activity activity : map.activities()) {
                names.put(activity.id(), new SerializedString(activity.name()));
                write(json, activity);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("arcs");
            for (Arc arc : map.arcs()) {
                write(json, arc, names);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Activity activity) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", activity.name());
        json.writeNumberField("count", activity.count());
        if (activity.cases() != Activity.WITHHELD) {
            json.writeNumberField("cases", activity.cases());
        }
        json.writeNumberField("starts", activity.starts());
        json.writeNumberField("ends", activity.ends());
        if (activity.application() != null) {
            json.writeStringField("application", activity.application());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Arc arc, Map<Integer, SerializableString> names) throws IOException {
        json.writeStartObject();
        json.writeFieldName(FROM);
        json.writeString(names.get(arc.from()));
        json.writeFieldName(TO);
        json.writeString(names.get(arc.to()));
        json.writeFieldName(COUNT);
        json.writeNumber(arc.count());
        write(json, arc.duration());
        json.writeEndObject();
    }

    /** What the guard withheld, so that a reader does not take a part for the whole. */
    private static void writeWithheld(JsonGenerator json, Withheld withheld) throws IOException {
        json.writeObjectFieldStart("withheld");
        json.writeNumberField("activities", withheld.activities());
        json.writeNumberField("arcs", withheld.arcs());
        json.writeNumberField("variants", withheld.variants());
        json.writeEndObject();
    }

    /** Durations; those that are withheld are left out. */
    static void write(JsonGenerator json, DurationStats duration) throws IOException {
        write(json, TOTAL, duration.totalMillis());
        write(json, MIN, duration.minMillis());
        write(json, MEDIAN, duration.medianMillis());
        write(json, P95, duration.p95Millis());
        write(json, MAX, duration.maxMillis());
    }

    private static void write(JsonGenerator json, SerializableString name, long millis) throws IOException {
        if (millis != DurationStats.WITHHELD) {
            json.writeFieldName(name);
            json.writeNumber(millis);
        }
    }
}
