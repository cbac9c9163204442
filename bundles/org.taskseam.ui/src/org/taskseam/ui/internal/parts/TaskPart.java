/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Recognition;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.TextLine;

/** A view of the known tasks: a line with a few controls, and below it the content, or why there is none. */
abstract class TaskPart extends ViewPart {

    /** More controls than these stand below the remark. */
    private static final int MOST_BESIDE = 4;

    /** In a part that is less high, its rows need the place of a remark that has a line of its own. */
    private static final int LOW = 190;

    private final List<Observable.Subscription> subscriptions = new ArrayList<>();
    private Composite bar;
    private TextLine remark;
    private boolean alone;
    private boolean lowBefore;
    private Composite stack;
    private StatePane state;
    private Control content;

    @Override
    public final void createPartControl(Composite parent) {
        Composite pane = Panes.column(parent);
        bar = new Composite(pane, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        remark = new TextLine(bar);
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        createControls(bar);
        int controls = bar.getChildren().length - 1;
        boolean below = controls > MOST_BESIDE;
        alone = below || controls == 0;
        ((GridData) remark.getLayoutData()).horizontalSpan = below ? controls : 1;
        GridLayout line = new GridLayout(below ? controls : controls + 1, false);
        line.marginWidth = 14;
        line.marginHeight = 4;
        line.verticalSpacing = 2;
        line.horizontalSpacing = 8;
        bar.setLayout(line);
        bar.addListener(SWT.Resize, event -> {
            brief(false);
            brief(width() > bar.getClientArea().width);
        });
        stack = new Composite(pane, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(new StackLayout());
        state = new StatePane(stack, this::retry, this::cancel);
        content = createContent(stack);
        pane.addListener(SWT.Resize, event -> {
            if (alone && isLow() != lowBefore) {
                remark(remark.getText());
            }
        });
        follow(analysis().project().follow(answer -> changed()));
        follow(analysis().discreet().onChange(on -> changed()));
        follow(analysis().changing().onChange(change -> {
            if (recognition().isEmpty()) {
                changed();
            }
        }));
    }

    /** @return pixels that the controls need beside each other */
    private int width() {
        GridLayout line = (GridLayout) bar.getLayout();
        int width = 2 * line.marginWidth;
        for (Control control : bar.getChildren()) {
            if (control != remark) {
                width += control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + line.horizontalSpacing;
            }
        }
        return width - line.horizontalSpacing;
    }

    /** Has the controls say less where there is not enough room for them. */
    void brief(boolean wanted) {
        // most have room enough
    }

    /** Has a button say all, or less of it and the rest in its tip. */
    static void brief(FlatButton button, String key, boolean wanted) {
        button.setText(Texts.get(wanted ? key + ".brief" : key));
        button.setToolTipText(wanted ? Texts.get(key) : null);
    }

    /** Adds what stands at the right of the line. */
    abstract void createControls(Composite bar);

    abstract Control createContent(Composite parent);

    /** There are known tasks; they may be those that were there before. */
    abstract void show(MinedProject project, Recognition recognition);

    /** Does again what failed or was cancelled; only called while this view's own work is shown. */
    abstract void retry();

    /** Stops this view's own work. */
    abstract void cancel();

    static Analysis analysis() {
        return Desk.get().analysis();
    }

    final void follow(Observable.Subscription subscription) {
        subscriptions.add(subscription);
    }

    final FlatButton button(Composite parent, String key, Runnable action) {
        return new FlatButton(parent, Texts.get(key), false, action);
    }

    private static Optional<Recognition> recognition() {
        return analysis().mined().flatMap(MinedProject::recognition);
    }

    private void changed() {
        Optional<MinedProject> mined = analysis().mined();
        if (mined.isEmpty()) {
            boolean opening = analysis().project().get().orElse(null) instanceof Answer.Running;
            say(Texts.get(opening ? "tasks.opening" : "tasks.noProject"));
        } else if (recognition().isEmpty() && analysis().changing().get().isPresent()) {
            say(Texts.get("tasks.finding"));
        } else if (recognition().isEmpty()) {
            offer(Texts.get("tasks.unknown"), Texts.get("header.recognize"), ProjectActions::recognize);
        } else {
            show(mined.get(), recognition().get());
        }
    }

    /** Shows the content under a remark. */
    final void showContent(String text) {
        remark(text);
        top(content);
    }

    /** Shows how far this view's own work is. */
    final void showAnswer(Optional<? extends Answer<?>> answer) {
        remark("");
        state.show(answer);
        top(state);
    }

    /** Says why there is no content. */
    final void say(String text) {
        remark("");
        state.say(text);
        top(state);
    }

    /** Says why there is no content, and offers what can be done about it; the controls stay. */
    final void offer(String text, String offer, Runnable action) {
        remark("");
        state.say(text, offer, action);
        top(state);
        boolean known = recognition().isPresent();
        for (Control child : bar.getChildren()) {
            child.setVisible(known);
        }
    }

    private boolean isLow() {
        return bar.getParent().getSize().y < LOW;
    }

    /** A line of its own is left out while it says nothing, or takes the place of rows. */
    private void remark(String text) {
        remark.show(text);
        lowBefore = isLow();
        boolean out = alone && (text.isEmpty() || lowBefore);
        ((GridData) remark.getLayoutData()).exclude = out;
        if (out) {
            remark.setSize(0, 0);
        }
        bar.setToolTipText(out && !text.isEmpty() ? text : null);
        bar.getParent().layout(true, true);
    }

    private void top(Control control) {
        boolean shown = control == content;
        for (Control child : bar.getChildren()) {
            child.setVisible(shown);
        }
        Panes.top(stack, control);
    }

    /** @return whether the content is seen; for tests */
    public final boolean showsContent() {
        return ((StackLayout) stack.getLayout()).topControl == content;
    }

    /** @return why there is no content; for tests */
    public final String said() {
        return state.said();
    }

    /** @return how types are called, by their ids */
    static List<String> typeNames(MinedProject project, RecognizedTasks tasks) {
        DiscreetNames names = new DiscreetNames(project, analysis().discreet().get());
        return IntStream.range(0, tasks.types().size())
                .mapToObj(type -> names.type(type, tasks.types().get(type).name()))
                .toList();
    }

    final boolean hasKeyboard() {
        return Panes.hasKeyboard(bar.getParent());
    }

    @Override
    public void setFocus() {
        if (!hasKeyboard()) {
            (showsContent() ? content : state).setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Observable.Subscription::close);
        super.dispose();
    }
}
