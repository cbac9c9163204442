/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

/** Where a text was seen. It decides which encodings are undone and which context is trusted. */
public enum Channel {
    /** The title of a window. */
    WINDOW_TITLE,
    /** An address, with query and fragment. */
    URL,
    /** The name of a user interface element whose text the application wrote. */
    ELEMENT,
    /** Text read off a picture. */
    OCR,
    /** Text that was copied. */
    CLIPBOARD,
    /** A file or folder. */
    PATH,
    /** The text of an element that users fill: hidden as a whole. */
    CONTENT,
    /** Anything else. */
    OTHER;

    private static final Channel[] ALL = values();

    /** The channel of this name in any case, {@link #OTHER} if there is none. */
    public static Channel of(String name) {
        for (Channel channel : ALL) {
            if (channel.name().equalsIgnoreCase(name)) {
                return channel;
            }
        }
        return OTHER;
    }
}
