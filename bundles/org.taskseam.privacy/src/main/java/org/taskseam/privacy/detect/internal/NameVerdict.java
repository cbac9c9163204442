/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.PiiKind;

/** Weighs what the words of a run and what stands beside them say for and against their being the name of a person. */
final class NameVerdict {
    private static final long PERSON = 1L << PiiKind.PERSON.ordinal();
    /** Evidence is counted in halves. */
    private static final int ENOUGH = 4;
    /** How much unknown words must look like names, see {@link NameModel}. */
    private static final float LOOKS = 0.2f;
    /** Words that look more like names than this are one without a family name that is known. */
    private static final float MUCH = 0.6f;
    /** Unknown words without space before them that look even less like names are none. */
    private static final float RANDOM = -0.5f;

    /** A word behind an initial that looks less like a name than this is none. */
    private static final float UNLIKE = -0.35f;

    private static final Set<String> PREPOSITIONS = Set.of(
            "from", "by", "to", "von", "durch", "an", "van", "door", "aan", "de", "par", "a", "por", "da", "di", "od",
            "do", "av", "af", "till", "til");

    private static final int LONGEST_MAILBOX = 64;
    /** How many characters a host's name may have. */
    private static final int LONGEST_HOST = 253;

    private final Scan text;
    private final NameRun run;
    private final Labels.Match label;
    /** A label for names stands before. */
    private final boolean announced;
    /** One that nothing else follows. */
    private final boolean surelyAnnounced;
    /** Several words with an address for mail in angle brackets behind, or with the sign of a mention before. */
    private final boolean mailbox;
    /** A title stands before. */
    private final boolean titled;
    /** The words fill a field of their own. */
    private final boolean alone;
    /** The words name a company, a product or a place. */
    private boolean organisation;

    /** @param run that has read some word */
    NameVerdict(NameRun run) {
        this.run = run;
        text = run.text;
        int start = text.start[run.from];
        label = text.label(start, run.from);
        mailbox = mailboxBehind() || mentioned();
        announced = (label.kinds & PERSON) != 0 && !negated() || mailbox;
        surelyAnnounced = announced && (label.strong || mailbox);
        titled = titled(run);
        alone = (Gaps.fieldStart(text, start)
                        || scriptChanges(run.from - 1, run.from)
                        || elementAhead()
                        || announced && !preposition())
                && (Gaps.fieldEnd(text, run.end())
                        || mailbox
                        || owner()
                        || announced && !preposition() && goesOn()
                        || scriptChanges(run.to, run.to - 1)
                        || acts()
                        || Labels.fieldAfter(text, run.end()) != 0);
    }

    /** Whether a word before the label says that nobody is meant: Nicht zugewiesen. */
    private boolean negated() {
        int before = text.tokenEnding(label.start - 1);
        return before >= 0 && (text.flags[before] & Lexicon.NEGATION) != 0;
    }

    private static boolean titled(NameRun run) {
        Scan text = run.text;
        int title = run.from - 1;
        return title >= 0
                && (text.flags[title] & Lexicon.TITLE) != 0
                && text.end[title] - text.start[title] > 1
                && Gaps.between(text, text.end[title], text.start[run.from]) <= Gaps.POINT;
    }

    /** Whether a title or a label for names stands before. */
    static boolean pointedAt(NameRun run) {
        return titled(run) || (run.text.label(run.text.start[run.from], run.from).kinds & PERSON) != 0;
    }

    /** Whether the words are the name of a person. */
    boolean accepted() {
        if (somethingElse()) {
            return false;
        }
        int score = run.evidence
                + (titled ? 4 : 0)
                + (surelyAnnounced ? 3 : announced ? 2 : 0)
                + (run.particles > 0 ? 2 : 0);
        if (run.lower) {
            if (host()) {
                return false;
            }
            boolean labelled = announced && !preposition();
            return run.given > 0
                    && (run.family > 0 || labelled && run.surelyGiven > 0)
                    && run.units >= 2
                    && run.units <= 3
                    && run.evidence >= (labelled ? ENOUGH : ENOUGH + 1)
                    && (alone || announced);
        }
        return run.units == 1 ? oneWord(score) : words(score);
    }

    /** Whether the last word is the end of a host's name: https://www.boe.es/ */
    private boolean host() {
        char behind = text.at(run.end());
        if (text.at(text.start[run.to - 1] - 1) != '.' || Scan.alnum(behind) || ".-@".indexOf(behind) >= 0) {
            return false;
        }
        int start = text.start[run.from];
        int at = start - 1;
        while (start - at < LONGEST_HOST && (Scan.alnum(text.at(at)) || text.at(at) == '-' || text.at(at) == '.')) {
            at--;
        }
        return text.at(at) == '/' && text.at(at - 1) == '/' && text.at(at - 2) == ':';
    }

