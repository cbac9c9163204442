/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.taskseam.presentation.TextProblem;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Theme;

/**
 * All of what is wrong, below its line, where there is no room for it behind the line: while the pointer is there, and when the
 * person begins to write there.
 */
final class ProblemTip {

    private final StyledText text;
    private final DefaultToolTip tip;
    private final BooleanSupplier cut;
    private TextProblem problem;
    private boolean shown;
    private int caret;

    /** @param cut whether not all of what is wrong is seen behind its line */
    ProblemTip(StyledText text, BooleanSupplier cut) {
        this.text = text;
        this.cut = cut;
        tip = new DefaultToolTip(text, ToolTip.NO_RECREATE, true);
        tip.setHideOnMouseDown(false);
        text.addListener(SWT.MouseMove, this::pointed);
        text.addListener(SWT.MouseExit, event -> show(false));
        text.addCaretListener(event -> moved(text.getLineAtOffset(event.caretOffset)));
        text.addListener(SWT.FocusOut, event -> show(false));
        text.addListener(SWT.Deactivate, event -> show(false));
    }

    /** Another problem, or none. */
    void mark(Optional<TextProblem> wrong) {
        if (!wrong.equals(Optional.ofNullable(problem))) {
            show(false);
            problem = wrong.orElse(null);
        }
    }

    private int line() {
        return problem == null ? -1 : problem.line() - 1;
    }

    private void pointed(Event event) {
        int line = line();
        boolean there = line >= 0
                && line < text.getLineCount()
                && event.y >= text.getLinePixel(line)
                && event.y < text.getLinePixel(line + 1);
        show(there);
    }

    private void moved(int line) {
        if (line != caret) {
            caret = line;
            show(line == line() && text.isFocusControl());
        }
    }

    private void show(boolean wanted) {
        boolean now = wanted && cut.getAsBoolean();
        if (now == shown) {
            return;
        }
        shown = now;
        if (!now) {
            tip.hide();
            return;
        }
        Look look = Theme.look();
        tip.setText(problem.message());
        tip.setBackgroundColor(look.panel());
        tip.setForegroundColor(look.error());
        int at = text.getOffsetAtLine(line());
        tip.show(new Point(text.getLocationAtOffset(at).x, text.getLinePixel(line() + 1) + 2));
    }

    /** @return whether it is seen; for tests */
    boolean isShown() {
        return shown;
    }
}
