/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.text.Normalizer;

/**
 * How single characters fold: compatibility decomposition (Unicode NFKD) without marks, letters that have no decomposition
 * but a usual Latin spelling, look-alikes of Latin letters in Greek and Cyrillic (Unicode TR 39), digits, dashes, spaces
 * and quotes of all scripts; invisible characters fold to nothing.
 */
final class FoldRules {
    private static final String LATIN_FROM = "łŁøØđĐħĦıŧŦŋŊðÐƒʻʼ‘’‚‛`´′ʹ“”„‟«»‹›″ɡⅼ⏤⁄∕ı";
    private static final String LATIN_TO = "lLoOdDhHitTnNdDf''''''''''\"\"\"\"\"\"\"\"\"gl-//i";

    // Cyrillic, then Greek, each character above its look-alike
    private static final String ALIKE_FROM = "аеорсхуіјѕԁһԛԝькАВЕЅІЈКМНОРСТУХԌԚԜ" + "αορνικυχτΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϲ";
    private static final String ALIKE_TO = "aeopcxyijsdhqwbkABESIJKMHOPCTYXGQW" + "aopvikuxtABEZHIKMNOPTYXCc";

    private FoldRules() {}

    /**
     * For each character of the basic plane the one to which it folds, {@link Folds#NOTHING} or {@link Folds#LONG}; then
     * how many of these there are, each of them, and its end in the text that follows.
     */
    static ByteBuffer table() {
        char[] single = new char[Folds.SIZE];
        StringBuilder long_ = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < single.length; c++) {
            String folded = folded((char) c);
            single[c] = folded.isEmpty() ? Folds.NOTHING : folded.length() == 1 ? folded.charAt(0) : Folds.LONG;
            if (single[c] == Folds.LONG) { // the character of this number itself, too
                long_.append((char) c);
                text.append(folded);
                ends.append((char) text.length());
            }
        }
        ByteBuffer table = Tables.empty(2 * (single.length + 1 + 2 * ends.length() + text.length()));
        table.asCharBuffer()
                .put(single)
                .put((char) ends.length())
                .append(long_)
                .append(ends)
                .append(text);
        return table;
    }

    private static String folded(char c) {
        int latin = LATIN_FROM.indexOf(c);
        int alike = ALIKE_FROM.indexOf(c);
        if (latin >= 0 && latin < LATIN_TO.length()) {
            return LATIN_TO.substring(latin, latin + 1);
        }
        return switch (c) {
            case 'ß' -> "ss";
            case 'ẞ' -> "SS";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case '\u2028', '\u2029', '\u0085' -> "\n";
            default ->
                alike >= 0 ? ALIKE_TO.substring(alike, alike + 1) : c < 0x80 || whole(c) ? String.valueOf(c) : fold(c);
        };
    }

    /** Han, Hangul syllables and private use: nothing to fold. */
    private static boolean whole(int point) {
        return point >= 0x3400 && point < 0xa000
                || point >= 0xac00 && point < 0xd7a4
                || point >= 0xe000 && point < 0xf900;
    }

    /** What a code point folds to by its class and its decomposition. */
    static String fold(int point) {
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
}
