/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** A number plate, or the number of a customer, of somebody at work or of a passport: by its shape, most often beside a label. */
final class LabelledNumber {
    private static final long PLATE = LabelledRecogniser.bit(PiiKind.LICENSE_PLATE);
    private static final long PASSPORT = LabelledRecogniser.bit(PiiKind.PASSPORT_NO);
    private static final long CUSTOMER = LabelledRecogniser.bit(PiiKind.CUSTOMER_ID);
    private static final long STAFF = LabelledRecogniser.bit(PiiKind.EMPLOYEE_ID);

    private LabelledNumber() {}

    /**
     * Number plates start with one or two digits and a hyphen, with four digits, or with up to three letters, and go on
     * with digits or capitals.
     */
    private static boolean plateStart(Scan text, int token) {
        int end = text.end[token];
        int length = end - text.start[token];
        boolean digits = text.type[token] == Scan.NUMBER;
        if (length > (digits ? 4 : 3)
                || digits && length == 3
                || !digits && length > 1 && text.shape[token] != Scan.UPPER) {
            return false;
        }
        char next = text.at(end);
        char second = text.at(end + 1);
        boolean separated = (next == '-' || next == '.' || (!digits || length == 4) && (next == ' ' || next == '\n'))
                && (Scan.digit(second) || Scan.upper(second));
        return separated || (digits ? length == 4 && Scan.upper(next) : Scan.digit(next));
    }

    /** Numbers of people that start with digits start with five to nine of them, or with two and capitals. */
    private static boolean numberStart(Scan text, int token) {
        int end = text.end[token];
        int length = end - text.start[token];
        return text.type[token] != Scan.NUMBER || length >= 5 && length <= 9 || length == 2 && Scan.upper(text.at(end));
    }

    /** Digits alone need a label before, or a field or quotes and a label behind. */
    private static boolean numberPossible(Scan text, int start, long kinds) {
        if (!Scan.digit(text.at(start)) || (kinds & (PASSPORT | CUSTOMER | STAFF)) != 0) {
            return true;
        }
        char p = text.at(start - 1);
        int end = start;
        while (end - start < 12 && Scan.alnum(text.at(end))) {
            end++;
        }
        boolean dash = text.at(end) == ' ' && (text.at(end + 1) == '-' || text.at(end + 1) == '(');
        boolean field =
                Gaps.fieldStart(text, start) && (Labels.fieldAfter(text, end) & (PASSPORT | CUSTOMER | STAFF)) != 0
                        || (Labels.last(text, end) & (PASSPORT | CUSTOMER | STAFF)) != 0;
        return field || dash || p == '\'' || p == '"' || p == '[' || p == '(' || Scan.upper(text.at(start + 2));
    }

    private static boolean threeLetters(Scan text, int start) {
        return Scan.upper(text.at(start)) && Scan.upper(text.at(start + 1)) && Scan.upper(text.at(start + 2));
    }

    /** A capital and a small letter: neither plates nor numbers start like this. */
    static boolean capitalised(Scan text, int start) {
        return Scan.lower(text.at(start + 1)) && Scan.upper(text.at(start));
    }

    /** Whether another part of the line begins: 4711 - Customer, but not 4711 (Customer satisfaction). */
    private static boolean apart(Scan text, int end) {
        return text.startsWith(" - ", end) || text.startsWith(" (", end) || text.startsWith(", ", end);
    }

    /** Looks for a number plate or a person's number by its shape from a token on; returns its end if there is one, else 0. */
    static int find(Scan text, int token, boolean separate, long kinds, Shapes shapes, Findings out) {
        int start = text.start[token];
        shapes.start(start);
        if (plateStart(text, token)
                && shapes.plate()
                && (separate || shapes.digitFirst() || Scan.lower(text.at(start - 1)))) {
            boolean known = (kinds & PLATE) != 0 || (Labels.after(text, shapes.end()) & PLATE) != 0;
            if (known || shapes.distinctPlate()) {
                out.add(start, shapes.end(), PiiKind.LICENSE_PLATE);
                return shapes.end();
            }
        }
        if (numberStart(text, token)
                && text.digits(start, start + 14) >= 4
                && numberPossible(text, start, kinds)
                && shapes.number()) {
            long after = (kinds & (PASSPORT | CUSTOMER | STAFF)) != 0
                    ? 0
                    : apart(text, shapes.end())
                            ? Labels.fieldAfter(text, shapes.end())
                            : Labels.after(text, shapes.end());
            long either = kinds | after;
            PiiKind kind = (either & PASSPORT) != 0
                    ? PiiKind.PASSPORT_NO
                    : (either & STAFF) != 0 ? PiiKind.EMPLOYEE_ID : PiiKind.CUSTOMER_ID;
            boolean documents = kind == PiiKind.PASSPORT_NO && threeLetters(text, start) // Document no. INC7260176
                    || text.startsWith("KB", start) && text.digits(start, shapes.end()) == 7; // of a knowledge base
            if (!documents && (either & (PASSPORT | CUSTOMER | STAFF)) != 0
                    || shapes.distinctNumber() && !Documents.named(text, start)) { // Batch DX139198
                out.add(start, shapes.end(), kind);
                return shapes.end();
            }
        }
        return 0;
    }
}
