/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.ocel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.internal.Messages;

/**
 * Writes OCEL 2.0 JSON: activities are event types; tasks, UI elements, UI groups, applications, actors and teams are objects;
 * everything else is an attribute of the event.
 */
final class OcelWriter {

    private static final int ASK_EVERY = 4096;

    /** Attributes that are objects or the type of the event. */
    private static final Set<Attribute> NO_ATTRIBUTES =
            EnumSet.of(Attribute.CASE, Attribute.ACTIVITY, Attribute.APPLICATION, Attribute.TEAM, Attribute.EVENT_ID);

    private final EventLog log;
    private final ObjectFinder finder;
    private final List<Integer> attributes = new ArrayList<>();
    private final List<List<UiObject>> touched;

    OcelWriter(EventLog log, CaseNotion cases) {
        this.log = log;
        this.finder = new ObjectFinder(log, cases);
        this.touched = new ArrayList<>(log.size());
        for (int c = 0; c < log.columns().size(); c++) {
            Attribute attribute = log.columns().get(c).attribute();
            if (attribute == null || !NO_ATTRIBUTES.contains(attribute)) {
                attributes.add(c);
            }
        }
    }

    void write(OutputStream out, Progress progress) throws IOException {
        progress.begin(Messages.text("step.write"), log.size() * 2L);
        for (int row = 0; row < log.size(); row++) {
            touched.add(finder.of(row));
            step(row, progress);
        }
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            objectTypes(json);
            eventTypes(json);
            objects(json, progress);
            events(json, progress);
            json.writeEndObject();
        }
    }

    private static void step(int row, Progress progress) {
        if (row % ASK_EVERY == ASK_EVERY - 1) {
            progress.worked(ASK_EVERY);
            progress.checkCancelled();
        }
    }

    private void objectTypes(JsonGenerator json) throws IOException {
        Set<ObjectType> used = EnumSet.noneOf(ObjectType.class);
        finder.objects().forEach(o -> used.add(o.type()));
        json.writeArrayFieldStart("objectTypes");
        for (ObjectType type : used) {
            json.writeStartObject();
            json.writeStringField("name", type.typeName());
            json.writeArrayFieldStart("attributes");
            if (type != ObjectType.CASE) {
                attributeType(json, "name", "string");
            }
            if (type == ObjectType.ELEMENT && log.has(Attribute.ROLE)) {
                attributeType(json, "role", "string");
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void eventTypes(JsonGenerator json) throws IOException {
        Dictionary activities = log.activities().dictionary();
        json.writeArrayFieldStart("eventTypes");
        for (int id = 0; id < activities.size(); id++) {
            json.writeStartObject();
            json.writeStringField("name", activities.text(id));
            json.writeArrayFieldStart("attributes");
            for (int c : attributes) {
                Column column = log.columns().get(c);
                attributeType(json, column.name(), column.kind() == Column.Kind.NUMBER ? "integer" : "string");
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void attributeType(JsonGenerator json, String name, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private void objects(JsonGenerator json, Progress progress) throws IOException {
        json.writeArrayFieldStart("objects");
        for (UiObject object : finder.objects()) {
            progress.checkCancelled();
            json.writeStartObject();
            json.writeStringField("id", object.id());
            json.writeStringField("type", object.type().typeName());
            json.writeArrayFieldStart("attributes");
            for (var entry : object.attributes().entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", entry.getKey());
                json.writeStringField("time", "1970-01-01T00:00:00Z");
                json.writeStringField("value", entry.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            for (UiObject parent : object.parents()) {
                relationship(json, parent, parent.type() == ObjectType.TEAM ? "member_of" : "part_of");
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void events(JsonGenerator json, Progress progress) throws IOException {
        IdColumn activities = log.activities();
        json.writeArrayFieldStart("events");
        for (int row = 0; row < log.size(); row++) {
            json.writeStartObject();
            json.writeStringField("id", "e" + row);
            json.writeStringField("type", activities.dictionary().text(activities.get(row)));
            json.writeStringField("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(log.time(row)));
            json.writeArrayFieldStart("attributes");
            for (int c : attributes) {
                attribute(json, c, row);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            for (UiObject object : touched.get(row)) {
                relationship(json, object, object.type().qualifier());
            }
            json.writeEndArray();
            json.writeEndObject();
            step(row, progress);
        }
        json.writeEndArray();
    }

    private void attribute(JsonGenerator json, int column, int row) throws IOException {
        Column described = log.columns().get(column);
        boolean number = described.kind() == Column.Kind.NUMBER;
        boolean missing = number
                ? log.numbers(column).get(row) == NumberColumn.NONE
                : log.texts(column).get(row) == Dictionary.NONE;
        if (missing) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", described.name());
        if (number) {
            json.writeNumberField("value", log.numbers(column).get(row));
        } else {
            json.writeStringField("value", log.text(column, row));
        }
        json.writeEndObject();
    }

    private static void relationship(JsonGenerator json, UiObject object, String qualifier) throws IOException {
        json.writeStartObject();
        json.writeStringField("objectId", object.id());
        json.writeStringField("qualifier", qualifier);
        json.writeEndObject();
    }
}
