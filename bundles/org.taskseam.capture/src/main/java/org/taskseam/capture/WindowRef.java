/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.regex.Pattern;

/**
 * A top-level window as the window system knows it.
 *
 * @param id          handle of the window system
 * @param pid         process that owns it, 0 if unknown
 * @param application short name of the program, the key of the allow-list: {@code soffice}, {@code chromium}
 * @param title       title at the moment of the event, without the mark that editors put before it while something is not saved
 */
public record WindowRef(long id, int pid, String application, String title) {

    private static final Pattern UNSAVED = Pattern.compile("^[*\u2022\u25cf] ?(?=\\S)");

    /** A document that begins to differ from its file is still the same document. */
    public WindowRef {
        title = UNSAVED.matcher(title).replaceFirst("");
    }

    /** Stands for "no window". */
    public static final WindowRef NONE = new WindowRef(0, 0, "", "");
}
