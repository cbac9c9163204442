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
    private static boolean plateStart(Scan text, int start) {
        int i = start;
        while (i - start < 5 && Scan.digit(text.at(i))) {
            i++;
        }
        int digits = i - start;
        while (digits == 0 && i - start < 4 && Scan.upper(text.at(i))) {
            i++;
        }
        int most = digits == 0 ? 3 : 4;
        char next = text.at(i);
        char second = text.at(i + 1);
        boolean separated =
                (next == '-' || next == '.' || (digits == 0 || digits == 4) && (next == ' ' || next == '\n'))
                        && (Scan.digit(second) || Scan.upper(second));
        boolean touches = digits == 0 ? Scan.digit(next) : digits == 4 && Scan.upper(next);
        return i - start <= most && digits != 3 && (separated || touches);
    }

    /** Numbers of people that start with digits start with five to nine of them, or with two and capitals. */
    private static boolean numberStart(Scan text, int start) {
        int i = start;
        while (i - start < 12 && Scan.digit(text.at(i))) {
            i++;
        }
        int digits = i - start;
        return digits == 0 || digits >= 5 && digits <= 9 || digits == 2 && Scan.upper(text.at(i));
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

    /** Looks for a number plate or a person's number by its shape; returns its end if there is one, else 0. */
    static int find(Scan text, int start, boolean separate, long kinds, Shapes shapes, Findings out) {
        shapes.start(start);
        if (plateStart(text, start)
                && shapes.plate()
                && (separate || shapes.digitFirst() || Scan.lower(text.at(start - 1)))) {
            boolean known = (kinds & PLATE) != 0 || (Labels.after(text, shapes.end()) & PLATE) != 0;
            if (known || shapes.distinctPlate()) {
                out.add(start, shapes.end(), PiiKind.LICENSE_PLATE);
                return shapes.end();
            }
        }
        if (numberStart(text, start)
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
            if (!documents && (either & (PASSPORT | CUSTOMER | STAFF)) != 0 || shapes.distinctNumber()) {
                out.add(start, shapes.end(), kind);
                return shapes.end();
            }
        }
        return 0;
    }
}
