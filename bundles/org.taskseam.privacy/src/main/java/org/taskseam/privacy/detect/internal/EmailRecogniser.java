/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds e-mail addresses, also written with {@code (at)} and {@code [at]}. */
final class EmailRecogniser {
    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 253;
    private static final int MIN_ACCOUNT = 3;

    private EmailRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.hasAt()) {
            for (int i = 0; i < text.length(); i++) {
                if (text.at(i) == '@') {
                    around(text, i, i + 1, out);
                }
            }
        }
        for (int t = 0; text.hasBracket() && t < text.tokens; t++) {
            int from = text.start[t];
            char open = text.at(from - 1);
            if (text.end[t] - from == 2
                    && (open == '(' || open == '[')
                    && text.startsWith("at", from)
                    && (text.at(from + 2) == ')' || text.at(from + 2) == ']')) {
                int left = text.at(from - 2) == ' ' ? from - 2 : from - 1;
                int right = text.at(from + 3) == ' ' ? from + 4 : from + 3;
                around(text, left, right, out);
            }
        }
    }

    private static void around(Scan text, int left, int right, Findings out) {
        int start = left;
        while (left - start < MAX_LOCAL && local(text.at(start - 1))) {
            start--;
        }
        while (start < left && (text.at(start) == '.' || text.at(start) == '\'')) {
            start++;
        }
        int end = domainEnd(text, right);
        if (start < left && end > right) {
            out.add(start, end, PiiKind.EMAIL);
        } else if (text.at(left) == '@' && account(text, start, left, right)) {
            out.add(start, left, PiiKind.USERNAME);
        }
    }

    /** Whether an account on a host without a domain stands here, as in {@code ssh jdoe@server4}; lodash@4.17 is none. */
    private static boolean account(Scan text, int start, int at, int host) {
        boolean version = Scan.digit(text.at(host)) && (text.at(host + 1) == '.' || text.at(host + 1) == 'x');
        char before = text.at(start - 1);
        return at - start >= MIN_ACCOUNT
                && Scan.lower(text.at(start))
                && (before == 0 || before == ' ' || before == '/' || before == ':' || before == '(')
                && Scan.alnum(text.at(host))
                && !version
                && !AccountRecogniser.machineMade(text, start, at)
                && (Lexicon.flags(Lexicon.hash(text, start, at)) & Lexicon.COMMON) == 0;
    }

    private static boolean local(char c) {
        return Scan.alnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '\'' || c == '~';
    }

    /** End of the host name: labels with dots, the last one of letters; -1 if there is no dot. */
    private static int domainEnd(Scan text, int start) {
        int end = -1;
        int label = start;
        int i = start;
        while (i - start < MAX_DOMAIN) {
            char c = text.at(i);
            if (Scan.alnum(c) || c == '-') {
                i++;
                continue;
            }
            int size = i - label;
            if (size == 0) {
                break;
            }
            if (label > start && size >= 2 && lettersUntil(text, label, i) && !(end > 0 && fileType(text, label, i))) {
                end = i;
            }
            if (c != '.') {
                break;
            }
            i++;
            label = i;
        }
        return end;
    }

    private static boolean lettersUntil(Scan text, int from, int to) {
        int digits = text.digits(from, to);
        return digits == 0 || digits < to - from && (text.ocr || text.startsWith("xn--", from));
    }

    /** Whether this is the usual ending of a file's name. */
    static boolean fileType(Scan text, int from, int to) {
        return switch (text.text().subSequence(from, to).toString()) {
            case "pdf",
                    "doc",
                    "docx",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "odt",
                    "ods",
                    "odp",
                    "rtf",
                    "txt",
                    "log",
                    "msg",
                    "eml",
                    "html",
                    "htm",
                    "csv",
                    "png",
                    "jpg",
                    "jpeg",
                    "zip",
                    "xml",
                    "json",
                    "pst",
                    "ost",
                    "ics",
                    "vcf",
                    "bak",
                    "tmp",
                    "sql",
                    "lnk",
                    "exe" -> true;
            default -> false;
        };
    }
}
