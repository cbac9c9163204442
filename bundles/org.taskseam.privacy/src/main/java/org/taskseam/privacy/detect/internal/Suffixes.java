/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

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
        "rechnung",
        "rechnungen",
        "bestellung",
        "factuur",
        "facture",
        "factura",
        "fattura"
    };

    private Suffixes() {}

    /** Whether a word ends as everyday words do and not just consists of that ending. */
    static boolean ordinary(Scan text, int start, int end) {
        for (String suffix : ORDINARY) {
            if (end - start > suffix.length() + 1 && ends(text, end, suffix)) {
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
