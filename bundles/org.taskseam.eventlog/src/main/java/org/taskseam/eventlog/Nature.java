/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** What an attribute says about an interaction; it drives both mining and masking. */
public enum Nature {
    /** Where and on what kind of thing: application, form, element role. Equal for everybody who does the same. */
    CONTEXT,
    /** Which value or which person: a name, an amount, a document. Differs from one unit of work to the next. */
    DATA
}
