/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of documents and goods that look like those of people: each passes a check digit that proves little. */
class DocumentNumbersTest {
    private final TextMasker masker = new TextMasker();

    private String masked(String text) {
        return masker.mask(text, "", Channel.WINDOW_TITLE).text();
    }

    /** Each number passes the check of somebody's, such as a Portuguese tax number, or looks like that of a telephone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SO123456789 released|SO123456789 released",
                "INV-123456789|INV-123456789",
                "Order 123456789|Order 123456789",
                "Ticket #4010232137|Ticket #4010232137",
                "Material no. 4010232137|Material no. 4010232137",
                "Bestellung Nr. 111222333 - Excel|Bestellung Nr. 111222333 - Excel",
                "Order SO4711, NIF 123456789|Order SO4711, NIF <PT_NIF>",
                "Ticket: NHS number 4010232137|Ticket: NHS number <UK_NHS>",
                "Bestellung BSN 111222333|Bestellung BSN <NL_BSN>",
                "NIF123456789|NIF<PT_NIF>",
                "Order 401 023 2137|Order <UK_NHS>",
                "Bestellung4010232137|Bestellung4010232137",
                "orderId=4010232137|orderId=4010232137",
                "Artikel A123456780|Artikel A123456780",
                "Value A123456780|Value <DE_KVNR>",
                "RE6323330843524396|RE6323330843524396",
                "MC6323330843524396|MC<CREDIT_CARD>",
                "VISA-4111111111111111|VISA-<CREDIT_CARD>",
                "Invoice 4111111111111111|Invoice <CREDIT_CARD>",
                "SN44051401359|SN44051401359",
                "PL44051401359|PL<PL_PESEL>",
                "Colis 0142685300|Colis 0142685300",
                "/orders/0837876751|/orders/0837876751",
                "Colis Tel 0142685300|Colis Tel <PHONE>",
                "Colis 01 42 68 53 00|Colis <PHONE>",
                "Value 0142685300|Value <PHONE>",
                "Value 123456789|Value <PT_NIF>"
            })
    void numbersOfDocumentsArePeoplesOnlyWithALabel(String text, String masked) {
        assertEquals(masked, masked(text));
    }

    /** Two letters and six digits are a passport's number or a ticket's; at the start and before a colon they head what follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KM506609: Sprint 83|KM506609: Sprint 83",
                "KM506609|<CUSTOMER_ID>",
                "KM506609:|<CUSTOMER_ID>:",
                "x KM506609: Sprint 83|x <CUSTOMER_ID>: Sprint 83",
                "KM506609 (Passport): Sprint|<PASSPORT_NO> (Passport): Sprint",
                "K1286734: Sprint 83|<CUSTOMER_ID>: Sprint 83",
                "KeePass: Wurstbrot|KeePass: Wurstbrot",
                "Pass: Wurstbrot|Pass: <PASSWORD>"
            })
    void aNumberBeforeAColonIsAHeading(String text, String masked) {
        assertEquals(masked, masked(text));
    }

    /** They stand alone, right before the number or before its one hyphen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456789",
                "QWERTZ123456789",
                "AB-123456789",
                "QWERTZ-123456789",
                "4-AB123456789",
                "SO-A123456780"
            })
    void twoToSixCapitalsAreADocuments(String text) {
        assertEquals(text, masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X123456789",
                "QWERTZU123456789",
                "QWERTZU-123456789",
                "aAB123456789",
                "4AB123456789",
                "AB--123456789",
                "SO A123456780"
            })
    void otherLettersAreNot(String text) {
        assertNotEquals(text, masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order   123456789",
                "Order: #123456789",
                "Order no. 123456789",
                "Order, no. 123456789",
                "Order-no. 123456789",
                "Order  no. 123456789",
                "Order - no. 123456789",
                "Order (no. 123456789)",
                "Commande n° 123456789",
                "Pedido número 123456789",
                "Auftragsnummer 123456789",
                "Bestell-Nr. 123456789",
                "Artikelnr: 123456789",
                "ordernummer 123456789",
                "Order/123456789",
                "Order A123456780"
            })
    void theNameOfADocumentStandsRightBefore(String text) {
        assertEquals(text, masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order    123456789",
                "Order: # 123456789",
                "Order - 123456789",
                "Order,123456789",
                "Order\nno. 123456789",
                "Order -- no. 123456789",
                "Value no. 123456789",
                "Wertnummer 123456789",
                "no 123456789",
                "No. 123456789",
                "5 123456789",
                "#123456789",
                "123456789 Order"
            })
    void elsewhereItSaysNothing(String text) {
        assertNotEquals(text, masked(text));
    }

    /** NHS numbers without label and gaps, from the second in 2014 and 2030 on either side of the bounds. */
    @ParameterizedTest
    @CsvSource({"1419310011, false", "1420310011, true", "1924310015, true", "1925310019, false"})
    void secondsOfOurYearsAreATime(String number, boolean time) {
        assertEquals(time ? "Value " + number : "Value <UK_NHS>", masked("Value " + number));
        assertEquals("NHS number <UK_NHS>", masked("NHS number " + number));
    }

    @ParameterizedTest
    @CsvSource({"4499310016, false", "4500310010, true", "4501310014, false"})
    void ordersOfSapStartWith4500(String number, boolean order) {
        assertEquals(order ? "Value " + number : "Value <UK_NHS>", masked("Value " + number));
    }

    /** Nine digits that start as such a time does are none. */
    @Test
    void onlyTenDigitsAreATime() {
        assertEquals("Value <PT_NIF>", masked("Value 150000006"));
    }
}
