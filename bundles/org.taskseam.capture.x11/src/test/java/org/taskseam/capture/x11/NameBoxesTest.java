/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;

class NameBoxesTest {

    private final FakeProgram program = new FakeProgram()
            .add("/frame", null, "frame", "claims")
            .add("/bar", "/frame", "tool bar", "")
            .add("/zoom", "/bar", "text", "")
            .add("/item", "/bar", "filler", "")
            .add("/box", "/item", "text", "")
            .add("/formula", "/item", "text", "")
            .add("/area", "/frame", "filler", "")
            .add("/sheet", "/area", "drawing area", "")
            .text("/zoom", "100%")
            .text("/formula", "Anna Smith");
    private final NameBoxes boxes = new NameBoxes(program, () -> program.nanos);

    @Test
    void theAddressStandsInAFieldOfATool() throws DBusException {
        program.text("/box", "B17");
        assertEquals("B17", boxes.cell(FakeProgram.ref("/sheet")));

        program.text("/box", "C2");
        program.asked.clear();
        assertEquals("C2", boxes.cell(FakeProgram.ref("/sheet")));
        assertEquals(java.util.List.of("text /box"), program.asked, "the field is known from then on");
    }

    @Test
    void whatIsNoAddressIsNotTold() throws DBusException {
        program.text("/box", "B17");
        assertEquals("B17", boxes.cell(FakeProgram.ref("/sheet")));
        program.text("/box", "B17:C19 Smith");
        assertNull(boxes.cell(FakeProgram.ref("/sheet")));
    }

    @Test
    void aWindowWithoutSuchAFieldIsNotSearchedAllTheTime() throws DBusException {
        assertNull(boxes.cell(FakeProgram.ref("/sheet")));
        program.asked.clear();
        assertNull(boxes.cell(FakeProgram.ref("/sheet")));
        assertEquals(java.util.List.of(), program.asked);

        program.nanos += Duration.ofMinutes(2).toNanos();
        program.text("/box", "A1");
        assertEquals("A1", boxes.cell(FakeProgram.ref("/sheet")));
    }
}
