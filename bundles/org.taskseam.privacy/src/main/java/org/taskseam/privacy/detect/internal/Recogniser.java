/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;

/** A built-in detector, reading the shared scan of a text. Stateless. */
interface Recogniser {
    /** Reports findings by indexes into the folded text. */
    void find(Scan text, Findings out);
}
