/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows of values, quotes respected; for the first lines only. */
final class TableText {

    private final String text;
    private final char delimiter;
    private final char quote;
    private int at;

    TableText(String text, char delimiter, char quote) {
        this.text = text;
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /** @return at most {@code limit} rows, blank lines left out; a last row without a line end counts only if {@code complete} */
    List<List<String>> rows(int limit, boolean complete) {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < limit) {
            List<String> row = new ArrayList<>();
            boolean ended = row(row);
            if (!ended && !complete && !rows.isEmpty()) {
                break;
            }
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean row(List<String> row) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (quoted) {
                if (c != quote) {
                    value.append(c);
                } else if (at < text.length() && text.charAt(at) == quote) {
                    value.append(c);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == quote && start && quote != 0) {
                quoted = true;
                start = false;
            } else if (c == delimiter) {
                row.add(value.toString());
                value.setLength(0);
                start = true;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                row.add(value.toString());
                return true;
            } else {
                value.append(c);
                start = false;
            }
        }
        row.add(value.toString());
        return false;
    }
}
