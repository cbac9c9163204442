/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.util;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a JSON file, read strictly: what is missing or of another kind is an error that says where. */
public record JsonTree(String where, Map<String, Object> fields) {

    private static final int DEEPEST = 12;

    public static JsonTree read(JsonParser parser, String where) throws IOException {
        parser.nextToken();
        Object value = value(parser, 0);
        if (parser.nextToken() != null) {
            throw new IOException(where + ": there is more after the end");
        }
        return of(value, where);
    }

    private static JsonTree of(@Nullable Object value, String where) throws IOException {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, field) -> fields.put(String.valueOf(name), field));
            return new JsonTree(where, fields);
        }
        throw new IOException(where + ": an object is expected");
    }

    private static Object value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser, depth + 1));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser, depth + 1));
            }
            return array;
        }
        if (token != null && token.isNumeric()) {
            return parser.getDoubleValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        throw new IOException("a text, number, list or object is expected");
    }

    public String text(String name) throws IOException {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw missing(name, "a text");
    }

    public int number(String name) throws IOException {
        if (fields.get(name) instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e9) {
            return number.intValue();
        }
        throw missing(name, "a whole number");
    }

    public double decimal(String name) throws IOException {
        if (fields.get(name) instanceof Double number) {
            return number;
        }
        throw missing(name, "a number");
    }

    public <E extends Enum<E>> E constant(String name, Class<E> kind) throws IOException {
        String text = text(name);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IOException(where + ": \"" + name + "\" is \"" + text + "\", which is not known; it is one of "
                + List.of(kind.getEnumConstants()));
    }

    public List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object one : list(name)) {
            if (!(one instanceof String text)) {
                throw missing(name, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    public List<List<String>> lists(String name) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (Object one : list(name)) {
            lists.add(new JsonTree(where, Map.of(name, one)).texts(name));
        }
        return lists;
    }

    public List<JsonTree> objects(String name) throws IOException {
        List<JsonTree> objects = new ArrayList<>();
        for (Object one : list(name)) {
            objects.add(of(one, where + ", " + name + " " + (objects.size() + 1)));
        }
        return objects;
    }

    public JsonTree object(String name) throws IOException {
        return of(fields.get(name), where + ", " + name);
    }

    public Map<String, Double> numbers(String name) throws IOException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, Object> one : object(name).fields.entrySet()) {
            if (!(one.getValue() instanceof Double number)) {
                throw missing(name, "numbers only");
            }
            numbers.put(one.getKey(), number);
        }
        return numbers;
    }

    private List<?> list(String name) throws IOException {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw missing(name, "a list");
    }

    private IOException missing(String name, String expected) {
        return new IOException(where + ": \"" + name + "\" is missing or not " + expected);
    }
}
