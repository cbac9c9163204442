/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** A block is whole, but written in a layout that this program does not know. */
public final class BlockLayoutException extends BlockFormatException {

    private static final long serialVersionUID = 1L;

    private final int version;

    BlockLayoutException(String message, int version) {
        super(message);
        this.version = version;
    }

    /** @return version of the layout that the block names */
    public int version() {
        return version;
    }

    /** @return the newest version that this program knows; a block of one that it knows was written before that was settled */
    public int known() {
        return BlockCodec.VERSION;
    }
}
