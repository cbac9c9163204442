/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Tells whether the words of a run name a company, a brand or a place instead of a person. */
final class CompanyName {
    private static final String[] FORMS = {
        "S.r.l",
        "S.p.A",
        "plc",
        "ltd",
        "S.A",
        "S.L",
        "S.à r.l",
        "S.a r.l",
        "B.V",
        "N.V",
        "e.V",
        "e.K",
        "Sp. z o.o",
        "S.A.S",
        "S.A.R.L",
        "S.R.L",
        "S.N.C",
        "S.C.A",
        "S.L.U",
        "S.C.",
        "A/S",
        "S.P.A",
        "L.L.C",
        "Inc",
        "s.r.o",
        "a.s",
        "z o.o"
    };
    /** The characters with which the forms start. */
    private static final String FIRST_OF_FORMS = "SsplBNeALIaz";

    /** How much must speak for a name that a label follows. */
    private static final int ENOUGH = 4;

    private static final String[] SAINTS = {
        "san", "santa", "santo", "saint", "sainte", "sankt", "sankta", "sint", "sao", "los", "las"
    };

    private final Scan text;
    private final NameRun run;

    CompanyName(NameRun run) {
        this.run = run;
        text = run.text;
    }

    /** A company form or a word of organisations and places right behind makes it no person. */
    boolean company() {
        if (formAhead() || partners()) {
            return true;
        }
        if (run.to >= text.tokens) {
            return false;
        }
        int gap = Gaps.between(text, run.end(), text.start[run.to]);
        if (text.startsWith("GmbH", text.start[run.to]) || text.startsWith("GmbH", text.start[run.to - 1])) {
            return true; // the change of case cuts it in two
        }
        int known = text.flags[run.to];
        boolean near = gap == Gaps.SPACE || gap == Gaps.TIE && (known & Lexicon.COMPANY_FORM) != 0;
        boolean numbered = text.end[run.to] - text.start[run.to] == 1 && Scan.digit(text.at(text.end[run.to])); // S36
        boolean follows = text.shape[run.to] != Scan.LOWER && !columnBehind() && !numbered;
        return near
                && follows
                && ((known & Lexicon.COMPANY_FORM) != 0 || (known & Lexicon.ORGANISATION) != 0 && run.evidence < 8);
    }

    /** Whether a label fills the rest of the field behind a given name and more: Anna Smith Business partner. */
    private boolean columnBehind() {
        return (run.surelyGiven > 0 || run.initials > 0)
                && run.evidence >= ENOUGH
                && Labels.fieldAfter(text, run.end()) != 0;
    }

    /** Whether a company's form follows within a few words of the same field: Mario Levi Calzature S.r.l. */
    private boolean formAhead() {
        int t = run.to;
        while (t < text.tokens
                && t - run.to < 3
                && text.type[t] == Scan.WORD
                && text.shape[t] == Scan.CAPITAL
                && Gaps.between(text, text.end[t - 1], text.start[t]) == Gaps.SPACE
                && text.end[t] - text.start[t] > 1) {
            t++;
        }
        int last = text.end[t - 1];
        int letters = run.to; // the letters of a form with points may have been taken for initials
        while (t == run.to && letters - 1 > run.from && text.end[letters - 1] - text.start[letters - 1] == 1) {
            letters--;
        }
        int form = letters < run.to && (run.units > 1 || run.to - letters > 1 && !run.comma)
                ? text.start[letters]
                : text.at(last) == ' ' ? last + 1 : -1;
        boolean mayBe = form >= 0 && FIRST_OF_FORMS.indexOf(text.at(form)) >= 0;
        for (int i = 0; mayBe && i < FORMS.length; i++) {
            String each = FORMS[i];
            if (text.startsWith(each, form) && !Scan.alnum(text.at(form + each.length()))) {
                return true;
            }
        }
        return t > run.to
                && t < text.tokens
                && text.at(last) == ' '
                && text.start[t] == last + 1
                && text.shape[t] != Scan.LOWER
                && (text.flags[t] & Lexicon.COMPANY_FORM) != 0;
    }

