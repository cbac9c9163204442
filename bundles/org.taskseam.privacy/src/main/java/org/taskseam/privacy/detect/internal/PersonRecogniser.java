/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds names of people by weighing what speaks for one: known given and family names, initials, particles, titles, a
 * label, a field of its own, the form "SMITH James"; against it: words of everyday software and business, company
 * forms, places. Names nobody listed are found where enough of the rest fits.
 */
final class PersonRecogniser {
    private static final long PERSON = 1L << PiiKind.PERSON.ordinal();

    private PersonRecogniser() {}

    static void find(Scan text, Findings out) {
        RareNames.note(text);
        for (int t = 0; t < text.tokens; ) {
            t = possible(text, t) && !announces(text, t) ? run(text, t, out) : t + 1;
        }
    }

    /** Whether an everyday word is the label, or the thing on the screen, that a name stands behind: Name Kurz, Anna; Link KURZ Anna. */
    private static boolean announces(Scan text, int t) {
        int known = text.flags[t];
        if ((known & Lexicon.COMMON) == 0
                || (known & Lexicon.PARTICLE) != 0
                || text.shape[t] != Scan.CAPITAL
                || t + 2 >= text.tokens
                || Gaps.between(text, text.end[t], text.start[t + 1]) != Gaps.SPACE
                || text.type[t + 1] != Scan.WORD
                || text.shape[t + 1] == Scan.LOWER) {
            return false;
        }
        int gap = Gaps.between(text, text.end[t + 1], text.start[t + 2]);
        boolean two = text.type[t + 2] == Scan.WORD && gap <= Gaps.COMMA && gap != Gaps.LINE;
        return two
                && ((known & Lexicon.DOCUMENT) != 0 && NameWord.name(text.flags[t + 1])
                        || (text.label(text.start[t + 1], t + 1).kinds & PERSON) != 0
                                && text.label(text.start[t + 1], t + 1).end == text.end[t]);
    }

    private static boolean possible(Scan text, int t) {
        if (text.type[t] != Scan.WORD) {
            return false;
        }
        int known = NameWord.known(text, t);
        if (text.shape[t] == Scan.LOWER) {
            return (known & Lexicon.PARTICLE) != 0
                            && (text.end[t] - text.start[t] > 1
                                    || NameWord.elided(text, t)
                                    || text.at(text.start[t] - 1) == '\''
                                            && !Scan.alnum(text.at(text.start[t] - 2))) // 't Hart, Anna
                    || (known & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
        }
        return NameWord.name(known) || !NameWord.ordinary(text, t) || everydayFamily(text, t);
    }

    /** Whether a short everyday word starts a field that a comma and a given name fill, and nothing else: Good, Kimberly. */
    private static boolean everydayFamily(Scan text, int t) {
        int given = t + 1;
        return text.flags[t] == Lexicon.COMMON
                && text.end[t] - text.start[t] <= NameRun.SHORT_WORD
                && text.shape[t] == Scan.CAPITAL
                && NameWord.givenBehindComma(text, t)
                && text.start[given] - text.end[t] == 2
                && Gaps.fieldStart(text, text.start[t])
                && text.at(text.end[given]) != ','
                && Gaps.fieldEnd(text, text.end[given]);
    }

    /** Whether a comma and a given name alone stand behind two family names of which one is a given name, too: Cruz Martín, Ana. */
    private static boolean givenBehind(NameRun run) {
        Scan text = run.text;
        int given = run.to;
        return run.units > 1
                && !run.comma
                && !run.line
                && text.shape[run.to - 1] != Scan.LOWER
                && NameWord.givenBehindComma(text, run.to - 1)
                && text.start[given] - run.end() == 2
                && !(NameWord.givenBehindComma(text, given) && family(text, given))
                && (given + 1 == text.tokens
                        || text.shape[given + 1] == Scan.LOWER && !NameWord.particle(text, given + 1)
                        || text.shape[given + 1] == Scan.UPPER
                                && !NameWord.name(text.flags[given + 1])
                                && !NameWord.surelyGiven(text, run.from)
                                && !run.lastFirst()
                        || Gaps.between(text, text.end[given], text.start[given + 1]) != Gaps.SPACE);
    }

    private static boolean family(Scan text, int t) {
        return (text.flags[t] & Lexicon.FAMILY) != 0;
    }

    /** Reads the words that may form one name from token {@code first}; returns the next token to look at. */
    private static int run(Scan text, int first, Findings out) {
        NameRun run = new NameRun(text, first);
        run.read();
        if (run.isEmpty() || run.headAhead()) {
            return first + 1;
        }
        if (run.bare() && !NameVerdict.pointedAt(run)) {
            return first + 1;
        }
        NameVerdict verdict = new NameVerdict(run);
        if (verdict.accepted()) {
            int to = givenBehind(run) ? run.to + 1 : run.to;
            out.add(text.start[run.from], text.end[to - 1], PiiKind.PERSON);
            return to;
        }
        return verdict.organisation() && !run.line ? run.to : first + 1;
    }
}
