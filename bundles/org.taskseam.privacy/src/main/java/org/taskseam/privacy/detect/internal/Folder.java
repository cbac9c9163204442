/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Arrays;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.detect.FoldedText;

/**
 * Builds the folded view of a text in at most four linear passes: percent encoding (twice where it was encoded twice),
 * HTML entities, JSON escapes, characters. A pass runs only where its first character occurs.
 */
public final class Folder {
    private static final int[] NONE = {};
    private static final int PERCENT = 1;
    private static final int AMPERSAND = 2;
    private static final int BACKSLASH = 4;
    private static final int WIDE = 8;
    private static final int PLUS = 16;
    private static final int COLON = 32;
    private static final int LONGEST_SCHEME = 11;

    /** The bit of each ASCII character that needs a pass of its own. */
    private static final byte[] SIGNS = new byte[0x80];

    static {
        SIGNS['%'] = PERCENT;
        SIGNS['&'] = AMPERSAND;
        SIGNS['\\'] = BACKSLASH;
        SIGNS['+'] = PLUS;
        SIGNS[':'] = COLON;
    }

    private char[] chars;
    private int[] starts = NONE;
    private int[] ends = NONE;
    private int length;

    private Folder(String text) {
        length = text.length();
        chars = text.toCharArray();
    }

    /** From here on characters may stand for others. */
    private void track() {
        if (starts.length > 0 || length == 0) {
            return;
        }
        starts = new int[length];
        ends = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    /** Folds a text. */
    public static FoldedText fold(String text, Channel channel) {
        Folder folder = new Folder(text);
        int signs = folder.signs();
        boolean url = channel == Channel.URL || (signs & COLON) != 0 && looksLikeUrl(text);
        if ((signs & (PERCENT | AMPERSAND | BACKSLASH | WIDE | PLUS)) != 0) {
            folder.track();
        }
        if ((signs & PERCENT) != 0 && (url || escapes(text)) && folder.percent()) {
            folder.percent();
            signs = folder.signs();
        }
        if ((signs & AMPERSAND) != 0) {
            folder.entities();
            signs = folder.signs();
        }
        if ((signs & BACKSLASH) != 0) {
            folder.escapes();
            signs = folder.signs();
        }
        if ((signs & WIDE) != 0) {
            folder.characters();
        }
        if ((signs & (PLUS | WIDE)) != 0) {
            folder.pluses(url);
        }
        boolean same = folder.starts.length == 0;
        return new FoldedText(
                folder.length == folder.chars.length ? folder.chars : Arrays.copyOf(folder.chars, folder.length),
                same ? null : folder.starts,
                same ? null : folder.ends,
                channel,
                url);
    }

    /** Which characters occur that need a pass of their own. */
    private int signs() {
        char[] chars = this.chars;
        int length = this.length;
        int signs = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            signs |= c < SIGNS.length ? SIGNS[c] : WIDE;
        }
        return signs;
    }

    private static boolean looksLikeUrl(String text) {
        int scheme = text.indexOf("://", 0, Math.min(text.length(), LONGEST_SCHEME + 3));
        return scheme > 0 && text.indexOf(' ') < 0 || text.startsWith("mailto:");
    }

    /** Outside of addresses one percent sign proves nothing: it takes several escapes, or that of a space or an @. */
    private static boolean escapes(String text) {
        int count = 0;
        for (int i = text.indexOf('%'); i >= 0 && i + 2 < text.length(); i = text.indexOf('%', i + 1)) {
            boolean escape = hex(text.charAt(i + 1)) >= 0 && hex(text.charAt(i + 2)) >= 0;
            count += !escape ? 0 : text.startsWith("%20", i) || text.startsWith("%40", i) ? 2 : 1;
        }
        return count >= 2;
    }

