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
 * Finds postal addresses by their parts: a street (known by words such as rue, Street, -straße), a house number, a post
 * code and a town. Two parts that only occur together in addresses are enough.
 */
final class AddressRecogniser implements Recogniser {
    private static final String[] STREET_ENDINGS = {
        "strasse",
        "strase",
        "str",
        "weg",
        "gasse",
        "allee",
        "platz",
        "ring",
        "damm",
        "ufer",
        "steig",
        "stieg",
        "chaussee",
        "graben",
        "laan",
        "straat",
        "gracht",
        "plein",
        "dreef",
        "steenweg",
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
        "gata"
    };
    /** Words and numbers that may stand between an address's label and its post code. */
    private static final int MOST_BEFORE = 9;

    private static final Set<String> COUNTED = Set.of(
            "stuck",
            "stk",
            "stuks",
            "pcs",
            "pieces",
            "units",
            "uds",
            "unidades",
            "pezzi",
            "szt",
            "kpl",
            "pack",
            "packs");
    private static final int SURE_ENDINGS = 20;
    private static final long ADDRESS = 1L << PiiKind.ADDRESS.ordinal();

    @Override
    public void find(Scan text, Findings out) {
        if (text.digits(0, text.length()) == 0) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            if (text.type[t] == Scan.NUMBER && !quantity(text, t)) {
                int next = Math.max(t, continental(text, t, out));
                next = Math.max(next, numberFirst(text, t, out));
                next = Math.max(next, ukPostcode(text, t, out));
                t = next;
            }
        }
    }

    /** Whether a number counts things: 12x Rue Montmartre, Plac Wilsona, 9 Stück. */
    private static boolean quantity(Scan text, int t) {
        int end = text.end[t];
        if (text.at(end) == 'x' && text.at(end + 1) == ' ') {
            return true;
        }
        if (!word(text, t + 1) || gap(text, t + 1) != Gaps.SPACE) {
            return false;
        }
        return COUNTED.contains(text.text()
                .subSequence(text.start[t + 1], text.end[t + 1])
                .toString()
                .toLowerCase(Locale.ROOT));
    }

    private static int gap(Scan text, int t) {
        return t <= 0 || t >= text.tokens ? Gaps.FAR : Gaps.between(text, text.end[t - 1], text.start[t]);
    }

    private static int size(Scan text, int t) {
        return text.end[t] - text.start[t];
    }

    private static boolean number(Scan text, int t) {
        return t >= 0 && t < text.tokens && text.type[t] == Scan.NUMBER;
    }

    private static boolean word(Scan text, int t) {
        return t >= 0 && t < text.tokens && text.type[t] == Scan.WORD;
    }

    private static boolean capital(Scan text, int t) {
        return word(text, t) && text.shape[t] != Scan.LOWER;
    }

    private static boolean near(int gap) {
        return gap == Gaps.SPACE || gap == Gaps.LINE || gap == Gaps.TIE || gap == Gaps.POINT;
    }

    private static boolean sameLine(Scan text, int first, int last) {
        for (int t = first + 1; t <= last; t++) {
            if (gap(text, t) == Gaps.LINE) {
                return false;
            }
        }
        return true;
    }

    /** Words that may stand in a street's or town's name. */
    private static boolean nameWord(Scan text, int t) {
        return capital(text, t)
                || word(text, t) && (text.flags[t] & (Lexicon.PARTICLE | Lexicon.STREET | Lexicon.STREET_AFTER)) != 0;
    }

    /** Street, number, post code, town: Hauptstraße 12a, 50667 Köln; Calle Mayor 3, 28001 Madrid. */
    private static int continental(Scan text, int t, Findings out) {
        if (size(text, t) > 4
                || !(gap(text, t) == Gaps.SPACE
                        || gap(text, t) == Gaps.LINE
                        || gap(text, t) == Gaps.COMMA
                        || gap(text, t) == Gaps.POINT)) {
            return -1;
        }
        int first = streetBefore(text, t - 1);
        if (first < 0) {
            return -1;
        }
        first = behindLabel(text, first, t - 1);
        int last = houseSuffix(text, t);
        int town = town(text, last + 1, true);
        if (size(text, t - 1) < 3 && number(text, last + 1) && size(text, last + 1) == 3) {
            town = -1; // 2B 560 561 67 is no street with a Swedish post code
        }
        if (town < 0
                && last == t
                && number(text, t + 1)
                && size(text, t + 1) < 5
                && gap(text, t + 1) == Gaps.SPACE
                && size(text, Math.min(t + 2, text.tokens - 1)) > 3) {
            town = town(text, t + 2, true); // Strada Provinciale 12 110, 24589 L'Aquila
        }
        boolean street = streetName(text, first, t - 1);
        boolean known = street
                || t - first > 1
                || (text.flags[t - 1] & Lexicon.COMMON) == 0
                || ending(text, t - 1, STREET_ENDINGS.length);
        if (town > 0 && known || street && size(text, t) < 4 && sameLine(text, first, t) && !amount(text, t)) {
            int end = town > 0 ? town : last;
            int from = town > 0 ? first : trimmed(text, first, t - 1);
            out.add(text.start[from], text.end[end], PiiKind.ADDRESS);
            return end;
        }
        return -1;
    }

    /** Whether a unit follows a number that is high for a house: 500 g, 330 ml. */
    private static boolean amount(Scan text, int t) {
        if (size(text, t) < 3 || !word(text, t + 1) || gap(text, t + 1) > Gaps.SPACE) {
            return false;
        }
        return switch (text.text()
                .subSequence(text.start[t + 1], text.end[t + 1])
                .toString()) {
            case "g", "kg", "mg", "l", "ml", "cl", "m", "mm", "cm" -> true;
            default -> false;
        };
    }

    /** Goes left over the words of a street's name; its first token or -1. */
    private static int streetBefore(Scan text, int last) {
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
            boolean generic = t == last - 1 && (text.flags[last] & (Lexicon.STREET | Lexicon.STREET_AFTER)) != 0;
            boolean inside =
                    t > 0 && (text.flags[t - 1] & Lexicon.PARTICLE) != 0 && near(gap(text, t)); // An der Alten Mühle
            if (ordinary && t != last && !generic && !inside && !ending(text, t, STREET_ENDINGS.length)) {
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
        return first >= 0 && hasCapital(text, first, last) ? first : -1;
    }

    /** The first token of a street's name without the label before it: Rechnungsanschrift Rosenweg 2. */
    private static int behindLabel(Scan text, int first, int last) {
        for (int t = last; t > first; t--) {
            boolean street = (text.flags[t - 1] & (Lexicon.STREET | Lexicon.PARTICLE)) != 0;
            if (!street && (text.label(text.start[t], t).kinds & ADDRESS) != 0) {
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

    private static boolean ending(Scan text, int t, int count) {
        for (int i = 0; i < count; i++) {
            if (size(text, t) > STREET_ENDINGS[i].length() + 1 && Suffixes.ends(text, text.end[t], STREET_ENDINGS[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean streetName(Scan text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if ((text.flags[t] & Lexicon.STREET) != 0 && t < last
                    || ending(text, t, SURE_ENDINGS) && t == last
                    || (text.flags[t] & Lexicon.STREET_AFTER) != 0
                            && (text.flags[t] & Lexicon.DOCUMENT) == 0
                            && !Suffixes.ends(text, text.end[t], "ln") // Ln 253, Col 12
                            && t > first
                            && t == last
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
    private static int trimmed(Scan text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if ((text.flags[t] & Lexicon.STREET) != 0) {
                return t;
            }
        }
        return ending(text, last, SURE_ENDINGS) && !(gap(text, last) == Gaps.TIE) ? last : first;
    }

    /** The token that ends a house number such as 12, 12a, 12-14, 12 bis, 12/3. */
    private static int houseSuffix(Scan text, int t) {
        int next = t + 1;
        if (word(text, next)
                && size(text, next) == 1
                && (gap(text, next) == Gaps.JOINED
                        || gap(text, next) == Gaps.SPACE && gap(text, next + 1) != Gaps.SPACE)) {
            return next;
        }
        if (word(text, next)
                && gap(text, next) == Gaps.SPACE
                && (text.startsWith("bis", text.start[next])
                        || text.startsWith("ter", text.start[next])
                        || text.startsWith("bus", text.start[next]))
                && size(text, next) == 3) {
            return number(text, next + 1)
                            && gap(text, next + 1) == Gaps.SPACE
                            && text.at(text.start[next]) == 'b'
                            && text.at(text.start[next] + 1) == 'u'
                    ? next + 1
                    : next;
        }
        boolean range = number(text, next)
                && size(text, next) <= 3
                && text.start[next] - text.end[t] == 1
                && (text.at(text.end[t]) == '-' || text.at(text.end[t]) == '/');
        return range ? next : t;
    }

    /** Post code and town from token {@code t} on; their last token or -1. */
    private static int town(Scan text, int t, boolean afterNumber) {
        int gap = gap(text, t);
        if (gap != Gaps.COMMA && gap != Gaps.SPACE && gap != Gaps.LINE) {
            return -1;
        }
        int code = t;
        if (word(text, code)
                && size(text, code) <= 2
                && text.shape[code] != Scan.LOWER
                && gap(text, code + 1) == Gaps.TIE) {
            code++; // country letter: D-50667, B-1000
        }
        code = codeEnd(text, code);
        if (code < 0) {
            return -1;
        }
        int next = code + 1;
        if (word(text, next)
                && size(text, next) == 2
                && text.shape[next] == Scan.UPPER
                && gap(text, next) <= Gaps.LINE) {
            next++; // 1234 AB
        }
        int end = townName(text, next);
        return end < 0 && next > code + 1 ? next - 1 : end;
    }

    /** The last token of a post code of digits: 50667, 175 62 in Sweden, 87-325 in Poland, 9470-345 in Portugal; -1 if there is none. */
    private static int codeEnd(Scan text, int t) {
        if (!number(text, t)) {
            return -1;
        }
        int second = number(text, t + 1) ? size(text, t + 1) : 0;
        int between = second > 0 ? gap(text, t + 1) : Gaps.FAR;
        boolean hyphen = between == Gaps.TIE && text.at(text.end[t]) == '-' && second == 3;
        return switch (size(text, t)) {
            case 2 -> hyphen ? t + 1 : -1;
            case 3 -> between == Gaps.SPACE && second == 2 ? t + 1 : -1;
            case 4 -> hyphen ? t + 1 : t;
            case 5 -> t;
            default -> -1;
        };
    }

    /** A town's first word; a single letter only as in L'Aquila or A Coruña. */
    private static boolean townStart(Scan text, int t) {
        boolean more = capital(text, t + 1)
                && (gap(text, t + 1) == Gaps.SPACE || gap(text, t + 1) == Gaps.TIE && text.at(text.end[t]) == '\'');
        return capital(text, t) && (size(text, t) > 1 || more);
    }

    private static int townName(Scan text, int t) {
        int gap = gap(text, t);
        if (gap != Gaps.SPACE && gap != Gaps.LINE
                || !townStart(text, t) && !(word(text, t) && text.at(text.start[t] - 1) == '\'')) {
            return -1;
        }
        int end = t;
        for (int next = t + 1; next - t < 6; next++) {
            int g = gap(text, next);
            boolean tie = g == Gaps.TIE && text.at(text.end[next - 1]) != '_' || g == Gaps.POINT;
            if (!tie && g != Gaps.SPACE || !word(text, next)) {
                break;
            }
            boolean common = (text.flags[next] & (Lexicon.COMMON | Lexicon.TITLE)) != 0;
            boolean particle = (text.flags[next] & Lexicon.PARTICLE) != 0;
            boolean inside = (text.flags[next - 1] & Lexicon.PARTICLE) != 0;
            if (capital(text, next) && (tie || !common || inside)) {
                end = next;
            } else if (!particle && !tie) {
                break;
            }
        }
        return lastWord(text, end + 1) ? end + 1 : end;
    }

    /** A small word nobody knows that ends both town and field: Bianchi salentino. */
    private static boolean lastWord(Scan text, int t) {
        return word(text, t)
                && text.shape[t] == Scan.LOWER
                && text.flags[t] == 0
                && size(text, t) > 2
                && gap(text, t) == Gaps.SPACE
                && Gaps.fieldEnd(text, text.end[t]);
    }

    /** Number before the street: 12 High Street, Leeds LS1 4AB; 12 rue de la Paix, 75002 Paris. */
    private static int numberFirst(Scan text, int t, Findings out) {
        if (size(text, t) > 4
                || Scan.letter(text.at(text.start[t] - 1))
                        && gap(text, t) == Gaps.JOINED
                        && (text.shape[t - 1] == Scan.UPPER
                                || number(text, t - 2) && gap(text, t - 1) == Gaps.JOINED) // a hash
                || text.at(text.start[t] - 1) == '-' && Scan.alnum(text.at(text.start[t] - 2))) {
            return -1;
        }
        int last = houseSuffix(text, t);
        int first = last + 1;
        int gap = gap(text, first);
        if (gap != Gaps.SPACE && gap != Gaps.COMMA && gap != Gaps.LINE
                || !nameWord(text, first)
                || (text.flags[first] & Lexicon.MONTH) != 0) {
            return -1;
        }
        int end = first;
        boolean street = (text.flags[first] & Lexicon.STREET) != 0;
        boolean after = false;
        for (int next = first;
                next - first < 8
                        && nameWord(text, next)
                        && (next == first || near(gap(text, next)) || gap(text, next) == Gaps.JOINED);
                next++) {
            end = next;
            if (((text.flags[next] & Lexicon.STREET_AFTER) != 0 && next > first || oneWordStreet(text, next))
                    && capital(text, next)) {
                after = true;
                break;
            }
        }
        int town = town(text, end + 1, false);
        if (town < 0) {
            town = townThenCode(text, end + 1);
        }
        if (town < 0 && (!(street && end > first || after) || gap == Gaps.LINE)) {
            return -1;
        }
        int finish = town > 0 ? town : end;
        out.add(text.start[t], text.end[finish], PiiKind.ADDRESS);
        return finish;
    }

    private static boolean oneWordStreet(Scan text, int t) {
        return size(text, t) > 6
                && (text.flags[t] & Lexicon.COMMON) == 0 // gateway
                && (Suffixes.ends(text, text.end[t], "way")
                        || Suffixes.ends(text, text.end[t], "gate")
                        || Suffixes.ends(text, text.end[t], "street")
                        || Suffixes.ends(text, text.end[t], "road")
                        || Suffixes.ends(text, text.end[t], "side"));
    }

    /** Town before the code, with a comma before: , Leeds LS1 4AB or , Austin, TX 78701; last token or -1. */
    private static int townThenCode(Scan text, int t) {
        if (gap(text, t) != Gaps.COMMA && gap(text, t) != Gaps.LINE || !capital(text, t)) {
            return -1;
        }
        for (int next = t + 1; next - t < 6; next++) {
            int gap = gap(text, next);
            if (gap == Gaps.FAR || !(word(text, next) || number(text, next))) {
                return -1;
            }
            int code = postcodeEnd(text, next);
            if (code > 0) {
                return code;
            }
            boolean zip = number(text, next)
                    && size(text, next) == 5
                    && text.shape[next - 1] == Scan.UPPER
                    && size(text, next - 1) == 2;
            if (zip) {
                return next;
            }
        }
        return -1;
    }

    /** A British post code from token {@code t} on: letters, number, optional letter, number, two letters; -1 if none. */
    private static int postcodeEnd(Scan text, int t) {
        if (!word(text, t)
                || text.shape[t] == Scan.LOWER
                || size(text, t) > 2
                || !number(text, t + 1)
                || size(text, t + 1) > 2
                || gap(text, t + 1) != Gaps.JOINED) {
            return -1;
        }
        int next = t + 2;
        if (word(text, next) && gap(text, next) == Gaps.JOINED && size(text, next) == 1) {
            next++;
        }
        boolean inward = number(text, next)
                && size(text, next) == 1
                && (gap(text, next) == Gaps.SPACE || gap(text, next) == Gaps.LINE)
                && word(text, next + 1)
                && gap(text, next + 1) == Gaps.JOINED
                && size(text, next + 1) == 2
                && text.shape[next + 1] == Scan.UPPER;
        return inward ? next + 1 : -1;
    }

    /** A British post code is sure alone; what stands before it in the field belongs to it. */
    private static int ukPostcode(Scan text, int t, Findings out) {
        int code = t > 0 ? postcodeEnd(text, t - 1) : -1;
        if (code < 0) {
            return -1;
        }
        int first = t - 1;
        for (int i = first - 1; i >= 0 && first - i < 2; i--) {
            int gap = gap(text, i + 1);
            if (gap == Gaps.FAR || !capital(text, i) || (text.flags[i] & Lexicon.COMMON) != 0) {
                break;
            }
            first = i;
        }
        out.add(text.start[labelled(text, first)], text.end[code], PiiKind.ADDRESS);
        return code;
    }

    /** The token right behind the label of an address before {@code t} in the same field; {@code t} if there is none. */
    private static int labelled(Scan text, int t) {
        for (int i = t; i > 0 && t - i < MOST_BEFORE; i--) {
            if ((text.label(text.start[i], i).kinds & ADDRESS) != 0) {
                return i;
            }
            if (gap(text, i) == Gaps.FAR) {
                return t;
            }
        }
        return t;
    }
}
