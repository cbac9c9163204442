/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds what only its label gives away: passwords, user names, numbers of customers, staff, passports and plates; and
 * such values without a label where their shape is unusual enough.
 */
final class LabelledRecogniser {
    private static final long PASSWORD = bit(PiiKind.PASSWORD);
    private static final long CUSTOMER = bit(PiiKind.CUSTOMER_ID);
    private static final long SECRET = bit(PiiKind.API_KEY);

    static long bit(PiiKind kind) {
        return 1L << kind.ordinal();
    }

    private LabelledRecogniser() {}

    static void find(Scan text, Findings out) {
        int done = 0;
        Shapes shapes = new Shapes(text);
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            boolean signed = PasswordShape.sign(text.at(start - 1)) && !Scan.alnum(text.at(start - 2));
            if (start >= done) {
                boolean separate = !Scan.alnum(text.at(start - 1));
                int end = signed ? at(text, t, start - 1, separate, shapes, out) : 0;
                end = end > 0 ? end : at(text, t, start, separate, shapes, out); // *C-1234567* - Calc
                done = Math.max(done, end);
            }
        }
    }

    private static int at(Scan text, int token, int start, boolean separate, Shapes shapes, Findings out) {
        char first = text.at(start);
        boolean shape = (Scan.digit(first) || Scan.upper(first)) && text.digits(start, start + 16) >= 2;
        if (!separate && !shape) {
            return 0;
        }
        Labels.Match label = text.label(start, token);
        long kinds = label.kinds;
        if ((kinds & PASSWORD) != 0 && command(text, label)) {
            kinds &= ~PASSWORD;
        }
        if ((kinds & CUSTOMER) != 0 && greeting(text, label)) {
            kinds &= ~CUSTOMER;
        }
        if (separate) {
            int end = chunkFound(text, start, kinds, label.strong, out);
            if (end > 0) {
                return end;
            }
        }
        return shape && !LabelledNumber.capitalised(text, start)
                ? LabelledNumber.find(text, token, separate, kinds, shapes, out)
                : 0;
    }

    /** Whether a label is what a command is about, and not followed by a sign for a value: Change password. */
    private static boolean command(Scan text, Labels.Match label) {
        if (text.at(label.end) == ':' || text.at(label.end) == '=' || text.at(label.start - 1) != ' ') {
            return false;
        }
        int verb = text.tokenEnding(label.start - 1);
        return verb >= 0 && text.type[verb] == Scan.WORD && (text.flags[verb] & Lexicon.COMMAND) != 0;
    }

    /** Whether somebody is greeted instead of announced: Estimado cliente, Dear customer. */
    private static boolean greeting(Scan text, Labels.Match label) {
        int before = text.tokenEnding(label.start - 1);
        return before >= 0 && (text.flags[before] & Lexicon.OPENING) != 0;
    }

    /** Looks at what stands together from {@code start}; returns its end if it was found to be personal, else 0. */
    private static int chunkFound(Scan text, int start, long kinds, boolean strong, Findings out) {
        if ((kinds & (PASSWORD | SECRET | LabelledAccount.USER)) != 0 && !Chunk.key(text, start)) {
            int end = Chunk.end(text, start);
            if ((kinds & PASSWORD) != 0 && PasswordShape.password(text, start, end, strong, out)) {
                return end;
            }
            if ((kinds & SECRET) != 0 && PasswordShape.secret(text, start, end, out)) {
                return end;
            }
            if ((kinds & LabelledAccount.USER) != 0
                    && text.hasPasswordSign()
                    && text.digits(start, end) > 0
                    && PasswordShape.unusual(text, start, end)) {
                out.add(start, end, PiiKind.PASSWORD);
                return end;
            }
            if ((kinds & LabelledAccount.USER) != 0 && LabelledAccount.behind(text, start, strong, out)) {
                return end;
            }
        }
        if ((kinds & LabelledAccount.USER) == 0
                && Scan.lower(text.at(start))
                && LabelledAccount.before(text, start, out)) {
            return Chunk.end(text, start);
        }
        char before = text.at(start - 1);
        boolean quoted = before == '\'' || before == '"' || before == '[' || before == '(';
        if ((text.hasPasswordSign() || quoted) && text.digits(start, start + Chunk.LONGEST) > 0) {
            int end = Chunk.end(text, start);
            if (text.digits(start, end) > 0
                    && (text.hasPasswordSign() && PasswordShape.unusual(text, start, end)
                            || quoted
                                    && PasswordShape.mixed(text, start, end)
                                    && (Labels.after(text, end) & PASSWORD) != 0)) {
                out.add(start, end, PiiKind.PASSWORD);
                return end;
            }
        }
        return 0;
    }
}
