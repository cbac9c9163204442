/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Prefixes of numbers that name documents, tickets and goods, not people. */
final class Documents {
    private Documents() {}

    /**
     * Whether ten digits without gaps are rather a time or a document's number than a patient's, whose one check digit
     * proves little: seconds since 1970 from 2015 to 2030, or a purchase order of SAP's first range.
     */
    static boolean tenDigits(Scan text, int start) {
        if (text.digits(start, start + 10) < 10) {
            return false;
        }
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
