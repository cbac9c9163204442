/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds addresses of machines: IP version 4 and 6, MAC. */
final class NetworkRecogniser {
    /** Of how many separators the shortest address has: 0102.0304.0506, a::1, 01-02-03-04-05-06. */
    private static final int LEAST_POINTS = 2;

    private static final int LEAST_COLONS = 2;
    private static final int LEAST_HYPHENS = 5;

    private NetworkRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.points() < LEAST_POINTS && text.colons() < LEAST_COLONS && text.hyphens() < LEAST_HYPHENS) {
            return;
        }
        int done = 0;
        for (int t = 0; t < text.tokens; t++) {
            int end = text.end[t];
            char c = text.at(end);
            if (c == '.' && text.type[t] == Scan.NUMBER) {
                ipV4(text, text.start[t], out);
            }
            if (end >= done
                    && (c == ':' || c == '-' || c == '.')
                    && (hex(text.at(end + 1)) || text.at(end + 1) == ':')) {
                done = groups(text, end, c, out);
            }
        }
    }

    /** Looks at the hexadecimal group that ends before a separator. */
    private static int groups(Scan text, int at, char separator, Findings out) {
        int start = at;
        while (at - start < 5 && hex(text.at(start - 1))) {
            start--;
        }
        int size = at - start;
        if (size == 2 && separator != '.' && mac(text, start, separator, out)) {
            return start + 17;
        }
        if (size == 4 && separator == '.' && cisco(text, start, out)) {
            return start + 14;
        }
        return separator == ':' && size <= 4 ? ipV6(text, start, out) : 0;
    }

    private static boolean hex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static void ipV4(Scan text, int start, Findings out) {
        char p = text.at(start - 1);
        if (p == '.' && Scan.digit(text.at(start - 2))
                || p == '-' && Scan.alnum(text.at(start - 2)) && !text.text().isUrl()) {
            return;
        }
        int i = start;
        int first = 0;
        int sum = 0;
        for (int part = 0; part < 4; part++) {
            int from = i;
            int value = 0;
            while (i - from < 4 && Scan.digit(text.at(i))) {
                value = value * 10 + text.at(i++) - '0';
            }
            if (i == from || value > 255 || i - from > 3 || i - from > 1 && text.at(from) == '0') {
                return;
            }
            first = part == 0 ? value : first;
            sum += value;
            if (part < 3 && text.at(i++) != '.') {
                return;
            }
        }
        char next = text.at(i);
        char second = text.at(i + 1);
        if (Scan.digit(next) || next == '.' && Scan.digit(second) || next == '-' && Scan.letter(second)) {
            return;
        }
        boolean version = versionBefore(text, start);
        boolean nobody = text.startsWith("127.0.0.", start) || sum == 0 || first == 255; // masks: 255.255.255.0
        boolean labelled = (text.label(start).kinds & 1L << PiiKind.IP_V4.ordinal()) != 0;
        if (!version && !nobody && (first >= 10 || labelled)) {
            out.add(start, i, PiiKind.IP_V4);
        }
    }

    private static boolean versionBefore(Scan text, int start) {
        int i = start;
        while (i > 0 && start - i < 3 && (text.at(i - 1) == ' ' || text.at(i - 1) == ':' || text.at(i - 1) == '.')) {
            i--;
        }
        if ((text.at(i - 1) == 'v' || text.at(i - 1) == 'V') && !Scan.alnum(text.at(i - 2))) {
            return true;
        }
        return i == start
                ? false
                : endsWith(text, i, "ersion")
                        || endsWith(text, i, "ersie")
                        || endsWith(text, i, "ersione")
                        || endsWith(text, i, "uild")
                        || endsWith(text, i, "elease")
                        || endsWith(text, i, "irmware")
                        || endsWith(text, i, "ersión")
                        || endsWith(text, i, "Windows");
    }

    private static boolean endsWith(Scan text, int end, String word) {
        return text.startsWith(word, end - word.length());
    }

    private static boolean mac(Scan text, int start, char separator, Findings out) {
        for (int i = 0; i < 17; i++) {
            char c = text.at(start + i);
            if (i % 3 == 2 ? c != separator : !hex(c)) {
                return false;
            }
        }
        char next = text.at(start + 17);
        if (next == separator && hex(text.at(start + 18)) && hex(text.at(start + 19)) || Scan.digit(next)) {
            return false;
        }
        out.add(start, start + 17, PiiKind.MAC);
        return true;
    }

    private static boolean cisco(Scan text, int start, Findings out) {
        for (int i = 0; i < 14; i++) {
            char c = text.at(start + i);
            if (i % 5 == 4 ? c != '.' : !hex(c)) {
                return false;
            }
        }
        if (Scan.alnum(text.at(start + 14)) || text.digits(start, start + 14) == 12) {
            return false;
        }
        out.add(start, start + 14, PiiKind.MAC);
        return true;
    }

    private static int ipV6(Scan text, int start, Findings out) {
        int groups = 0;
        int gap = 0;
        int i = start;
        boolean digitSeen = false;
        int end = -1;
        while (groups < 8) {
            int from = i;
            while (i - from < 5 && hex(text.at(i))) {
                digitSeen |= Scan.digit(text.at(i));
                i++;
            }
            if (i - from > 4) {
                return 0;
            }
            if (i > from) {
                groups++;
                end = i;
            } else if (text.at(i - 1) != ':' || text.at(i - 2) != ':') {
                break;
            }
            if (text.at(i) != ':') {
                break;
            }
            if (text.at(i + 1) == ':') {
                if (++gap > 1) {
                    return 0;
                }
                i++;
                end = i + 1;
            }
            i++;
        }
        boolean complete = groups == 8 && gap == 0 || gap == 1 && groups >= 2 && groups < 8 && digitSeen;
        if (!complete
                || end < 0
                || Scan.digit(text.at(end))
                || Scan.letter(text.at(end)) && text.at(end) != 'x' && hex(text.at(end))) {
            return 0;
        }
        if (Scan.letter(text.at(end)) && gap == 1) {
            return 0;
        }
        if (text.at(end) == '%') {
            end++;
            while (Scan.alnum(text.at(end))) {
                end++;
            }
        }
        out.add(start, end, PiiKind.IP_V6);
        return end;
    }
}
