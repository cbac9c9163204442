/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.internal.column.Swar;

/**
 * Everything about a tag but its value. Documents repeat few shapes in few orders, so the shape that followed last time is
 * compared with what comes, and only the value must be looked at.
 *
 * @see XmlScanner
 */
final class TagShape {

    /** From the end of the tag before to the value, or to the end of the tag where there is no value. */
    private final byte[] prefix;

    final int length;
    final int kind;
    final int tag;
    final int nameFrom;
    final int nameTo;
    final int keyFrom;
    final int keyTo;
    final long keyHash;

    /** The quote around the value, or 0 where there is none. */
    final byte quote;

    /** What stands behind the value's closing quote, at most seven bytes. */
    final long suffix;

    final int suffixLength;

    /** Number of the key, or less than 0 as long as nobody asked for it. */
    int keyNumber = -1;

    @Nullable
    TagShape next;

    @Nullable
    TagShape other;

    /** Places are relative to the end of the tag before; {@code keyFrom} is -1 where there is no key. */
    TagShape(
            byte[] prefix,
            int kind,
            int tag,
            int nameFrom,
            int nameTo,
            int keyFrom,
            int keyTo,
            long keyHash,
            byte quote,
            long suffix,
            int suffixLength) {
        this.prefix = Arrays.copyOf(prefix, prefix.length + Swar.PADDING);
        this.length = prefix.length;
        this.kind = kind;
        this.tag = tag;
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
        this.keyFrom = keyFrom;
        this.keyTo = keyTo;
        this.keyHash = keyHash;
        this.quote = quote;
        this.suffix = suffix;
        this.suffixLength = suffixLength;
    }

    /** @return whether the bytes from here on have this shape up to the value */
    boolean fits(byte[] bytes, int at) {
        return Swar.equal(bytes, at, prefix, 0, length);
    }

    boolean isSame(TagShape that) {
        return kind == that.kind
                && quote == that.quote
                && suffix == that.suffix
                && suffixLength == that.suffixLength
                && Arrays.equals(prefix, that.prefix);
    }

    /** Remembers what came after this shape. */
    void follow(TagShape shape) {
        if (next != shape) {
            other = next;
            next = shape;
        }
    }
}
