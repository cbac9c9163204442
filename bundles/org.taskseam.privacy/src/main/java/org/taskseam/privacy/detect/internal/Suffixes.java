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
        "fattura"
    };

    private static final String[][] BY_LAST = new String[26][];

    static {
        for (int i = 0; i < BY_LAST.length; i++) {
            char last = (char) ('a' + i);
            BY_LAST[i] = Stream.of(ORDINARY)
                    .filter(suffix -> suffix.charAt(suffix.length() - 1) == last)
                    .toArray(String[]::new);
        }
    }

    private Suffixes() {}

    /** The length of the longest ending of everyday words that a word has and does not just consist of, 0 if it has none. */
    static int ordinary(Scan text, int start, int end) {
        int last = (text.at(end - 1) | 0x20) - 'a';
        int longest = 0;
        if (last < 0 || last >= BY_LAST.length) {
            return longest;
        }
        for (String suffix : BY_LAST[last]) {
            int length = suffix.length();
            if (length > longest && end - start > length + 1 && ends(text, end, suffix)) {
                longest = length;
            }
        }
        return longest;
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
