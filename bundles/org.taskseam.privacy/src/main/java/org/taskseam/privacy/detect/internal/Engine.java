/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Detector;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.Span;
import org.taskseam.privacy.detect.FoldedText;

/** All built-in recognisers over one scan of a text; looks once into text that was Base64-encoded. */
public final class Engine implements Detector {
    private static final int LEAST_BASE64 = 8;
    private static final byte[] SIX = new byte[128];
    /** One bit for digits, upper case, lower case and the other characters of Base64. */
    private static final byte[] CLASS = new byte[128];

    static {
        Arrays.fill(SIX, (byte) -1);
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; i++) {
            SIX[digits.charAt(i)] = (byte) i;
        }
        SIX['-'] = 62;
        SIX['_'] = 63;
        for (char c = 0; c < 128; c++) {
            CLASS[c] = (byte) (Scan.digit(c) ? 1 : Scan.upper(c) ? 2 : Scan.lower(c) ? 4 : SIX[c] >= 0 ? 8 : 0);
        }
    }

    private static final int MOST_BASE64 = 4096;
    private static final int MOST_SLASHES = 16;

    /** The engine is stateless. */
    public Engine() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        if (text.length() == 0) {
            return;
        }
        Scan scan = new Scan(text);
        SecretRecogniser.find(scan, findings);
        EmailRecogniser.find(scan, findings);
        NetworkRecogniser.find(scan, findings);
        IdentifierRecogniser.find(scan, findings);
        GeoRecogniser.find(scan, findings);
        PhoneRecogniser.find(scan, findings);
        BirthDateRecogniser.find(scan, findings);
        AddressRecogniser.find(scan, findings);
        PathRecogniser.find(scan, findings);
        LabelledRecogniser.find(scan, findings);
        AccountRecogniser.find(scan, findings);
        PersonRecogniser.find(scan, findings);
    }

    /** Finds personal data in Base64 inside the original text; the whole encoded run is hidden. */
    public void findEncoded(FoldedText text, String whole, Findings findings) {
        char[] original = text.isPlain() ? text.toChars() : whole.toCharArray();
        int i = 0;
        while (i + LEAST_BASE64 <= original.length) {
            int probe = i + LEAST_BASE64 - 1; // inside of every long enough run from here on
            char c = original[probe];
            if (base64(c) == 0) {
                i = c == '%' ? probe : probe + 1;
                continue;
            }
            int start = probe;
            while (start > i && base64(original[start - 1]) != 0) {
                start--;
            }
            start += start > 0 && escape(original, start - 1) ? 2 : 0; // %3A before Base64 is no part of it
            int kinds = 0;
            i = start;
            for (int kind; i < original.length && (kind = base64(original[i])) != 0; i++) {
                kinds |= kind;
            }
            int letters = i;
            while (i < original.length && original[i] == '=' && i - letters < 2) {
                i++;
            }
            int size = letters - start;
            if (size >= LEAST_BASE64 && size <= MOST_BASE64 && Integer.bitCount(kinds & 7) >= 2) {
                decoded(original, start, letters, i, findings, MOST_SLASHES);
            }
        }
    }

    private static boolean escape(char[] text, int at) {
        return text[at] == '%'
                && at + 2 < text.length
                && Character.digit(text[at + 1], 16) >= 0
                && Character.digit(text[at + 2], 16) >= 0;
    }

    private static int base64(char c) {
        return c < 128 ? CLASS[c] : 0;
    }

    private void decoded(char[] original, int start, int letters, int end, Findings findings, int slashes) {
        String inner = encodesText(original, start, letters) ? decode(original, start, letters) : null;
        if (inner == null) {
            // in a path the slash separates: what stands between or behind them may be the encoded part
            int slash = start;
            while (slash < letters && original[slash] != '/') {
                slash++;
            }
            boolean path = slashes > 0 && slash < letters;
            if (path && slash - start >= LEAST_BASE64) {
                decoded(original, start, slash, slash, findings, 0);
            }
            if (path && letters - slash > LEAST_BASE64) {
                decoded(original, slash + 1, letters, end, findings, slashes - 1);
            }
            return;
        }
        String key = key(original, start);
        FoldedText text = FoldedText.of(key + inner, Channel.OTHER);
        Findings inside = new Findings(text);
        find(text, inside);
        for (Span span : inside.spans()) {
            if (span.end() > key.length()) {
                findings.addOriginal(start, end, span.kind());
                return;
            }
        }
    }

    /** The key before a value, with the sign between: customerno=. */
    private static String key(char[] original, int start) {
        int key = start - 1;
        while (key > 0 && start - key < Labels.WIDTH && Scan.alnum(original[key - 1])) {
            key--;
        }
        return start > 0 && original[start - 1] == '=' ? new String(original, key, start - key) : "";
    }

    /** Whether the bytes follow each other as in a text in UTF-8, which words that look like Base64 seldom encode. */
    private static boolean encodesText(char[] base64, int start, int end) {
        int bits = 0;
        int held = 0;
        int more = 0;
        for (int i = start; i < end; i++) {
            int value = SIX[base64[i]];
            if (value < 0) {
                return false;
            }
            bits = bits << 6 | value;
            held += 6;
            if (held >= 8) {
                held -= 8;
                int b = bits >>> held & 0xff;
                boolean inside = b >= 0x80 && b < 0xc0;
                if (more > 0 != inside || b < ' ' && b != '\n' && b != '\t' && b != '\r' || b == 0x7f || b >= 0xf5) {
                    return false;
                }
                more = more > 0 ? more - 1 : b < 0xc0 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            }
        }
        return more == 0;
    }

    /** The text that is encoded, null if the bytes are none. */
    private static @Nullable String decode(char[] base64, int start, int end) {
        byte[] bytes = new byte[(end - start) * 3 / 4];
        int bits = 0;
        int held = 0;
        int out = 0;
        for (int i = start; i < end; i++) {
            bits = bits << 6 | SIX[base64[i]];
            held += 6;
            if (held >= 8) {
                held -= 8;
                bytes[out++] = (byte) (bits >>> held);
            }
        }
        String text = new String(bytes, 0, out, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') >= 0 ? null : text;
    }
}
