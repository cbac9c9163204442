/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;

/** Tells whether the words of a run name a thing that bears somebody's name, such as a shop, a street or goods. */
final class NamedThing {
    private static final Set<String> LEADING_ARTICLES =
            Set.of("la", "le", "les", "el", "los", "las", "il", "lo", "gli", "het", "the", "der", "die", "das");

    /** How much a word nobody knows must look like a name to outweigh that its neighbour is an everyday word, too. */
    private static final float MUCH = 0.9f;

    /** An everyday word that looks more like a name than this may be one that no list has. */
    private static final float LIKELY = 0;

    private final Scan text;
    private final NameRun run;

    NamedThing(NameRun run) {
        this.run = run;
        text = run.text;
    }

    /**
     * Everyday words, places or an article beside what may be a name, and no given name that is nothing else: Pompe
     * Lambert, Ville de Laval, La Roche Posay.
     */
    boolean thing() {
        if (run.units < 2 || run.initials > 0 || run.lower || run.lastFirst()) {
            return false;
        }
        if (dated()) {
            return true;
        }
        boolean weak = run.surelyGiven == 0 && !(run.comma && run.given > 0);
        return weak && (run.everyday > 0 || somewhere() || article() || NamedAfter.organisation(text, run.from))
                || run.units == 2 && !run.comma && (branch() || split() || firm() || water() || origin())
                || run.units > 2 && !run.comma && institution(run.to - 1) // Martin Luther King Day
                || everydayWords()
                || nameAndWords();
    }

    /** One given name and everyday words that hardly anybody is called: Charlotte Menu, Dolores Reunión, Rosa Fattura Bozza. */
    private boolean nameAndWords() {
        if (run.given == 0 || run.particles > 0 || run.comma) {
            return false;
        }
        int words = 0;
        for (int t = run.from; t < run.to; t++) {
            words += ordinary(t) ? 1 : 0;
        }
        return words > 0 && words == run.units - 1;
    }

    /** A word of documents, or one that no list of names has but lists of everyday words: two of them, or one if it does not look like a name. */
    private boolean ordinary(int t) {
        int known = text.flags[t];
        boolean document = (known & (Lexicon.DOCUMENT | Lexicon.GIVEN)) == Lexicon.DOCUMENT;
        if (!document && NameWord.name(known) || NameWord.particle(text, t)) {
            return false;
        }
        return (document || everyday(t)) && !EverydayWords.named(text, t);
    }

    private boolean everyday(int t) {
        int known = text.flags[t];
        int lists = ((known & Lexicon.COMMON) != 0 ? 1 : 0)
                + ((known & Lexicon.EVERYDAY) != 0 ? 1 : 0)
                + (EverydayWords.have(text, t) ? 1 : 0)
                + (EverydayWords.inBooks(text, t) ? 1 : 0);
        return lists > 1 || lists == 1 && NameWord.look(text, t) < LIKELY;
    }

    /** A word of interfaces, and no given name that is nothing else: Descoberta de Fontes. */
    private boolean everydayWords() {
        if (likeName()) {
            return false;
        }
        boolean everyday = false;
        for (int t = run.from; t < run.to; t++) {
            if (NameWord.particle(text, t)) {
                continue;
            }
            boolean word = EverydayWords.have(text, t);
            if (!word && NameWord.surelyGiven(text, t)) {
                return false;
            }
            everyday |= word;
        }
        return everyday && !(run.comma && run.given > 0);
    }

    /** A word that looks much like a name before a family name that is an everyday word, too, and nothing else in the field: Leonetta Testa. */
    private boolean likeName() {
        int last = run.to - 1;
        int either = text.flags[run.from] | text.flags[last];
        return run.units == 2
                && run.family == 1
                && run.unknown == 1
                && run.look > MUCH
                && run.to == run.from + 2
                && (text.flags[last] & Lexicon.FAMILY) != 0
                && (either & (Lexicon.COMMON | Lexicon.EVERYDAY | Lexicon.OTHER_SCRIPT)) == 0
                && !EverydayWords.have(text, run.from)
                && text.at(text.end[run.from]) == ' '
                && Gaps.fieldStart(text, text.start[run.from])
                && Gaps.fieldEnd(text, run.end());
    }

