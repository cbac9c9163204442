/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.Mapping;

/**
 * What the start of a file says of the table in it, whatever its columns mean. The one that was made last is kept, as a log is
 * looked at by one who asks for its columns and again by one who reads it.
 *
 * @param found   how the table is written
 * @param first   values of the first rows, that with the names of the columns included
 * @param further values of rows behind them, evenly spread, as many in each as in the first one
 */
record TableStart(DialectDetector.Result found, List<List<String>> first, List<List<String>> further) {

    /** Most rows of the first ones, and most of the further ones. */
    static final int SAMPLE = 200;

    private static final int MOST_ROWS = 10_000;
    /** Enough of the start where rows are taken from all over the file, too. */
    private static final int ROWS_OF_MORE = 1_000;

    private static final AtomicReference<@Nullable SoftReference<Looked>> LAST = new AtomicReference<>();

    private record Looked(Head head, Map<String, String> said, boolean lenient, TableStart start) {

        boolean isOf(Head other, Mapping mapping, boolean leniently) {
            return lenient == leniently
                    && head.complete() == other.complete()
                    && said.equals(mapping.properties())
                    && Arrays.equals(head.bytes(), other.bytes());
        }
    }

    /** @throws java.nio.charset.UnsupportedCharsetException if the mapping names an encoding that Java does not know */
    static TableStart of(Head head, Mapping mapping, boolean lenient) {
        SoftReference<Looked> kept = LAST.get();
        Looked last = kept == null ? null : kept.get();
        if (last != null && last.isOf(head, mapping, lenient)) {
            return last.start;
        }
        TableStart start = look(head, mapping, lenient);
        LAST.set(new SoftReference<>(new Looked(head, mapping.properties(), lenient, start)));
        return start;
    }

    private static List<TableText.Row> further(
            TableText table, int most, Head head, boolean lenient, TableText.Row like) {
        return lenient
                ? table.goodRows(most, like.width(), head.complete())
                : table.rows(most, head.complete()).stream()
                        .filter(row -> row.width() == like.width())
                        .toList();
    }

    private static TableStart look(Head head, Mapping mapping, boolean lenient) {
        DialectDetector.Result found = DialectDetector.detect(head, mapping);
        Dialect dialect = found.dialect();
        TableText table = new TableText(found.text(), (char) dialect.delimiter(), (char) dialect.quote());
        List<TableText.Row> first = new ArrayList<>(table.rows(lenient ? 1 : SAMPLE + 1, head.complete()));
        if (lenient && !first.isEmpty()) {
            first.addAll(table.goodRows(SAMPLE, first.getFirst().width(), head.complete()));
        }
        int most = RowSpread.reaches(head) ? ROWS_OF_MORE : MOST_ROWS;
        List<TableText.Row> further =
                first.isEmpty() ? List.of() : further(table, most, head, lenient, first.getFirst());
        return new TableStart(found, table.values(first), table.values(RowSpread.of(further, SAMPLE)));
    }
}
