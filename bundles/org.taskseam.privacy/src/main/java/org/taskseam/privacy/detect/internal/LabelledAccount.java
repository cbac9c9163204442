/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** The name of an account that a label before or behind announces. */
final class LabelledAccount {
    private static final Set<String> SIGN_IN = Set.of("anmeldung", "aanmelding", "connexion", "acceso", "accesso");
    /** The fewest characters of an account before its label. */
    private static final int SHORTEST = 4;

    private static final float NAME_LIKE = 0.1f;
    static final long USER = LabelledRecogniser.bit(PiiKind.USERNAME);

    private LabelledAccount() {}

    /** An account's name whose label stands behind: jurgen.kallert (Benutzername), or jkallert | Benutzername. */
    static boolean before(Scan text, int start, Findings out) {
        int end = start;
        while (end - start < 64 && (Scan.lower(text.at(end)) || Scan.digit(text.at(end)) || text.at(end) == '.')) {
            end++;
        }
        if (end - start < SHORTEST) {
            return false;
        }
        char next = text.at(end);
        int sign = next == '"' || next == '\'' ? end + 1 : end; // "jkallert" (Benutzername)
        boolean apart = text.at(sign) == ' ' && (text.at(sign + 1) == '-' || text.at(sign + 1) == '(') || next == '(';
        boolean field = !apart && " ,|])".indexOf(next) >= 0 && next != 0 && Gaps.fieldStart(text, start);
        boolean dash = apart && text.at(sign + 1) == '-'; // jkallert - Username, but not Draft - edited by Anna Smith
        long behind = apart && !dash ? Labels.after(text, end) : dash || field ? Labels.fieldAfter(text, end) : 0;
        boolean announced = (behind & USER) != 0 || lastField(text, start, end);
        if (!announced || word(text, start, end)) {
            return false;
        }
        out.add(start, end, PiiKind.USERNAME);
        return true;
    }

    /** Whether a label ends the text behind an account that fills a field, or stands in an element: Cell 7 jkallert, Username. */
    private static boolean lastField(Scan text, int start, int end) {
        boolean field = Gaps.fieldStart(text, start) || text.text().channel() == Channel.ELEMENT;
        boolean sameField = text.at(end) == ' ' && Scan.alnum(text.at(end + 1));
        return field
                && !Scan.alnum(text.at(end))
                && (Labels.last(text, end) & USER) != 0
                && !text.startsWith("www.", start)
                && text.at(start - 1) != '.'
                && text.at(start - 1) != '@'
                && (!sameField || text.text().channel() == Channel.ELEMENT)
                && (quoted(text, start, end)
                        || nameLike(text, start, end)
                        || parts(text, start, end) == 2 && !sameField);
    }

    private static boolean quoted(Scan text, int start, int end) {
        return text.at(end) == '"' && text.at(start - 1) == '"';
    }

    /** How many parts points make of an account's name. */
    private static int parts(Scan text, int start, int end) {
        int parts = 1;
        for (int i = start; i < end; i++) {
            parts += text.at(i) == '.' ? 1 : 0;
        }
        return parts;
    }

