/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.ByteBuffer;

/** The table of a column function as bytes: the values by source id, in the frame of {@link TextSegments}. */
final class FunctionTables {

    private FunctionTables() {}

    static byte[] encode(int[] values) {
        ByteBuffer plain = ByteBuffer.allocate(4 * values.length);
        plain.asIntBuffer().put(values);
        return TextSegments.encode(values.length, plain.array());
    }

    static int[] decode(byte[] data) {
        ByteBuffer plain = TextSegments.plain(data);
        int[] values = new int[plain.getInt()];
        plain.asIntBuffer().get(values);
        return values;
    }
}
