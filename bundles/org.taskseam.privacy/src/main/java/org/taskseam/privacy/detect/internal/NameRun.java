/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;
import org.taskseam.privacy.PiiKind;

/** The words from one token on that may form one name, and what they say for and against it. */
final class NameRun {
    private static final int MAX_WORDS = 7;
    /** Endings of everyday words up to this length are those of family names, too. */
    private static final int SHORT_ENDING = 4;
    /** Everyday words up to this length are family names more often than longer ones. */
    static final int SHORT_WORD = 5;

    /** Up to this length a compound behind a given name is rather a family name than goods: Zumwinkel, but not Pflanzkartoffel. */
    private static final int LONGEST_FAMILY = 10;

    /** How much a word nobody knows must look like a name, see {@link NameModel}. */
    private static final float LOOKS = 0.2f;

    private static final Set<String> ARTICLES =
            Set.of("der", "des", "dem", "und", "et", "im", "am", "auf", "bei", "unter");

    /** Particles that everyday words stand behind in family names, and that seldom stand between a given name and a thing. */
    private static final Set<String> BEFORE_WORDS = Set.of("van", "von", "ten", "ter", "du");

    /** Particles that no family name starts with unless an article follows. */
    private static final Set<String> ONLY_BEFORE_ARTICLES = Set.of("an", "aan", "av");

    /** Verbs that start questions, and that some people are called. */
    private static final Set<String> ASKING = Set.of("Can", "Kann", "Kan");

    private static final int LONGEST_ASKING = 4;

    private static final Set<String> NOBLE = Set.of("Freiherr", "Freifrau", "Reichsgraf", "Jonkheer");

    final Scan text;
    final int first;
    /** The first token of the name, and the one behind its last. */
    int from;

    int to;
    int units;
    int given;
    int family;
    int unknown;
    int initials;
    int particles;
    int evidence;
    float look = 9;
    boolean comma;
    boolean joined;
    boolean lower;
    boolean line;
    int places;
    /** Names that are known as rare ones only. */
    int rare;
    /** Given names that are nothing else. */
    int surelyGiven;
    /** Words that speak against a name, unless a given name or a label speaks for one. */
    int everyday;