    /** Whether the words, not accepted as a person's, name a company, a product or a place as a whole. */
    boolean organisation() {
        return organisation;
    }

    private boolean somethingElse() {
        CompanyName company = new CompanyName(run);
        organisation = company.company() || company.place() || !announced && (company.brand() || company.brandAhead());
        if (organisation || announced) {
            return organisation;
        }
        NamedThing thing = new NamedThing(run);
        if (!titled && thing.thing()) {
            organisation = run.everyday == 0 || run.units < 3; // Visita de Pilar Palacios
            return true;
        }
        organisation = NamedAfter.goods(text, run.to)
                || NamedAfter.maker(text, run.from)
                || !titled
                        && (NamedAfter.bearer(text, run.from, run.to)
                                || !somebody() && NamedAfter.kindBehind(text, run.from, run.to)
                                || thing.hyphenated());
        return organisation;
    }

    /** A known given and a known family name: a chair beside them is rather theirs than called after them. */
    private boolean somebody() {
        return run.given > 0 && run.family > 0;
    }

    private boolean oneWord(int score) {
        if (clipped()) {
            return false;
        }
        if (run.initials > 0) {
            if (section()) {
                return false;
            }
            return score >= 7
                    || score >= 3 && (alone || surelyAnnounced || initialFirst())
                    || score >= 1 && alone && initialFirst();
        }
        if (announced && !label.strong && preposition()) {
            return false; // New bracket from Lambert
        }
        if (!titled && announced && !label.strong && !mailbox && !Gaps.fieldStart(text, label.start)) {
            return false; // Phoenix Contact Quint
        }
        if (!titled && follows(run.to, run.end()) && !acts() && !NameWord.particle(text, run.to)) {
            return false; // Customer: Ferrari spumante
        }
        if (titled && doctor() && follows(run.to, run.end()) && (text.flags[run.to] & Lexicon.GOODS) != 0) {
            return false; // Dr. Martens boots
        }
        boolean several =
                run.particles > 0 && alone && text.end[run.from] < text.start[run.from + 1]; // but not MacRoman
        boolean lone = titled
                && (addressed() || alone && !doctor())
                && run.unknown > 0
                && run.everyday == 0
                && run.look > RANDOM;
        return lone || (titled || announced && run.evidence >= 4 || several && run.evidence >= 4) && score >= 6;
    }

    /** An everyday word, though some are called so, too, and the letter that tells it from others: Blok C. */
    private boolean section() {
        int last = run.to - 1;
        return !announced
                && !titled
                && text.end[last] - text.start[last] == 1
                && text.at(text.end[last]) != '.'
                && text.at(text.end[last - 1]) == ' '
                && EverydayWords.have(text, run.from);
    }

    /** An initial and a short word nobody knows with a point at the end of a field: B. Tpt. */
    private boolean clipped() {
        return run.initials > 0
                && run.unknown > 0
                && !announced
                && !titled
                && text.at(run.end()) == '.'
                && text.end[run.to - 1] - text.start[run.to - 1] < NameRun.SHORT_WORD
                && Gaps.fieldEnd(text, run.end() + 1);
    }

    private boolean words(int before) {
        boolean lastFirst = run.lastFirst();
        if (firm(lastFirst) || thing(lastFirst) || abbreviated() || capitals(lastFirst)) {
            return false;
        }
        if (run.unknown + run.rare == run.units) {
            return rareNames(lastFirst) || unknownWords(lastFirst);
        }
        int score = before;
        score += run.rare > 0 && run.given > 0 && run.family > 0 ? 1 : 0;
        score += alone ? 2 : 0;
        score += lastFirst ? 2 : 0;
        score -= run.joined ? 2 : 0;
        score += run.unknown > 0 && run.look > LOOKS ? 1 : 0;
        score -= run.comma && run.given == 0 && !(alone || announced) ? lastWords() ? 1 : 3 : 0;
        return score >= ENOUGH + (run.joined ? 2 : 0);
    }

    /** A family name and a word that looks like a name at the end of a field: File Sousa, Etéria.docx. */
    private boolean lastWords() {
        return run.units == 2 && run.family == 1 && run.unknown == 1 && Gaps.fieldEnd(text, run.end());
    }