    private void put(int at, char c, int start, int end) {
        chars[at] = c;
        starts[at] = start;
        ends[at] = end;
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private int hexByte(int at) {
        if (at + 2 >= length || chars[at] != '%') {
            return -1;
        }
        int high = hex(chars[at + 1]);
        int low = hex(chars[at + 2]);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Percent-encoded UTF-8; bytes that are no UTF-8 count as Latin-1. Shrinks in place. */
    private boolean percent() {
        boolean changed = false;
        int out = 0;
        for (int i = 0; i < length; ) {
            int first = hexByte(i);
            if (first < 0) {
                put(out++, chars[i], starts[i], ends[i]);
                i++;
                continue;
            }
            changed = true;
            int count = first < 0xc2 || first > 0xf4 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            int point = count == 1 ? first : first & 0x7f >> count;
            for (int k = 1; k < count; k++) {
                int next = hexByte(i + 3 * k);
                if (next < 0x80 || next > 0xbf) {
                    count = 1;
                    point = first;
                    break;
                }
                point = point << 6 | next & 0x3f;
            }
            if (!Character.isValidCodePoint(point)) {
                count = 1;
                point = first;
            }
            out = append(out, point, starts[i], ends[i + 3 * count - 1]);
            i += 3 * count;
        }
        length = out;
        return changed;
    }

    private int append(int out, int point, int start, int end) {
        if (point < 0x10000) {
            put(out, (char) point, start, end);
            return out + 1;
        }
        put(out, Character.highSurrogate(point), start, end);
        put(out + 1, Character.lowSurrogate(point), start, end);
        return out + 2;
    }

    private void entities() {
        int out = 0;
        for (int i = 0; i < length; ) {
            int end = chars[i] == '&' ? entityEnd(i) : -1;
            int point = end < 0 ? -1 : Entities.codePoint(chars, i + 1, end);
            if (point < 0) {
                put(out++, chars[i], starts[i], ends[i]);
                i++;
            } else {
                out = append(out, point, starts[i], ends[end]);
                i = end + 1;
            }
        }
        length = out;
    }

    private int entityEnd(int start) {
        for (int i = start + 1; i < length && i < start + 10; i++) {
            if (chars[i] == ';') {
                return i;
            }
            if (chars[i] != '#' && !Character.isLetterOrDigit(chars[i])) {
                return -1;
            }
        }
        return -1;
    }

    /** JSON escapes. A backslash before n, r or t counts only inside quotes, since it also separates folders. */
    private void escapes() {
        int out = 0;
        boolean quoted = false;
        for (int i = 0; i < length; ) {
            char c = chars[i];
            quoted |= c == '"';
            char next = i + 1 < length ? chars[i + 1] : 0;
            int unicode = c == '\\' && next == 'u' ? unicode(i + 2) : -1;
            if (unicode >= 0 && !pathBefore(i)) {
                put(out++, (char) unicode, starts[i], ends[i + 5]);
                i += 6;
            } else if (c == '\\' && (next == '"' || next == '/' || next == '\\' && quoted)) {
                put(out++, next, starts[i], ends[i + 1]);
                i += 2;
            } else if (c == '\\' && quoted && (next == 'n' || next == 'r' || next == 't') && !pathBefore(i)) {
                put(out++, next == 't' ? '\t' : '\n', starts[i], ends[i + 1]);
                i += 2;
            } else {
                put(out++, c, starts[i], ends[i]);
                i++;
            }
        }
        length = out;
    }

    private boolean pathBefore(int at) {
        for (int i = at - 1; i >= 0 && at - i < 200 && chars[i] != '"'; i--) {
            if (chars[i] == ':' && i + 1 < length && chars[i + 1] == '\\') {
                return true;
            }
        }
        return at > 0 && chars[at - 1] == ':';
    }

    private int unicode(int at) {
        if (at + 4 > length) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = hex(chars[i]);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Unicode folding by table; see {@link Folds}. */
    private void characters() {
        char[] from = chars;
        int[] fromStart = starts;
        int[] fromEnd = ends;
        int capacity = length + 16;
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        int out = 0;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            char folded = c < 0x80 ? c : Folds.single(c);
            int end = fromEnd[i];
            String many = null;
            if (folded == Folds.LONG) {
                many = Folds.many(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(from[i + 1])) {
                many = Folds.supplementary(Character.toCodePoint(c, from[i + 1]));
                i++;
                end = fromEnd[i];
            }
            int start = fromStart[many != null && Character.isHighSurrogate(c) ? i - 1 : i];
            if (many == null && folded != Folds.NOTHING) {
                if (out + 1 > chars.length) {
                    grow();
                }
                put(out++, folded, start, end);
            } else if (many != null && !many.isEmpty()) {
                while (out + many.length() > chars.length) {
                    grow();
                }
                for (int k = 0; k < many.length(); k++) {
                    put(out++, many.charAt(k), start, end);
                }
            } else if (out > 0) {
                ends[out - 1] = end;
            }
        }
        length = out;
    }

    private void grow() {
        int capacity = chars.length * 2;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    /** Whether the rest of an e-mail address follows, as in name+tag@host. */
    private boolean mailFollows(int at) {
        for (int i = at; i < length && i - at < 32; i++) {
            char c = chars[i];
            if (c == '@') {
                return i > at;
            }
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return false;
    }

    /**
     * In an address + is a space, unless it starts a number as in tel=+49. Elsewhere only behind the = of a query
     * such as {@code ?q=a+b}, which ends with white space or quotes.
     */
    private void pluses(boolean url) {
        boolean query = url;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '+') {
                if (query && ends[i] - starts[i] == 1 && !startsNumber(i) && !mailFollows(i + 1)) {
                    chars[i] = ' ';
                }
            } else if (!url) {
                query = query ? c > ' ' && c != '"' && c != '<' : c == '=' && keyBefore(i);
            }
        }
    }

    /** Whether a number such as +49 may start here: a digit behind, and before it nothing that goes on. */
    private boolean startsNumber(int at) {
        boolean digit = at + 1 < length && Character.isDigit(chars[at + 1]);
        char before = at == 0 ? '=' : chars[at - 1];
        return digit && !Character.isLetterOrDigit(before) && before != ',' && before != '.' && before != ';';
    }

    /** Whether a key of a query stands before: {@code ?key} or {@code &key}. */
    private boolean keyBefore(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 48 && (Character.isLetterOrDigit(chars[i]) || "_-.+ []".indexOf(chars[i]) > 0)) {
            i--;
        }
        return i >= 0 && i < at - 1 && (chars[i] == '?' || chars[i] == '&');
    }
}
