/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;

/** Undo and redo of a text. What is typed in one go is taken back in one go. */
final class TextHistory {

    private static final int MOST = 500;

    /** A change: at {@code start}, {@code before} gave way to {@code after}. */
    private record Change(int start, String before, String after) {

        Change reversed() {
            return new Change(start, after, before);
        }

        /** Letters typed one after the other, without a line break between them. */
        boolean isContinuedBy(Change next) {
            return before.isEmpty()
                    && next.before.isEmpty()
                    && next.after.length() == 1
                    && !next.after.isBlank()
                    && next.start == start + after.length();
        }
    }

    private final StyledText text;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private boolean replaying;

    TextHistory(StyledText text) {
        this.text = text;
        text.addExtendedModifyListener(this::changed);
    }

    private void changed(ExtendedModifyEvent event) {
        if (replaying) {
            return;
        }
        String after = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
        Change change = new Change(event.start, event.replacedText, after);
        undone.clear();
        Change last = done.peek();
        if (last != null && last.isContinuedBy(change)) {
            done.pop();
            change = new Change(last.start, "", last.after + after);
        }
        done.push(change);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    void forget() {
        done.clear();
        undone.clear();
    }

    void undo() {
        if (!done.isEmpty()) {
            Change change = done.pop();
            undone.push(change);
            replay(change.reversed());
        }
    }

    void redo() {
        if (!undone.isEmpty()) {
            Change change = undone.pop();
            done.push(change);
            replay(change);
        }
    }

    private void replay(Change change) {
        replaying = true;
        text.replaceTextRange(change.start(), change.before().length(), change.after());
        text.setSelection(change.start() + change.after().length());
        text.showSelection();
        replaying = false;
    }
}
