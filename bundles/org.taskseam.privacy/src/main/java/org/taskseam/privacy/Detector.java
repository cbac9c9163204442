/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import org.taskseam.privacy.detect.FoldedText;

/**
 * Finds personal data in a text. Implementations are registered in {@code META-INF/services} or handed to
 * {@link TextMasker}.
 *
 * <p>A detector is pure: no state, no input or output, the same findings for the same text on every thread. Its time is
 * bounded by a small multiple of the text's length. If it throws, or takes too long, nothing of the text is kept.
 * {@link DetectorContract} checks all this.
 */
@FunctionalInterface
public interface Detector {
    /** Reports every piece of personal data; findings may overlap. */
    void find(FoldedText text, Findings findings);
}
