/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** What was done. The text form stands in logs and never changes. */
public enum Action {
    CLICK("click"),
    DOUBLE_CLICK("double click"),
    RIGHT_CLICK("right click"),
    TEXT_INPUT("text input"),
    KEY_COMMAND("key command"),
    COPY("copy"),
    CUT("cut"),
    PASTE("paste"),
    SCROLL("scroll"),
    WINDOW_ACTIVATE("window activate"),
    TITLE_CHANGE("navigate"),
    /** An application that is not on the allow-list was used; nothing more is known. */
    OTHER_APPLICATION("other application"),
    IDLE_START("idle start"),
    IDLE_END("idle end"),
    /** Something was lost; the count says how much. */
    GAP("gap"),
    /** Capture is alive. */
    ALIVE("alive");

    private final String text;

    Action(String text) {
        this.text = text;
    }

    /** @return the form used in logs */
    public String text() {
        return text;
    }
}