    /** Whether the label before is a word for signing in, which announces an account less often than something else. */
    private static boolean signIn(Scan text, int start) {
        Labels.Match label = text.label(start);
        String word = text.text().subSequence(label.start, label.end).toString();
        return SIGN_IN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a colon or the like stands between label and value: but not in Page de connexion (JIRA-63). */
    private static boolean announces(Scan text, int start) {
        for (int i = text.label(start).end; i < start; i++) {
            if (":=|>".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters may be an account's name: a name with an initial before or behind it, or as names are spelled. */
    private static boolean nameLike(Scan text, int start, int end) {
        return name(text, start + 1, end)
                || name(text, start, end - 1)
                || NameModel.score(text, start, end) > NAME_LIKE;
    }

    /** Whether letters are an initial and a listed name, or the other way round: jsmith, smithj. */
    private static boolean initialAndName(Scan text, int start, int end) {
        return end - start > SHORTEST && (person(text, start + 1, end) || person(text, start, end - 1));
    }

    /** Whether label and value are parts of a path or of the name of a file: account_invoice, account/move.py, account-es/tax.xml. */
    private static boolean slug(Scan text, int start) {
        int i = start - 1;
        while (i > text.label(start).end && Scan.lower(text.at(i - 1))) {
            i--;
        }
        return slugSign(text.at(start - 1))
                && (i == text.label(start).end || slugSign(text.at(i - 1)) && i - 1 == text.label(start).end);
    }

    private static boolean slugSign(char c) {
        return c == '-' || c == '_' || c == '/';
    }

    /** Whether what stands behind a label in the name of a file or folder is rather another word of it. */
    private static boolean wordOfSlug(Scan text, int start, int end, boolean fileType) {
        int first = start;
        while (first < end && Scan.letter(text.at(first))) {
            first++;
        }
        if (first == start && text.at(start + 1) == '.' && Scan.digit(text.at(start + 2))) {
            return true; // web_user-6.0.0.egg-info
        }
        boolean folder = text.at(start - 1) == '/' && !fileType && text.at(first) != '.' && text.at(first) != '_';
        if (folder || first < end && "-_.".indexOf(text.at(first)) < 0) {
            return false; // users/wozniap, users/dsaint-martin, jsmith42
        }
        if (first == end && !fileType) {
            return !initialAndName(text, start, end);
        }
        boolean second = first < end && person(text, first + 1, end);
        boolean two =
                text.at(first) == '.' ? second || person(text, start, first) : second && person(text, start, first);
        return !two && !initialAndName(text, start, first); // account/cees.veld, user_anna_smith
    }

    /** Whether letters are a listed name and no everyday word. */
    private static boolean person(Scan text, int start, int end) {
        int known = Lexicon.flags(Lexicon.hash(text, start, end));
        return NameWord.name(known) && (known & (Lexicon.COMMON | Lexicon.EVERYDAY)) == 0;
    }

    private static boolean name(Scan text, int start, int end) {
        return (Lexicon.flags(Lexicon.hash(text, start, end)) & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
    }

    /** Whether the label is an option of a command: sudo -u jkallert. */
    private static boolean option(Scan text, int start) {
        int label = text.label(start).start;
        return text.at(label - 1) == '-' && Scan.space(text.at(label - 2));
    }

    /** Whether the label is a small word amid a sentence, right before the letters: Aucun compte lié, but not My account is jkallert. */
    private static boolean amidSentence(Scan text, int start) {
        Labels.Match label = text.label(start);
        return Scan.lower(text.at(label.start)) && start - label.end == 1 && !Gaps.fieldStart(text, label.start);
    }

    /** Whether letters are an everyday word and less like a name than like one: required, obligatorio, but not afranke. */
    private static boolean word(Scan text, int start, int end) {
        int known = PasswordShape.known(text, start, end);
        return (known & Lexicon.COMMON) != 0 || (known & Lexicon.EVERYDAY) != 0 && !nameLike(text, start, end);
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

    /** A day: 20260129. */
    private static boolean date(Scan text, int start, int end) {
        return end - start == 8 && (text.startsWith("20", start) || text.startsWith("19", start));
    }

    /** A year behind a word and a comma, which is no sign that a value follows: Colour profiles, 2024. */
    private static boolean year(Scan text, int start, int end) {
        return end - start == 4
                && (text.startsWith("20", start) || text.startsWith("19", start))
                && text.at(text.label(start).end) == ',';
    }

    /** An amount, a version or a day: 613.67, v0.0.60, 2024-02-21. */
    private static boolean version(Scan text, int start, int end) {
        int from = text.at(start) == 'v' ? start + 1 : start;
        boolean sign = false;
        for (int i = from; i < end; i++) {
            if (!Scan.digit(text.at(i)) && text.at(i) != '.' && text.at(i) != '-') {
                return false;
            }
            sign |= !Scan.digit(text.at(i));
        }
        return sign;
    }

    /** Whether words follow, as behind the number of an account of the ledger: Account: 4400 Revenue. */
    private static boolean words(Scan text, int end) {
        return text.at(end) == ' ' && Scan.letter(text.at(end + 1));
    }

    /** Whether brackets hold how many there are, or a document's number: Account owner (12), Account owner (ENV-2870). */
    private static boolean counted(Scan text, int start, int end) {
        if (text.at(start - 1) != '(' || text.at(end) != ')') {
            return false;
        }
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            if (Scan.lower(text.at(i))) {
                return false;
            }
            hyphen |= text.at(i) == '-';
        }
        int digits = text.digits(start, end);
        return digits == end - start || hyphen && digits > 0;
    }

    /** Whether nothing but another line parts label and value. */
    private static boolean lineOnly(Scan text, int start) {
        for (int i = text.label(start).end; i < start; i++) {
            if (!Scan.space(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean behind(Scan text, int start, boolean strong, Findings out) {
        int end = start;
        boolean mark = false;
        boolean hyphen = false;
        boolean upper = false;
        while (end - start < 64
                && (Scan.alnum(text.at(end))
                        || ".-_$".indexOf(text.at(end)) >= 0 && text.at(end) != 0 && Scan.alnum(text.at(end + 1)))) {
            mark |= !Scan.letter(text.at(end)) && text.at(end) != '-';
            hyphen |= text.at(end) == '-';
            upper |= Scan.upper(text.at(end));
            end++;
        }
        mark |= hyphen && !upper;
        if (Chunk.page(text, start, end)) {
            return false;
        }
        int file = end;
        end = beforeFileType(text, start, end);
        int first = text.at(end) == '\\' ? end + 1 : -1;
        if (first > 0 && Scan.alnum(text.at(first))) {
            return behind(text, first, true, out);
        }
        boolean word = word(text, start, end);
        boolean goesOn = text.at(end) == ' ' && Scan.letter(text.at(end + 1)) && !strong;
        boolean bracket = text.at(start - 1) == '(' && !mark;
        boolean host = text.at(start - 1) == '.' && Scan.alnum(text.at(start - 2)); // login.example.org, logon.vbs
        if (end - start < 3
                || word
                || host
                || counted(text, start, end)
                || goesOn && !mark && (upper || !option(text, start) && !initialAndName(text, start, end))
                || !strong
                        && !mark
                        && amidSentence(text, start)
                        && (end - start < SHORTEST || !nameLike(text, start, end))
                || bracket && !nameLike(text, start, end)
                || slug(text, start) && wordOfSlug(text, start, end, file > end)
                || signIn(text, start) && (!strong && !mark || !announces(text, start)) && !nameLike(text, start, end)
                || upper && !mark && (!strong || dashed(text, start))
                || !strong && AccountRecogniser.machineMade(text, start, end)
                || text.digits(start, end) == end - start
                        && (!strong || words(text, end) || date(text, start, end) || year(text, start, end))
                || version(text, start, end)
                || upper
                        && !mark
                        && text.at(end) == ' '
                        && Scan.lower(text.at(end + 1))
                        && !initialAndName(text, start, end)
                || upper && !mark && words(text, end) && lineOnly(text, start)) {
            return false;
        }
        out.add(start, end, PiiKind.USERNAME);
        return true;
    }
}
