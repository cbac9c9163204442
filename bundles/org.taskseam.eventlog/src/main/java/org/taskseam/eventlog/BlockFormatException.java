/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** Bytes that should be a block are damaged. */
public sealed class BlockFormatException extends Exception permits BlockLayoutException {

    private static final long serialVersionUID = 1L;

    BlockFormatException(String message) {
        super(message);
    }
}
