/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;

/**
 * A result of a miner that the workbench has no view of its own for.
 *
 * @param title   what it says
 * @param columns names of the columns
 * @param rows    cells; numbers as {@link Number}, lengths of time as {@link java.time.Duration}, else text
 */
public record ResultTable(String title, List<String> columns, List<List<Object>> rows) {

    /** Keeps its own copies. */
    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
