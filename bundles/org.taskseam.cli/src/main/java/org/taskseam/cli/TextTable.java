/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns of text under headings; numbers to the right. */
final class TextTable {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final String right;

    /** @param right one letter a column: {@code r} for right, anything else for left */
    TextTable(String right, String... headings) {
        this.right = right;
        this.headings = List.of(headings);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintWriter out) {
        int[] width = new int[headings.size()];
        rows.add(0, headings);
        for (List<String> row : rows) {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < width.length; c++) {
                String gap = " ".repeat(width[c] - row.get(c).length());
                line.append("  ").append(right.charAt(c) == 'r' ? gap + row.get(c) : row.get(c) + gap);
            }
            out.println(line.toString().stripTrailing());
        }
        rows.remove(0);
    }
}
