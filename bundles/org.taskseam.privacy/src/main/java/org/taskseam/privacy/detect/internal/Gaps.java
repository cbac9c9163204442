/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** What stands between two neighbouring tokens. */
final class Gaps {
    /** Nothing: the case or the class of characters changes. */
    static final int JOINED = 0;

    static final int SPACE = 1;
    static final int LINE = 2;
    /** Hyphen, apostrophe, underscore or point without space. */
    static final int TIE = 3;
    /** Point and space, as behind an initial. */
    static final int POINT = 4;

    static final int COMMA = 5;
    /** Anything else: another field. */
    static final int FAR = 9;

    private Gaps() {}

    /** The gap between the end of a token and the start of the next one. */
    static int between(Scan text, int end, int start) {
        switch (start - end) {
            case 0:
                return JOINED;
            case 1:
                return switch (text.at(end)) {
                    case ' ' -> SPACE;
                    case '\n' -> LINE;
                    case '-', '\'', '_' -> TIE;
                    case '.' -> POINT;
                    case ',' -> COMMA;
                    default -> FAR;
                };
            case 2:
                char first = text.at(end);
                char second = text.at(end + 1);
                boolean blank = second == ' ' || second == '\n';
                if (first == ' ' && second == '\'') {
                    return SPACE;
                }
                if (first == '.' && second == '-') {
                    return TIE; // Dr.-Külz-Ring
                }
                if (first == '/'
                        && second == ' '
                        && (text.at(end - 1) == 'C' || text.at(end - 1) == 'c')
                        && !Scan.alnum(text.at(end - 2))) {
                    return POINT; // C/ Mayor
                }
                return first == '.' && blank
                        ? POINT
                        : first == ',' && blank ? COMMA : first == '\r' && second == '\n' ? LINE : FAR;
            case 3:
                return text.startsWith(". '", end) ? POINT : FAR; // J. 't Hart
            default:
                return FAR;
        }
    }

    /** Whether a field may start at {@code at}: nothing, a delimiter or a spaced hyphen stands before. */
    static boolean fieldStart(Scan text, int at) {
        int i = at - 1;
        int spaces = 0;
        while (i >= 0 && text.at(i) == ' ') {
            i--;
            spaces++;
        }
        return i < 0 || spaces > 1 || delimiter(text.at(i)) || dash(text.at(i)) && spaces > 0;
    }

    /** Whether a field may end before {@code at}. */
    static boolean fieldEnd(Scan text, int at) {
        int i = at;
        while (text.at(i) == ' ') {
            i++;
        }
        return i >= text.length() || i - at > 1 || delimiter(text.at(i)) || dash(text.at(i)) && i > at;
    }

    /** Signs that part fields if a space stands beside them. */
    private static boolean dash(char c) {
        return c == '-' || c == '@';
    }

    private static boolean delimiter(char c) {
        return switch (c) {
            case '\n',
                    '\r',
                    '\t',
                    '\\',
                    ';',
                    '|',
                    ',',
                    '"',
                    '\'',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    ':',
                    '=',
                    '<',
                    '>',
                    '/',
                    '#',
                    '&',
                    '?',
                    '_',
                    '*',
                    '+',
                    '~',
                    '^',
                    '!',
                    '.' -> true;
            default -> c >= 0x80 && !Scan.alnum(c); // arrows, bullets and other signs of user interfaces
        };
    }
}
