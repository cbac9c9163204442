/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class TurnTakingTest {

    private static String apart(String last) {
        return apart(TakenOut.USUAL, last);
    }

    private static String apart(String usual, String last) {
        return TakenOut.of(
                usual,
                last,
                (segments, all) -> TurnTaking.apply(segments, all.activity(), all.models(), Progress.NONE));
    }

    @Test
    void aTaskThatIsLeftAndGoneOnWithIsTakenOut() {
        assertEquals("ABrstCDuvwEF", apart("ABRSTCDUVWEF"));
        assertEquals("rstABCuvwDEF", apart("RSTABCUVWDEF"));
        assertEquals("ABCrstDEFuvw", apart("ABCRSTDEFUVW"));
    }

    @Test
    void oneAfterTheOtherIsAPossibleTurn() {
        assertEquals("rstuvwABCDEF", apart("RSTUVWABCDEF"));
        assertEquals("ABCDEFrstuvw", apart("ABCDEFRSTUVW"));
    }

    @Test
    void severalAreTakenOutOneByOne() {
        assertEquals("ABrstuvwCDrstuvwEF", apart("ABRSTUVWCDRSTUVWEF"));
    }

    @Test
    void whatIsNoWholeTaskStays() {
        assertEquals("ABRSCDTUEF", apart("ABRSCDTUEF"));
        assertEquals("ABCDEF", apart("ABCDEF"));
    }

    @Test
    void whatOthersOfTheTypeDoTooStays() {
        String often = (TakenOut.USUAL + "ABRSTCDUVWEF ".repeat(12)).repeat(2);
        assertEquals("ABRSTCDUVWEF", apart(often, "ABRSTCDUVWEF"));
    }

    @Test
    void itCanBeCancelled() {
        LetterTasks all = LetterTasks.of(TakenOut.USUAL);
        all.segments().setTypes(new int[40], 1);
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> TurnTaking.apply(all.segments(), all.activity(), all.models(), cancelled));
    }
}
