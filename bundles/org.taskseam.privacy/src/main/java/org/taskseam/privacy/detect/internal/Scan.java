/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Arrays;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.detect.FoldedText;

/**
 * One pass of a small automaton over the folded text: cuts it into words (also where the case changes, as in
 * "JamesSmith") and numbers, looks each word up, counts digits, and notes which rare characters occur, so that most
 * recognisers can tell at once that they have nothing to do.
 */
final class Scan {
    /** Kinds of tokens. */
    static final byte WORD = 1;

    static final byte NUMBER = 2;

    /** Shapes of words. */
    static final byte LOWER = 0;

    static final byte CAPITAL = 1;
    static final byte UPPER = 2;

    private static final char FIRST_GREEK = '\u0370';
    private static final char LAST_CYRILLIC = '\u052f';

    private static final byte IS_DIGIT = 1;
    private static final byte IS_UPPER = 2;
    private static final byte IS_LOWER = 3;
    private static final byte IS_OTHER = 4;
    private static final byte[] CLASS = new byte[FIRST_GREEK];

    static {
        for (char c = 0; c < CLASS.length; c++) {
            CLASS[c] = classify(c);
        }
    }

    private static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return IS_DIGIT;
        }
        return !Character.isLetter(c)
                ? 0
                : Character.isUpperCase(c) ? IS_UPPER : Character.isLowerCase(c) ? IS_LOWER : IS_OTHER;
    }

    private static final int AT = 1;
    private static final int LESS = 2;
    private static final int PASSWORD_SIGN = 4;
    private static final int DEGREE = 8;
    private static final int BRACKET = 16;
    private static final int FOLDER = 32;
    /** Bits of the rare signs that recognisers ask for. */
    private static final byte[] SIGNS = new byte[256];

    static {
        SIGNS['@'] = AT;
        SIGNS['<'] = LESS;
        SIGNS['°'] = DEGREE;
        for (char c : "!#$%&*?".toCharArray()) {
            SIGNS[c] = PASSWORD_SIGN;
        }
        for (char c : "([".toCharArray()) {
            SIGNS[c] = BRACKET;
        }
        for (char c : "/\\~".toCharArray()) {
            SIGNS[c] = FOLDER;
        }
    }

    /** Adds one to the number of points, colons or hyphens, each of {@value #COUNTED} bits. */
    private static final long[] COUNTS = new long[128];

    private static final int COUNTED = 20;

    static {
        COUNTS['.'] = 1;
        COUNTS[':'] = 1L << COUNTED;
        COUNTS['-'] = 1L << 2 * COUNTED;
    }

    private static byte kind(char c) {
        return c < CLASS.length ? CLASS[c] : classify(c);
    }

    private final FoldedText text;
    /** The characters, to be read only: loops over many of them go without {@link #at}. */
    final char[] chars;

    private final int length;
    private final int[] digits;
    private final int[] endingAt;
    int tokens;
    int[] start;
    int[] end;
    byte[] type;
    byte[] shape;
    int[] flags;
    private int signs;
    private long counts;
    /** How many digits the longest number has. */
    int longestNumber;
    /** Whether an x stands right behind a number, as in 0x1F. */
    boolean hasHexSign;

    final boolean ocr;
    private final Labels.Match label = new Labels.Match();
    private int labelAt = -1;
    private java.util.@org.jspecify.annotations.Nullable BitSet shields;
    private boolean shieldsKnown;

    Scan(FoldedText text) {
        this.text = text;
        chars = text.toChars();
        length = chars.length;
        digits = new int[length + 1];
        endingAt = new int[length + 1];
        int capacity = length / 5 + 4;
        start = new int[capacity];
        end = new int[capacity];
        type = new byte[capacity];
        shape = new byte[capacity];
        flags = new int[capacity];
        ocr = text.channel() == Channel.OCR;
        run();
    }

    /** Whether the place lies inside a hash, a UUID or another number that machines made. */
    boolean shielded(int at) {
        if (!shieldsKnown) {
            shields = Shields.of(this);
            shieldsKnown = true;
        }
        return shields != null && shields.get(at);
    }

    private void run() {
        int i = 0;
        while (i < length) {
            char c = chars[i];
            byte kind = kind(c);
            if (kind == IS_DIGIT) {
                i = number(i);
            } else if (kind != 0) {
                i = word(i);
            } else {
                signs |= c < SIGNS.length ? SIGNS[c] : 0;
                counts += c < COUNTS.length ? COUNTS[c] : 0;
                digits[i + 1] = digits[i];
                i++;
            }
        }
    }

    private int number(int from) {
        int i = from;
        int before = digits[from] - from;
        while (i < length && digit(chars[i])) {
            i++;
            digits[i] = before + i;
        }
        longestNumber = Math.max(longestNumber, i - from);
        hasHexSign |= i < length && chars[i] == 'x';
        token(from, i, NUMBER, LOWER, 0);
        return i;
    }

    /** A word from {@code from}: upper-case run, capital and lower-case run, or lower-case run. */
    private int word(int from) {
        char[] chars = this.chars;
        int length = this.length;
        int i = from;
        while (i < length && upper(chars[i])) {
            i++;
        }
        int upper = i - from;
        boolean lower = i < length && lowerOrOther(chars[i]);
        byte shape;
        if (upper == 2 && lower && chars[from] == 'I' && chars[from + 1] == 'J') {
            upper = 1; // IJzerman: one letter in Dutch
        }
        if (upper > 1 && lower) {
            // SMITHJames: the last capital belongs to the next word; a plural s as in PDFs does not make one
            i--;
            shape = UPPER;
        } else if (lower) {
            while (i < length && lowerOrOther(chars[i])) {
                i++;
            }
            shape = upper == 1 ? CAPITAL : LOWER;
        } else {
            shape = upper == 1 ? CAPITAL : UPPER;
        }
        int[] digits = this.digits;
        int before = digits[from];
        long hash = Lexicon.seed();
        boolean otherScript = false;
        for (int k = from; k < i; k++) {
            char c = chars[k];
            otherScript |= c >= FIRST_GREEK && c <= LAST_CYRILLIC;
            hash = Lexicon.hash(hash, c);
            digits[k + 1] = before;
        }
        int known = Lexicon.flags(hash);
        if (otherScript) {
            known |= Lexicon.OTHER_SCRIPT;
            known |= known == Lexicon.OTHER_SCRIPT && shape != LOWER && FamilyEndings.ends(this, from, i)
                    ? Lexicon.FAMILY
                    : 0;
        }
        if (known == 0 && shape != LOWER && FamilyEndings.latin(this, from, i)) {
            known = Lexicon.FAMILY;
        }
        token(from, i, WORD, shape, known);
        return i;
    }

    private void token(int from, int to, byte kind, byte form, int known) {
        if (tokens == start.length) {
            start = Arrays.copyOf(start, tokens * 2);
            end = Arrays.copyOf(end, tokens * 2);
            type = Arrays.copyOf(type, tokens * 2);
            shape = Arrays.copyOf(shape, tokens * 2);
            flags = Arrays.copyOf(flags, tokens * 2);
        }
        start[tokens] = from;
        end[tokens] = to;
        type[tokens] = kind;
        shape[tokens] = form;
        flags[tokens++] = known;
        endingAt[to] = tokens;
    }

    boolean hasAt() {
        return (signs & AT) != 0;
    }

    int points() {
        return (int) counts & (1 << COUNTED) - 1;
    }

    int colons() {
        return (int) (counts >> COUNTED) & (1 << COUNTED) - 1;
    }

    int hyphens() {
        return (int) (counts >> 2 * COUNTED);
    }

    boolean hasLess() {
        return (signs & LESS) != 0;
    }

    boolean hasDegree() {
        return (signs & DEGREE) != 0;
    }

    /** Whether a sign occurs that passwords have and words have not. */
    boolean hasPasswordSign() {
        return (signs & PASSWORD_SIGN) != 0;
    }

    /** Whether a bracket opens. */
    boolean hasBracket() {
        return (signs & BRACKET) != 0;
    }

    /** Whether a sign occurs that separates folders or stands for one. */
    boolean hasFolderSign() {
        return (signs & FOLDER) != 0;
    }

    FoldedText text() {
        return text;
    }

    int length() {
        return length;
    }

    char at(int index) {
        char[] chars = this.chars;
        return index >= 0 && index < chars.length ? chars[index] : 0;
    }

    /** Number of digits in a range; the range may reach beyond the text. */
    int digits(int from, int to) {
        return digits[Math.min(to, length)] - digits[Math.max(0, Math.min(from, length))];
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean upper(char c) {
        return kind(c) == IS_UPPER;
    }

    static boolean lower(char c) {
        return kind(c) == IS_LOWER;
    }

    /** A letter that does not start a new word: lower case, or of a script without case. */
    private static boolean lowerOrOther(char c) {
        return kind(c) >= IS_LOWER;
    }

    static boolean letter(char c) {
        return kind(c) >= IS_UPPER;
    }

    static boolean alnum(char c) {
        return kind(c) != 0;
    }

    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a word or number may start here: after something else, or where the case or class changes. */
    boolean wordStart(int i) {
        char c = at(i);
        char p = at(i - 1);
        return !alnum(p) || digit(p) != digit(c) || upper(c) && lower(p);
    }

    /** Whether a word or number may end before this index. */
    boolean wordEnd(int i) {
        char c = at(i);
        char p = at(i - 1);
        return !alnum(c) || digit(p) != digit(c) || upper(c) && lower(p);
    }

    /** The label before a value that starts here; valid until the next call. */
    Labels.Match label(int at) {
        if (labelAt != at) {
            Labels.before(this, at, label);
            labelAt = at;
        }
        return label;
    }

    /** The same for a value that starts at a token or at signs right before it. */
    Labels.Match label(int at, int token) {
        return token > 0 && (chars[at - 1] == '>' || Labels.mayEnd(this, end[token - 1])) ? label(at) : Labels.NONE;
    }

    /** Whether a label before or behind announces the kind. */
    boolean labelled(int from, int to, org.taskseam.privacy.PiiKind kind) {
        long bit = 1L << kind.ordinal();
        return (label(from).kinds & bit) != 0 || (Labels.after(this, to) & bit) != 0;
    }

    /** The token that ends at {@code end}, -1 if there is none. */
    int tokenEnding(int end) {
        return end <= 0 || end > length ? -1 : endingAt[end] - 1;
    }

    boolean startsWith(String prefix, int at) {
        if (at < 0 || at + prefix.length() > length) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (chars[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