    /** A firm and what it does. */
    private boolean firm(boolean lastFirst) {
        return run.given == 0
                && run.unknown > 0
                && (text.flags[run.from] & Lexicon.FAMILY) != 0
                && surelyPlain(lastFirst);
    }

    /**
     * Words that named a thing more often than somebody where nothing announces them: one nobody knows that no family name
     * follows (Fendt Vario), a German noun without a given name (Lemken Pflug), a place and one nobody knows (Siena Palio).
     */
    private boolean thing(boolean lastFirst) {
        if (!surelyPlain(lastFirst)) {
            return false;
        }
        boolean noFamily = run.family == 0 && run.look < MUCH && !NameWord.name(text.flags[run.from]);
        boolean noun = run.given == 0 && noun();
        return noFamily || noun || run.units == 2 && run.unknown == 1 && run.places > 0;
    }

    private boolean noun() {
        for (int t = run.from; t < run.to; t++) {
            if ((text.flags[t] & Lexicon.NOUN) != 0) {
                return true;
            }
        }
        return false;
    }

    /** TU Dortmund, CAO Rijk, ORCA AVA. */
    private boolean abbreviated() {
        boolean first = NameWord.abbreviation(text, run.from) && !NameWord.particle(text, run.from);
        boolean last = NameWord.abbreviation(text, run.to - 1)
                && text.shape[run.from] == Scan.UPPER
                && run.look < UNLIKE
                && !run.comma;
        return text.at(text.end[run.from]) == ' '
                && (first || last)
                && run.unknown > 0
                && run.initials == 0
                && !announced
                && !titled;
    }

    /** Up to three capitals that are a name, too, beside a word that is no given name: Kalender-URI. */
    private boolean capitals(boolean lastFirst) {
        boolean few = false;
        boolean word = false;
        boolean given = false;
        for (int t = run.from; t < run.to; t++) {
            if (NameWord.abbreviation(text, t)) {
                few |= !NameWord.particle(text, t);
            } else {
                word |= text.shape[t] == Scan.CAPITAL;
                given |= NameWord.surelyGiven(text, t);
            }
        }
        return few && word && !given && !lastFirst && !announced && !titled && run.initials == 0 && !run.comma;
    }

    /** A rare given name in its place and a rare family name or a word that looks like a name; alone, either and such a word. */
    private boolean rareNames(boolean lastFirst) {
        int head = run.from;
        while (NameWord.particle(text, head)) {
            head++;
        }
        boolean turned = lastFirst || run.comma;
        boolean given = (text.flags[turned ? run.to - 1 : head] & Lexicon.GIVEN) != 0;
        boolean family = (text.flags[turned ? head : run.to - 1] & Lexicon.FAMILY) != 0;
        return run.rare > 0
                && !run.joined
                && !run.line
                && run.units <= 3
                && (given && (family || run.look > UNLIKE) || alone && run.unknown > 0 && run.look > 0);
    }

    /** Words of which none is known as a name, or as a rare one only. */
    private boolean unknownWords(boolean lastFirst) {
        boolean likely = alone
                && run.units <= 3
                && run.look > LOOKS
                && length() >= shortest()
                && (run.particles == 0 || inside());
        return !run.joined
                && !run.line
                && (likely
                        || surelyAnnounced && alone && run.units <= 4
                        || announced && alone && run.units <= 3
                        || lastFirst
                                && (announced || alone && run.units == 2 && run.look > 0 && length() >= shortest()));
    }

    /** Whether the particle between two words is a German or Dutch one: Ursina van Almsick, but not Festa di Roma. */
    private boolean inside() {
        char particle = text.at(text.start[run.from + 1]);
        return run.units == 2
                && text.shape[run.from] == Scan.CAPITAL
                && (particle == 'v' || particle == 't' || particle == 'z');
    }

