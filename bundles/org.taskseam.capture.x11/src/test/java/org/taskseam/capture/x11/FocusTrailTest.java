/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.taskseam.capture.x11.FakeProgram.ref;

import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taskseam.capture.x11.AtSpi.Ref;

class FocusTrailTest {

    private static final String PROGRAM = ref("/any").bus;

    private long now = 1;
    private final FocusTrail trail = new FocusTrail(() -> now++);

    @Test
    void whatTheClickSetsOffIsNotWhatWasClicked() throws InterruptedException {
        trail.moved(ref("/field"));
        long click = now;
        trail.moved(ref("/save"));
        trail.moved(ref("/first"));

        assertEquals("/save", path(trail.clicked(PROGRAM, click, 0)));
        assertEquals("/first", path(trail.latest()));
    }

    @Test
    void aWindowThatComesToTheFrontGivesTheKeyboardBackFirst() throws InterruptedException {
        trail.moved(ref("/amount"));
        trail.moved(new Ref(":1.8", new DBusPath("/sheet")));
        long click = now;
        trail.moved(ref("/amount"));
        assertEquals("/amount", path(trail.clicked(PROGRAM, click, 0)), "clicked where the keyboard was");
        trail.moved(ref("/date"));
        assertEquals("/date", path(trail.clicked(PROGRAM, click, 0)));
    }

    @Test
    void aClickThatMovesNothingTellsNothing() throws InterruptedException {
        trail.moved(ref("/amount"));
        assertNull(trail.clicked(PROGRAM, now, 0));
    }

    @Test
    @Timeout(20)
    void aProgramThatTellsLateIsWaitedFor() throws InterruptedException {
        FocusTrail live = new FocusTrail(System::nanoTime);
        live.moved(ref("/amount"));
        long click = System.nanoTime();
        Thread program = Thread.ofPlatform().start(() -> live.moved(ref("/date")));

        assertEquals("/date", path(live.clicked(PROGRAM, click, TimeUnit.SECONDS.toNanos(60))));
        program.join();
    }

    private static String path(@org.jspecify.annotations.Nullable Ref element) {
        return element == null ? "" : element.path.getPath();
    }
}
