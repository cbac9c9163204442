/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folding table of single characters: compatibility decomposition (Unicode NFKD) without marks, letters that have
 * no decomposition but a usual Latin spelling, look-alikes of Latin letters in Greek and Cyrillic (Unicode TR 39),
 * digits, dashes, spaces and quotes of all scripts; invisible characters fold to nothing.
 */
final class Folds {
    /** Folds to nothing. */
    static final char NOTHING = 0;
    /** Folds to more than one character. */
    static final char LONG = 1;

    /** What was not asked for yet: most of the table never is, and all of it takes a tenth of a second. */
    private static final char UNKNOWN = 2;

    private static final char[] SINGLE = new char[0x10000];
    private static final Map<Character, String> MANY = new ConcurrentHashMap<>();

    private static final String LATIN_FROM = "łŁøØđĐħĦıŧŦŋŊðÐƒʻʼ‘’‚‛`´′ʹ“”„‟«»‹›″ɡⅼ⏤⁄∕ı";
    private static final String LATIN_TO = "lLoOdDhHitTnNdDf''''''''''\"\"\"\"\"\"\"\"\"gl-//i";

    // Cyrillic, then Greek, each character above its look-alike
    private static final String ALIKE_FROM = "аеорсхуіјѕԁһԛԝькАВЕЅІЈКМНОРСТУХԌԚԜ" + "αορνικυχτΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϲ";
    private static final String ALIKE_TO = "aeopcxyijsdhqwbkABESIJKMHOPCTYXGQW" + "aopvikuxtABEZHIKMNOPTYXCc";

    static {
        for (char c = 0; c < 0x80; c++) {
            SINGLE[c] = c;
        }
        Arrays.fill(SINGLE, 0x80, SINGLE.length, UNKNOWN);
        replace(LATIN_FROM, LATIN_TO);
        replace(ALIKE_FROM, ALIKE_TO);
        set('ß', "ss");
        set('ẞ', "SS");
        set('æ', "ae");
        set('Æ', "AE");
        set('œ', "oe");
        set('Œ', "OE");
        set('þ', "th");
        set('Þ', "Th");
        SINGLE['\u2028'] = '\n';
        SINGLE['\u2029'] = '\n';
        SINGLE['\u0085'] = '\n';
    }

    private Folds() {}

    /** Han, Hangul syllables and private use: nothing to fold. */
    private static boolean whole(int point) {
        return point >= 0x3400 && point < 0xa000
                || point >= 0xac00 && point < 0xd7a4
                || point >= 0xe000 && point < 0xf900;
    }

    private static void replace(String from, String to) {
        for (int i = 0; i < from.length() && i < to.length(); i++) {
            SINGLE[from.charAt(i)] = to.charAt(i);
        }
    }

    private static void set(char c, String folded) {
        if (folded.isEmpty()) {
            SINGLE[c] = NOTHING;
        } else if (folded.length() == 1) {
            SINGLE[c] = folded.charAt(0);
        } else {
            MANY.put(c, folded);
            SINGLE[c] = LONG;
        }
    }

    private static String fold(int point) {
        if (point < 0x10000 && Character.isSurrogate((char) point)) {
            return String.valueOf((char) point);
        }
        int type = Character.getType(point);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf((char) ('0' + Character.digit(point, 10)));
        }
        if (type == Character.DASH_PUNCTUATION || point == 0x2212 || point == 0x2043) {
            return "-";
        }
        if (type == Character.SPACE_SEPARATOR) {
            return " ";
        }
        if (invisible(point, type)) {
            return "";
        }
        String original = Character.toString(point);
        String decomposed = Normalizer.normalize(original, Normalizer.Form.NFKD);
        if (decomposed.equals(original)) {
            return original;
        }
        StringBuilder text = new StringBuilder();
        decomposed.codePoints().filter(c -> !mark(Character.getType(c))).forEach(c -> {
            int kind = Character.getType(c);
            text.appendCodePoint(
                    kind == Character.DASH_PUNCTUATION || c == 0x2212
                            ? '-'
                            : kind == Character.SPACE_SEPARATOR ? ' ' : c);
        });
        return text.toString();
    }

    private static boolean mark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Marks, formats (zero width, bidi, soft hyphen, tags), fillers and variation selectors. */
    private static boolean invisible(int point, int type) {
        return mark(type)
                || type == Character.FORMAT
                || point == 0x115f
                || point == 0x1160
                || point == 0x3164
                || point == 0xffa0;
    }

    /** The one character to which a character folds, {@link #NOTHING} or {@link #LONG}. */
    static char single(char c) {
        char folded = SINGLE[c];
        if (folded == UNKNOWN) {
            set(c, whole(c) ? String.valueOf(c) : fold(c)); // any thread sets the same
            return SINGLE[c];
        }
        return folded;
    }

    /** The characters to which a character marked {@link #LONG} folds. */
    static String many(char c) {
        String folded = MANY.get(c);
        return folded == null ? fold(c) : folded;
    }

    /** The folding of a code point beyond the basic plane. */
    static String supplementary(int point) {
        return fold(point);
    }
}
