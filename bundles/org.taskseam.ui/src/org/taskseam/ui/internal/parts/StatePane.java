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
import org.taskseam.presentation.Answer;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FlatButton;

/** What stands in place of a result while there is none: progress with cancel, why it failed, that it was cancelled, or why not. */
public final class StatePane extends Drawn {

    private static final int WIDTH = 420;

    private final FlatButton button;
    private final Runnable retry;
    private final Runnable cancel;
    private Answer<?> answer;
    private String remark;
    private Runnable action;

    /**
     * @param retry  does the work again
     * @param cancel stops it
     */
    public StatePane(Composite parent, Runnable retry, Runnable cancel) {
        super(parent, SWT.NONE);
        this.retry = retry;
        this.cancel = cancel;
        button = new FlatButton(this, Texts.get("state.cancel"), false, () -> action.run());
        addListener(SWT.Resize, event -> arrange());
        button.setVisible(false);
    }

    /** Shows how far something is, or how it ended. */
    public void show(Optional<? extends Answer<?>> next) {
        answer = next.orElse(null);
        remark = null;
        boolean over = answer != null && answer.isFinal();
        offer(Texts.get(over ? "state.retry" : "state.cancel"), over ? retry : cancel);
        show(answer != null && !(answer instanceof Answer.Complete));
    }

    /** Says why there is nothing to show. */
    void say(String remark) {
        answer = null;
        this.remark = remark;
        show(false);
        redraw();
    }

    /** @return what was said last instead of an answer; {@code null} while an answer is shown */
    String said() {
        return remark;
    }

    /** The keyboard stays here when the button goes. */
    private void show(boolean shown) {
        if (!shown && button.isFocusControl()) {
            forceFocus();
        }
        button.setVisible(shown);
    }

    /** Says why there is nothing to show, and offers what can be done about it. */
    void say(String remark, String offer, Runnable action) {
        say(remark);
        offer(offer, action);
        show(true);
    }

    private void offer(String text, Runnable action) {
        this.action = action;
        button.setText(text);
        arrange();
        redraw();
    }

    private void arrange() {
        Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        button.setBounds((getSize().x - size.x) / 2, top() + 70, size.x, size.y);
    }

    /** Text and button stand in the middle, or as high as they must to be seen. */
    private int top() {
        return Math.max(2, Math.min(getSize().y / 2 - 30, getSize().y - 112));
    }

    @Override
    protected org.eclipse.swt.graphics.Color behind() {
        return look().canvas();
    }

    @Override
    protected void draw(GC gc) {
        int middle = getSize().x / 2;
        int y = top();
        int width = Math.min(WIDTH, getSize().x - 40);
        gc.setFont(fonts().normal());
        switch (answer) {
            case Answer.Running<?>(String step, int percent) -> {
                centred(gc, percent < 0 ? step : step + " \u00b7 " + percent + " %", middle, y);
                gc.setBackground(look().grid());
                gc.fillRoundRectangle(middle - width / 2, y + 34, width, 6, 6, 6);
                gc.setBackground(look().accent());
                int done = percent < 0 ? width / 5 : width * percent / 100;
                gc.fillRoundRectangle(middle - width / 2, y + 34, Math.max(6, done), 6, 6, 6);
            }
            case Answer.Failed<?>(String reason) -> {
                gc.setForeground(look().error());
                paragraph(gc, reason, middle, y, width);
            }
            case Answer.Cancelled<?> cancelled -> centred(gc, Texts.get("state.cancelled"), middle, y);
            case Answer.Complete<?> complete -> {}
            case null -> {
                if (remark != null) {
                    gc.setForeground(look().mute());
                    paragraph(gc, remark, middle, y, width);
                }
            }
        }
    }

    /** Ends above the button. */
    private static void paragraph(GC gc, String text, int middle, int y, int width) {
        int lines = Ink.paragraph(gc, text, 0, 0, width, false);
        Ink.paragraph(gc, text, middle - width / 2, y + 60 - lines, width, true);
    }

    private void centred(GC gc, String text, int middle, int y) {
        gc.setForeground(look().mute());
        gc.drawText(text, middle - gc.textExtent(text).x / 2, y, true);
    }

    @Override
    protected String name() {
        return switch (answer) {
            case Answer.Running<?>(String step, int percent) -> step + " " + percent + " %";
            case Answer.Failed<?>(String reason) -> reason;
            case Answer.Cancelled<?> cancelled -> Texts.get("state.cancelled");
            case null, default -> remark == null ? "" : remark;
        };
    }

    @Override
    protected int role() {
        return ACC.ROLE_PROGRESSBAR;
    }
}
