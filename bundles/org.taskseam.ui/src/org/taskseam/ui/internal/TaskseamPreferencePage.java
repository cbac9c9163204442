/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.taskseam.ui.graph.Look;

/** Theme and layout. */
public final class TaskseamPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Button dark;
    private Button elk;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Button light = choice(page, "preferences.theme", "preferences.light");
        dark = choice(page, null, "preferences.dark");
        light.setSelection(Theme.look() == Look.LIGHT);
        dark.setSelection(Theme.look() == Look.DARK);
        Composite second = new Composite(page, SWT.NONE);
        GridLayout inner = new GridLayout();
        inner.marginWidth = 0;
        inner.marginHeight = 14;
        second.setLayout(inner);
        Button own = choice(second, "preferences.layout", "preferences.own");
        elk = choice(second, null, "preferences.elk");
        own.setSelection(!Preferences.usesElk());
        elk.setSelection(Preferences.usesElk());
        return page;
    }

    private static Button choice(Composite parent, String heading, String text) {
        if (heading != null) {
            new Label(parent, SWT.NONE).setText(Texts.get(heading));
        }
        Button button = new Button(parent, SWT.RADIO);
        button.setText(Texts.get(text));
        return button;
    }

    @Override
    public boolean performOk() {
        Theme.set(dark.getSelection() ? Look.DARK : Look.LIGHT);
        Preferences.useElk(elk.getSelection());
        return true;
    }
}
