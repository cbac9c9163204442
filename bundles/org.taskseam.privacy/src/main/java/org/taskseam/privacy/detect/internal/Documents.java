/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;

/** Prefixes of numbers that name documents, tickets and goods, not people. */
final class Documents {
    private Documents() {}

    private static final Set<String> NUMBERED = Set.of(
            ("order orders auftrag bestellung bestell commande pedido ordine bestelling ticket case incident article artikel artículo "
                            + "articulo articolo item sku part material batch lot charge serial tracking sendung invoice rechnung "
                            + "facture factura fattura factuur lieferschein delivery shipment ean gtin upc isbn pzn job beleg document "
                            + "dokument doc request zending colis kostenstelle sachkonto center centre revision rev")
                    .split(" "));

    /**
     * Whether a number without gaps, whose one check digit proves little, is rather that of a document or of goods: behind
     * its letters as in SO496569712, or behind its name as in Order 496569712; or ten digits a time or an order; or before
     * words in an address.
     */
    static boolean number(Scan text, int start, int length) {
        boolean ungrouped = text.digits(start + 1, start + length) == length - 1; // a letter may stand first
        return ungrouped
                && (length == 10 && tenDigits(text, start)
                        || lettered(text, start)
                        || named(text, start)
                        || slug(text, start, start + length));
    }

    /** Whether digits head the words of a page in its address: /articles/360012345-How-to-reset. */
    private static boolean slug(Scan text, int start, int end) {
        return text.text().isUrl()
                && text.at(start - 1) == '/'
                && (text.at(end) == '-' || text.at(end) == '_')
                && Scan.letter(text.at(end + 1));
    }

    /** Capitals right before, or before a hyphen: INV123456782, SKU-123456782. */
    static boolean lettered(Scan text, int start) {
        int end = text.at(start - 1) == '-' ? start - 1 : start;
        int first = end;
        while (end - first <= LONGEST_LETTERS && Scan.upper(text.at(first - 1))) {
            first--;
        }
        int letters = end - first;
        return letters >= 2
                && letters <= LONGEST_LETTERS
                && !Scan.alnum(text.at(first - 1))
                && !OF_PEOPLE.contains(text.text().subSequence(first, end).toString());
    }

    private static final int LONGEST_LETTERS = 6;
    /** Countries of such numbers, and kinds of cards. */
    private static final Set<String> OF_PEOPLE = Set.of("NL", "GB", "PL", "CC", "MC", "KK", "EC", "CB", "DC");

    /**
     * Order 123456782, Ticket #123456782, Artikel: 123456782, Material no. 123456782, Order - no. 123456782,
     * Auftragsnummer 123456782, /orders/123456782, orderId=123456782.
     */
    static boolean named(Scan text, int start) {
        int i = start;
        while (i > 0 && start - i < 3 && " #:./=°".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        int word = text.tokenEnding(i);
        if (word < 0 || text.type[word] != Scan.WORD) {
            return false;
        }
        boolean number = word > 0
                && NUMBERS.contains(NameWord.word(text, word).toLowerCase(Locale.ROOT))
                && sameField(text, text.end[word - 1], text.start[word]);
        return ofDocument(NameWord.word(text, number ? word - 1 : word).toLowerCase(Locale.ROOT));
    }

    /** Whether a few signs at most stand between two words, none of which begins another line or cell. */
    private static boolean sameField(Scan text, int end, int start) {
        for (int i = end; i < start; i++) {
            if (" -,:.#/(".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return start - end <= 3;
    }

    /** The name of a document, or of its number as one word: Auftragsnummer, Artikelnr, ordernummer. */
    private static boolean ofDocument(String word) {
        int end = word.endsWith("nummer") ? word.length() - 6 : word.endsWith("nr") ? word.length() - 2 : word.length();
        String name = word.substring(0, end);
        return NUMBERED.contains(name)
                || end < word.length() && name.endsWith("s") && NUMBERED.contains(name.substring(0, end - 1));
    }

    private static final Set<String> NUMBERS =
            Set.of("no", "nr", "nro", "number", "nummer", "num", "numero", "numer", "id", "n");

    /** Seconds since 1970 from 2015 to 2030, or a purchase order of SAP's first range. */
    private static boolean tenDigits(Scan text, int start) {
        int first = 0;
        for (int i = start; i < start + 4; i++) {
            first = first * 10 + text.at(i) - '0';
        }
        return first >= 1420 && first < 1925 || first == 4500;
    }

    /** Currencies, time zones and units of three letters. */
    static boolean unit(String letters) {
        return switch (letters) {
            case "EUR",
                    "USD",
                    "GBP",
                    "CHF",
                    "SEK",
                    "NOK",
                    "DKK",
                    "PLN",
                    "CZK",
                    "HUF",
                    "JPY",
                    "CNY",
                    "CAD",
                    "AUD",
                    "TRY",
                    "INR",
                    "GMT",
                    "UTC",
                    "CET",
                    "EST",
                    "PST",
                    "MEZ",
                    "STK",
                    "PCS",
                    "KWH",
                    "MHZ",
                    "GHZ",
                    "KMH",
                    "RPM",
                    "DPI",
                    "PPM",
                    "SQM",
                    "BIT",
                    "MIN",
                    "SEC",
                    "HRS",
                    "DAY",
                    "TAG",
                    "ANS",
                    "AGO",
                    "JAN",
                    "FEB",
                    "MAR",
                    "APR",
                    "MAY",
                    "JUN",
                    "JUL",
                    "AUG",
                    "SEP",
                    "OCT",
                    "NOV",
                    "DEC",
                    "PDF",
                    "CSV",
                    "DOC",
                    "XLS",
                    "TXT",
                    "JPG",
                    "PNG",
                    "ZIP",
                    "XML",
                    "EXE",
                    "DLL",
                    "LOG" -> true;
            default -> false;
        };
    }

    static boolean prefix(String letters) {
        return switch (letters) {
            case "KB",
                    "PO",
                    "SO",
                    "RE",
                    "AB",
                    "LS",
                    "INV",
                    "FA",
                    "TK",
                    "WO",
                    "PR",
                    "CR",
                    "CO",
                    "ID",
                    "NO",
                    "NR",
                    "SN",
                    "PN",
                    "BA",
                    "RG",
                    "AN",
                    "AU",
                    "GS",
                    "MR",
                    "QA",
                    "DN",
                    "CN",
                    "SR",
                    "RQ",
                    "TR",
                    "OP",
                    "OC",
                    "BC",
                    "BL",
                    "DO",
                    "IN",
                    "RN",
                    "VK",
                    "EK",
                    "FR",
                    "FT",
                    "BE",
                    "OF",
                    "OR",
                    "SI",
                    "PI",
                    "TN",
                    "UN",
                    "EN",
                    "ISO",
                    "DIN" -> true;
            default -> false;
        };
    }
}
