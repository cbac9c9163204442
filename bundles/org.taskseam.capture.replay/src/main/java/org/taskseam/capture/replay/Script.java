/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.replay;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.NumberColumn;

/** What a log makes a source deliver. The handle of a window is the number of the event, which leads back to its element. */
final class Script {

    private static final int MOST_KEYS = 500;
    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    private final EventLog log;
    private final int[] rows;

    Script(EventLog log) {
        this.log = log;
        this.rows = IntStream.range(0, log.size())
                .boxed()
                .sorted(Comparator.comparingLong(log::timeMillis))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int size() {
        return rows.length;
    }

    long millisFromStart(int index) {
        return log.timeMillis(rows[index]) - log.timeMillis(rows[0]);
    }

    /** @return the raw events of one event of the log; none for what no source delivers */
    List<RawEvent> raw(int index, Moment at) {
        int row = rows[index];
        WindowRef window =
                new WindowRef(index + 1L, 1, orEmpty(Attribute.APPLICATION, row), orEmpty(Attribute.WINDOW, row));
        return switch (orEmpty(Attribute.ACTION, row).toLowerCase(Locale.ROOT)) {
            case "double click" -> List.of(press(at, LEFT, window), press(at, LEFT, window));
            case "right click" -> List.of(press(at, RIGHT, window));
            case "text input", "cell edit" ->
                Collections.nCopies(keys(row), new RawEvent.KeyPress(at, KeyClass.CHARACTER, null, window));
            case "key command" -> List.of(command(at, text(Attribute.SHORTCUT, row), window));
            case "copy" -> List.of(command(at, "Ctrl+C", window));
            case "cut" -> List.of(command(at, "Ctrl+X", window));
            case "paste" -> List.of(command(at, "Ctrl+V", window));
            case "scroll" -> List.of(new RawEvent.Wheel(at, 1, window));
            case "window activate", "window open", "tab activate", "tab open" ->
                List.of(new RawEvent.WindowActivated(at, window));
            case "navigate" -> List.of(new RawEvent.TitleChanged(at, window));
            case "gap" -> List.of(new RawEvent.Gap(at, Math.max(0, number(row)), orEmpty(Attribute.ELEMENT, row)));
            case "", "other application", "idle start", "idle end", "alive" -> List.of();
            default -> List.of(press(at, LEFT, window));
        };
    }

    private static RawEvent press(Moment at, int button, WindowRef window) {
        // another place each time, or two clicks in a fast replay would be a double click
        return new RawEvent.ButtonPress(at, button, (int) (window.id() * 10), 0, window);
    }

    private static RawEvent command(Moment at, @Nullable String name, WindowRef window) {
        return name == null || name.equals("Enter")
                ? new RawEvent.KeyPress(at, KeyClass.ENTER, null, window)
                : name.equals("Tab")
                        ? new RawEvent.KeyPress(at, KeyClass.TAB, null, window)
                        : new RawEvent.KeyPress(at, KeyClass.COMMAND, name, window);
    }

    private int keys(int row) {
        return Math.clamp(number(row), 1, MOST_KEYS);
    }

    private long number(int row) {
        int column = log.indexOf(Attribute.VALUE_LENGTH);
        if (column < 0) {
            return 1;
        }
        if (log.columns().get(column).kind() == Column.Kind.NUMBER) {
            return log.numbers(column).get(row) == NumberColumn.NONE
                    ? 1
                    : log.numbers(column).get(row);
        }
        String text = log.text(column, row);
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 1;
    }

    Optional<UiElement> element(WindowRef window) {
        int index = (int) window.id() - 1;
        if (index < 0 || index >= rows.length) {
            return Optional.empty();
        }
        int row = rows[index];
        String role = text(Attribute.ROLE, row);
        String name = text(Attribute.ELEMENT, row);
        if (role == null && name == null) {
            return Optional.empty();
        }
        if (role != null && role.startsWith("password")) {
            return Optional.of(UiElement.passwordField(role, "replay"));
        }
        return Optional.of(new UiElement(
                role == null ? "" : role,
                name,
                text(Attribute.ELEMENT_ID, row),
                text(Attribute.GROUP, row),
                text(Attribute.CELL, row),
                text(Attribute.URL, row),
                null,
                false,
                "replay"));
    }

    private String orEmpty(Attribute attribute, int row) {
        String text = text(attribute, row);
        return text == null ? "" : text;
    }

    private @Nullable String text(Attribute attribute, int row) {
        int column = log.indexOf(attribute);
        return column < 0 ? null : log.text(column, row);
    }
}
