/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.regex.Pattern;

/** Address of a cell as sheets write it: columns as letters, rows as numbers, {@code B17}. */
final class CellAddress {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private CellAddress() {}

    static boolean is(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