    NameRun(Scan text, int first) {
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
            joined |= gap == Gaps.JOINED && !(t > first && NameWord.particle(text, t - 1));
            line |= gap == Gaps.LINE;
            if (NameWord.particle(text, t) && onlyParticle(t)) {
                pendingParticles++;
            } else {
                count(t);
                particles += pendingParticles;
                pendingParticles = 0;
                to = t + 1;
            }
            t++;
        }
        if (units > 0 && unknownAhead() && !givenAhead()) {
            dropLeading();
        }
        if (units == 2 && compound()) {
            evidence -= 3;
            look = -9;
        }
        while (units > 1 && ordinaryAhead()) {
            evidence--;
            family--;
            units--;
            from++;
        }
        if (prepositionAhead() || particleAbove()) {
            from++;
        }
    }

    /** Whether a particle is no given or family name here, though it may be one elsewhere: Van Dale, Van der Valk. */
    private boolean onlyParticle(int t) {
        boolean alsoName = NameWord.name(text.flags[t]) && text.shape[t] == Scan.CAPITAL;
        if (!alsoName || t + 1 == text.tokens) {
            return !alsoName;
        }
        boolean twoParticles = text.shape[t + 1] == Scan.LOWER && NameWord.particle(text, t + 1);
        return twoParticles || t == first && NameWord.leads(text, t);
    }

    /** Whether a small particle stands before a given name or an initial, which no family name starts with: von Anna Smith. */
    private boolean prepositionAhead() {
        int next = from + 1;
        boolean small = next < to
                && text.shape[from] == Scan.LOWER
                && NameWord.particle(text, from)
                && Gaps.between(text, text.end[from], text.start[next]) == Gaps.SPACE;
        if (small && ONLY_BEFORE_ARTICLES.contains(NameWord.word(text, from))) {
            return text.shape[next] != Scan.LOWER; // but an der Heiden, aan de Wiel
        }
        return small
                && !comma
                && (initialAt(next)
                        || units > 1
                                && (capitals(next)
                                        || text.shape[next] == Scan.CAPITAL && NameWord.surelyGiven(text, next)));
    }

    /** Whether a small particle ends the line before: Toner bijna op, and Anna Smith in the next line. */
    private boolean particleAbove() {
        return units > 1
                && from + 1 < to
                && text.shape[from] == Scan.LOWER
                && NameWord.particle(text, from)
                && Gaps.between(text, text.end[from], text.start[from + 1]) == Gaps.LINE;
    }

    /**
     * Whether nobody knows the first of two words, which is a noun made of two: Ersatzteile Becker; or, even before a given
     * name, of two everyday words: Tankkarten Laura.
     */
    private boolean compound() {
        int start = text.start[from];
        int end = text.end[from];
        return !comma
                && to == from + 2
                && text.flags[from] == 0
                && text.shape[from] == Scan.CAPITAL
                && end - start >= LONGEST_FAMILY
                && Suffixes.noun(text, start, end, NameWord.surelyGiven(text, from + 1));
    }

    /** SMITH Anna. */
    private boolean capitals(int t) {
        return text.shape[t] == Scan.UPPER && text.end[t] - text.start[t] > 2 && text.shape[to - 1] == Scan.CAPITAL;
    }

    private boolean initialAt(int t) {
        return text.end[t] - text.start[t] == 1 && text.shape[t] != Scan.LOWER && text.at(text.end[t]) == '.';
    }

    /**
     * Whether the run starts with a word nobody knows that only says what is somebody's: Krankmeldung von Anna Smith,
     * Valutazione di Rossi, Anna, Stundenzettel A. Smith.
     */
    boolean headAhead() {
        if (comma && closingAhead()) {
            return true;
        }
        if (from != first || first + 1 >= to || text.shape[first] != Scan.CAPITAL || NameWord.name(text.flags[first])) {
            return false;
        }
        int gap = Gaps.between(text, text.end[first], text.start[first + 1]);
        if (gap != Gaps.SPACE && !(gap == Gaps.COMMA && everyday(text, first))) {
            return false; // but Schadeformulier, de Wit, Anna
        }
        boolean of = gap == Gaps.SPACE && text.shape[first + 1] == Scan.LOWER && NameWord.particle(text, first + 1);
        int name = of ? first + 2 : first + 1;
        if (name >= to) {
            return false;
        }
        boolean everyday = of || everyday(text, first);
        if (initialAt(name)) {
            return everyday || NameWord.look(text, first) < 0;
        }
        if (gap == Gaps.SPACE
                && !of
                && NameWord.surelyGiven(text, name)
                && Suffixes.noun(text, text.start[first], text.end[first], true)) {
            return true;
        }
        NameRun rest = new NameRun(text, name);
        rest.read();
        boolean noun = text.end[first] - text.start[first] > SHORT_WORD && !NOBLE.contains(NameWord.word(text, first));
        boolean starts = of && (NameWord.surelyGiven(text, name) || rest.lastFirst()) || rest.comma && noun && everyday;
        return starts && rest.units > 1 && rest.given > 0;
    }

    /**
     * Whether words that are no names, or a greeting, stand before a comma, and a full name behind it, as at the end of a
     * letter: Cordialmente, Enzo Albanese; Lieben Gruß, Anna Smith; but Zyrowitz, Anna Maria.
     */
    private boolean closingAhead() {
        int name = from + 1;
        while (name < to && Gaps.between(text, text.end[name - 1], text.start[name]) != Gaps.COMMA) {
            name++;
        }
        boolean greeting = (text.flags[name - 1] & Lexicon.OPENING) != 0;
        boolean everyday = greeting;
        for (int t = from; t < name; t++) {
            int names = greeting ? Lexicon.GIVEN : Lexicon.GIVEN | Lexicon.FAMILY;
            if (text.shape[t] != Scan.CAPITAL || (text.flags[t] & names) != 0) {
                return false;
            }
            everyday |= text.end[t] - text.start[t] > SHORT_WORD && everyday(text, t);
        }
        if (name + 1 >= to || announced()) {
            return false;
        }
        NameRun rest = new NameRun(text, name);
        rest.read();
        int given = rest.lastFirst() ? rest.to - 1 : name;
        int family = rest.lastFirst() ? name : rest.to - 1;
        boolean alsoFamily = (text.flags[family] & Lexicon.FAMILY) != 0;
        boolean alsoGiven = (text.flags[family] & Lexicon.GIVEN) != 0;
        return rest.from == name
                && rest.units > 1
                && (text.flags[given] & Lexicon.GIVEN) != 0
                && (everyday ? alsoFamily || !alsoGiven : alsoFamily && !alsoGiven);
    }

    /** Whether a word nobody knows is built like one of everyday life, or one of interfaces. */
    private static boolean everyday(Scan text, int t) {
        int start = text.start[t];
        int end = text.end[t];
        return Suffixes.ordinary(text, start, end) > 0
                || Suffixes.noun(text, start, end, false)
                || EverydayWords.have(text, t);
    }

    private boolean fits(int t, int gap) {
        if (text.type[t] != Scan.WORD) {
            return false;
        }
        int known = NameWord.known(text, t);
        int length = text.end[t] - text.start[t];
        boolean small = text.shape[t] == Scan.LOWER;
        if (small
                && (t > first + 1 || t == first + 1 && text.at(text.end[t]) == ',')
                && NameWord.particle(text, t - 1)
                && text.shape[t - 1] == Scan.CAPITAL
                && NameWord.name(known)
                && (known & Lexicon.COMMON) == 0) {
            return gap == Gaps.SPACE || text.at(text.end[t - 1]) == '\''; // De luca, D'amico
        }
        boolean sure = t > first + 1 || t == first + 1 && (text.flags[t] & Lexicon.OTHER_SCRIPT) != 0;
        boolean elided = sure && (text.end[t - 1] - text.start[t - 1] == 1 || text.shape[t - 1] == Scan.CAPITAL);
        if (small && elided && NameWord.particle(text, t - 1) && text.at(text.end[t - 1]) == '\'' && length > 2) {
            return true; // D'amico, В'ячеслав
        }
        if (small && !NameWord.particle(text, t)) {
            boolean slug = NameWord.name(known)
                    && (gap == Gaps.TIE
                            || gap == Gaps.POINT
                            || t == first
                            || text.text().isUrl()
                            || behindFamily(t, gap));
            lower |= slug;
            return slug && (t == first || lower);
        }
        if (lower && !small && gap == Gaps.SPACE) {
            // anna.smith Save, but Driver: anna Smith
            return t == first + 1 && NameWord.surelyGiven(text, first) && !NameWord.ordinary(text, t) && announced();
        }
        if (small && ARTICLES.contains(NameWord.word(text, t)) && (t == first || !NameWord.particle(text, t - 1))) {
            return false; // Name des Ziels, but Anna von der Heide
        }
        if (small
                && length == 2
                && text.startsWith("in ", text.start[t])
                && text.at(text.end[t] + 1) != '\''
                && !text.startsWith("de", text.end[t] + 1)) {
            return false; // Emily in Paris, but Anna in 't Veld, Anna in den Bosch
        }
        if (NameWord.abbreviation(text, t) && text.at(text.end[t]) == ' ' && Scan.digit(text.at(text.end[t] + 1))) {
            return false; // Aktenzeichen BA 516499
        }
        if (t == first) {
            boolean hall = (known & Lexicon.HALL) != 0 && !NameWord.name(known) && text.shape[t] == Scan.CAPITAL;
            return !opening(t, known) && !asks(t) && !hall && !(length == 1 && endsCode(t));
        }
        if (length == 1 && !NameWord.initial(text, t) || NameWord.genitive(text, t) || NameWord.numbered(text, t)) {
            return false;
        }
        if (gap == Gaps.SPACE && known == 0 && units > 1 && Labels.fieldAfter(text, text.end[t - 1]) != 0) {
            return false; // Avelino Pacheco Parceiro
        }
        if (gap == Gaps.SPACE
                && units > 0
                && units + initials > 1
                && (known & Lexicon.LABEL) != 0
                && acronym(t, known)) {
            return false; // Anna Smith IBAN
        }
        boolean vanDe = (text.shape[t] == Scan.CAPITAL || particlesTo(t))
                && NameWord.particle(text, t - 1)
                && (t > first + 2 && NameWord.particle(text, t - 2) || vanBoven(t)); // van de Water
        if (!NameWord.name(known)
                        && (NameWord.ordinary(text, t) && !vanDe && !lotteBoot(t)
                                || NameWord.label(text, t)
                                || known == 0
                                        && given + initials > 0
                                        && text.shape[t] == Scan.CAPITAL
                                        && !(surelyGiven > 0 && length <= LONGEST_FAMILY)
                                        && Suffixes.compound(text, text.start[t], text.end[t]))
                || text.at(text.end[t]) == '°') {
            return false;
        }
        if (gap == Gaps.SPACE
                && (known & Lexicon.EVERYDAY) != 0
                && surelyGiven > 0
                && units > 1
                && named()
                && !NameWord.particle(text, t - 1)) {
            return false; // Anna Schmidt Vertragsakte
        }
        if (gap == Gaps.SPACE
                && known == 0
                && surelyGiven > 0
                && units > 1
                && named()
                && text.shape[t] == Scan.CAPITAL
                && !NameWord.particle(text, t - 1)
                && NameWord.look(text, t) < 0
                && everyday(text, t)) {
            return false; // Anna Schmidt Fortschritt
        }
        boolean strong = NameWord.name(known) && (known & Lexicon.COMMON) == 0;
        return switch (gap) {
            case Gaps.SPACE ->
                !small || length > 1 || NameWord.elided(text, t) || text.at(text.start[t] - 1) == '\''; // 't Veld
            case Gaps.JOINED -> length > 1 || NameWord.particle(text, t - 1);
            case Gaps.TIE ->
                text.at(text.end[t - 1]) != '_'
                        || NameWord.name(known)
                                && !(NameWord.abbreviation(text, t) && text.shape[t - 1] != Scan.UPPER) // Primo_RIS
                        || text.shape[t] == Scan.CAPITAL;
            case Gaps.POINT ->
                text.end[t - 1] - text.start[t - 1] == 1
                        || NameWord.name(known) && text.start[t] - text.end[t - 1] == 1
                        || text.flags[t - 1] != 0 && (text.flags[t - 1] & Lexicon.TITLE) != 0;
            case Gaps.LINE -> !comma && !lastNameAhead(t) && !street(t) && acrossLine(t, known, strong);
            case Gaps.COMMA ->
                !comma
                        && !(NameWord.abbreviation(text, t) && text.shape[t - 1] != Scan.UPPER) // Melbourne, VIC
                        && !acronym(t, known)
                        && !(given > 0
                                && units > 1
                                && !joined
                                && !givenOnly(t)
                                && !(units == 2 && NameWord.hyphenated(text, t - 1))) // FitzGerald, Ann
                        && initials == 0
                        && units >= 1
                        && units <= 3
                        && (NameWord.name(known)
                                || length == 1 && text.at(text.end[t]) == '.'
                                || named()
                                || unknown == units
                                || twoWords(t));
            default -> false;
        };
    }

    /** Whether a single letter is the last one of a number and no initial: 07:30:00Z Anna Smith, SKU-4711-B. */
    private boolean endsCode(int t) {
        int before = text.start[t] - 1;
        return text.at(text.end[t]) != '.'
                && (Scan.digit(text.at(before)) || text.at(before) == '-' && Scan.digit(text.at(before - 1)));
    }

    /** Whether a greeting or the like starts the words, though it may be a name, too: Gruß, Anna; Según Anna Pérez. */
    private boolean opening(int t, int known) {
        int next = t + 1;
        if ((known & Lexicon.OPENING) == 0 || next >= text.tokens || text.type[next] != Scan.WORD) {
            return false;
        }
        int gap = Gaps.between(text, text.end[t], text.start[next]);
        boolean sameCase = text.shape[t] == text.shape[next] || text.shape[t] == Scan.CAPITAL; // but GRUSS Anna
        return sameCase
                && (gap == Gaps.COMMA
                        || gap == Gaps.LINE
                        || gap == Gaps.SPACE
                                && text.shape[next] != Scan.LOWER
                                && (!NameWord.name(known) || NameWord.surelyGiven(text, next) || initialAt(next)));
    }

    /** Whether a verb starts a question about somebody, though some are called so: Can Anna Smith come; but not Can Yilmaz. */
    private boolean asks(int t) {
        int next = t + 1;
        return text.shape[t] == Scan.CAPITAL
                && text.end[t] - text.start[t] <= LONGEST_ASKING
                && ASKING.contains(NameWord.word(text, t))
                && next < text.tokens
                && Gaps.between(text, text.end[t], text.start[next]) == Gaps.SPACE
                && (NameWord.surelyGiven(text, next) && anotherBehind(next)
                        || initialAt(next)
                        || NameWord.givenBehindComma(text, next)
                        || givenBehindCapitals(next));
    }

    /** Whether another word written large follows. */
    private boolean anotherBehind(int t) {
        int next = t + 1;
        return next < text.tokens
                && text.type[next] == Scan.WORD
                && text.shape[next] != Scan.LOWER
                && Gaps.between(text, text.end[t], text.start[next]) == Gaps.SPACE;
    }

    /** A word of capitals that is no name behind one that is not written so: Anna Smith, IBAN. */
    private boolean acronym(int t, int known) {
        return text.shape[t] == Scan.UPPER
                && text.shape[t - 1] != Scan.UPPER
                && (!NameWord.name(known) || (known & Lexicon.LABEL) != 0)
                && text.end[t] - text.start[t] > 1;
    }

    /** Whether a label for people that is more than a preposition stands before the words. */
    private boolean announced() {
        Labels.Match label = text.label(text.start[first], first);
        return (label.kinds & 1L << PiiKind.PERSON.ordinal()) != 0 && !NameVerdict.preposition(text, label);
    }

    /** A given name written small behind a family name that a label announces: Owner: Smith, anna. */
    private boolean behindFamily(int t, int gap) {
        return t == first + 1
                && (gap == Gaps.COMMA || gap == Gaps.SPACE && text.shape[first] == Scan.UPPER)
                && NameWord.surelyGiven(text, t)
                && announced();
    }

    /** An everyday word behind "van" or the like and a given name, or before a comma and one: Anna van Boven; ten Have, Anna. */
    private boolean vanBoven(int t) {
        boolean van = BEFORE_WORDS.contains(NameWord.word(text, t - 1).toLowerCase(Locale.ROOT))
                || text.shape[t - 1] == Scan.CAPITAL && NameWord.leads(text, t - 1); // Anna De Wolf
        boolean behind = t == first + 2 && (NameWord.surelyGiven(text, first) || initialAt(first))
                || t == first + 3
                        && NameWord.surelyGiven(text, first)
                        && NameWord.surelyGiven(text, first + 1); // Marie-Anne van Boven
        boolean particles = particlesTo(t);
        van |= particles && t > first + 1;
        boolean before = particles
                && t + 1 < text.tokens
                && (Gaps.between(text, text.end[t], text.start[t + 1]) == Gaps.COMMA
                        || text.shape[t] == Scan.UPPER && text.shape[t + 1] == Scan.CAPITAL)
                && NameWord.surelyGiven(text, t + 1);
        return van && (behind || before);
    }

    /** Whether nothing but particles stands before: van, van den, op den. */
    private boolean particlesTo(int t) {
        for (int i = first; i < t; i++) {
            if (!NameWord.particle(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** One or two given names and an everyday word, and nothing else in the field: Lotte Boot, Jan-Willem Zee; with a label before, a longer one, too. */
    private boolean lotteBoot(int t) {
        boolean given = (t == first + 1 || t == first + 2 && NameWord.surelyGiven(text, first + 1))
                && (text.flags[t] & ~(Lexicon.EVERYDAY | Lexicon.GOODS | Lexicon.STREET_AFTER)) == Lexicon.COMMON
                && text.shape[t] == Scan.CAPITAL
                && text.shape[first] == Scan.CAPITAL
                && text.end[t] - text.start[t] > 2
                && NameWord.surelyGiven(text, first)
                && Gaps.between(text, text.end[t - 1], text.start[t]) == Gaps.SPACE
                && Gaps.fieldEnd(text, text.end[t]);
        boolean alone = given
                && (EverydayWords.named(text, t)
                        || text.flags[t] == Lexicon.COMMON
                                && text.end[t] - text.start[t] <= SHORT_WORD
                                && text.at(text.end[t] - 1) != 's')
                && Gaps.fieldStart(text, text.start[first]);
        return alone || given && t == first + 1 && announced();
    }

    /** Whether a word that looks like a name stands behind a given one, and nothing else in the field: Haiden, Bernward. */
    private boolean twoWords(int t) {
        return units == 1
                && surelyGiven == 1
                && NameWord.look(text, t) > LOOKS
                && Gaps.fieldStart(text, text.start[first])
                && Gaps.fieldEnd(text, text.end[t]);
    }

    /** Whether behind a comma a given name alone follows, so that it belongs to family names that are given ones, too: Pérez Martín, Ana. */
    private boolean givenOnly(int t) {
        boolean more = t + 1 < text.tokens
                && text.shape[t + 1] != Scan.LOWER
                && text.type[t + 1] == Scan.WORD
                && Gaps.between(text, text.end[t], text.start[t + 1]) <= Gaps.SPACE;
        return units == 2
                && family == 2
                && surelyFamily()
                && !more
                && (text.flags[t] == 0 || NameWord.surelyGiven(text, t));
    }

    /** Whether one of two words is a family name and no given one. */
    private boolean surelyFamily() {
        int t = first;
        while (t < to - 1 && NameWord.particle(text, t)) {
            t++;
        }
        return (text.flags[t] & Lexicon.GIVEN) == 0 || (text.flags[to - 1] & Lexicon.GIVEN) == 0;
    }

    /** Whether a comma and a word written large follow, as behind the family name of a name of its own: Witzke, Anna. */
    private boolean lastNameAhead(int t) {
        int next = t + 1;
        return units > 1
                && next < text.tokens
                && text.type[next] == Scan.WORD
                && text.shape[next] != Scan.LOWER
                && Gaps.between(text, text.end[t], text.start[next]) == Gaps.COMMA
                && text.at(text.end[t] + 1) == ' ';
    }

    /** Whether a line starts as the name of a street does: Viale Europa; Hill Road. */
    private boolean street(int t) {
        int next = t + 1;
        return next < text.tokens
                && text.shape[next] != Scan.LOWER
                && Gaps.between(text, text.end[t], text.start[next]) == Gaps.SPACE
                && ((text.flags[t] & Lexicon.STREET) != 0 || (text.flags[next] & Lexicon.STREET_AFTER) != 0);
    }

    /** Over a line break only what surely belongs together. */
    private boolean acrossLine(int t, int known, boolean strong) {
        int before = NameWord.known(text, t - 1);
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
        boolean wrapped = units == 1 && (known & ~Lexicon.FAMILY) == 0 && oneWordLine(t) && announced();
        return surely && (givenFirst || familyFirst || second || wrapped && surelyGiven > 0)
                || initial && strong
                || NameWord.particle(text, t - 1) && t - 1 >= first;
    }

    /** A capitalised word alone in its line. */
    private boolean oneWordLine(int t) {
        char behind = text.at(text.end[t]);
        return text.shape[t] == Scan.CAPITAL && (behind == '\n' || behind == '\r' || text.end[t] == text.length());
    }

    boolean named() {
        return family > 0 && unknown == 0;
    }

    private void count(int t) {
        int known = NameWord.known(text, t);
        boolean weak =
                (known & (Lexicon.COMMON | Lexicon.PLACE | Lexicon.MONTH | Lexicon.STREET | Lexicon.STREET_AFTER)) != 0
                        && (known & Lexicon.SURELY_GIVEN) == 0;
        int length = text.end[t] - text.start[t];
        if (length == 1) {
            char next = text.at(text.end[t]);
            initials++;
            evidence += next == '.' ? 3 : 0;
            return;
        }
        units++;
        places += (known & Lexicon.PLACE) != 0 ? 1 : 0;
        boolean seldom = (known & Lexicon.RARE) != 0;
        rare += seldom ? 1 : 0;
        surelyGiven += (known & Lexicon.GIVEN) != 0 && !weak && !seldom ? 1 : 0;
        everyday += (known & Lexicon.EVERYDAY) != 0 ? 1 : 0;
        if (NameWord.name(known)) {
            evidence += weak ? 1 : seldom ? 2 : 4;
            given += (known & Lexicon.GIVEN) != 0 ? 1 : 0;
            family += (known & Lexicon.FAMILY) != 0 ? 1 : 0;
        } else {
            unknown++;
            int ordinary = Suffixes.ordinary(text, text.start[t], text.end[t]);
            boolean perhaps = ordinary <= SHORT_ENDING
                    && (surelyGiven > 0
                            || initials > 0
                            || NameWord.givenBehindComma(text, t)
                            || givenBehindCapitals(t)); // Elisa Monnet, L. Elking; Nettleship, John; JEUNET Edith
            evidence -= ordinary == 0 ? 0 : perhaps ? 2 : 3;
            look = Math.min(look, ordinary > 0 && !perhaps ? -9 : NameWord.look(text, t));
            evidence -= (known & Lexicon.PLACE) != 0 ? 2 : 0;
        }
    }

    private boolean givenBehindCapitals(int t) {
        return text.shape[t] == Scan.UPPER
                && t + 1 < text.tokens
                && text.shape[t + 1] == Scan.CAPITAL
                && NameWord.surelyGiven(text, t + 1)
                && Gaps.between(text, text.end[t], text.start[t + 1]) == Gaps.SPACE;
    }

    /** Whether the run starts with words nobody knows before known names. */
    private boolean unknownAhead() {
        return !comma
                && unknown > 0
                && units >= 3
                && text.shape[first] == Scan.CAPITAL
                && !NameWord.name(text.flags[first])
                && !NameWord.particle(text, first)
                && to - first >= 3
                && NameWord.name(text.flags[first + 1])
                && (NameWord.name(text.flags[first + 2])
                        || NameWord.surelyGiven(text, first + 1)
                                && NameWord.name(text.flags[behindParticles(first + 2)]))
                && Gaps.between(text, text.end[first], text.start[first + 1]) != Gaps.TIE;
    }

    /** The first token from here on that is no particle, or the last of the run. */
    private int behindParticles(int t) {
        int next = t;
        while (next < to - 1 && NameWord.particle(text, next)) {
            next++;
        }
        return next;
    }

    /** Whether the run starts with an everyday word that is also a family name: Page Anna Smith, Link A. Smith. */
    private boolean ordinaryAhead() {
        int known = NameWord.known(text, from);
        return !comma
                && (known & Lexicon.COMMON) != 0
                && (known & Lexicon.GIVEN) == 0
                && (known & Lexicon.FAMILY) != 0
                && text.end[from] - text.start[from] > 1
                && text.shape[from] == Scan.CAPITAL
                && ((NameWord.known(text, from + 1) & Lexicon.GIVEN) != 0
                        || initialAt(from + 1) && (known & Lexicon.DOCUMENT) != 0)
                && Gaps.between(text, text.end[from], text.start[from + 1]) == Gaps.SPACE;
    }

    /** Whether the word nobody knows looks much like a name, starts a field and stands before a given one: Annekatrin Lena Bornemann. */
    private boolean givenAhead() {
        return text.flags[first] == 0
                && NameWord.surelyGiven(text, first + 1)
                && (text.flags[first + 2] & Lexicon.MONTH) == 0
                && !CompanyName.known(text, first + 1, first + 3)
                && Gaps.between(text, text.end[first], text.start[first + 1]) == Gaps.SPACE
                && Gaps.fieldStart(text, text.start[first])
                && Suffixes.ordinary(text, text.start[first], text.end[first]) == 0
                && NameWord.look(text, first) > LOOKS;
    }

    private void dropLeading() {
        from = first + 1;
        unknown--;
        units--;
    }

    /** Whether no word was read that could be one of a name. */
    boolean isEmpty() {
        return to == first || units == 0;
    }

    /** Whether one word without initial and particle was read, which is a name beside a title or a label only. */
    boolean bare() {
        return units == 1 && initials == 0 && to == first + 1;
    }

    int end() {
        return text.end[to - 1];
    }

    /** SMITH James, DE BACKER Jan. */
    boolean lastFirst() {
        return text.shape[from] == Scan.UPPER
                && text.shape[to - 1] == Scan.CAPITAL
                && (text.end[from] - text.start[from] >= 3
                        || NameWord.particle(text, from) && text.shape[from + 1] == Scan.UPPER);
    }
}
