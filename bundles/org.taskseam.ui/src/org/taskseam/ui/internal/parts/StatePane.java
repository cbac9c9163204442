/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FlatButton;

/** What stands in place of the graph while there is none: progress with cancel, why it failed, or that it was cancelled. */
final class StatePane extends Drawn {

    private static final int WIDTH = 420;

    private final FlatButton button;
    private Answer<MinedProject> answer;

    StatePane(Composite parent, Analysis analysis) {
        super(parent, SWT.NONE);
        button = new FlatButton(this, Texts.get("state.cancel"), false, () -> {
            if (answer != null && answer.isFinal()) {
                analysis.retry();
            } else {
                analysis.cancel();
            }
        });
        addListener(SWT.Resize, event -> arrange());
    }

    void show(Optional<Answer<MinedProject>> next) {
        answer = next.orElse(null);
        button.setVisible(answer != null && !(answer instanceof Answer.Complete));
        button.setText(Texts.get(answer != null && answer.isFinal() ? "state.retry" : "state.cancel"));
        arrange();
        redraw();
    }

    private void arrange() {
        Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        button.setBounds((getSize().x - size.x) / 2, getSize().y / 2 + 40, size.x, size.y);
    }

    @Override
    protected org.eclipse.swt.graphics.Color behind() {
        return look().canvas();
    }

    @Override
    protected void draw(GC gc) {
        if (answer == null) {
            return;
        }
        int middle = getSize().x / 2;
        int y = getSize().y / 2 - 30;
        gc.setFont(fonts().normal());
        switch (answer) {
            case Answer.Running<MinedProject>(String step, int percent) -> {
                centred(gc, percent < 0 ? step : step + " \u00b7 " + percent + " %", middle, y);
                gc.setBackground(look().grid());
                gc.fillRoundRectangle(middle - WIDTH / 2, y + 34, WIDTH, 6, 6, 6);
                gc.setBackground(look().accent());
                int done = percent < 0 ? WIDTH / 5 : WIDTH * percent / 100;
                gc.fillRoundRectangle(middle - WIDTH / 2, y + 34, Math.max(6, done), 6, 6, 6);
            }
            case Answer.Failed<MinedProject>(String reason) -> {
                gc.setForeground(look().error());
                int lines = Ink.paragraph(gc, reason, 0, 0, WIDTH, false);
                Ink.paragraph(gc, reason, middle - WIDTH / 2, y + 60 - lines, WIDTH, true);
            }
            case Answer.Cancelled<MinedProject>() -> centred(gc, Texts.get("state.cancelled"), middle, y);
            case Answer.Complete<MinedProject> complete -> {}
        }
    }

    private void centred(GC gc, String text, int middle, int y) {
        gc.setForeground(look().mute());
        gc.drawText(text, middle - gc.textExtent(text).x / 2, y, true);
    }

    @Override
    protected String name() {
        return switch (answer) {
            case Answer.Running<MinedProject>(String step, int percent) -> step + " " + percent + " %";
            case Answer.Failed<MinedProject>(String reason) -> reason;
            case Answer.Cancelled<MinedProject>() -> Texts.get("state.cancelled");
            case null, default -> "";
        };
    }

    @Override
    protected int role() {
        return ACC.ROLE_PROGRESSBAR;
    }
}
