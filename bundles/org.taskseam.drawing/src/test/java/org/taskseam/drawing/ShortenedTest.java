/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortenedTest {

    private static String atEnd(String text, int most) {
        return Shortened.atEnd(text, most, String::length);
    }

    private static String inMiddle(String text, int most) {
        return Shortened.inMiddle(text, most, String::length);
    }

    @Test
    void whatFitsStays() {
        assertEquals("Copy", atEnd("Copy", 4));
        assertEquals("Copy", inMiddle("Copy", 4));
        assertEquals("", atEnd("", 0));
    }

    @Test
    void theEndIsLeftOut() {
        assertEquals("Copy c…", atEnd("Copy cell", 7));
        assertEquals("Copy…", atEnd("Copy cell", 6), "no space before the ellipsis");
    }

    @Test
    void theMiddleIsLeftOut() {
        assertEquals("detail…_row_B", inMiddle("details_of_the_order_row_B", 13));
        assertEquals("Cop…ell", inMiddle("Copy a long cell", 7));
    }

    @Test
    void somethingIsAlwaysLeft() {
        assertEquals("C…", atEnd("Copy", 0));
        assertEquals("C…", inMiddle("Copy", 0));
        assertEquals("C…", atEnd("C", 0));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "😀a😀bcd😀e😀";
        for (int most = 0; most < text.length(); most++) {
            for (String result : List.of(atEnd(text, most), inMiddle(text, most))) {
                assertTrue(result.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), result);
                assertTrue(result.length() <= Math.max(3, most), result);
            }
        }
    }
}
