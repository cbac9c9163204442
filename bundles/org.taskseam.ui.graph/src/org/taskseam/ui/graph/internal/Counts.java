/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.text.NumberFormat;

/** Numbers of things as text. */
final class Counts {

    private Counts() {}

    /** @return digits grouped by a narrow space or as the language of the reader does */
    static String text(long count) {
        return NumberFormat.getIntegerInstance().format(count);
    }
}
