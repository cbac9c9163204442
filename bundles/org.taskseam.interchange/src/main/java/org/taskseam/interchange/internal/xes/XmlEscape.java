/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.taskseam.interchange.internal.write.ByteWriter;

/** Writes texts as values of XML attributes. */
final class XmlEscape {

    /** Escapes by byte, empty for none; characters that XML 1.0 cannot hold become replacement marks. */
    private static final byte[][] ESCAPES = new byte['>' + 1][0];

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    static {
        for (int b = 0; b < ' '; b++) {
            ESCAPES[b] = b == '\t' || b == '\n' || b == '\r' ? ascii("&#" + b + ";") : REPLACEMENT;
        }
        ESCAPES['<'] = ascii("&lt;");
        ESCAPES['>'] = ascii("&gt;");
        ESCAPES['&'] = ascii("&amp;");
        ESCAPES['"'] = ascii("&quot;");
    }

    private XmlEscape() {}

    /** Writes the first bytes of a text in UTF-8. */
    static void write(byte[] utf8, int length, ByteWriter out) throws IOException {
        int from = 0;
        for (int i = 0; i < length; i++) {
            byte b = utf8[i];
            if (b >= 0 && b <= '>') {
                byte[] escape = ESCAPES[b];
                if (escape.length > 0) {
                    out.put(utf8, from, i);
                    out.put(escape);
                    from = i + 1;
                }
            } else if (b == (byte) 0xEF && isNoCharacter(utf8, i, length)) {
                out.put(utf8, from, i);
                out.put(REPLACEMENT);
                from = i + 3;
            }
        }
        out.put(utf8, from, length);
    }

    private static boolean isNoCharacter(byte[] utf8, int at, int length) {
        return at + 2 < length && utf8[at + 1] == (byte) 0xBF && (utf8[at + 2] & 0xFF) >= 0xBE;
    }

    /** @return the escaped text */
    static String of(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteWriter out = new ByteWriter(bytes);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        write(utf8, utf8.length, out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
