/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InkTest {

    private static final String NAME = "Sales order anlegen in ERP aus Outlook";

    private final GC gc = new GC(Display.getCurrent());

    @AfterEach
    void dispose() {
        gc.dispose();
    }

    @Test
    void aLongNameIsWholeInThreeLines() {
        int width = gc.textExtent("anlegen in ERP aus ").x;
        List<String> lines = Ink.lines(gc, NAME, gc.textExtent("Sales order ").x, width, 3);
        assertEquals(List.of("Sales order", "anlegen in ERP aus", "Outlook"), lines);
    }

    @Test
    void whatIsTooLongKeepsItsLastWord() {
        int width = gc.textExtent("anlegen in ERP aus dem ").x;
        String longer = "Sales order anlegen in ERP aus dem alten Outlook";
        List<String> lines = Ink.lines(gc, longer, gc.textExtent("Sales order").x, width, 2);
        assertEquals("Sales order", lines.getFirst());
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().startsWith("anl") && lines.getLast().endsWith("\u2026 Outlook"), lines::toString);
    }
}
