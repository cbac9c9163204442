/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.SameAct;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.TaskVariant;
import org.taskseam.mining.recognition.ValueFlow;
import org.taskseam.mining.recognition.decision.Conflict;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.TypeSimilarity;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Recognised tasks as JSON; described in docs/reference-cli.md. Version 2: keys, decisions, columns. */
public final class TaskJson {

    /** Tells that counts are rounded to tens, as they are where a log speaks of people. */
    public static final String IN_TENS = "countsInTens";

    private static final int VERSION = 2;

    private final EventLog log;
    private final DecidedTasks decided;
    private final RecognizedTasks found;

    private final ReleasedTypes released;

    /** {@code null} if it may not be told. */
    private final @Nullable TypeSimilarity similarity;

    /** Whether nothing may be told of single tasks and of what few people do. */
    private final boolean guarded;

    private TaskJson(EventLog log, DecidedTasks decided, ReleasedTypes released) {
        this.log = log;
        this.decided = decided;
        this.found = decided.tasks();
        this.released = released;
        this.guarded = released.isGuarded();
        this.similarity = guarded ? null : TypeSimilarity.of(log, found);
    }

    /**
     * @param log      the events as they are stored
     * @param decided  the tasks found in them, with what people decided
     * @param released what of them may be told
     * @param out      is not closed
     */
    public static void write(EventLog log, DecidedTasks decided, ReleasedTypes released, Writer out)
            throws IOException {
        new TaskJson(log, decided, released).write(out);
    }

    private void write(Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "taskseam-tasks");
            json.writeNumberField("version", VERSION);
            json.writeStringField("method", found.method());
            if (guarded) {
                json.writeBooleanField(IN_TENS, true);
            }
            json.writeNumberField("events", released.events());
            OptionalLong unassigned = released.unassignedEvents();
            if (unassigned.isPresent()) {
                json.writeNumberField("unassignedEvents", unassigned.getAsLong());
            }
            if (!guarded) {
                json.writeStringField("unassignedTime", found.unassignedTime().toString());
            }
            json.writeArrayFieldStart("columns");
            for (ColumnUse column : found.columns()) {
                write(column, json);
            }
            json.writeEndArray();
            if (!guarded) {
                json.writeArrayFieldStart("acts");
                for (SameAct act : found.acts()) {
                    write(act, json);
                }
                json.writeEndArray();
            }
            json.writeArrayFieldStart("types");
            for (TaskType type : released.types()) {
                write(type, json);
            }
            json.writeEndArray();
            if (!guarded) {
                json.writeArrayFieldStart("tasks");
                for (TaskInstance task : found.tasks()) {
                    write(task, json);
                }
                json.writeEndArray();
            }
            json.writeArrayFieldStart("conflicts");
            for (Conflict conflict : decided.conflicts()) {
                json.writeStartObject();
                json.writeNumberField("decision", conflict.decision());
                json.writeStringField("kind", conflict.kind().name());
                if (!guarded) {
                    json.writeStringField("about", conflict.about());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(SameAct act, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("column", act.column());
        json.writeStringField("first", act.first());
        json.writeStringField("second", act.second());
        json.writeStringField("shared", act.shared());
        writeTexts("differing", act.differing(), json);
        json.writeNumberField("withinMillis", act.within().toMillis());
        json.writeNumberField("events", act.events());
        json.writeEndObject();
    }

    private void write(ColumnUse column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("column", column.column());
        json.writeStringField("detail", column.detail().name());
        if (!guarded) {
            json.writeNumberField("texts", column.distinct());
            json.writeNumberField("events", column.variedEvents());
        }
        json.writeNumberField("contextShare", rounded(column.contextShare()));
        json.writeEndObject();
    }

    private void writeNearest(TaskType type, TypeSimilarity similarity, JsonGenerator json) throws IOException {
        Optional<TaskType> nearest = similarity.nearest(type);
        if (nearest.isPresent()) {
            json.writeObjectFieldStart("nearest");
            json.writeStringField("key", decided.key(nearest.get()));
            json.writeNumberField("similarity", rounded(similarity.between(type, nearest.get())));
            json.writeEndObject();
        }
    }

    private void write(TaskType type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", type.id());
        json.writeStringField("key", decided.key(type));
        json.writeStringField("name", type.name());
        json.writeBooleanField("namedByPerson", decided.named(type));
        json.writeBooleanField("accepted", decided.accepted(type));
        json.writeNumberField("tasks", type.tasks());
        json.writeNumberField("events", type.events());
        json.writeBooleanField("fivePeople", type.actors() >= ReleaseGuard.SMALLEST_GROUP);
        if (released.tellsTime(type)) {
            json.writeStringField("worked", type.worked().toString());
        }
        writeTexts("profile", type.profile(), json);
        if (similarity != null) {
            json.writeNumberField("representative", type.representative());
            writeNearest(type, similarity, json);
            writeVariants(type, json);
        }
        json.writeArrayFieldStart("flows");
        for (ValueFlow flow : guarded ? List.<ValueFlow>of() : type.flows()) {
            json.writeStartObject();
            json.writeStringField("from", flow.from());
            json.writeStringField("to", flow.to());
            json.writeStringField("how", flow.how().name());
            json.writeNumberField("shareOfTasks", rounded(flow.share()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("routines");
        for (Routine routine : released.routines(type)) {
            write(routine, json);
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

    private static void write(Routine routine, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("occurrences", routine.occurrences());
        json.writeNumberField("mostBetween", routine.mostBetween());
        json.writeNumberField("tasks", routine.tasks());
        json.writeNumberField("variants", routine.variants());
        json.writeNumberField("shareOfTask", rounded(routine.shareOfTask()));
        json.writeStringField("time", routine.time().toString());
        json.writeNumberField("determinism", rounded(routine.determinism()));
        json.writeNumberField("dataFromFlow", rounded(routine.dataFromFlow()));
        json.writeBooleanField("fivePeople", routine.actors() >= ReleaseGuard.SMALLEST_GROUP);
        writeTexts("steps", routine.steps(), json);
        writeTexts("inputs", routine.inputs(), json);
        json.writeEndObject();
    }

    private void write(TaskInstance task, JsonGenerator json) throws IOException {
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
        json.writeNumberField("confidence", rounded(task.confidence()));
        json.writeBooleanField("accepted", decided.accepted(task));
        json.writeObjectFieldStart("reasons");
        for (Reason reason : task.reasons()) {
            json.writeNumberField(reason.kind().name(), rounded(reason.value()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
