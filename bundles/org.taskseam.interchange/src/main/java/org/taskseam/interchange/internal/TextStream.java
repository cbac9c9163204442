/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns texts whose encoding is not a superset of ASCII into UTF-8 while they are read. */
public final class TextStream extends FilterInputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] utf8 = new byte[0];
    private int at;
    private char pending;

    /** @param lenient whether what is not of the encoding is replaced; else reading it fails with a {@link java.nio.charset.CharacterCodingException} */
    public TextStream(InputStream in, Charset charset, boolean lenient) {
        super(in);
        CodingErrorAction onError = lenient ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        reader = new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
    }

    @Override
    public int read() throws IOException {
        return fill() ? utf8[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, utf8.length - at);
        System.arraycopy(utf8, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == utf8.length) {
            int start = 0;
            if (pending != 0) {
                chars[start++] = pending;
                pending = 0;
            }
            int count = reader.read(chars, start, chars.length - start);
            if (count < 0 && start == 0) {
                return false;
            }
            int end = start + Math.max(0, count);
            if (count > 0 && Character.isHighSurrogate(chars[end - 1])) {
                pending = chars[--end];
            }
            utf8 = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
