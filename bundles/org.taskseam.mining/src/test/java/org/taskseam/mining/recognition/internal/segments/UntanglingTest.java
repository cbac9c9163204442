/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UntanglingTest {

    private static String untangled(String last) {
        return untangled(TakenOut.USUAL, last, true);
    }

    private static String untangled(String usual, String last, boolean wholeOnly) {
        return TakenOut.of(
                usual, last, (segments, all) -> Untangling.apply(segments, all.activity(), all.models(), wholeOnly));
    }

    @Test
    void aTaskOfAnotherTypeIsTakenOutWhereverItIs() {
        assertEquals("ABCrstuvwDEF", untangled("ABCRSTUVWDEF"));
        assertEquals("rstuvwABCDEF", untangled("RSTUVWABCDEF"));
        assertEquals("ABCDEFrstuvw", untangled("ABCDEFRSTUVW"));
        assertEquals("rstuvwABCDrstuvwEF", untangled("RSTUVWABCDRSTUVWEF"));
    }

    @Test
    void partsOfTasksAreTakenOutOnlyIfAskedFor() {
        assertEquals("ABCSTUDEF", untangled("ABCSTUDEF"));
        assertEquals("ABCstuDEF", untangled(TakenOut.USUAL, "ABCSTUDEF", false));
    }

    @Test
    void whatOthersOfTheTypeDoTooStays() {
        String often = (TakenOut.USUAL + "ABCRSTUVWDEF ".repeat(6)).repeat(2);
        assertEquals("ABCRSTUVWDEF", untangled(often, "ABCRSTUVWDEF", false));
    }

    @Test
    void somethingOfTheSegmentIsLeft() {
        assertEquals("rstuvW", untangled(TakenOut.USUAL, "RSTUVW", false));
        assertEquals("RSTUVW", untangled("RSTUVW"));
    }
}
