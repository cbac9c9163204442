/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement;

/**
 * One thing that the extension tells.
 *
 * @param kind    what happened
 * @param url     origin and path of the page
 * @param x       of a click: pixels from the left of the screen, else 0
 * @param y       of a click: pixels from the top of the screen, else 0
 * @param element what was used, or {@code null}
 */
record DomEvent(
        Kind kind, String url, int x, int y, @Nullable UiElement element) {

    enum Kind {
        CLICK,
        FOCUS,
        /** The page no longer has the keyboard. */
        BLUR,
        CHANGE,
        COPY,
        CUT,
        PASTE,
        /** Another tab came to the front. */
        TAB,
        /** The tab in front shows another page. */
        PAGE;

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
