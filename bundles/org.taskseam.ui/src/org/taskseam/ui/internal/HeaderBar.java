/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.ProductName;

/** The strip at the top: product and project, search, the few actions. */
public final class HeaderBar {

    /** Id of the control in the window's top trim. */
    public static final String ID = "org.taskseam.ui.header";

    /** Class that the window makes. */
    public static final String URI = "bundleclass://org.taskseam.ui/" + HeaderBar.class.getName();

    private static final int WIDEST_SEARCH = 400;
    private static final int NARROWEST_SEARCH = 180;

    @PostConstruct
    void create(Composite parent) {
        Analysis analysis = Desk.get().analysis();
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(8, false);
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        ProductName name = new ProductName(bar);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SearchField search = new SearchField(bar, analysis);
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        middle.widthHint = WIDEST_SEARCH;
        search.setLayoutData(middle);
        bar.addListener(SWT.Resize, event -> {
            int others = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - middle.widthHint;
            middle.widthHint = Math.clamp(bar.getSize().x - others, NARROWEST_SEARCH, WIDEST_SEARCH);
            bar.layout(new Control[] {search});
        });
        Composite space = new Composite(bar, SWT.NONE);
        GridData gap = new GridData(SWT.FILL, SWT.CENTER, true, false);
        gap.heightHint = 1;
        gap.widthHint = 0;
        space.setLayoutData(gap);
        button(bar, "import", () -> Commands.run("org.taskseam.ui.import"));
        FlatButton recognize = button(bar, "recognize", () -> Commands.run("org.taskseam.ui.recognize"));
        FlatButton report = button(bar, "report", () -> Commands.run("org.taskseam.ui.report"));
        FlatButton discreet = button(
                bar,
                "discreet",
                () -> analysis.discreet().set(!analysis.discreet().get()));
        var discreetly = analysis.discreet().follow(discreet::setOn);
        button(bar, "theme", Theme::toggle);
        var subscription = analysis.project().follow(answer -> {
            name.show(analysis.mined().map(MinedProject::name).orElse(""));
            recognize.setEnabled(analysis.mined().isPresent());
            report.setEnabled(analysis.mined().isPresent());
        });
        bar.addDisposeListener(event -> {
            subscription.close();
            discreetly.close();
        });
    }

    private static FlatButton button(Composite bar, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, Texts.get("header." + key), false, action);
        button.setToolTipText(Texts.get("header." + key + ".tip"));
        return button;
    }
}
