/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Details;
import org.taskseam.presentation.Explanation;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;

/** The right pane: what the selected thing means, in plain words. */
public final class DetailsView extends ViewPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.details";

    private final Analysis analysis = Desk.get().analysis();
    private DetailsCanvas canvas;
    private Composite buttons;
    private FlatButton keep;
    private Observable.Subscription[] subscriptions;

    @Override
    public void createPartControl(Composite parent) {
        Composite pane = Panes.column(parent);
        ScrolledComposite scroll = new ScrolledComposite(pane, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new DetailsCanvas(scroll, analysis::select);
        scroll.setContent(canvas);
        scroll.addListener(SWT.Resize, event -> resize(scroll));
        canvas.onChange(() -> resize(scroll));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        createButtons(pane);
        subscriptions = new Observable.Subscription[] {
            analysis.project().onChange(answer -> show()),
            analysis.selected().onChange(selected -> show()),
            analysis.settings().onChange(settings -> showKept()),
            analysis.contrast().onChange(groups -> show()),
            analysis.discreet().onChange(on -> show())
        };
        show();
    }

    private void createButtons(Composite pane) {
        buttons = new Composite(pane, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        RowLayout row = new RowLayout();
        row.marginLeft = 16;
        row.marginBottom = 14;
        row.spacing = 8;
        buttons.setLayout(row);
        button("details.hide", analysis::hide);
        keep = button(
                "details.keep", id -> analysis.show(analysis.settings().get().keepingOrNot(id)));
    }

    private FlatButton button(String text, Consumer<String> action) {
        return new FlatButton(buttons, Texts.get(text), false, () -> {
            if (analysis.selected().get() instanceof Selected.Activity(String id)) {
                action.accept(id);
            }
        });
    }

    private static void resize(ScrolledComposite scroll) {
        var area = scroll.getClientArea();
        var content = scroll.getContent();
        scroll.setMinHeight(content.computeSize(area.width, SWT.DEFAULT).y);
    }

    private void show() {
        Selected selected = analysis.selected().get();
        boolean activity = selected instanceof Selected.Activity;
        buttons.setVisible(activity);
        ((GridData) buttons.getLayoutData()).exclude = !activity;
        buttons.getParent().layout();
        showKept();
        canvas.show(analysis.mined()
                .map(mined -> new Explanation(
                                mined,
                                analysis.discreet().get(),
                                analysis.settings().get(),
                                analysis.contrast().get())
                        .of(selected))
                .orElse(null));
    }

    private void showKept() {
        keep.setOn(analysis.selected().get() instanceof Selected.Activity(String id)
                && analysis.settings().get().kept().contains(id));
    }

    private void copy() {
        Details details = canvas.details();
        if (details != null) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {details.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        if (!Panes.hasKeyboard(buttons.getParent())) {
            canvas.setFocus();
        }
    }

    @Override
    public void dispose() {
        for (Observable.Subscription subscription : subscriptions) {
            subscription.close();
        }
        super.dispose();
    }
}
