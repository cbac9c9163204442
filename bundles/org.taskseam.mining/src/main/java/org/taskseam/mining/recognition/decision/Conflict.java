/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.taskseam.mining.internal.MiningTexts;

/**
 * A decision that could not be applied as it was meant. It stays among the decisions and is tried again next time.
 *
 * @param decision position among {@link Decisions#made()}
 * @param kind     what is wrong
 * @param about    what it is about: key and name of a type, a step, or the time of a task
 */
public record Conflict(int decision, Kind kind, String about) {

    /** What can be wrong. */
    public enum Kind {
        /** No type that is like the one decided on was found this time. */
        TYPE_GONE,
        /** Less than half of the task's events are in the log. */
        TASK_GONE,
        /** Only some of the task's events are in the log, or more than there were; the decision holds for those there are. */
        TASK_CHANGED,
        /** No task of the type meets the condition of the split. */
        NOTHING_TO_SPLIT,
        /** All tasks of the type meet the condition of the split; none is left. */
        NOTHING_LEFT,
        /** A later decision took the events of the task away. */
        OVERRULED
    }

    /** @return one sentence for a person, with what can be done */
    public String text(Locale locale) {
        ResourceBundle texts = MiningTexts.bundle(locale);
        return new MessageFormat(texts.getString("conflict." + kind.name()), locale)
                .format(new Object[] {decision + 1, about});
    }
}
