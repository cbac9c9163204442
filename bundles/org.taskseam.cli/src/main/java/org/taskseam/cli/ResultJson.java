/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.guard.Support;

/** The result of any miner as JSON: records become objects, collections arrays; on how many people a figure stands is left out. */
final class ResultJson {

    private ResultJson() {}

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Record fields -> writeFields(json, fields);
            case Optional<?> optional -> write(json, optional.orElse(null));
            case Collection<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            case Map<?, ?> entries -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : entries.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    write(json, entry.getValue());
                }
                json.writeEndObject();
            }
            case Boolean yes -> json.writeBoolean(yes);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.doubleValue());
            default -> json.writeString(value.toString());
        }
    }

    private static void writeFields(JsonGenerator json, Record fields) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            if (component.getType() != Support.class) {
                json.writeFieldName(component.getName());
                write(json, value(component, fields));
            }
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Record fields) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The result has a component that cannot be read: " + component, e);
        }
    }
}
