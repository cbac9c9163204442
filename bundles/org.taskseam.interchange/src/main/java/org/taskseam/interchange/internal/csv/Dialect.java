/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.internal.TextStream;

/**
 * How a CSV file is written.
 *
 * @param charset      its encoding, or {@code null} for UTF-8 or, where that fails, windows-1252
 * @param bom          length of the byte order mark
 * @param oldMac       whether lines end with a lone carriage return, all or some
 * @param delimiter    between values
 * @param quote        around values, or 0 for none
 * @param header       whether the first row names the columns
 * @param skippedLines lines before the table, such as {@code sep=;}
 */
record Dialect(
        @Nullable Charset charset,
        int bom,
        boolean oldMac,
        byte delimiter,
        byte quote,
        boolean header,
        int skippedLines) {

    /** @return the delimiter as a mapping file names it */
    String delimiterName() {
        return delimiter == '\t' ? "tab" : String.valueOf((char) delimiter);
    }

    /** @return the delimiter of a name */
    static byte delimiter(String name) {
        return switch (name) {
            case "tab", "\\t", "" -> '\t';
            case "space" -> ' ';
            default -> (byte) name.charAt(0);
        };
    }

    /**
     * @param lenient whether what is not of the encoding is replaced
     * @return the table in an encoding whose first 128 characters are ASCII, with line feeds
     */
    InputStream table(InputStream in, boolean lenient) {
        InputStream text = charset == null || keepsAscii(charset) ? in : new TextStream(in, charset, lenient);
        return oldMac ? new LineFeeds(text) : text;
    }

    /** @return whether {@link #table} gives the bytes as they are */
    boolean isPlain() {
        return !oldMac && (charset == null || keepsAscii(charset));
    }

    /** @return encoding of what {@link #table} gives, or {@code null} to find out */
    @Nullable
    Charset tableCharset() {
        return charset == null || keepsAscii(charset) ? charset : StandardCharsets.UTF_8;
    }

    /** Single bytes below 128 mean ASCII and nothing else: UTF-8 and the encodings with one byte per character. */
    private static boolean keepsAscii(Charset charset) {
        String name = charset.name();
        return name.equals("UTF-8")
                || name.equals("US-ASCII")
                || name.startsWith("ISO-8859-")
                || name.startsWith("windows-125");
    }
}
