/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taskseam.mining.recognition.internal.util.JsonTree;

/** Decisions as JSON. Version 1: the first. */
final class DecisionJson {

    private static final String FORMAT = "taskseam-decisions";
    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private DecisionJson() {}

    // ---- writing

    static String write(Decisions decisions) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeNumberField("nextKey", decisions.nextKeyNumber());
            json.writeArrayFieldStart("decisions");
            for (Decision decision : decisions.made()) {
                json.writeStartObject();
                write(decision, json);
                write(decision.by(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("types");
            for (KnownType type : decisions.types()) {
                write(type, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(Decision decision, JsonGenerator json) throws IOException {
        switch (decision) {
            case Decision.Rename d -> {
                head("rename", d.type(), json);
                json.writeStringField("name", d.name());
            }
            case Decision.Merge d -> {
                head("merge", d.into(), json);
                texts("from", new TreeSet<>(d.from()), json);
            }
            case Decision.Split d -> {
                head("split", d.type(), json);
                json.writeStringField("newType", d.newType());
                json.writeStringField("name", d.name());
                switch (d.which()) {
                    case SplitBy.Step by -> json.writeStringField("step", by.step());
                    case SplitBy.Variants by -> {
                        json.writeArrayFieldStart("variants");
                        List<List<String>> sorted = new ArrayList<>(by.variants());
                        sorted.sort(Comparator.comparing(List::toString));
                        for (List<String> variant : sorted) {
                            json.writeStartArray();
                            for (String step : variant) {
                                json.writeString(step);
                            }
                            json.writeEndArray();
                        }
                        json.writeEndArray();
                    }
                }
            }
            case Decision.Assign d -> {
                head("assign", d.type(), json);
                task("task", d.task(), json);
            }
            case Decision.AcceptTask d -> {
                head("accept task", d.type(), json);
                task("task", d.task(), json);
            }
            case Decision.NoTask d -> {
                json.writeStringField("decision", "no task");
                task("task", d.task(), json);
            }
            case Decision.AcceptType d -> head("accept type", d.type(), json);
            case Decision.RejectType d -> head("reject type", d.type(), json);
        }
    }

    private static void head(String kind, String type, JsonGenerator json) throws IOException {
        json.writeStringField("decision", kind);
        json.writeStringField("type", type);
    }

    private static void write(Authorship by, JsonGenerator json) throws IOException {
        json.writeStringField("role", by.role().name());
        json.writeStringField("origin", by.origin().name());
        json.writeStringField("when", by.when().toString());
    }

    private static void write(KnownType type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", type.key());
        json.writeStringField("name", type.name());
        json.writeObjectFieldStart("profile");
        for (var share : type.profile().shares().entrySet()) {
            json.writeNumberField(share.getKey(), share.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("anchors");
        for (TaskRef anchor : type.anchors()) {
            json.writeStartObject();
            fields(anchor, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void task(String name, TaskRef task, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        fields(task, json);
        json.writeEndObject();
    }

    private static void fields(TaskRef task, JsonGenerator json) throws IOException {
        json.writeStringField("actor", task.actor());
        json.writeNumberField("events", task.events());
        texts("spans", task.spans().stream().map(DecisionJson::text).toList(), json);
    }

    private static String text(TaskRef.Span span) {
        return text(span.first()) + "/" + text(span.last());
    }

    private static String text(TaskRef.EventKey event) {
        return event.nth() == 0 ? event.time().toString() : event.time() + "#" + event.nth();
    }

    private static void texts(String name, Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    // ---- reading

    static Decisions read(byte[] bytes, String file) throws IOException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            JsonTree json = JsonTree.read(parser, file);
            if (!FORMAT.equals(json.fields().get("format"))) {
                throw new IOException(file + " holds no decisions of Taskseam: \"format\" is not \"" + FORMAT + "\"");
            }
            if (json.number("version") > VERSION) {
                throw new IOException(file + " was written by a newer Taskseam (version " + json.number("version")
                        + "; this one reads up to " + VERSION + "). Use the newer Taskseam.");
            }
            List<KnownType> types = new ArrayList<>();
            for (JsonTree type : json.objects("types")) {
                types.add(type(type));
            }
            List<Decision> made = new ArrayList<>();
            for (JsonTree decision : json.objects("decisions")) {
                made.add(decision(decision));
            }
            return new Decisions(types, made, json.number("nextKey"));
        } catch (JacksonException e) {
            throw new IOException(
                    file + " is not well-formed JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage()
                            + ". Mend the line or restore the file from a copy.",
                    e);
        }
    }

    private static KnownType type(JsonTree json) throws IOException {
        List<TaskRef> anchors = new ArrayList<>();
        for (JsonTree anchor : json.objects("anchors")) {
            anchors.add(task(anchor));
        }
        TypeProfile profile = new TypeProfile(new TreeMap<>(json.numbers("profile")));
        return new KnownType(json.text("key"), json.text("name"), profile, anchors);
    }

    private static Decision decision(JsonTree json) throws IOException {
        Authorship by = new Authorship(
                json.constant("role", Authorship.Role.class),
                json.constant("origin", Authorship.Origin.class),
                instant(json.text("when"), json.where()));
        String kind = json.text("decision");
        try {
            return switch (kind) {
                case "rename" -> new Decision.Rename(json.text("type"), json.text("name"), by);
                case "merge" -> new Decision.Merge(json.text("type"), Set.copyOf(json.texts("from")), by);
                case "split" ->
                    new Decision.Split(json.text("type"), splitBy(json), json.text("newType"), json.text("name"), by);
                case "assign" -> new Decision.Assign(task(json.object("task")), json.text("type"), by);
                case "accept task" -> new Decision.AcceptTask(task(json.object("task")), json.text("type"), by);
                case "no task" -> new Decision.NoTask(task(json.object("task")), by);
                case "accept type" -> new Decision.AcceptType(json.text("type"), by);
                case "reject type" -> new Decision.RejectType(json.text("type"), by);
                default ->
                    throw new IOException(json.where() + ": the decision \"" + kind + "\" is not known; there are"
                            + " rename, merge, split, assign, no task, accept task, accept type, reject type");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException(json.where() + ": " + e.getMessage(), e);
        }
    }

    private static SplitBy splitBy(JsonTree json) throws IOException {
        return json.fields().containsKey("step")
                ? new SplitBy.Step(json.text("step"))
                : new SplitBy.Variants(new LinkedHashSet<>(json.lists("variants")));
    }

    private static TaskRef task(JsonTree json) throws IOException {
        List<TaskRef.Span> spans = new ArrayList<>();
        for (String span : json.texts("spans")) {
            int slash = span.indexOf('/');
            if (slash < 0) {
                throw new IOException(json.where() + ": \"" + span + "\" is not TIME/TIME");
            }
            spans.add(new TaskRef.Span(
                    event(span.substring(0, slash), json.where()), event(span.substring(slash + 1), json.where())));
        }
        try {
            return new TaskRef(json.text("actor"), spans, json.number("events"));
        } catch (IllegalArgumentException e) {
            throw new IOException(json.where() + ": " + e.getMessage(), e);
        }
    }

    private static TaskRef.EventKey event(String text, String where) throws IOException {
        int mark = text.indexOf('#');
        try {
            int nth = mark < 0 ? 0 : Integer.parseInt(text, mark + 1, text.length(), 10);
            return new TaskRef.EventKey(instant(mark < 0 ? text : text.substring(0, mark), where), nth);
        } catch (NumberFormatException e) {
            throw new IOException(where + ": \"" + text + "\" is not TIME#NUMBER", e);
        }
    }

    private static Instant instant(String text, String where) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IOException(where + ": \"" + text + "\" is not a time such as 2026-03-31T12:00:00Z", e);
        }
    }
}
