/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.TaskVariant;
import org.taskseam.mining.release.Audience;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Files about recognised tasks. */
final class TaskFiles {

    private static final int FORMAT = 1;

    private TaskFiles() {}

    /** Writes {@code event_id,segment,cluster} in the order of the source. */
    static void writeCsv(EventLog log, RecognizedTasks tasks, Writer out) throws IOException {
        int[] rowOf = sourceOrder(log);
        int id = log.indexOf(Attribute.EVENT_ID);
        out.write("event_id,segment,cluster\n");
        for (int source = 0; source < rowOf.length; source++) {
            int row = rowOf[source];
            int task = tasks.taskOf(row);
            out.write(eventId(log, id, row));
            out.write(',');
            if (task != RecognizedTasks.NONE) {
                out.write(Integer.toString(task));
                out.write(',');
                out.write(Integer.toString(tasks.tasks().get(task).type()));
            } else {
                out.write(',');
            }
            out.write('\n');
        }
    }

    private static int[] sourceOrder(EventLog log) {
        Integer[] rows = new Integer[log.size()];
        Arrays.setAll(rows, row -> row);
        Arrays.sort(rows, Comparator.comparingInt(log::sourceRow));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    private static String eventId(EventLog log, int column, int row) {
        @Nullable String id = column < 0 ? null : log.text(column, row);
        String text = id == null ? Integer.toString(log.sourceRow(row)) : id;
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Writes everything that was found. */
    static void writeJson(EventLog log, RecognizedTasks found, Audience audience, Writer out) throws IOException {
        boolean guarded = audience == Audience.ANALYSTS;
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "taskseam-tasks");
            json.writeNumberField("version", FORMAT);
            json.writeStringField("method", found.method());
            json.writeNumberField("events", found.size());
            json.writeNumberField("unassignedEvents", found.unassignedEvents());
            if (!guarded) {
                json.writeStringField("unassignedTime", found.unassignedTime().toString());
            }
            json.writeArrayFieldStart("types");
            for (TaskType type : found.types()) {
                if (!guarded || type.actors() >= ReleaseGuard.SMALLEST_GROUP) {
                    writeType(type, guarded, json);
                }
            }
            json.writeEndArray();
            if (!guarded) {
                json.writeArrayFieldStart("tasks");
                for (TaskInstance task : found.tasks()) {
                    writeTask(task, log, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void writeType(TaskType type, boolean guarded, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", type.id());
        json.writeStringField("name", type.name());
        json.writeNumberField("tasks", type.tasks());
        json.writeNumberField("events", type.events());
        json.writeNumberField("actors", type.actors());
        json.writeStringField("worked", type.worked().toString());
        if (!guarded) {
            json.writeNumberField("representative", type.representative());
        }
        writeTexts("profile", type.profile(), json);
        if (!guarded) {
            writeVariants(type, json);
        }
        json.writeArrayFieldStart("routines");
        for (Routine routine : type.routines()) {
            if (!guarded || routine.actors() >= ReleaseGuard.SMALLEST_GROUP) {
                writeRoutine(routine, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeVariants(TaskType type, JsonGenerator json) throws IOException {
        json.writeNumberField("variantCount", type.variantCount());
        json.writeArrayFieldStart("variants");
        for (TaskVariant variant : type.variants()) {
            json.writeStartObject();
            json.writeNumberField("tasks", variant.tasks());
            json.writeNumberField("example", variant.example());
            writeTexts("steps", variant.steps(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRoutine(Routine routine, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("occurrences", routine.occurrences());
        json.writeNumberField("tasks", routine.tasks());
        json.writeNumberField("shareOfTask", routine.shareOfTask());
        json.writeStringField("time", routine.time().toString());
        json.writeNumberField("determinism", routine.determinism());
        json.writeNumberField("dataFromFlow", routine.dataFromFlow());
        json.writeNumberField("actors", routine.actors());
        writeTexts("steps", routine.steps(), json);
        writeTexts("inputs", routine.inputs(), json);
        json.writeEndObject();
    }

    private static void writeTask(TaskInstance task, EventLog log, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", task.id());
        json.writeNumberField("type", task.type());
        json.writeNumberField("firstEvent", log.sourceRow(task.firstRow()));
        json.writeNumberField("lastEvent", log.sourceRow(task.lastRow()));
        json.writeNumberField("events", task.events());
        json.writeNumberField("runs", task.runs());
        json.writeStringField("start", task.start().toString());
        json.writeStringField("end", task.end().toString());
        json.writeStringField("worked", task.worked().toString());
        json.writeNumberField("confidence", Math.round(task.confidence() * 1000) / 1000.0);
        json.writeObjectFieldStart("reasons");
        for (Reason reason : task.reasons()) {
            json.writeNumberField(reason.kind().name(), Math.round(reason.value() * 1000) / 1000.0);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
