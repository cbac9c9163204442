/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.taskseam.privacy.detect.internal.AddressTokens.capital;
import static org.taskseam.privacy.detect.internal.AddressTokens.gap;
import static org.taskseam.privacy.detect.internal.AddressTokens.nameWord;
import static org.taskseam.privacy.detect.internal.AddressTokens.near;
import static org.taskseam.privacy.detect.internal.AddressTokens.size;

import java.util.Set;

/** The name of a street: Hauptstraße, rue de la Paix, Mill Field. */
final class StreetName {
    private static final String[] STREET_ENDINGS = {
        "strasse",
        "strase",
        "str",
        "gasse",
        "allee",
        "damm",
        "steig",
        "chaussee",
        "straat",
        "gracht",
        "plein",
        "dreef",
        "steenweg",
        "weg",
        "platz",
        "ring",
        "ufer",
        "stieg",
        "graben",
        "laan",
        "kade",
        "singel",
        "baan",
        "hof",
        "pad",
        "dijk",
        "markt",
        "wall",
        "berg",
        "park",
        "feld",
        "brucke",
        "promenade",
        "vest",
        "lei",
        "veld",
        "hoek",
        "kamp",
        "twiete",
        "zeile",
        "tor",
        "garten",
        "burg",
        "gatan",
        "vagen",
        "allen",
        "gade",
        "vej",
        "veien",
        "gata",
        "katu",
        "tie",
        "kuja",
        "polku",
        "straede",
        "stien"
    };
    /** How long Ostring is. */
    private static final int SHORTEST_RING = 7;

    private static final Set<String> PREPOSITIONS = Set.of("in", "an", "aan", "bij");

    static final int ALL_ENDINGS = STREET_ENDINGS.length;
    /** The first of them are sure. */
    private static final int SURE_ENDINGS = 20;
    /** The first of these are no endings of everyday words, too. */
    private static final int UNMISTAKABLE_ENDINGS = 13;

    private StreetName() {}

    /** Goes left over the words of a street's name; its first token or -1. */
    static int before(Scan text, int last) {
        int first = -1;
        for (int t = last, words = 0; t >= 0 && words < 7 && nameWord(text, t); t--, words++) {
            boolean ordinary = (text.flags[t] & Lexicon.COMMON) != 0
                    && (text.flags[t]
                                    & (Lexicon.STREET
                                            | Lexicon.STREET_AFTER
                                            | Lexicon.GIVEN
                                            | Lexicon.FAMILY
                                            | Lexicon.PLACE
                                            | Lexicon.PARTICLE))
                            == 0;
            ordinary = ordinary && !adjective(text, t);
            boolean generic = t == last - 1 && (text.flags[last] & (Lexicon.STREET | Lexicon.STREET_AFTER)) != 0;
            boolean inside =
                    t > 0 && (text.flags[t - 1] & Lexicon.PARTICLE) != 0 && near(gap(text, t)); // An der Alten Mühle
            if (t < last && (text.flags[t] & Lexicon.TITLE) != 0 && gap(text, t + 1) == Gaps.LINE) {
                break; // Herrn, and the name in the next line
            }
            if (ordinary && t != last && !generic && !inside && !ending(text, t, ALL_ENDINGS)) {
                break;
            }
            first = capital(text, t) || (text.flags[t] & (Lexicon.STREET | Lexicon.PARTICLE)) != 0 ? t : first;
            if ((text.flags[t] & Lexicon.STREET) != 0
                    && t > 0
                    && t < last
                    && (!near(gap(text, t)) || gap(text, t) == Gaps.LINE)) {
                break;
            }
            int gap = gap(text, t);
            if (!near(gap) && gap != Gaps.JOINED) {
                break;
            }
        }
        if (first >= 0 && first < last && preposition(text, first)) {
            first++;
        }
        return first >= 0 && hasCapital(text, first, last) ? first : -1;
    }

