/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

/**
 * A piece of a dictionary or the table of a column function. A segment that is committed again takes the place of the
 * earlier one.
 *
 * @param kind   what it is a piece of
 * @param column number of the column, 0 for actors
 * @param seq    position among the pieces, from 0
 * @param data   encoded content
 */
record SegmentRow(Kind kind, int column, int seq, byte[] data) {

    enum Kind {
        ACTORS,
        TEXTS,
        FUNCTION
    }
}
