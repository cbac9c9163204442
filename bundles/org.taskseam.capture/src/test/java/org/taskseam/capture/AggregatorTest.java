/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AggregatorTest {

    private static final WindowRef SHEET = new WindowRef(1, 10, "soffice", "orders.ods");
    private static final WindowRef FORM = new WindowRef(2, 20, "chromium", "New order");

    private final List<Aggregator.Pending> out = new ArrayList<>();
    private final List<WindowRef> typedInto = new ArrayList<>();
    private final Aggregator aggregator = new Aggregator(out::add, typedInto::add);

    @Test
    void typingBecomesOneRunWithACountAndEndsWithAClick() {
        for (int i = 0; i < 7; i++) {
            aggregator.accept(character(i * 100, FORM));
        }
        aggregator.accept(new RawEvent.KeyPress(at(800), KeyClass.DELETE, null, FORM));
        aggregator.accept(click(1000, FORM, 5, 5));
        assertEquals(List.of(Action.TEXT_INPUT, Action.CLICK), actions());
        assertEquals(8, out.get(0).interaction().count());
        assertEquals(List.of(FORM), typedInto);
        assertTrue(out.get(0).wantsElement());
    }

    @Test
    void aPasteThatThePageTellsAfterTheKeyCommandIsTheSameAct() {
        aggregator.accept(new RawEvent.WindowActivated(at(0), FORM));
        aggregator.accept(new RawEvent.KeyPress(at(100), KeyClass.COMMAND, "Ctrl+V", FORM));
        aggregator.accept(new RawEvent.Pasted(at(120), WindowRef.NONE));
        aggregator.accept(new RawEvent.Pasted(at(3000), WindowRef.NONE));
        assertEquals(List.of(Action.WINDOW_ACTIVATE, Action.PASTE, Action.PASTE), actions());
        assertEquals("chromium", out.get(2).interaction().application());
    }

    @Test
    void aPageAndItsTitleAreOneStep() {
        aggregator.accept(new RawEvent.WindowActivated(at(0), FORM));
        aggregator.accept(new RawEvent.PageShown(at(100), "https://a.example/1", WindowRef.NONE));
        aggregator.accept(new RawEvent.TitleChanged(at(150), FORM));
        aggregator.accept(new RawEvent.PageShown(at(160), "https://a.example/1", WindowRef.NONE));
        assertEquals(List.of(Action.WINDOW_ACTIVATE, Action.TITLE_CHANGE), actions());
        assertEquals("https://a.example/1", url(1));
    }

    @Test
    void aPageWithoutATitleOfItsOwnIsTold() {
        aggregator.accept(new RawEvent.WindowActivated(at(0), FORM));
        aggregator.accept(new RawEvent.PageShown(at(100), "https://a.example/2", WindowRef.NONE));
        aggregator.tick(at(400));
        assertEquals(1, out.size());
        aggregator.tick(at(700));
        assertEquals("https://a.example/2", url(1));
    }

    @Test
    void aPageInABrowserThatIsNotInFrontIsNotTold() {
        aggregator.accept(new RawEvent.WindowActivated(at(0), SHEET));
        aggregator.accept(new RawEvent.PageShown(at(100), "https://a.example/2", WindowRef.NONE));
        aggregator.tick(at(900));
        assertEquals(List.of(Action.WINDOW_ACTIVATE), actions());
    }

    private String url(int index) {
        return String.valueOf(
                Objects.requireNonNull(out.get(index).interaction().element()).url());
    }

    @Test
    void aPauseOrAnotherWindowEndsTyping() {
        aggregator.accept(character(0, FORM));
        aggregator.accept(character(2500, FORM));
        aggregator.accept(character(2600, SHEET));
        aggregator.tick(at(5000));
        assertEquals(
                List.of(1L, 1L, 1L),
                out.stream().map(p -> p.interaction().count()).toList());
    }

    @Test
    void movingTheCaretKeepsATypingRunAliveButBeginsNone() {
        aggregator.accept(new RawEvent.KeyPress(at(0), KeyClass.NAVIGATION, null, FORM));
        aggregator.accept(character(100, FORM));
        aggregator.accept(new RawEvent.KeyPress(at(1500), KeyClass.NAVIGATION, null, FORM));
        aggregator.accept(character(3000, FORM));
        aggregator.flush();
        assertEquals(1, out.size());
        assertEquals(2, out.get(0).interaction().count());
    }

    @Test
    void aCopyCommandAndTheFilledClipboardAreOneAct() {
        aggregator.accept(new RawEvent.KeyPress(at(0), KeyClass.COMMAND, "Ctrl+C", SHEET));
        aggregator.accept(new RawEvent.ClipboardFilled(at(20), SHEET));
        aggregator.accept(new RawEvent.ClipboardFilled(at(5000), SHEET));
        assertEquals(List.of(Action.COPY, Action.COPY), actions());
        assertEquals("Ctrl+C", out.get(0).interaction().command());
        assertNull(out.get(1).interaction().command());
    }

    @Test
    void secondQuickClickAtTheSamePlaceIsADoubleClick() {
        aggregator.accept(click(0, FORM, 5, 5));
        aggregator.accept(click(200, FORM, 6, 5));
        aggregator.accept(click(300, FORM, 6, 5));
        assertEquals(List.of(Action.CLICK, Action.DOUBLE_CLICK, Action.CLICK), actions());
    }

    @Test
    void wheelBecomesOneBurst() {
        for (int i = 0; i < 20; i++) {
            aggregator.accept(new RawEvent.Wheel(at(i * 50), 1, FORM));
        }
        aggregator.tick(at(2000));
        assertEquals(List.of(Action.SCROLL), actions());
        assertEquals(20, out.get(0).interaction().count());
    }

    @Test
    void enterEndsTypingAndIsRecorded() {
        aggregator.accept(character(0, FORM));
        aggregator.accept(new RawEvent.KeyPress(at(10), KeyClass.ENTER, null, FORM));
        assertEquals(List.of(Action.TEXT_INPUT, Action.KEY_COMMAND), actions());
        assertEquals("Enter", out.get(1).interaction().command());
    }

    private List<Action> actions() {
        return out.stream().map(p -> p.interaction().action()).toList();
    }

    private static RawEvent character(long millis, WindowRef window) {
        return new RawEvent.KeyPress(at(millis), KeyClass.CHARACTER, null, window);
    }

    private static RawEvent click(long millis, WindowRef window, int x, int y) {
        return new RawEvent.ButtonPress(at(millis), 1, x, y, window);
    }

    private static Moment at(long millis) {
        return new Moment(
                Instant.EPOCH.plusMillis(millis), Duration.ofMillis(millis).toNanos());
    }
}