    /** A small word that only says where, as no article follows: in Via Roma 3, an Kirchgasse 4; but not in der Au 5. */
    private static boolean preposition(Scan text, int t) {
        return text.shape[t] == Scan.LOWER
                && capital(text, t + 1)
                && PREPOSITIONS.contains(NameWord.word(text, t))
                && gap(text, t + 1) == Gaps.SPACE;
    }

    /** Stora Nygatan, Hinter der Mauer. */
    private static boolean adjective(Scan text, int t) {
        return text.shape[t] == Scan.CAPITAL && (text.flags[t] & Lexicon.STREET_ADJECTIVE) != 0;
    }

    /** The first token of a street's name without the label before it: Rechnungsanschrift Rosenweg 2. */
    static int behindLabel(Scan text, int first, int last) {
        for (int t = last; t > first; t--) {
            boolean street = (text.flags[t - 1] & (Lexicon.STREET | Lexicon.PARTICLE)) != 0;
            if (!street && (text.label(text.start[t], t).kinds & AddressTokens.ADDRESS) != 0) {
                return t;
            }
        }
        return first;
    }

    private static boolean hasCapital(Scan text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if (capital(text, t)) {
                return true;
            }
        }
        return false;
    }

    static boolean ending(Scan text, int t, int count) {
        if ((text.flags[t] & Lexicon.DOCUMENT) != 0) {
            return false; // Reservering 468
        }
        for (int i = 0; i < count; i++) {
            if (size(text, t) > STREET_ENDINGS[i].length() + 1 && Suffixes.ends(text, text.end[t], STREET_ENDINGS[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sure ending alone makes a street of a word: but not of Monitoring 2, Arbeitsplatz 4, Bahnsteig 12. */
    private static boolean sureEnding(Scan text, int t) {
        return !EverydayWords.have(text, t)
                && !(size(text, t) < SHORTEST_RING && Suffixes.ends(text, text.end[t], "ring")) // Wiring 4
                && (!EverydayWords.inBooks(text, t) || ending(text, t, UNMISTAKABLE_ENDINGS));
    }

    private static boolean labelled(Scan text, int first) {
        return (text.label(text.start[first], first).kinds & AddressTokens.ADDRESS) != 0;
    }

    static boolean sure(Scan text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if ((text.flags[t] & Lexicon.STREET) != 0 && t < last
                    || t == last && ending(text, t, SURE_ENDINGS) && (sureEnding(text, t) || labelled(text, first))
                    || (text.flags[t] & Lexicon.STREET_AFTER) != 0
                            && (text.flags[t] & Lexicon.DOCUMENT) == 0
                            && !Suffixes.ends(text, text.end[t], "ln") // Ln 253, Col 12
                            && text.shape[t] != Scan.LOWER // Swimming lane 3, Inventaire allée 4
                            && t > first
                            && t == last
                            && size(text, t - 1) > 1 // Reihe G Platz 14
                            && ((text.flags[t] & Lexicon.COMMON) == 0 || !everyday(text, t - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Text Field 7" and "Order View 2" are parts of an interface, "Mill Field 7" is a street. */
    private static boolean everyday(Scan text, int t) {
        int names = Lexicon.PLACE | Lexicon.GIVEN | Lexicon.FAMILY;
        return (text.flags[t] & Lexicon.COMMON) != 0 && (text.flags[t] & names) == 0;
    }

    /** Without a town only the street itself is taken, not the words before it. */
    static int trimmed(Scan text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if ((text.flags[t] & Lexicon.STREET) != 0 || t == last - 1 && adjective(text, t)) {
                return t;
            }
        }
        return ending(text, last, SURE_ENDINGS) && !(gap(text, last) == Gaps.TIE) ? last : first;
    }

    static boolean oneWord(Scan text, int t) {
        return size(text, t) > 6
                && (text.flags[t] & Lexicon.COMMON) == 0 // gateway
                && (Suffixes.ends(text, text.end[t], "way")
                        || Suffixes.ends(text, text.end[t], "gate")
                        || Suffixes.ends(text, text.end[t], "street")
                        || Suffixes.ends(text, text.end[t], "road")
                        || Suffixes.ends(text, text.end[t], "side"));
    }
}
