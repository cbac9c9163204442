/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into rows of values, quotes respected; for the first lines only. It looks for delimiters with
 * {@link String#indexOf(int, int)}, since nothing else is quick in a program that has just started.
 */
final class TableText {

    private final String text;
    private final char delimiter;
    private final char quote;
    private int at;
    private int nextDelimiter = -1;
    private int nextLineFeed = -1;
    private int nextReturn = -1;
    private boolean unclosed;

    TableText(String text, char delimiter, char quote) {
        this.text = text;
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /**
     * Where a row is.
     *
     * @param start place of its first character
     * @param width number of its values
     */
    record Row(int start, int width) {}

    /**
     * @return at most {@code limit} of the rows behind those given before, blank lines left out; a last row without a line end
     *     counts only if {@code complete}
     */
    List<Row> rows(int limit, boolean complete) {
        List<Row> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < limit) {
            Row row = new Row(at, width());
            boolean blank = row.width == 1
                    && text.substring(row.start, at).replace(quote, ' ').isBlank();
            if (!passLineEnd() && !complete && !rows.isEmpty()) {
                break;
            }
            if (!blank) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * @return as {@link #rows}, those with as many values as wanted that a reader which skips bad lines does not skip: of a row that
     *     a quote makes a wrong one of several lines, only the first line is bad
     */
    List<Row> goodRows(int limit, int width, boolean complete) {
        List<Row> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < limit) {
            unclosed = false;
            Row row = new Row(at, width());
            int line = text.indexOf('\n', row.start);
            boolean good = row.width == width && !unclosed;
            if (!good && line >= 0 && line < at) {
                at = line;
                nextDelimiter = -1;
                nextLineFeed = -1;
                nextReturn = -1;
            }
            boolean ended = passLineEnd();
            if (good && (ended || complete)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** @return the values of each row; the rows are in their order */
    List<List<String>> values(List<Row> rows) {
        TableText same = new TableText(text, delimiter, quote);
        return rows.stream().map(same::values).toList();
    }

    private List<String> values(Row row) {
        List<String> values = new ArrayList<>(row.width);
        at = row.start;
        do {
            values.add(isQuoted() ? quoted() : plain());
        } while (passDelimiter());
        return values;
    }

    private int width() {
        int width = 0;
        do {
            width++;
            if (isQuoted()) {
                quoted();
            } else {
                at = valueEnd();
            }
        } while (passDelimiter());
        return width;
    }

    private boolean isQuoted() {
        return quote != 0 && at < text.length() && text.charAt(at) == quote;
    }

    private String plain() {
        int start = at;
        at = valueEnd();
        return text.substring(start, at);
    }

    /** A quote that is doubled is meant; what stands behind the closing one belongs to the value. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        boolean open = true;
        while (open) {
            int end = text.indexOf(quote, at + 1);
            unclosed |= end < 0;
            value.append(text, at + 1, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            open = at < text.length() && text.charAt(at) == quote;
            if (open) {
                value.append(quote);
            }
        }
        return value.append(plain()).toString();
    }

    private int valueEnd() {
        if (nextDelimiter < at) {
            nextDelimiter = next(delimiter);
        }
        if (nextLineFeed < at) {
            nextLineFeed = next('\n');
        }
        if (nextReturn < at) {
            nextReturn = next('\r');
        }
        return Math.min(nextDelimiter, Math.min(nextLineFeed, nextReturn));
    }

    private int next(char wanted) {
        int found = text.indexOf(wanted, at);
        return found < 0 ? text.length() : found;
    }

    private boolean passDelimiter() {
        boolean there = at < text.length() && text.charAt(at) == delimiter;
        at += there ? 1 : 0;
        return there;
    }

    private boolean passLineEnd() {
        boolean there = at < text.length();
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at += there ? 1 : 0;
        return there;
    }
}
