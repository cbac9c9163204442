/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

/**
 * How columns grow: in pieces of the same size, so that nothing is copied while a file is read. Each width of numbers has a class of
 * its own, since one of all would have to find out the kind of its array for every value, and share little more than these sizes.
 */
final class Segments {

    static final int SHIFT = 16;
    static final int SIZE = 1 << SHIFT;
    static final int MASK = SIZE - 1;

    private Segments() {}
}
