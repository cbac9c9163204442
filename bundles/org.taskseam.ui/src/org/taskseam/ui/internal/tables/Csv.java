/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.taskseam.eventlog.WholeFile;

/** Tables as comma-separated values in the manner of RFC 4180. */
final class Csv {

    private Csv() {}

    static <T> void write(Path file, List<Column<T>> columns, List<T> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(line(columns.stream().map(Column::title).toList()));
        for (T row : rows) {
            text.append(line(columns.stream().map(column -> column.plain(row)).toList()));
        }
        WholeFile.writeText(file, text.toString());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quotes where needed; a cell that a spreadsheet would take for a formula gets an apostrophe. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9.]+")
                ? "'" + cell
                : cell;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
