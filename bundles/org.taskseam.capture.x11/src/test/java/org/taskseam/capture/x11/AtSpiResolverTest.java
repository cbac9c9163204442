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

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.Click;
import org.taskseam.capture.Moment;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.x11.AtSpi.Ref;

/** Look-ups over a real bus. */
class AtSpiResolverTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @org.jspecify.annotations.Nullable
    private FakeDesktop started;

    @BeforeEach
    void startBus() throws Exception {
        started = FakeDesktop.startOrSkip();
    }

    @AfterEach
    void stopBus() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void accessibilityIsOnWhileElementsAreLookedUp() throws CaptureException {
        FakeDesktop desktop = desktop();
        try (AtSpiResolver resolver = new AtSpiResolver(desktop.address)) {
            assertTrue(desktop.accessibility.on, resolver.toString());
        }
        assertFalse(desktop.accessibility.on);
    }

    @Test
    void accessibilityThatWasOnStaysOn() throws CaptureException {
        FakeDesktop desktop = desktop();
        desktop.accessibility.on = true;
        try (AtSpiResolver resolver = new AtSpiResolver(desktop.address)) {
            assertTrue(desktop.accessibility.on, resolver.toString());
        }
        assertTrue(desktop.accessibility.on);
    }

    @Test
    void aButtonIsToldWithItsLabelPlaceAndId() throws Exception {
        FakeDesktop desktop = desktop();
        desktop.add(desktop.new Element("/save", "push button", 43, "Save order").in(desktop.window()));

        UiElement save = clicked(desktop);

        assertEquals("push button", save.role());
        assertEquals("Save order", save.name());
        assertEquals("element/save", save.id());
        assertEquals("frame", save.group());
        assertNotNull(save.bounds());
    }

    @Test
    void aCellIsToldByTheHeadingOfItsColumnAndNotByWhatStandsInIt() throws Exception {
        FakeDesktop desktop = desktop();
        desktop.add(desktop.new Element("/heading", "table column header", 57, "Amount"));

        UiElement cell = clickedCell(desktop, desktop.ref("/heading"), "");

        assertEquals("table cell", cell.role());
        assertEquals("Amount", cell.name());
    }

    @Test
    void aColumnWithoutAHeadingIsToldByItsDescription() throws Exception {
        assertEquals(
                "Town", clickedCell(desktop(), FakeDesktop.nothing(), "Town").name());
    }

    @Test
    void aColumnThatSaysNothingHasNoName() throws Exception {
        assertNull(clickedCell(desktop(), FakeDesktop.nothing(), "").name());
    }

    @Test
    void aCellOfAContainerThatIsNoTableHasNoName() throws Exception {
        FakeDesktop desktop = desktop();
        FakeDesktop.Element container =
                desktop.add(desktop.new Element("/layout", "table", 55, "").in(desktop.window()));
        desktop.add(desktop.new Element("/cell", "table cell", 56, "Anna Smith").in(container));

        assertNull(clicked(desktop).name());
    }

    @Test
    void ofAPasswordFieldNothingIsAskedButItsRole() throws Exception {
        FakeDesktop desktop = desktop();
        desktop.add(
                desktop.new Element("/secret", "password text", AtSpi.ROLE_PASSWORD, "hunter2").in(desktop.window()));

        UiElement secret = clicked(desktop);

        assertTrue(secret.password());
        Set<String> asked = desktop.asked.stream()
                .filter(question -> question.endsWith(" /secret"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("GetRole /secret", "GetRoleName /secret", "Parent /secret"), asked);
    }

    /** GTK 4 tells places in the window, names what has no label after its type, and has names of its own for roles. */
    @Test
    void inAProgramThatDoesNotKnowWhereItIsTheElementThatGetsTheKeyboardWasClicked() throws Exception {
        FakeDesktop desktop = desktop();
        desktop.toolkit = new FakeDesktop.Toolkit("GTK", "4.8.3");
        FakeDesktop.Element form = desktop.add(desktop.new Element("/form", "panel", 39, "").in(desktop.window()));
        desktop.add(desktop.new Element("/first", "text box", 61, "Customer")
                .in(form)
                .at(90, 11, 182, 32));
        desktop.add(
                desktop.new Element("/label", "label", 29, "Amount").in(form).at(10, 52, 63, 34));
        FakeDesktop.Element field = desktop.add(desktop.new Element("/field", "text box", 61, "GtkEntry")
                .in(form)
                .at(90, 53, 182, 32));
        WindowRef window = new WindowRef(1, (int) ProcessHandle.current().pid(), "office", "Orders");
        try (AtSpiResolver resolver = new AtSpiResolver(desktop.address)) {
            Click click = new Click(120, 20, Moment.now());
            desktop.focus(field);
            UiElement clicked = resolver.atPoint(window, click, LONG).orElseThrow();
            assertEquals("text", clicked.role());
            assertEquals("Amount", clicked.name());
            assertNull(clicked.bounds(), "a picture would show what lies elsewhere on the screen");
        }
    }

    private FakeDesktop desktop() {
        FakeDesktop desktop = started;
        assertNotNull(desktop);
        return desktop;
    }

    private static UiElement clickedCell(FakeDesktop desktop, Ref header, String description)
            throws CaptureException, DBusException {
        FakeDesktop.Element table = desktop.add(desktop.new Table("/table", header, description).in(desktop.window()));
        desktop.add(desktop.new Element("/cell", "table cell", 56, "Anna Smith").in(table));
        return clicked(desktop);
    }

    private static UiElement clicked(FakeDesktop desktop) throws CaptureException {
        WindowRef window = new WindowRef(1, (int) ProcessHandle.current().pid(), "office", "Orders");
        try (AtSpiResolver resolver = new AtSpiResolver(desktop.address)) {
            return resolver.atPoint(window, new Click(10, 20, Moment.now()), LONG)
                    .orElseThrow(() -> new AssertionError("not found; asked: " + List.copyOf(desktop.asked)));
        }
    }
}