    /** A family name and an everyday word that may be one, too, as words are split: Becker Buch, Jäger Zaun, Koch Topf. */
    private boolean split() {
        boolean families = run.given == 0
                && run.family == 2
                && (text.flags[run.to - 1] & (Lexicon.COMMON | Lexicon.EVERYDAY)) != 0;
        return run.particles == 0 && (families || noun(run.from) && noun(run.to - 1));
    }

    private boolean noun(int t) {
        int known = text.flags[t];
        return (known & Lexicon.NOUN) != 0
                || (known & (Lexicon.COMMON | Lexicon.EVERYDAY)) != 0 && (known & Lexicon.GIVEN) == 0;
    }

    /** A family name alone before a small preposition and a word nobody knows: Marchesi di Barolo, Festa della Repubblica. */
    private boolean origin() {
        return run.given == 0
                && run.family == 1
                && run.unknown == 1
                && run.particles == 1
                && (text.flags[run.from] & Lexicon.FAMILY) != 0
                && text.shape[run.from] == Scan.CAPITAL;
    }

    /** A family name behind a particle written large, and what the firm does or where: De Jong Tuinen; but Van Dijk Sietske. */
    private boolean firm() {
        return run.given == 0
                && run.unknown == 1
                && run.particles > 0
                && text.shape[run.from] == Scan.CAPITAL
                && NameWord.particle(text, run.from)
                && !NameWord.name(text.flags[run.to - 1])
                && !NameWord.particle(text, run.to - 2);
    }

    /** Hudson River, Lake Constance. */
    private boolean water() {
        boolean person = (text.flags[run.from] & (Lexicon.GIVEN | Lexicon.FAMILY)) == Lexicon.GIVEN // Nuria Río
                || run.particles > 0 && NameWord.surelyGiven(text, run.from); // Tomás del Río
        boolean behind = !person && institution(run.to - 1) && (text.flags[run.to - 1] & Lexicon.FAMILY) == 0;
        return behind || institution(run.from) && (text.flags[run.from] & Lexicon.PLACE) != 0;
    }

    private boolean institution(int t) {
        return (text.flags[t] & Lexicon.INSTITUTION) != 0 && text.shape[t] != Scan.LOWER;
    }

    /** An everyday word and one name: Menuiserie Thomas, Haus Becker. */
    private boolean branch() {
        int known = text.flags[run.from];
        boolean everyday = (known & Lexicon.EVERYDAY) != 0 && !NameWord.name(known)
                || (known & Lexicon.COMMON) != 0 && (known & Lexicon.GIVEN) == 0 && run.surelyGiven == 0;
        return everyday
                && !NameWord.particle(text, run.from)
                && Gaps.between(text, text.end[run.from], text.start[run.from + 1]) == Gaps.SPACE;
    }

    /** Rent for Hagen, August 2025. */
    private boolean dated() {
        int last = run.to - 1;
        return (text.flags[last] & Lexicon.MONTH) != 0
                && text.at(text.end[last]) == ' '
                && text.digits(text.end[last] + 1, text.end[last] + 5) == 4
                && (text.startsWith("20", text.end[last] + 1) || text.startsWith("19", text.end[last] + 1));
    }

    /** Words nobody knows and places; or the last word is a place behind a particle: Ville de Rouen. */
    private boolean somewhere() {
        int known = text.flags[run.to - 1];
        boolean bay = run.units == 2 && !run.comma && (known & Lexicon.FAMILY) == 0; // Richards Bay
        boolean last = (known & Lexicon.PLACE) != 0
                && (NameWord.particle(text, run.to - 2) || bay)
                && (text.flags[run.from] & Lexicon.GIVEN) == 0;
        return last || run.given == 0 && run.places > 0 && run.places + run.unknown == run.units;
    }

    private boolean article() {
        return text.shape[run.from] != Scan.LOWER
                && LEADING_ARTICLES.contains(NameWord.word(text, run.from).toLowerCase(Locale.ROOT));
    }

    /** Only hyphens between, as in Faber-Castell or Richter-Skala, and not a given and a family name. */
    boolean hyphenated() {
        for (int t = run.from + 1; t < run.to; t++) {
            if (!NameWord.hyphenated(text, t)) {
                return false;
            }
        }
        boolean thing = (text.flags[run.to - 1] & (Lexicon.INSTITUTION | Lexicon.GOODS)) != 0; // Jakob-Kaiser-Haus
        return run.units > 1
                && (run.unknown > 0 || run.given == 0 || thing)
                && !run.lower
                && !text.text().isUrl();
    }
}
