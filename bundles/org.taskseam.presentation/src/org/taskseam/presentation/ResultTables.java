/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taskseam.privacy.guard.Support;

/**
 * Shows the result of any miner as a table: a record that holds a list of records becomes a row for each of these, with the
 * components as columns; any other record becomes a row for each component.
 */
final class ResultTables {

    private static final int MOST_ROWS = 100_000;

    private ResultTables() {}

    static ResultTable of(String title, Object result) {
        List<?> list = result instanceof List<?> itself ? itself : listIn(result);
        if (list != null && !list.isEmpty() && list.get(0) instanceof Record first) {
            RecordComponent[] components = Arrays.stream(first.getClass().getRecordComponents())
                    .filter(component -> component.getType() != Support.class)
                    .toArray(RecordComponent[]::new);
            List<List<Object>> rows = new ArrayList<>();
            for (Object row : list.subList(0, Math.min(MOST_ROWS, list.size()))) {
                rows.add(Arrays.stream(components)
                        .map(component -> cell(value(component, row)))
                        .toList());
            }
            return new ResultTable(
                    title, Arrays.stream(components).map(ResultTables::title).toList(), rows);
        }
        if (list != null) {
            return new ResultTable(
                    title,
                    List.of(title),
                    list.stream().map(cell -> List.of(cell(cell))).toList());
        }
        List<List<Object>> rows = new ArrayList<>();
        if (result instanceof Record) {
            for (RecordComponent component : result.getClass().getRecordComponents()) {
                rows.add(List.of(title(component), cell(value(component, result))));
            }
        } else {
            rows.add(List.of(title, cell(result)));
        }
        return new ResultTable(title, List.of(Words.get("result.name"), Words.get("result.value")), rows);
    }

    private static List<?> listIn(Object result) {
        if (result instanceof Record) {
            for (RecordComponent component : result.getClass().getRecordComponents()) {
                if (value(component, result) instanceof List<?> list) {
                    return list;
                }
            }
        }
        return null;
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The result has a component that cannot be read: " + component, e);
        }
    }

    private static Object cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case Duration duration -> duration;
            default -> value.toString();
        };
    }

    private static String title(RecordComponent component) {
        String spaced =
                component.getName().replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
