/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.stream.Stream;

/** Endings by which words of office life are known without a list. */
final class Suffixes {
    private static final String[] ORDINARY = {
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tions",
        "tionen",
        "nummer",
        "datum",
        "liste",
        "bericht",
        "zione",
        "zioni",
        "cion",
        "ciones",
        "sion",
        "sions",
        "ment",
        "ments",
        "mento",
        "mentos",
        "menti",
        "ness",
        "ship",
        "able",
        "ware",
        "technik",
        "ieren",
        "isch",
        "lich",
        "ismus",
        "itat",
        "dad",
        "tad",
        "mente",
        "ance",
        "ence",
        "ency",
        "ancy",
        "aggio",
        "ling",
        "ting",
        "ning",
        "ring",
        "ding",
        "king",
        "sing",
        "ving",
        "ping",
        "zing",
        "ated",
        "ized",
        "ised",
        "formular",
        "blatt",
        "konto",
        "auftrag",
        "antrag",
        "vertrag",
        "plan",
        "zeit",
        "stelle",
        "bereich",
        "abteilung",
        "gruppe",
        "dienst",
        "verwaltung",
        "system",
        "systems",
        "software",
        "manager",
        "management",
        "service",
        "services",
        "group",
        "online",
        "mail",
        "net",
        "box",
        "desk",
        "tech",
        "soft",
        "data",
        "works",
        "logy",
        "gie",
        "ique",
        "iques",
        "ables",
        "heid",
        "ingen",
        "eren",
        "atie",
        "aties",
        "teit",
        "overzicht",
        "lijst",
        "lijk",
        "zaken",
        "beheer",
        "scherm",
        "techniek",
        "technique",
        "technologie",
        "technologies",
        "systeme",
        "maschinen",
        "maschinenbau",
        "anlagenbau",
        "logistik",
        "logistiek",
        "logistique",
        "handel",
        "vertrieb",
        "schutz",
        "raum",
        "saal",
        "kasse",
        "karte",
        "satze",
        "fuhrer",
        "rechnung",
        "rechnungen",
        "bestellung",
        "factuur",
        "facture",
        "factura",
        "fattura",
        "erie",
        "eria",
        "bau",
        "bouw",
        "werke",
        "werken",
        "bedrijf"
    };

    /** The endings by their last two letters. */
    private static final String[][] BY_LAST = new String[26 * 26][];

    static {
        for (int i = 0; i < BY_LAST.length; i++) {
            int last = i;
            BY_LAST[i] = Stream.of(ORDINARY)
                    .filter(ending ->
                            pair(ending.charAt(ending.length() - 2), ending.charAt(ending.length() - 1)) == last)
                    .toArray(String[]::new);
        }
    }

    /** Endings from this length on are words of their own, too: Maschinenbau. */
    private static final int SURE = 7;

    /** The shortest word with which a compound ends, and what must stand before it. */
    private static final int HEAD = 6;

    private static final int STEM = 3;

    /** The shortest first and second word of a noun made of two. */
    private static final int FIRST = 4;

    private static final int SECOND = 5;

    /** How many letters may join them. */
    private static final int JOINT = 2;

    private Suffixes() {}

    /** The length of the longest ending of everyday words that a word has, 0 if it has none; of a short one it does not just consist. */
    static int ordinary(Scan text, int start, int end) {
        int last = pair(text.at(end - 2), text.at(end - 1));
        int longest = 0;
        if (last < 0) {
            return longest;
        }
        for (String suffix : BY_LAST[last]) {
            int length = suffix.length();
            if (length > longest && (end - start > length + 1 || length >= SURE) && ends(text, end, suffix)) {
                longest = length;
            }
        }
        return longest;
    }

    /** A number for two letters in any case, negative if one is none. */
    private static int pair(char one, char other) {
        int first = (one | 0x20) - 'a';
        int second = (other | 0x20) - 'a';
        return first < 0 || first > 25 || second < 0 || second > 25 ? -1 : first * 26 + second;
    }

    /** Whether a word ends with one for an institution, a firm or goods, as in German, Dutch and Danish: Pflanzkartoffel. */
    static boolean compound(Scan text, int start, int end) {
        for (int from = start + STEM; end - from >= HEAD; from++) {
            int known = Lexicon.flags(Lexicon.hash(text, from, end));
            if ((known & (Lexicon.INSTITUTION | Lexicon.GOODS | Lexicon.ORGANISATION)) != 0 && !NameWord.name(known)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word is one of everyday life that ends with another, as in German and Dutch: Stundenzettel. Where it is in no
     * list it may still be somebody's family name, but no given one.
     *
     * @param whole whether what stands before that other word must be one, too, but for what joins them
     */
    static boolean noun(Scan text, int start, int end, boolean whole) {
        for (int from = start + FIRST; end - from >= SECOND; from++) {
            int known = Lexicon.flags(Lexicon.hash(text, from, end));
            boolean everyday = (known & Lexicon.NOUN) != 0
                    || (known & (Lexicon.COMMON | Lexicon.EVERYDAY)) != 0 && !NameWord.name(known);
            if (everyday && (!whole || stem(text, start, from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of everyday life stands there, perhaps with what joins it to another: Urlaubs-, Lieferanten-. */
    private static boolean stem(Scan text, int start, int end) {
        char joint = text.at(end - 1);
        int most = joint == 's' || joint == 'n' ? JOINT : 0;
        for (int joined = 0; joined <= most && end - joined - start >= FIRST; joined++) {
            int known = Lexicon.flags(Lexicon.hash(text, start, end - joined));
            if ((known & (Lexicon.COMMON | Lexicon.EVERYDAY | Lexicon.NOUN)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text before {@code end} is this lower-case word, in any case. */
    static boolean ends(Scan text, int end, String suffix) {
        int from = end - suffix.length();
        for (int i = suffix.length() - 1; i >= 0; i--) {
            char c = text.at(from + i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
