/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StablePartTest {

    @ParameterizedTest
    @CsvSource({
        "Invoice 4711, Invoice #",
        "https://erp.example.com/orders/4500012345/edit?page=2, https://erp.example.com/orders/#/edit",
        "https://erp.example.com/flp?sap-client=100#Shell-home, https://erp.example.com/flp#Shell-home",
        "#PurchaseOrder-manage?mode=create&/C_PurchaseOrderTP(PurchaseOrder='45'),"
                + " #PurchaseOrder-manage/C_PurchaseOrderTP",
        "https://office.example.com/d/1BxiMVs0XRA5/edit#gid=7, https://office.example.com/d/#/edit",
        "https://app.example.com/#/customers/17/edit, https://app.example.com/#/customers/#/edit",
        "/items/0f8fad5b-d9cb-469f-a165-70867728950e/lines, /items/#/lines",
        "__xmlview0--idTable-12, __xmlview#--idTable-#",
        "v:90a8365150ef3e56, v:#",
        "D v:abcdefabcdefabcd, D v:#",
        "v:22222222aaaaaaaa, v:#",
        "v:aaaaaaaaaaaaaaa7, v:#",
        "Address2, Address#",
        "ISO9001certificate, ISO#certificate",
        "(3) Inbox - Mail, Inbox - Mail",
        "● main.c - Editor, main.c - Editor",
        "Orders and 3 more pages - Work - Edge, Orders - Work - Edge",
        "Aufträge und 1 weitere Seite – Edge, Aufträge – Edge",
        "Pages and 3 more pages of it, Pages and # more pages of it"
    })
    void leavesOutWhatVaries(String text, String stable) {
        assertEquals(stable, StablePart.of(text));
    }

    @Test
    void tellsWhatItLeftOut() {
        List<String> numbers = new ArrayList<>();
        StablePart.of("/table/tr[7]/td[2]/a", numbers);
        assertEquals(List.of("7", "2"), numbers);
    }
}
