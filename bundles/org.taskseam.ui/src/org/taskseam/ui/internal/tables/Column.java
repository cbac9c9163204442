/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.Numbers;

/**
 * A column of a table.
 *
 * @param <T>   what a row shows
 * @param id    never changes; what is remembered about the column goes by it
 * @param title heading
 * @param width in pixels at first
 * @param value the cell: a number, a length of time, a sum of such, or a text; {@code null} where there is nothing to tell
 * @param tip   what the cells mean, told beside the heading; may be empty
 */
public record Column<T>(String id, String title, int width, Function<T, Object> value, String tip) {

    /** A column whose heading says all. */
    public Column(String id, String title, int width, Function<T, Object> value) {
        this(id, title, width, value, "");
    }

    /** A length of time that is added up of many. */
    public record Sum(Duration all) implements Comparable<Sum> {
        @Override
        public int compareTo(Sum other) {
            return all.compareTo(other.all);
        }
    }

    /** @return the cell as a person reads it */
    String text(T row) {
        return switch (value.apply(row)) {
            case null -> "\u2013";
            case Duration duration -> DurationText.local().of(duration);
            case Sum(Duration all) -> DurationText.local().sum(all);
            case Double share -> Numbers.percent(share);
            case Number number -> Numbers.text(number.longValue());
            case Object other -> other.toString();
        };
    }

    /** @return the cell as a program reads it: lengths of time in seconds */
    String plain(T row) {
        Object cell = value.apply(row);
        return switch (cell) {
            case null -> "";
            case Duration duration -> seconds(duration);
            case Sum(Duration all) -> seconds(all);
            case Object other -> other.toString();
        };
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    int compare(T a, T b) {
        Object x = value.apply(a);
        Object y = value.apply(b);
        if (x == null || y == null) {
            return Boolean.compare(x != null, y != null);
        }
        return x instanceof String s ? s.compareToIgnoreCase(y.toString()) : ((Comparable) x).compareTo(y);
    }

    /** @return whether cells stand at the right */
    boolean isNumber(T row) {
        return !(value.apply(row) instanceof String);
    }
}
