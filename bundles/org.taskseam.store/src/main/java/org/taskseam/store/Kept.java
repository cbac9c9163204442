/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

/** What an import was asked to keep as it stood in a log. */
public enum Kept {
    /** People's names instead of pseudonyms. */
    NAMES("keepsNames"),
    /** Values instead of tokens. */
    VALUES("keepsValues"),
    /** Personal data in texts instead of masks. */
    TEXTS("keepsTexts");

    /** In what is recorded of an import. */
    final String key;

    Kept(String key) {
        this.key = key;
    }
}
