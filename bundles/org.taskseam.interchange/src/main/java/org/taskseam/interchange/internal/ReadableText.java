/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;

/** How far a damaged file can be read: up to a byte that is not of its encoding, or to where it cannot be unpacked further. */
public final class ReadableText {

    private static final int BUFFER = 8192;
    private static final int LONGEST = 16 << 20;

    private final StringBuilder lastLine = new StringBuilder();
    private long line = 1;
    private int column = 1;
    private char before;

    private ReadableText() {}

    /**
     * Reads a file once more, which costs as much as reading it costs; for the moment in which it is refused.
     *
     * @param charset  encoding of the text; in doubt one that takes all bytes
     * @param progress only asked whether it is cancelled
     */
    public static ReadableText of(Path file, Charset charset, Progress progress) throws IOException {
        ReadableText text = new ReadableText();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Sources.open(file)) {
            CoderResult result = CoderResult.UNDERFLOW;
            for (boolean ended = false; !ended && !result.isError(); ) {
                progress.checkCancelled();
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                do {
                    result = decoder.decode(bytes, chars, ended);
                    text.add(chars.flip());
                    chars.clear();
                } while (result.isOverflow());
                bytes.compact();
            }
        } catch (BadLogException e) {
            if (!Sources.isDamaged(e)) {
                throw e;
            }
        }
        return text;
    }

    private void add(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0) { // every second byte of UTF-16 that is read byte by byte
                continue;
            }
            if (c == '\n' || before == '\r') {
                line++;
                column = 1;
                lastLine.setLength(0);
            }
            if (c != '\n') {
                column += Character.isLowSurrogate(c) ? 0 : 1;
                if (lastLine.length() < LONGEST) {
                    lastLine.append(c);
                }
            }
            before = c;
        }
    }

    /** @return the line that it ends on, from 1 */
    public long line() {
        return line;
    }

    /** @return the place in its line that it ends before, in characters, from 1 */
    public int column() {
        return column;
    }

    /** @return the last line as far as it can be read, in UTF-8; of a line as long as no row of a table may be, its start */
    public byte[] lastLine() {
        return lastLine.toString().getBytes(StandardCharsets.UTF_8);
    }
}