    /** Whether only the kind of an element, and perhaps its number, stands before: Tab Anna Smith, Row 12 Anna Smith. */
    private boolean elementAhead() {
        if (text.text().channel() != Channel.ELEMENT
                || run.from == 0
                || (text.flags[0] & Lexicon.DOCUMENT) == 0
                || text.at(text.start[run.from] - 1) != ' ') {
            return false;
        }
        for (int t = 1; t < run.from; t++) {
            if (text.type[t] != Scan.NUMBER && !NameWord.abbreviation(text, t)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something of theirs follows: Anna Smith's calendar. */
    private boolean owner() {
        int end = run.end();
        return run.units > 1
                && text.startsWith("'s ", end)
                && Scan.lower(text.at(end + 3))
                && text.shape[run.to - 1] != Scan.LOWER;
    }

    /** Whether a verb follows as it does where somebody did something: Anna Smith has accepted, Anna Rossi ti ha menzionato. */
    private boolean acts() {
        if (!follows(run.to, run.end())) {
            return false;
        }
        boolean object = (text.flags[run.to] & Lexicon.OBJECT) != 0 && follows(run.to + 1, text.end[run.to]);
        return (text.flags[object ? run.to + 1 : run.to] & Lexicon.DEED) != 0;
    }

    /** Whether a small word or a number ends the name: Edited by Anna Smith 3 minutes ago. */
    private boolean goesOn() {
        return follows(run.to, run.end())
                || text.at(run.end()) == ' ' && Scan.digit(text.at(run.end() + 1)) && run.units > 1;
    }

    /** Anna Smith <anna.smith@example.org>. */
    private boolean mailboxBehind() {
        int at = run.end() + 2;
        if (run.units < 2 || !text.hasLess() || !text.hasAt() || text.at(at - 2) != ' ' || text.at(at - 1) != '<') {
            return false;
        }
        int end = Math.min(text.length(), at + LONGEST_MAILBOX);
        while (at < end && text.at(at) > ' ' && text.at(at) != '@' && text.at(at) != '>') {
            at++;
        }
        return text.at(at) == '@';
    }

    /** @Anna Smith, but no address. */
    private boolean mentioned() {
        int sign = text.start[run.from] - 1;
        return run.units > 1
                && text.at(sign) == '@'
                && !run.joined
                && text.shape[run.from] != Scan.LOWER
                && (sign == 0 || text.at(sign - 1) == ' ' || text.at(sign - 1) == '\n');
    }

    /** Whether a word written small is the next one. */
    private boolean follows(int t, int end) {
        return t < text.tokens && text.shape[t] == Scan.LOWER && Gaps.between(text, end, text.start[t]) == Gaps.SPACE;
    }

    /** Herr Olthof, Mme Lallement. */
    private boolean addressed() {
        return (text.flags[run.from - 1] & Lexicon.FORM_OF_ADDRESS) != 0;
    }

    /** A degree, which makes have, too: Dr. Oetker. */
    private boolean doctor() {
        String title = title();
        return title.equals("dr") || title.equals("doctor") || title.equals("prof");
    }

    private String title() {
        return NameWord.word(text, run.from - 1).toLowerCase(Locale.ROOT);
    }

    private boolean preposition() {
        return !mailbox && preposition(text, label);
    }

    /** Whether a label is a word such as "from", which announces places and things, too. */
    static boolean preposition(Scan text, Labels.Match label) {
        String word = text.text().subSequence(label.start, label.end).toString();
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean surelyPlain(boolean lastFirst) {
        return !announced
                && !titled
                && !lastFirst
                && !run.comma
                && run.initials == 0
                && run.particles == 0
                && (text.flags[run.from] & Lexicon.OTHER_SCRIPT) == 0;
    }

    /** Whether a name in Greek or Cyrillic letters stands beside a word of another script: as good as a field of its own. */
    private boolean scriptChanges(int beside, int inside) {
        return beside >= 0
                && beside < text.tokens
                && text.type[beside] == Scan.WORD
                && (text.flags[beside] & Lexicon.OTHER_SCRIPT) == 0
                && (text.flags[inside] & Lexicon.OTHER_SCRIPT) != 0;
    }

    /** A capital with a point and a word that may be a family name: K. Olthof; but not z. B. Haus. */
    private boolean initialFirst() {
        int last = run.to - 1;
        char before = text.at(text.start[run.from] - 1);
        char second = text.at(text.start[run.from] - 2);
        boolean abbreviation = before == '.'
                || before == ' '
                        && second == '.'
                        && Scan.letter(text.at(text.start[run.from] - 3))
                        && !Scan.letter(text.at(text.start[run.from] - 4));
        return !abbreviation
                && text.end[run.from] - text.start[run.from] == 1
                && text.at(text.end[run.from]) == '.'
                && text.end[last] - text.start[last] >= 3
                && (run.unknown == 0 || run.look > UNLIKE);
    }

    /** How long unknown words must be to be a name: where they are surely capitalised, shorter ones will do. */
    private int shortest() {
        return (text.flags[run.from] & text.flags[run.to - 1] & Lexicon.OTHER_SCRIPT) != 0 ? 3 : 4;
    }

    /** The shortest word's length. */
    private int length() {
        int least = 99;
        for (int t = run.from; t < run.to; t++) {
            least = NameWord.particle(text, t) ? least : Math.min(least, text.end[t] - text.start[t]);
        }
        return least;
    }
}
