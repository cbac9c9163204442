/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time ("SIMD within a register"). Arrays must be readable for {@link #PADDING} bytes after the last byte
 * that counts.
 */
public final class Swar {

    /** Bytes that arrays need behind their content. */
    public static final int PADDING = 8;

    /** Words whose places can be counted together. */
    public static final int MOST_WORDS = 31;

    /** Digits in a word. */
    public static final int DIGITS = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long HIGH_HALVES = repeat((byte) 0xF0);
    private static final long LOW_HALVES = repeat((byte) 0x0F);
    private static final long ZEROS = repeat((byte) '0');
    private static final long SIXES = repeat((byte) 6);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Swar() {}

    /** @return eight bytes, the first one lowest */
    public static long load(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** @return a byte in all eight places */
    public static long repeat(byte b) {
        return (b & 0xFF) * ONES;
    }

    /** @return a mask whose lowest set bit marks the first place where two words agree; 0 if there is none */
    public static long match(long word, long repeated) {
        long difference = word ^ repeated;
        return (difference - ONES) & ~difference & HIGHS;
    }

    /** @return a mask with one bit for every place where two words agree, for counting */
    public static long matchAll(long word, long repeated) {
        long difference = word ^ repeated;
        return ~(((difference & ~HIGHS) + ~HIGHS) | difference) & HIGHS;
    }

    /**
     * Multiplies instead of asking {@link Long#numberOfTrailingZeros}, which only the second compiler makes one instruction.
     *
     * @param mask made by {@link #match} or {@link #matchAll}, not 0
     * @return place of its lowest bit, 0 to 7
     */
    public static int place(long mask) {
        return count(mask - 1 & ~mask & HIGHS);
    }

    /**
     * @param mask made by {@link #matchAll}, not 0
     * @return place of its highest bit, 0 to 7
     */
    public static int lastPlace(long mask) {
        return 7 - (Long.numberOfLeadingZeros(mask) >> 3);
    }

    /** @return a mask with one bit for every byte of UTF-8 that continues a character, for counting */
    public static long continuations(long word) {
        return word & ~word << 1 & HIGHS;
    }

    /**
     * @param mask made by {@link #matchAll}
     * @return number of its bits
     */
    public static int count(long mask) {
        return sum(mask >>> 7);
    }

    /**
     * @param bytes eight numbers that make less than 256 together, such as masks moved to the right by 7 and added for at most
     *     {@link #MOST_WORDS} words
     * @return their sum
     */
    public static int sum(long bytes) {
        return (int) (bytes * ONES >>> 56);
    }

    /** @return the first {@code count} (0 to 7) bytes of a word, the others zero */
    public static long first(long word, int count) {
        return word & ((1L << (count << 3)) - 1);
    }

    /** @return whether all eight bytes are decimal digits */
    public static boolean areDigits(long word) {
        return areNumbers(word ^ ZEROS);
    }

    /** @return whether all eight bytes are numbers from 0 to 9 */
    public static boolean areNumbers(long word) {
        return ((word | (word & ~HIGH_HALVES) + SIXES) & HIGH_HALVES) == 0;
    }

    /** @return the number that eight decimal digits write, the first one highest */
    public static long number(long word) {
        long pairs = (word & LOW_HALVES) * ((10 << 8) + 1) >>> 8 & 0x00FF_00FF_00FF_00FFL;
        long fours = pairs * ((100 << 16) + 1) >>> 16 & 0x0000_FFFF_0000_FFFFL;
        return fours * ((10_000L << 32) + 1) >>> 32;
    }

    /** Adds a word to a hash. Every text is hashed in whole words and one last, partly filled one that may be empty. */
    public static long mix(long hash, long word) {
        long mixed = (hash ^ word) * PRIME;
        return mixed ^ mixed >>> 32;
    }

    /** @return the hash of a range, as made by {@link #mix} */
    public static long hash(byte[] bytes, int from, int to) {
        long hash = 0;
        int at = from;
        for (; to - at >= 8; at += 8) {
            hash = mix(hash, load(bytes, at));
        }
        return mix(hash, first(load(bytes, at), to - at));
    }

    /** @return whether two ranges of the same length agree */
    public static boolean equal(byte[] a, int aFrom, byte[] b, int bFrom, int length) {
        int at = 0;
        for (; length - at >= 8; at += 8) {
            if (load(a, aFrom + at) != load(b, bFrom + at)) {
                return false;
            }
        }
        return first(load(a, aFrom + at) ^ load(b, bFrom + at), length - at) == 0;
    }
}
