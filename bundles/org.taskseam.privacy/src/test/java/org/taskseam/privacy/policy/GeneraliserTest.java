/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneraliserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://crm.example/customers/4711/edit?mail=a@b.c|https://crm.example/customers/{}/edit",
                "https://crm.example/list#part|https://crm.example/list",
                "https://crm.example/list#a?b|https://crm.example/list",
                "?a/b|''",
                "C:\\Users\\<USERNAME>\\a.txt|C:\\Users\\{}\\a.txt",
                "/a%20b/c|/{}/c",
                "0|0",
                "0,5|0",
                "+7|1-9",
                "-42|10-99",
                "9|1-9",
                "10|10-99",
                "999,99|100-999",
                "1000.5|1000-9999",
                "999999999999999|100000000000000-999999999999999",
                "1234567890123456|text:9-32",
                "12345678|10000000-99999999",
                "invoices|text:1-8",
                "invoices!|text:9-32",
                "' '|''",
                "''|''"
            })
    void valuesKeepTheirKind(String value, String general) {
        assertEquals(general, Generaliser.generalise(value));
    }

    @Test
    void longTextsAndPartsOfPaths() {
        assertEquals("text:9-32", Generaliser.generalise("x".repeat(32)));
        assertEquals("text:33+", Generaliser.generalise("x".repeat(33)));
        assertEquals("/" + "x".repeat(40), Generaliser.generalise("/" + "x".repeat(40)));
        assertEquals("/{}", Generaliser.generalise("/" + "x".repeat(41)));
    }

    @ParameterizedTest
    @CsvSource({
        "B7, B",
        "$AB$12, AB",
        "XFD1, XFD",
        "AZ, AZ",
        "ABCD1, ''",
        "a7, ''",
        "[7, ''",
        "@7, ''",
        "B:C, ''",
        "A1:Z9, ''"
    })
    void ofACellOnlyTheColumnIsLeft(String cell, String column) {
        assertEquals(column, Generaliser.column(cell));
    }
}
