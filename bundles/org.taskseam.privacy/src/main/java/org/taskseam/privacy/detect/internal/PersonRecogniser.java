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
 * Finds names of people by weighing what speaks for one: known given and family names, initials, particles, titles, a
 * label, a field of its own, the form "SMITH James"; against it: words of everyday software and business, company
 * forms, places. Names nobody listed are found where enough of the rest fits.
 */
final class PersonRecogniser implements Recogniser {
    private static final long PERSON = 1L << PiiKind.PERSON.ordinal();
    private static final int MAX_WORDS = 7;
    /** Evidence is counted in halves. */
    private static final int ENOUGH = 4;
    /** How much unknown words must look like names, see {@link NameModel}. */
    private static final float LOOKS = 0.2f;
    /** Unknown words without space before them that look even less like names are none. */
    private static final float RANDOM = -0.5f;

    private static final Set<String> ARTICLES =
            Set.of("der", "des", "dem", "und", "et", "im", "am", "auf", "bei", "unter");
    private static final Set<String> PREPOSITIONS = Set.of(
            "from", "by", "to", "von", "durch", "an", "van", "door", "aan", "de", "par", "a", "por", "da", "di", "od",
            "do", "av", "af", "till", "til");
    private static final Set<String> LEADING_PARTICLES =
            Set.of("van", "von", "de", "le", "la", "du", "di", "del", "ter", "ten");
    private static final Set<String> LEADING_ARTICLES =
            Set.of("la", "le", "les", "el", "los", "las", "il", "lo", "gli", "het", "the", "der", "die", "das");
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
        "Inc"
    };
    private static final String[] SAINTS = {"san", "santa", "santo", "saint", "sainte", "sankt", "sao", "los", "las"};

    @Override
    public void find(Scan text, Findings out) {
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
                && ((known & Lexicon.DOCUMENT) != 0 && name(text.flags[t + 1])
                        || (text.label(text.start[t + 1], t + 1).kinds & PERSON) != 0
                                && text.label(text.start[t + 1], t + 1).end == text.end[t]);
    }

    private static boolean possible(Scan text, int t) {
        if (text.type[t] != Scan.WORD) {
            return false;
        }
        int known = known(text, t);
        if (text.shape[t] == Scan.LOWER) {
            return (known & Lexicon.PARTICLE) != 0 && (text.end[t] - text.start[t] > 1 || elided(text, t))
                    || (known & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
        }
        return name(known) || !ordinary(text, t);
    }

    private static boolean name(int known) {
        return (known & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
    }

    /** What is known about a word; a single capital is an initial, or the d in d'Angelo. */
    private static int known(Scan text, int t) {
        boolean single = text.end[t] - text.start[t] == 1 && text.shape[t] != Scan.LOWER;
        return !single ? text.flags[t] : text.at(text.end[t]) == '\'' ? Lexicon.PARTICLE : 0;
    }

    /** The d in d'Ormesson, small and right before a capital. */
    private static boolean elided(Scan text, int t) {
        return text.at(text.end[t]) == '\'' && Scan.upper(text.at(text.end[t] + 1));
    }

    /** Words that are no part of a name. */
    private static boolean ordinary(Scan text, int t) {
        int known = known(text, t);
        int length = text.end[t] - text.start[t];
        boolean ruled =
                (known & (Lexicon.COMMON | Lexicon.MONTH | Lexicon.TITLE | Lexicon.STREET | Lexicon.STREET_AFTER)) != 0
                        && (known & Lexicon.PARTICLE) == 0;
        boolean tied = (known & Lexicon.OTHER_SCRIPT) != 0 && text.at(text.end[t]) == '\''; // ДЕМ'ЯНЧУК
        boolean acronym = text.shape[t] == Scan.UPPER
                && (known & Lexicon.PARTICLE) == 0
                && (length < 4 && !tied || known == 0 && !vowel(text, t));
        return ruled || acronym;
    }

    private static boolean vowel(Scan text, int t) {
        for (int i = text.start[t]; i < text.end[t]; i++) {
            if (text.at(i) >= 0x80 || "AEIOUY".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A word of up to three capitals, such as a state, the kind of a file or a department. */
    private static boolean abbreviation(Scan text, int t) {
        return text.shape[t] == Scan.UPPER && text.end[t] - text.start[t] < 4;
    }

    /** Reads the words that may form one name from token {@code first}; returns the next token to look at. */
    private static int run(Scan text, int first, Findings out) {
        Run run = new Run(text, first);
        run.read();
        if (run.accepted()) {
            out.add(text.start[run.from], run.end(), PiiKind.PERSON);
            return run.to;
        }
        return run.organisation && !run.line ? run.to : first + 1;
    }

    private static final class Run {
        private final Scan text;
        private final int first;
        int from;
        int to;
        private int units;
        private int given;
        private int family;
        private int unknown;
        private int initials;
        private int particles;
        private int evidence;
        private float look = 9;
        private boolean comma;
        private boolean joined;
        private boolean lower;
        private boolean line;
        private int places;
        /** Given names that are nothing else. */
        private int surelyGiven;
        /** Words that speak against a name, unless a given name or a label speaks for one. */
        private int everyday;
        /** Whether the words name a company, a product or a place. */
        boolean organisation;

        Run(Scan text, int first) {
            this.text = text;
            this.first = first;
            from = first;
            to = first;
        }

        void read() {
            int t = first;
            int pendingParticles = 0;
            while (t < text.tokens && t - first < MAX_WORDS) {
                int gap = t == first ? Gaps.SPACE : Gaps.between(text, text.end[t - 1], text.start[t]);
                if (gap == Gaps.FAR || !fits(t, gap)) {
                    break;
                }
                comma |= gap == Gaps.COMMA;
                joined |= gap == Gaps.JOINED && !(t > first && particle(t - 1));
                line |= gap == Gaps.LINE;
                boolean alsoName = name(text.flags[t]) && text.shape[t] == Scan.CAPITAL;
                boolean twoParticles = t + 1 < text.tokens && text.shape[t + 1] == Scan.LOWER && particle(t + 1);
                boolean leads = t == first && t + 1 < text.tokens && leads(t); // Van Dale
                boolean particle = particle(t) && (!alsoName || twoParticles || leads); // Van der Valk
                if (particle) {
                    pendingParticles++;
                } else {
                    count(t);
                    particles += pendingParticles;
                    pendingParticles = 0;
                    to = t + 1;
                }
                t++;
            }
            if (units > 0 && unknownAhead()) {
                dropLeading();
            }
            if (units > 2 && labelBehind()) {
                dropLast();
            }
            while (units > 1 && ordinaryAhead()) {
                evidence--;
                family--;
                units--;
                from++;
            }
        }

        private String word(int t) {
            return text.text().subSequence(text.start[t], text.end[t]).toString();
        }

        /** A particle with a capital before another word with one, though it is a given name, too. */
        private boolean leads(int t) {
            return text.shape[t + 1] == Scan.CAPITAL && LEADING_PARTICLES.contains(word(t).toLowerCase(Locale.ROOT));
        }

        private boolean particle(int t) {
            return (known(text, t) & Lexicon.PARTICLE) != 0;
        }

        private boolean fits(int t, int gap) {
            if (text.type[t] != Scan.WORD) {
                return false;
            }
            int known = known(text, t);
            int length = text.end[t] - text.start[t];
            boolean small = text.shape[t] == Scan.LOWER;
            if (small
                    && t > first + 1
                    && particle(t - 1)
                    && text.shape[t - 1] == Scan.CAPITAL
                    && name(known)
                    && (known & Lexicon.COMMON) == 0) {
                return gap == Gaps.SPACE; // De luca
            }
            boolean sure = t > first + 1 || t == first + 1 && (text.flags[t] & Lexicon.OTHER_SCRIPT) != 0;
            if (small && sure && particle(t - 1) && text.at(text.end[t - 1]) == '\'' && length > 2) {
                return true; // D'amico, В'ячеслав
            }
            if (small && !particle(t)) {
                boolean slug = name(known)
                        && (gap == Gaps.TIE
                                || gap == Gaps.POINT
                                || t == first
                                || text.text().isUrl());
                lower |= slug;
                return slug && (t == first || lower);
            }
            if (lower && !small && gap == Gaps.SPACE) {
                return false; // anna.smith Save
            }
            if (small && ARTICLES.contains(word(t)) && (t == first || !particle(t - 1))) {
                return false; // Name des Ziels, but Anna von der Heide
            }
            if (small && length == 2 && text.startsWith("in ", text.start[t]) && text.at(text.end[t] + 1) != '\'') {
                return false; // Emily in Paris, but Anna in 't Veld
            }
            if (t == first) {
                return true;
            }
            if (length == 1 && !initial(t) || genitive(t) || article(t)) {
                return false;
            }
            boolean vanDe = text.shape[t] == Scan.CAPITAL
                    && t > first + 2
                    && particle(t - 1)
                    && particle(t - 2); // van de Water
            if (!name(known) && (ordinary(text, t) && !vanDe || label(t)) || text.at(text.end[t]) == '°') {
                return false;
            }
            if (gap == Gaps.SPACE
                    && (known & Lexicon.EVERYDAY) != 0
                    && surelyGiven > 0
                    && units > 1
                    && named()
                    && !particle(t - 1)) {
                return false; // Anna Schmidt Vertragsakte
            }
            boolean strong = name(known) && (known & Lexicon.COMMON) == 0;
            return switch (gap) {
                case Gaps.SPACE ->
                    !small || length > 1 || elided(text, t) || text.at(text.start[t] - 1) == '\''; // 't Veld
                case Gaps.JOINED -> length > 1 || particle(t - 1);
                case Gaps.TIE ->
                    text.at(text.end[t - 1]) != '_'
                            || name(known) && !(abbreviation(text, t) && text.shape[t - 1] != Scan.UPPER) // Primo_RIS
                            || text.shape[t] == Scan.CAPITAL;
                case Gaps.POINT ->
                    text.end[t - 1] - text.start[t - 1] == 1
                            || name(known) && text.start[t] - text.end[t - 1] == 1
                            || text.flags[t - 1] != 0 && (text.flags[t - 1] & Lexicon.TITLE) != 0;
                case Gaps.LINE -> !comma && acrossLine(t, known, strong);
                case Gaps.COMMA ->
                    !comma
                            && !(abbreviation(text, t) && text.shape[t - 1] != Scan.UPPER) // Melbourne, VIC
                            && !(given > 0 && units > 1 && !joined) // FitzGerald, Ann
                            && initials == 0
                            && units >= 1
                            && units <= 3
                            && (name(known)
                                    || length == 1 && text.at(text.end[t]) == '.'
                                    || named()
                                    || unknown == units);
                default -> false;
            };
        }

        /** A single letter behind a name is no initial in E-Mail, N° and N. 12. */
        private boolean initial(int t) {
            int end = text.end[t];
            int next = text.at(end) == '.' ? end + 1 : end;
            next += text.at(next) == ' ' ? 1 : 0;
            boolean number = Scan.digit(text.at(end)) || text.at(end) == '.' && Scan.digit(text.at(next));
            return !number && !(text.at(end) == '-' && Scan.letter(text.at(end + 1)));
        }

        /** The s in Patrick's Day. */
        private boolean genitive(int t) {
            int start = text.start[t];
            return text.end[t] - start == 1
                    && text.at(start) == 's'
                    && text.at(start - 1) == '\''
                    && Scan.letter(text.at(start - 2));
        }

        /** An abbreviation before a number: Art. 7, Abs. 3. */
        private boolean article(int t) {
            int end = text.end[t];
            return end - text.start[t] <= 4
                    && text.at(end) == '.'
                    && text.at(end + 1) == ' '
                    && Scan.digit(text.at(end + 2));
        }

        /** A word that announces what follows: Kartennr. 1234, Customer: ... */
        private boolean label(int t) {
            char next = text.at(text.end[t]);
            boolean announces = next == '.' || next == ':' || next == '#' || next == '=';
            return announces
                    && text.end[t] - text.start[t] > 1
                    && ((text.flags[t] & Lexicon.LABEL) != 0
                            || Suffixes.ends(text, text.end[t], "nr")
                            || Suffixes.ends(text, text.end[t], "num"));
        }

        /** Over a line break only what surely belongs together. */
        private boolean acrossLine(int t, int known, boolean strong) {
            int before = known(text, t - 1);
            boolean surely = (before & Lexicon.COMMON) == 0 || strong;
            boolean givenFirst = (before & Lexicon.GIVEN) != 0 && (known & Lexicon.FAMILY) != 0 && units == 1;
            boolean familyFirst = (before & Lexicon.FAMILY) != 0
                    && text.shape[t - 1] == Scan.UPPER
                    && (known & Lexicon.GIVEN) != 0
                    && text.shape[t] == Scan.CAPITAL;
            boolean second = units >= 2
                    && strong
                    && (known & Lexicon.FAMILY) != 0
                    && (known & Lexicon.GIVEN) == 0
                    && (before & Lexicon.FAMILY) != 0;
            boolean initial = text.end[t - 1] - text.start[t - 1] == 1
                    && text.at(text.end[t - 1]) == '.'
                    && (known & Lexicon.FAMILY) != 0;
            return surely && (givenFirst || familyFirst || second)
                    || initial && strong
                    || particle(t - 1) && t - 1 >= first;
        }

        private boolean surelyGiven(int t) {
            return (text.flags[t] & (Lexicon.GIVEN | Lexicon.PLACE | Lexicon.COMMON)) == Lexicon.GIVEN;
        }

        private boolean named() {
            return family > 0 && unknown == 0;
        }

        private void count(int t) {
            int known = known(text, t);
            boolean weak =
                    (known & (Lexicon.COMMON | Lexicon.PLACE | Lexicon.MONTH | Lexicon.STREET | Lexicon.STREET_AFTER))
                            != 0;
            int length = text.end[t] - text.start[t];
            if (length == 1) {
                char next = text.at(text.end[t]);
                initials++;
                evidence += next == '.' ? 3 : 0;
                return;
            }
            units++;
            places += (known & Lexicon.PLACE) != 0 ? 1 : 0;
            surelyGiven += (known & Lexicon.GIVEN) != 0 && !weak ? 1 : 0;
            everyday += (known & Lexicon.EVERYDAY) != 0 ? 1 : 0;
            if (name(known)) {
                evidence += weak ? 1 : 4;
                given += (known & Lexicon.GIVEN) != 0 ? 1 : 0;
                family += (known & Lexicon.FAMILY) != 0 ? 1 : 0;
            } else {
                unknown++;
                boolean ordinary = Suffixes.ordinary(text, text.start[t], text.end[t]);
                evidence -= ordinary ? 3 : 0;
                look = Math.min(look, ordinary ? -9 : look(t));
                evidence -= (known & Lexicon.PLACE) != 0 ? 2 : 0;
            }
        }

        /**
         * How much a word nobody knows looks like a name. In Greek and Cyrillic only names are written with capitals
         * amid a text.
         */
        private float look(int t) {
            boolean otherScript = (text.flags[t] & Lexicon.OTHER_SCRIPT) != 0;
            return otherScript ? 1 : NameModel.score(text, text.start[t], text.end[t]);
        }

        /** Whether the run starts with words nobody knows before known names. */
        private boolean unknownAhead() {
            return !comma
                    && unknown > 0
                    && units >= 3
                    && text.shape[first] == Scan.CAPITAL
                    && !name(text.flags[first])
                    && !particle(first)
                    && to - first >= 3
                    && name(text.flags[first + 1])
                    && name(text.flags[first + 2])
                    && Gaps.between(text, text.end[first], text.start[first + 1]) != Gaps.TIE;
        }

        /** Whether the run starts with an everyday word that is also a family name: Page Anna Smith. */
        private boolean ordinaryAhead() {
            int known = known(text, from);
            return !comma
                    && (known & Lexicon.COMMON) != 0
                    && (known & Lexicon.GIVEN) == 0
                    && (known & Lexicon.FAMILY) != 0
                    && text.end[from] - text.start[from] > 1
                    && text.shape[from] == Scan.CAPITAL
                    && (known(text, from + 1) & Lexicon.GIVEN) != 0
                    && Gaps.between(text, text.end[from], text.start[from + 1]) == Gaps.SPACE;
        }

        /** Whether the run ends with an everyday word that announces what follows: Anna Smith Field 4711. */
        private boolean labelBehind() {
            int last = to - 1;
            int known = known(text, last);
            return (known & Lexicon.COMMON) != 0
                    && name(known)
                    && given > 0
                    && text.shape[last] == Scan.CAPITAL
                    && to < text.tokens
                    && Gaps.between(text, end(), text.start[to]) == Gaps.SPACE
                    && text.digits(text.start[to], text.start[to] + 6) > 1;
        }

        private void dropLast() {
            int known = known(text, to - 1);
            evidence--;
            given -= (known & Lexicon.GIVEN) != 0 ? 1 : 0;
            family -= (known & Lexicon.FAMILY) != 0 ? 1 : 0;
            units--;
            to--;
        }

        private void dropLeading() {
            from = first + 1;
            unknown--;
            units--;
        }

        /** How long unknown words must be to be a name: where they are surely capitalised, shorter ones will do. */
        private int shortest() {
            return (text.flags[from] & text.flags[to - 1] & Lexicon.OTHER_SCRIPT) != 0 ? 3 : 4;
        }

        /** The shortest word's length. */
        private int length() {
            int least = 99;
            for (int t = from; t < to; t++) {
                least = particle(t) ? least : Math.min(least, text.end[t] - text.start[t]);
            }
            return least;
        }

        int end() {
            return text.end[to - 1];
        }

        boolean accepted() {
            if (to == first || units == 0) {
                return false;
            }
            int start = text.start[from];
            Labels.Match label = text.label(start, from);
            boolean announced = (label.kinds & 1L << PiiKind.PERSON.ordinal()) != 0;
            boolean strong = announced && label.strong;
            boolean titled = from > 0
                    && (text.flags[from - 1] & Lexicon.TITLE) != 0
                    && text.end[from - 1] - text.start[from - 1] > 1
                    && Gaps.between(text, text.end[from - 1], start) <= Gaps.POINT;
            boolean alone = (Gaps.fieldStart(text, start) || scriptChanges(from - 1, from))
                    && (Gaps.fieldEnd(text, end()) || scriptChanges(to, to - 1));
            organisation = company() || place() || brand() && !announced;
            if (organisation || field() && !announced) {
                return false;
            }
            if (!announced && !titled && thing()) {
                organisation = everyday == 0 || units < 3; // Visita de Pilar Palacios
                return false;
            }
            if (!announced
                    && (NamedAfter.goods(text, to)
                            || NamedAfter.maker(text, from)
                            || !titled && (NamedAfter.bearer(text, from, to) || hyphenated()))) {
                organisation = true;
                return false;
            }
            int score = evidence + (titled ? 4 : 0) + (strong ? 3 : announced ? 2 : 0) + (particles > 0 ? 2 : 0);
            if (lower) {
                return given > 0 && family > 0 && units >= 2 && units <= 3 && evidence >= 5 && (alone || announced);
            }
            if (units == 1 && initials == 0) {
                if (announced && !label.strong && preposition(label)) {
                    return false; // New bracket from Lambert
                }
                boolean several = particles > 0 && alone;
                return (titled || announced && evidence >= 4 || several && evidence >= 4) && score >= 6;
            }
            if (units == 1) {
                return score >= 7 || score >= 3 && (alone || strong || initialFirst());
            }
            boolean lastFirst = lastFirst();
            score += alone ? 2 : 0;
            score += lastFirst ? 2 : 0;
            score -= joined ? 2 : 0;
            score += unknown > 0 && look > LOOKS ? 1 : 0;
            if (comma && given == 0 && !(alone || announced)) {
                score -= 3;
            }
            if (given == 0
                    && unknown > 0
                    && (text.flags[from] & Lexicon.FAMILY) != 0
                    && surelyPlain(announced, titled, lastFirst)) {
                return false; // a firm and what it does
            }
            if (joined && unknown > 0 && look < RANDOM) {
                return false; // an id such as BoZqx
            }
            boolean apart = text.at(text.end[from]) == ' ';
            if (apart
                    && abbreviation(text, from)
                    && !particle(from)
                    && unknown > 0
                    && initials == 0
                    && !announced
                    && !titled) {
                return false; // TU Dortmund, CAO Rijk
            }
            if (unknown == units) {
                boolean likely = alone && units <= 3 && particles == 0 && look > LOOKS && length() >= shortest();
                return !joined
                        && !line
                        && (likely
                                || strong && alone && units <= 4
                                || announced && alone && units <= 3
                                || lastFirst && announced);
            }
            return score >= ENOUGH + (joined ? 2 : 0);
        }

        private boolean preposition(Labels.Match label) {
            String word = text.text().subSequence(label.start, label.end).toString();
            return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
        }

        private boolean surelyPlain(boolean announced, boolean titled, boolean lastFirst) {
            return !announced
                    && !titled
                    && !lastFirst
                    && !comma
                    && initials == 0
                    && particles == 0
                    && (text.flags[from] & Lexicon.OTHER_SCRIPT) == 0;
        }

        /**
         * Everyday words, places or an article beside what may be a name, and no given name that is nothing else: Pompe
         * Lambert, Ville de Laval, La Roche Posay.
         */
        private boolean thing() {
            if (units < 2 || initials > 0 || lower || lastFirst()) {
                return false;
            }
            boolean weak = surelyGiven == 0 && !(comma && given > 0);
            return weak && (everyday > 0 || somewhere() || article() || street() || NamedAfter.organisation(text, from))
                    || units == 2 && !comma && branch();
        }

        /** An everyday word and one name: Menuiserie Thomas, Haus Becker. */
        private boolean branch() {
            int known = text.flags[from];
            boolean everyday = (known & Lexicon.EVERYDAY) != 0 && !name(known)
                    || (known & Lexicon.COMMON) != 0 && (known & Lexicon.GIVEN) == 0 && surelyGiven == 0;
            return everyday
                    && !particle(from)
                    && Gaps.between(text, text.end[from], text.start[from + 1]) == Gaps.SPACE;
        }

        /** Hoffmann Street, Moreau Hall. */
        private boolean street() {
            return (text.flags[to - 1] & Lexicon.STREET_AFTER) != 0;
        }

        /** Words nobody knows and places; or the last word is a place behind a particle: Ville de Rouen. */
        private boolean somewhere() {
            boolean last = (text.flags[to - 1] & Lexicon.PLACE) != 0
                    && particle(to - 2)
                    && (text.flags[from] & Lexicon.GIVEN) == 0;
            return last || given == 0 && places > 0 && places + unknown == units;
        }

        /** SMITH James, DE BACKER Jan. */
        private boolean lastFirst() {
            return text.shape[from] == Scan.UPPER
                    && text.shape[to - 1] == Scan.CAPITAL
                    && (text.end[from] - text.start[from] >= 3 || particle(from) && text.shape[from + 1] == Scan.UPPER);
        }

        private boolean article() {
            return text.shape[from] != Scan.LOWER
                    && LEADING_ARTICLES.contains(word(from).toLowerCase(Locale.ROOT));
        }

        /** Only hyphens between, as in Faber-Castell or Richter-Skala, and not a given and a family name. */
        private boolean hyphenated() {
            for (int t = from + 1; t < to; t++) {
                if (text.start[t] - text.end[t - 1] != 1 || text.at(text.end[t - 1]) != '-') {
                    return false;
                }
            }
            boolean thing = (text.flags[to - 1] & (Lexicon.INSTITUTION | Lexicon.GOODS)) != 0; // Jakob-Kaiser-Haus
            return units > 1
                    && (unknown > 0 || given == 0 || thing)
                    && !lower
                    && !text.text().isUrl();
        }

        /** Whether a name in Greek or Cyrillic letters stands beside a word of another script: as good as a field of its own. */
        private boolean scriptChanges(int beside, int inside) {
            return beside >= 0
                    && beside < text.tokens
                    && text.type[beside] == Scan.WORD
                    && (text.flags[beside] & Lexicon.OTHER_SCRIPT) == 0
                    && (text.flags[inside] & Lexicon.OTHER_SCRIPT) != 0;
        }

        /** Two or three words from here, or one with its title before, that are a brand: Marc O'Polo, Lady Grey. */
        private boolean brand() {
            boolean titled = from > 0
                    && (text.flags[from - 1] & Lexicon.TITLE) != 0
                    && Gaps.between(text, text.end[from - 1], text.start[from]) == Gaps.SPACE;
            int first = titled ? from - 1 : from;
            if (to - first < 2 || comma) {
                return false;
            }
            long hash = Lexicon.seed();
            boolean brand = false;
            for (int t = first; t < Math.min(first + 3, to); t++) {
                for (int i = text.start[t]; i < text.end[t]; i++) {
                    hash = Lexicon.hash(hash, text.at(i));
                }
                boolean goesOn = t + 1 < to && (lastFirst() || surelyGiven(t + 1)); // VAN LEEUWEN Hanneke
                brand |= t > first && !goesOn && (Lexicon.flags(hash) & Lexicon.BRAND) != 0;
            }
            return brand;
        }

        /** A field of a table, such as MARA-MEINS. */
        private boolean field() {
            return to - from == 2
                    && text.at(text.end[from]) == '-'
                    && text.shape[from] == Scan.UPPER
                    && text.shape[from + 1] == Scan.UPPER
                    && !text.text().isUrl();
        }

        /** San Marino, Los Angeles, Saint-Gobain: a saint or an article and one word; Lagos Porto: places only. */
        private boolean place() {
            if (places == units && units > 1 && !comma) {
                return true;
            }
            boolean first = saint(from) && (units <= 2 || unknown > 0);
            boolean second =
                    to - from > 2 && saint(from + 1) && (text.flags[from] & Lexicon.GIVEN) == 0; // Plaza San Martín
            return (first || second) && !comma;
        }

        private boolean saint(int t) {
            boolean saint = false;
            for (String word : SAINTS) {
                saint |= text.end[t] - text.start[t] == word.length() && Suffixes.ends(text, text.end[t], word);
            }
            return saint && text.shape[t] == Scan.CAPITAL;
        }

        /** A capital with a point and a word that may be a family name: K. Olthof; but not z. B. Haus. */
        private boolean initialFirst() {
            int last = to - 1;
            char before = text.at(text.start[from] - 1);
            char second = text.at(text.start[from] - 2);
            boolean abbreviation = before == '.'
                    || before == ' '
                            && second == '.'
                            && Scan.letter(text.at(text.start[from] - 3))
                            && !Scan.letter(text.at(text.start[from] - 4));
            return !abbreviation
                    && text.end[from] - text.start[from] == 1
                    && text.at(text.end[from]) == '.'
                    && text.end[last] - text.start[last] >= 3
                    && (unknown == 0 || look > 0);
        }

        /** Whether a company's form follows within a few words of the same field: Mario Levi Calzature S.r.l. */
        private boolean formAhead() {
            int t = to;
            while (t < text.tokens
                    && t - to < 3
                    && text.type[t] == Scan.WORD
                    && text.shape[t] == Scan.CAPITAL
                    && Gaps.between(text, text.end[t - 1], text.start[t]) == Gaps.SPACE
                    && text.end[t] - text.start[t] > 1) {
                t++;
            }
            int last = text.end[t - 1];
            int letters = to; // the letters of a form with points may have been taken for initials
            while (t == to && letters - 1 > from && text.end[letters - 1] - text.start[letters - 1] == 1) {
                letters--;
            }
            int form = letters < to && (units > 1 || to - letters > 1 && !comma)
                    ? text.start[letters]
                    : text.at(last) == ' ' ? last + 1 : -1;
            for (String each : FORMS) {
                if (form >= 0 && text.startsWith(each, form) && !Scan.alnum(text.at(form + each.length()))) {
                    return true;
                }
            }
            return t > to
                    && t < text.tokens
                    && text.at(last) == ' '
                    && text.start[t] == last + 1
                    && text.shape[t] != Scan.LOWER
                    && (text.flags[t] & Lexicon.COMPANY_FORM) != 0;
        }

        /** Wagner, Navarro & Partners. */
        private boolean partners() {
            int end = end();
            return text.startsWith(" & ", end)
                    && to < text.tokens
                    && text.start[to] == end + 3
                    && (text.flags[to] & (Lexicon.COMPANY_FORM | Lexicon.ORGANISATION)) != 0;
        }

        /** A company form or a word of organisations and places right behind makes it no person. */
        private boolean company() {
            if (formAhead() || partners()) {
                return true;
            }
            if (to >= text.tokens) {
                return false;
            }
            int gap = Gaps.between(text, end(), text.start[to]);
            if (text.startsWith("GmbH", text.start[to]) || text.startsWith("GmbH", text.start[to - 1])) {
                return true; // the change of case cuts it in two
            }
            int known = text.flags[to];
            boolean near = gap == Gaps.SPACE || gap == Gaps.TIE && (known & Lexicon.COMPANY_FORM) != 0;
            boolean follows = text.shape[to] != Scan.LOWER;
            return near
                    && follows
                    && ((known & Lexicon.COMPANY_FORM) != 0 || (known & Lexicon.ORGANISATION) != 0 && evidence < 8);
        }
    }
}