    /** Wagner, Navarro & Partners. */
    private boolean partners() {
        int end = run.end();
        return text.startsWith(" & ", end)
                && run.to < text.tokens
                && text.start[run.to] == end + 3
                && (text.flags[run.to] & (Lexicon.COMPANY_FORM | Lexicon.ORGANISATION)) != 0;
    }

    /** Two to four words from here, or one with its title before, that are known as no living person's: Marc O'Polo, Lady Grey. */
    boolean brand() {
        boolean titled = run.from > 0
                && (text.flags[run.from - 1] & Lexicon.TITLE) != 0
                && Gaps.between(text, text.end[run.from - 1], text.start[run.from]) == Gaps.SPACE;
        int first = titled ? run.from - 1 : run.from;
        if (run.to - first < 2 || run.comma) {
            return false;
        }
        long hash = Lexicon.seed();
        boolean brand = false;
        for (int t = first; t < Math.min(first + 4, run.to); t++) {
            for (int i = text.start[t]; i < text.end[t]; i++) {
                hash = Lexicon.hash(hash, text.at(i));
            }
            boolean hyphen = t > first && text.at(text.end[t - 1]) == '-'; // Rolls-Royce Trent
            boolean two = hyphen && NameWord.surelyGiven(text, t - 1) && NameWord.surelyGiven(text, t);
            boolean goesOn = t + 1 < run.to
                    && (!hyphen || two) // Marie-Claire Lefèvre
                    && (run.lastFirst()
                            || NameWord.surelyGiven(text, t + 1) // VAN LEEUWEN Hanneke
                            || NameWord.surelyGiven(text, t) && NameWord.name(text.flags[t + 1])); // Jean Paul Lefèvre
            brand |= t > first && !goesOn && KnownThings.have(hash);
        }
        return brand;
    }

    /** Whether the word before and the first of the run are a make, and the run its model: Alfa Romeo Giulia. */
    boolean brandAhead() {
        int before = run.from - 1;
        return before >= 0
                && text.shape[before] == Scan.CAPITAL
                && text.shape[run.from] == Scan.CAPITAL
                && Gaps.between(text, text.end[before], text.start[run.from]) == Gaps.SPACE
                && !NameWord.name(text.flags[before])
                && known(text, before, run.from + 1);
    }

    /** Whether the words of some tokens are known as no living person's. */
    static boolean known(Scan text, int from, int to) {
        long hash = Lexicon.seed();
        for (int t = from; t < to; t++) {
            for (int i = text.start[t]; i < text.end[t]; i++) {
                hash = Lexicon.hash(hash, text.at(i));
            }
        }
        return KnownThings.have(hash);
    }

    /** San Marino, Los Angeles, Saint-Gobain: a saint or an article and one word; Lagos Porto: places only. */
    boolean place() {
        if (run.places == run.units && run.units > 1 && !run.comma) {
            return true;
        }
        boolean first = saint(run.from)
                && (run.units <= 2
                        || run.unknown > 0
                        || NameWord.surelyGiven(text, run.from + 1)); // Santa Maria Novella
        boolean second = run.to - run.from > 2
                && saint(run.from + 1)
                && (text.flags[run.from] & Lexicon.GIVEN) == 0; // Plaza San Martín
        return (first || second) && !run.comma;
    }

    private boolean saint(int t) {
        char first = text.at(text.start[t]);
        if (first != 'S' && first != 'L' || text.shape[t] != Scan.CAPITAL) {
            return false;
        }
        boolean saint = false;
        for (String word : SAINTS) {
            saint |= text.end[t] - text.start[t] == word.length() && Suffixes.ends(text, text.end[t], word);
        }
        return saint;
    }
}
