/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.proof;

import java.util.List;
import org.taskseam.privacy.PiiKind;

/**
 * A made-up piece of personal data, and the text it stands in. Numbers are the specimens that the issuing bodies or
 * standards publish, so that they pass their check digits and are nobody's.
 *
 * @param kind what it is
 * @param value what must not be found again
 * @param text what a window, an address or an element could show; holds the value
 */
public record Planted(PiiKind kind, String value, String text) {

    public Planted {
        if (!text.contains(value)) {
            throw new IllegalArgumentException("The text does not hold the value");
        }
    }

    private static Planted of(PiiKind kind, String before, String value, String after) {
        return new Planted(kind, value, before + value + after);
    }

    /** At least one for every kind that is found by its value or its label. */
    public static List<Planted> all() {
        return List.of(
                of(PiiKind.IBAN, "Payment to ", "DE89370400440532013000", " - Bank"),
                of(PiiKind.IBAN, "Compte ", "FR1420041010050500013M02606", ""),
                of(PiiKind.CREDIT_CARD, "Card ", "4111111111111111", " declined"),
                of(PiiKind.BE_NRN, "Rijksregisternummer ", "85073003328", ""),
                of(PiiKind.NL_BSN, "BSN: ", "111222333", " - Dossier"),
                of(PiiKind.FR_NIR, "NIR ", "255081416802538", ""),
                of(PiiKind.DE_TAX_ID, "Steuer-ID ", "86095742719", ""),
                of(PiiKind.DE_SVNR, "Rentenversicherungsnummer ", "65170839J003", ""),
                of(PiiKind.AT_SVNR, "SVNR ", "1237010180", ""),
                of(PiiKind.CH_AHV, "AHV ", "756.9217.0769.85", ""),
                of(PiiKind.ES_DNI, "DNI ", "12345678Z", ""),
                of(PiiKind.ES_NIE, "NIE ", "X1234567L", ""),
                of(PiiKind.IT_CF, "CF ", "RSSMRA85T10A562S", ""),
                of(PiiKind.PL_PESEL, "PESEL ", "44051401359", ""),
                of(PiiKind.PT_NIF, "NIF ", "299999998", ""),
                of(PiiKind.UK_NINO, "NI number ", "AB123456C", ""),
                of(PiiKind.UK_NHS, "NHS number ", "9434765919", ""),
                of(PiiKind.US_SSN, "SSN ", "219-09-9999", ""),
                of(PiiKind.FI_HETU, "HETU ", "131052-308T", ""),
                of(PiiKind.SE_PNR, "Personnummer ", "811228-9874", ""),
                of(PiiKind.CA_SIN, "SIN ", "046 454 286", ""),
                of(PiiKind.VAT_ID, "VAT ", "BE0123456749", ""),
                of(PiiKind.DE_KVNR, "KVNR ", "A123456780", ""),
                of(PiiKind.MRZ, "Scan ", "L898902C36UTO7408122F1204159ZE184226B<<<<<10", ""),
                of(PiiKind.PASSPORT_NO, "Passnummer: ", "C01X00T47", ""),
                of(PiiKind.LICENSE_PLATE, "Kennzeichen: ", "KA-PA 777", ""),
                of(PiiKind.USERNAME, "User name: ", "wplanted7", ""),
                of(PiiKind.API_KEY, "Key ", "AKIAIOSFODNN7EXAMPLE", ""),
                of(PiiKind.IMEI, "IMEI ", "490154203237518", ""),
                of(PiiKind.EMAIL, "Mail to ", "wilhelmina.planted@mail.example", ""),
                of(PiiKind.PHONE, "Call ", "+32 475 12 34 56", ""),
                of(PiiKind.IP_V4, "Host ", "203.0.113.77", ""),
                of(PiiKind.IP_V6, "Host ", "2001:db8:85a3::8a2e:370:7334", ""),
                of(PiiKind.MAC, "Adapter ", "00:1A:2B:3C:4D:5E", ""),
                of(PiiKind.URL_CREDENTIALS, "https://", "planted:hunter2secret", "@intranet.example/start"),
                of(
                        PiiKind.JWT,
                        "Bearer ",
                        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0."
                                + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
                        ""),
                of(PiiKind.PASSWORD, "Password: ", "Tr0ub4dor&3x", ""),
                of(PiiKind.BIRTH_DATE, "Date of birth: ", "17.03.1984", ""),
                of(PiiKind.GEO, "Position ", "50.846557, 4.351697", ""),
                of(PiiKind.PERSON, "Employee: ", "Wilhelmina Vandenplanted", ""),
                of(PiiKind.PERSON, "Chat with Mr ", "Thomas Muellerplant", ""),
                of(PiiKind.ADDRESS, "Adresse: ", "Goethestra\u00dfe 17, 80336 M\u00fcnchen", ""),
                of(PiiKind.CUSTOMER_ID, "Customer number: ", "KD-8837421", ""),
                of(PiiKind.EMPLOYEE_ID, "Personalnummer: ", "00471193", ""));
    }
}
