/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A part of an int array that nobody changes, as a list. */
final class IntSequence extends AbstractList<Integer> implements RandomAccess {

    private final int[] values;
    private final int from;
    private final int length;

    IntSequence(int[] values, int from, int length) {
        this.values = values;
        this.from = from;
        this.length = length;
    }

    @Override
    public Integer get(int index) {
        return values[from + Objects.checkIndex(index, length)];
    }

    @Override
    public int size() {
        return length;
    }
}
