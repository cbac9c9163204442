/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;

/**
 * Words as a table of bits (a Bloom filter): small, and looked at only for what may be a name, so that the {@link Lexicon}
 * stays within the cache. One other word of a thousand is taken for one of them.
 *
 * @param bits as many as a power of two
 */
record WordFilter(long[] bits) {
    private static final int PROBES = 4;

    static WordFilter empty(int bits) {
        return new WordFilter(new long[bits / Long.SIZE]);
    }

    static WordFilter read(TableReader table, int bits) {
        return new WordFilter(table.longs(bits / Long.SIZE));
    }

    boolean has(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    void add(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    private int bit(long hash, int probe) {
        return (int) ((hash >>> 8) + probe * (hash >>> 32 | 1)) & bits.length * Long.SIZE - 1;
    }

    int bytes() {
        return bits.length * Long.BYTES;
    }

    void put(ByteBuffer table) {
        table.asLongBuffer().put(bits);
        table.position(table.position() + bytes());
    }
}
