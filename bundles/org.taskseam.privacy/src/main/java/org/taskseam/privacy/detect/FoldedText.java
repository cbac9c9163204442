/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect;

import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.detect.internal.Folder;

/**
 * A text as detectors read it, with the way back to the original: encodings undone (percent, JSON, HTML entities),
 * compatibility forms and look-alike letters replaced, accents and invisible characters gone, digits, dashes and spaces
 * of all scripts made ASCII. Case is kept. One folded character can stand for several original ones and the other way
 * round.
 *
 * <p>Immutable to its readers. Indexes "here" are into the folded text, indexes "there" are UTF-16 units of the
 * original.
 */
public final class FoldedText implements CharSequence {
    private final char[] chars;
    private final int @Nullable [] starts; // null where nothing was folded
    private final int @Nullable [] ends;
    private final Channel channel;
    private final boolean url;

    /** Takes over the arrays, none where every character stands for itself; see {@link Folder}. */
    public FoldedText(char[] chars, int @Nullable [] starts, int @Nullable [] ends, Channel channel, boolean url) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.channel = channel;
        this.url = url;
    }

    /** Folds a text. */
    public static FoldedText of(String text, Channel channel) {
        return Folder.fold(text, channel);
    }

    @Override
    public int length() {
        return chars.length;
    }

    /** The folded character, 0 outside the text so that scanners need no bounds. */
    public char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : 0;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    /** A copy of the folded characters. */
    public char[] toChars() {
        return chars.clone();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    /** Where the original of the character here starts there. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where the original of the character here ends there (exclusive). */
    public int originalEnd(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** Whether every character stands for itself, since nothing was there to fold. */
    public boolean isPlain() {
        return starts == null;
    }

    /** Where the text was seen. */
    public Channel channel() {
        return channel;
    }

    /** Whether the text is an address, so that {@code +} may stand for a space and keys stand before {@code =}. */
    public boolean isUrl() {
        return url;
    }
}
