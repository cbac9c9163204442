/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.ui.internal.Texts;

/** Why a view of the open project has no rows. */
final class Silence {

    private Silence() {}

    /** @return why, in plain words, and what can be done */
    static String ofRows(Analysis analysis) {
        return analysis.mined()
                .map(mined -> mined.silence().orElseGet(() -> Texts.get("rows.none")))
                .orElseGet(() -> Texts.get(
                        analysis.project().get().orElse(null) instanceof Answer.Running
                                ? "tasks.opening"
                                : "tasks.noProject"));
    }
}
