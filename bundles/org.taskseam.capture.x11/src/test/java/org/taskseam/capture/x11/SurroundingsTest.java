/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.x11.AtSpi.Ref;

class SurroundingsTest {

    private final FakeProgram program = new FakeProgram();
    private final Surroundings surroundings = new Surroundings(program, () -> program.nanos);

    @Test
    void aPageTellsItsFormAndItsDocument() throws DBusException {
        program.add("/window", null, "frame", "Orders").add("/page", "/window", "document web", "Order 4711");
        program.add("/form", "/page", "form", "Delivery").add("/field", "/form", "entry", "Street");

        Surroundings.Around around = around("/field");

        assertEquals("Delivery", around.group());
        assertNotNull(around.document());
        assertEquals("/page", around.document().path.getPath());
    }

    @Test
    void aDialogEndsTheWayUp() throws DBusException {
        program.add("/window", null, "frame", "Orders").add("/dialog", "/window", "dialog", "Print");
        program.add("/box", "/dialog", "filler", "").add("/ok", "/box", "push button", "OK");

        Surroundings.Around around = around("/ok");

        assertEquals("Print", around.group());
        assertNull(around.document());
    }

    @Test
    void nameOfAGroupThatIsContentIsNotTold() throws DBusException {
        program.add("/window", null, "frame", "Letter to Anna").add("/text", "/window", "text", "");

        assertEquals("frame", around("/text").group());
    }

    @Test
    void aPanelWithoutANameIsNoGroup() throws DBusException {
        program.add("/top", null, "application", "").add("/panel", "/top", "panel", "");
        program.add("/button", "/panel", "push button", "Save");

        assertNull(around("/button").group());
    }

    @Test
    void theNextFieldOfAFormCostsNoFurtherQuestion() throws DBusException {
        twoFields();
        around("/street");
        program.asked.clear();

        assertEquals("Delivery", around("/town").group());
        assertEquals(List.of("node /town"), program.asked);
    }

    @Test
    void aGroupThatIsRenamedIsSeenAfterTwoSeconds() throws DBusException {
        twoFields();
        around("/street");
        program.add("/form", null, "form", "Invoice");

        program.nanos += TimeUnit.SECONDS.toNanos(1);
        assertEquals("Delivery", around("/town").group());
        program.nanos += TimeUnit.SECONDS.toNanos(2);
        assertEquals("Invoice", around("/town").group());
    }

    @Test
    void sameContainersOfTwoProgramsAreNotMixedUp() throws DBusException {
        twoFields();
        around("/street");
        Ref other = new Ref(":1.99", new DBusPath("/street"));
        program.asked.clear();

        surroundings.of(other, program.node(other));
        assertEquals(List.of("node /street", "node /form", "name /form"), program.asked);
    }

    @Test
    void aTreeThatRunsInACircleEnds() throws DBusException {
        program.add("/a", "/b", "filler", "").add("/b", "/a", "filler", "");

        assertNull(around("/a").group());
    }

    private Surroundings.Around around(String path) throws DBusException {
        Ref element = FakeProgram.ref(path);
        return surroundings.of(element, program.node(element));
    }

    private void twoFields() {
        program.add("/form", null, "form", "Delivery");
        program.add("/street", "/form", "entry", "Street").add("/town", "/form", "entry", "Town");
    }
}
