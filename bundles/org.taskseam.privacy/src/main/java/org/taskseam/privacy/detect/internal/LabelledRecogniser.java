/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds what only its label gives away: passwords, user names, numbers of customers, staff, passports and plates; and
 * such values without a label where their shape is unusual enough.
 */
final class LabelledRecogniser implements Recogniser {
    private static final long PASSWORD = bit(PiiKind.PASSWORD);
    private static final long SECRET = bit(PiiKind.API_KEY);
    private static final long USER = bit(PiiKind.USERNAME);
    private static final long PLATE = bit(PiiKind.LICENSE_PLATE);
    private static final long PASSPORT = bit(PiiKind.PASSPORT_NO);
    private static final long CUSTOMER = bit(PiiKind.CUSTOMER_ID);
    private static final long STAFF = bit(PiiKind.EMPLOYEE_ID);

    private static final Set<String> SIGN_IN = Set.of("anmeldung", "aanmelding", "connexion", "acceso", "accesso");

    /** The most characters that are taken for one value. */
    private static final int LONGEST = 72;

    private static final float NAME_LIKE = 0.1f;

    private static long bit(PiiKind kind) {
        return 1L << kind.ordinal();
    }

    @Override
    public void find(Scan text, Findings out) {
        int done = 0;
        Shapes shapes = new Shapes(text);
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            boolean signed = valueSign(text.at(start - 1)) && !Scan.alnum(text.at(start - 2));
            if (start >= done) {
                boolean separate = !Scan.alnum(text.at(start - 1));
                int end = signed ? at(text, t, start - 1, separate, shapes, out) : 0;
                end = end > 0 ? end : at(text, t, start, separate, shapes, out); // *C-1234567* - Calc
                done = Math.max(done, end);
            }
        }
    }

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
                Gaps.fieldStart(text, start) && (Labels.fieldAfter(text, end) & (PASSPORT | CUSTOMER | STAFF)) != 0;
        return field || dash || p == '\'' || p == '"' || p == '[' || p == '(' || Scan.upper(text.at(start + 2));
    }

    /** Signs with which a password may start. */
    private static boolean valueSign(char c) {
        return c != 0 && c == '!'
                || c == '$'
                || c == '*'
                || c == '%'
                || c == '?'
                || c == '+'
                || c == '~'
                || c == '^'
                || c == '@';
    }

    private static int at(Scan text, int token, int start, boolean separate, Shapes shapes, Findings out) {
        char first = text.at(start);
        boolean shape = (Scan.digit(first) || Scan.upper(first)) && text.digits(start, start + 16) >= 2;
        if (!separate && !shape) {
            return 0;
        }
        Labels.Match label = text.label(start, token);
        long kinds = label.kinds;
        if (separate) {
            int end = chunkFound(text, start, kinds, label.strong, out);
            if (end > 0) {
                return end;
            }
        }
        return shape && !capitalised(text, start) ? shaped(text, start, separate, kinds, shapes, out) : 0;
    }

    /** A capital and a small letter: neither plates nor numbers start like this. */
    private static boolean capitalised(Scan text, int start) {
        return Scan.lower(text.at(start + 1)) && Scan.upper(text.at(start));
    }

    /** Looks at what stands together from {@code start}; returns its end if it was found to be personal, else 0. */
    private static int chunkFound(Scan text, int start, long kinds, boolean strong, Findings out) {
        if ((kinds & (PASSWORD | SECRET | USER)) != 0 && !key(text, start)) {
            int end = chunk(text, start);
            if ((kinds & PASSWORD) != 0 && password(text, start, end, strong, out)) {
                return end;
            }
            if ((kinds & SECRET) != 0 && secret(text, start, end, out)) {
                return end;
            }
            if ((kinds & USER) != 0
                    && text.hasPasswordSign()
                    && text.digits(start, end) > 0
                    && unusual(text, start, end)) {
                out.add(start, end, PiiKind.PASSWORD);
                return end;
            }
            if ((kinds & USER) != 0 && user(text, start, strong, out)) {
                return end;
            }
        }
        if (kinds == 0 && Scan.lower(text.at(start)) && userBefore(text, start, out)) {
            return chunk(text, start);
        }
        char before = text.at(start - 1);
        boolean quoted = before == '\'' || before == '"' || before == '[' || before == '(';
        if ((text.hasPasswordSign() || quoted) && text.digits(start, start + LONGEST) > 0) {
            int end = chunk(text, start);
            if (text.digits(start, end) > 0
                    && (text.hasPasswordSign() && unusual(text, start, end)
                            || quoted && mixed(text, start, end) && (Labels.after(text, end) & PASSWORD) != 0)) {
                out.add(start, end, PiiKind.PASSWORD);
                return end;
            }
        }
        return 0;
    }

    /** Whether the quoted word here is a key, not a value: {@code 'type': 'password', 'title': ''}. */
    private static boolean key(Scan text, int start) {
        char quote = text.at(start - 1);
        int end = start;
        while (end - start < LONGEST && (Scan.alnum(text.at(end)) || text.at(end) == '-' || text.at(end) == '_')) {
            end++;
        }
        return (quote == '\'' || quote == '"') && text.at(end) == quote && text.at(end + 1) == ':';
    }

    /** Looks for a number plate or a person's number by its shape; returns its end if there is one, else 0. */
    private static int shaped(Scan text, int start, boolean separate, long kinds, Shapes shapes, Findings out) {
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
            long after = kinds == 0 ? Labels.after(text, shapes.end()) : 0;
            long either = kinds | after;
            PiiKind kind = (either & PASSPORT) != 0
                    ? PiiKind.PASSPORT_NO
                    : (either & STAFF) != 0 ? PiiKind.EMPLOYEE_ID : PiiKind.CUSTOMER_ID;
            if ((either & (PASSPORT | CUSTOMER | STAFF)) != 0 || shapes.distinctNumber()) {
                out.add(start, shapes.end(), kind);
                return shapes.end();
            }
        }
        return 0;
    }

    /** The end of what stands together from {@code start}: up to white space or a delimiter. */
    private static int chunk(Scan text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST) {
            char c = text.at(i);
            boolean twice = text.text().originalEnd(i) - text.text().originalStart(i) > 3; // %2522: encoded twice
            if (!twice
                    && (Scan.space(c)
                            || c == ';'
                            || c == ','
                            || c == '"'
                            || c == '<'
                            || c == '>'
                            || c == '|'
                            || c == '\\')) {
                break;
            }
            boolean url = text.text().isUrl();
            if (url && (c == '/' || c == '#' && fragment(text, i))
                    || (c == '&' || url && c == '?') && keyFollows(text, i + 1)) {
                break;
            }
            i++;
        }
        while (i > start + 1 && closes(text.at(i - 1))) {
            i--;
        }
        return withoutFileType(text, start, i);
    }

    /** The end before a file's type such as .docx. */
    private static int withoutFileType(Scan text, int start, int end) {
        int dot = end - 1;
        while (dot > start && end - dot < 6 && Scan.lower(text.at(dot))) {
            dot--;
        }
        return text.at(dot) == '.' && end - dot >= 4 && dot > start ? dot : end;
    }

    private static boolean closes(char c) {
        return c == ']' || c == ')' || c == '}' || c == '\'' || c == '.' || c == ':' || c == '/' || c == '=';
    }

    /** Whether a word to the end of the address names a place in the page: #done. */
    private static boolean fragment(Scan text, int at) {
        int i = at + 1;
        while (Scan.lower(text.at(i)) || text.at(i) == '-') {
            i++;
        }
        return i > at + 1
                && i == text.length()
                && text.text().originalEnd(at) - text.text().originalStart(at) == 1;
    }

    private static boolean keyFollows(Scan text, int at) {
        int i = at;
        while (i - at < 24 && (Scan.letter(text.at(i)) || text.at(i) == '_' || text.at(i) == '-')) {
            i++;
        }
        return i > at && text.at(i) == '=';
    }

    private static boolean password(Scan text, int start, int end, boolean strong, Findings out) {
        if (end - start < 3
                || !(strong && sameLine(text, start)) && !mixed(text, start, end)
                || plainWord(text, start, end)) {
            return false;
        }
        out.add(start, end, PiiKind.PASSWORD);
        return true;
    }

    /** Whether the label before stands in the same line, or ends with a sign that announces a value. */
    private static boolean sameLine(Scan text, int start) {
        boolean line = true;
        for (int i = text.label(start).end; i < start; i++) {
            if (text.at(i) == ':' || text.at(i) == '=') {
                return true;
            }
            line &= text.at(i) != '\n';
        }
        return line;
    }

    /** A word of the dictionary behind "Password:" is a command or a note, not a password. */
    private static boolean plainWord(Scan text, int start, int end) {
        long hash = Lexicon.seed();
        for (int i = start; i < end; i++) {
            if (!Scan.letter(text.at(i))) {
                return false;
            }
            hash = Lexicon.hash(hash, text.at(i));
        }
        return (Lexicon.flags(hash) & Lexicon.COMMON) != 0;
    }

    /** Digits or signs among letters. */
    private static boolean mixed(Scan text, int start, int end) {
        boolean letter = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            letter |= Scan.letter(c);
            other |= Scan.digit(c) || valueSign(c) || c == '#' || c == '&';
        }
        return letter && other && end - start >= 5;
    }

    /** Upper case, lower case, digits and a sign in one short chunk: hardly anything but a password. */
    private static boolean unusual(Scan text, int start, int end) {
        int length = end - start;
        if (length < 8 || length > 24) {
            return false;
        }
        boolean upper = false;
        boolean lower = false;
        int digits = 0;
        int signs = 0;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            upper |= Scan.upper(c);
            lower |= Scan.lower(c);
            digits += Scan.digit(c) ? 1 : 0;
            signs += "!?#$%&*".indexOf(c) >= 0 ? 1 : 0;
            if (!Scan.alnum(c) && "!?#$%&*_-.".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0
                && signs > 0
                && !anchor(text, start, end)
                && !cell(text, start, end)
                && (upper && lower || digits >= 3 && (upper || lower))
                && random(text, start, end);
    }

    /** A word, # and what it leads to: Scheda#9dbd44; behind the sign of a password stand just digits. */
    private static boolean anchor(Scan text, int start, int end) {
        int sign = start + 1;
        while (sign < end && Scan.lower(text.at(sign))) {
            sign++;
        }
        return text.at(sign) == '#' && text.digits(sign + 1, end) < end - sign - 1;
    }

    /** A cell of another sheet: Sheet3!$B$2. */
    private static boolean cell(Scan text, int start, int end) {
        int i = start;
        while (i < end && text.at(i) != '!') {
            i++;
        }
        int column = text.at(i + 1) == '$' ? i + 2 : i + 1;
        int row = column;
        while (row - column < 3 && Scan.upper(text.at(row))) {
            row++;
        }
        row = text.at(row) == '$' ? row + 1 : row;
        boolean numbered =
                row - column == 1 && text.at(column) == 'R' && text.digits(row, end) == end - row - 1; // R1C1
        return i < end && row > column && row < end && (numbered || text.digits(row, end) == end - row);
    }

    /** Whether classes change within the letters, as they do not in words. */
    private static boolean random(Scan text, int start, int end) {
        int changes = 0;
        int letters = start;
        for (int i = start + 1; i < end; i++) {
            char p = text.at(i - 1);
            char c = text.at(i);
            changes +=
                    Scan.letter(p) && Scan.digit(c) || Scan.digit(p) && Scan.letter(c) || Scan.lower(p) && Scan.upper(c)
                            ? 1
                            : 0;
            letters = Scan.letter(c) && letters == i - 1 ? i : letters;
        }
        char sign = text.at(letters + 1);
        return changes >= 1
                || letters - start >= 4 && sign != '#' && sign != '&' && !plainWord(text, start, letters + 1);
    }

    /** A token or key behind its label: long, or with digits. */
    private static boolean secret(Scan text, int start, int end, Findings out) {
        boolean enough = end - start >= 16 || mixed(text, start, end) && sameLine(text, start);
        if (end - start < 8 || text.digits(start, end) == 0 || !enough || text.startsWith("http", start)) {
            return false;
        }
        out.add(start, end, PiiKind.API_KEY);
        return true;
    }

    /** An account's name whose label stands behind: jurgen.kallert (Benutzername), or jkallert | Benutzername. */
    private static boolean userBefore(Scan text, int start, Findings out) {
        int end = start;
        while (end - start < 64 && (Scan.lower(text.at(end)) || Scan.digit(text.at(end)) || text.at(end) == '.')) {
            end++;
        }
        char next = text.at(end);
        boolean apart = next == ' ' && (text.at(end + 1) == '-' || text.at(end + 1) == '(') || next == '(';
        boolean field = !apart && " ,|])".indexOf(next) >= 0 && next != 0 && Gaps.fieldStart(text, start);
        long behind = apart ? Labels.after(text, end) : field ? Labels.fieldAfter(text, end) : 0;
        if ((behind & USER) == 0 || end - start < 4 || plainWord(text, start, end)) {
            return false;
        }
        out.add(start, end, PiiKind.USERNAME);
        return true;
    }

    /** Whether the label before is just a word for a user, which also stands in sentences. */
    private static boolean bare(Scan text, int start) {
        Labels.Match label = text.label(start);
        String word = text.text().subSequence(label.start, label.end).toString();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "user",
                    "users",
                    "benutzer",
                    "nutzer",
                    "gebruiker",
                    "utilisateur",
                    "usuario",
                    "utente",
                    "identifiant",
                    "profile",
                    "profiles",
                    "owner",
                    "author",
                    "alias",
                    "account",
                    "compte",
                    "login" -> true;
            default -> false;
        };
    }

    /** Whether the label before is a word for signing in, which announces an account less often than something else. */
    private static boolean signIn(Scan text, int start) {
        Labels.Match label = text.label(start);
        String word = text.text().subSequence(label.start, label.end).toString();
        return SIGN_IN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether letters may be an account's name: a name with an initial before or behind it, or as names are spelled. */
    private static boolean nameLike(Scan text, int start, int end) {
        int names = Lexicon.GIVEN | Lexicon.FAMILY;
        return (Lexicon.flags(Lexicon.hash(text, start + 1, end)) & names) != 0
                || (Lexicon.flags(Lexicon.hash(text, start, end - 1)) & names) != 0
                || NameModel.score(text, start, end) > NAME_LIKE;
    }

    /** Whether only a spaced hyphen stands before, as between the parts of a window's title. */
    private static boolean dashed(Scan text, int start) {
        return text.startsWith(" - ", start - 3);
    }

    private static int beforeFileType(Scan text, int start, int end) {
        int dot = end - 1;
        while (dot > start && Scan.letter(text.at(dot))) {
            dot--;
        }
        return text.at(dot) == '.' && dot > start && EmailRecogniser.fileType(text, dot + 1, end) ? dot : end;
    }

    private static boolean user(Scan text, int start, boolean strong, Findings out) {
        int end = start;
        boolean mark = false;
        boolean upper = false;
        while (end - start < 64
                && (Scan.alnum(text.at(end))
                        || ".-_$".indexOf(text.at(end)) >= 0 && text.at(end) != 0 && Scan.alnum(text.at(end + 1)))) {
            mark |= !Scan.letter(text.at(end));
            upper |= Scan.upper(text.at(end));
            end++;
        }
        end = beforeFileType(text, start, end);
        int first = text.at(end) == '\\' ? end + 1 : -1;
        if (first > 0 && Scan.alnum(text.at(first))) {
            return user(text, first, true, out);
        }
        boolean word = plainWord(text, start, end);
        boolean goesOn = text.at(end) == ' ' && Scan.letter(text.at(end + 1)) && !strong;
        boolean host = text.at(start - 1) == '.' && Scan.alnum(text.at(start - 2)); // login.example.org, logon.vbs
        if (end - start < 3
                || word
                || host
                || goesOn && !mark && (bare(text, start) && !nameLike(text, start, end) || upper)
                || !strong && !mark && signIn(text, start) && !nameLike(text, start, end)
                || upper && !mark && (!strong || dashed(text, start))
                || !strong && AccountRecogniser.machineMade(text, start, end)
                || text.digits(start, end) == end - start && !strong) {
            return false;
        }
        out.add(start, end, PiiKind.USERNAME);
        return true;
    }
}
