/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.x11.AtSpi.Ref;

class ElementReaderTest {

    private final FakeProgram program = new FakeProgram();

    @Test
    void whatAComboBoxOffersIsToldAsTheBox() throws DBusException {
        program.add("/box", null, "combo box", "Diagnosis").add("/list", "/box", "menu", "");
        program.add("/choice", "/list", "menu item", "Influenza");

        Ref chooser = chooser("/choice");

        assertNotNull(chooser);
        assertEquals("/box", chooser.path.getPath());
    }

    @Test
    void theNameOfAComboBoxThatIsWhatIsChosenInItIsContent() throws DBusException {
        program.add("/box", null, "combo box", "Influenza").add("/choice", "/box", "label", "Influenza");
        program.choose("/box", "/choice");

        assertTrue(ElementReader.isChosen(program, FakeProgram.ref("/box"), "combo box", "Influenza"));
        assertFalse(ElementReader.isChosen(program, FakeProgram.ref("/box"), "combo box", "Diagnosis"));
        assertFalse(ElementReader.isChosen(program, FakeProgram.ref("/choice"), "push button", "Influenza"));
    }

    @Test
    void aCommandOfAMenuIsItself() throws DBusException {
        program.add("/bar", null, "menu bar", "").add("/file", "/bar", "menu", "File");
        program.add("/save", "/file", "menu item", "Save");

        assertNull(chooser("/save"));
    }

    @Test
    void aComboBoxIsItselfAndCostsNoFurtherQuestion() throws DBusException {
        program.add("/box", null, "combo box", "Diagnosis");

        assertNull(chooser("/box"));
        assertEquals(java.util.List.of("node /box"), program.asked);
    }

    @Test
    void aMenuWithoutAnOwnerIsItself() throws DBusException {
        program.add("/list", null, "menu", "").add("/choice", "/list", "menu item", "Influenza");

        assertNull(chooser("/choice"));
    }

    private @Nullable Ref chooser(String path) throws DBusException {
        return ElementReader.chooser(program, program.node(FakeProgram.ref(path)));
    }
}
