/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product.probe;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads what the windows of the workbench say, and which bundles run. Call it in the user interface's thread. */
final class Texts {

    private Texts() {}

    /** One line per text, {@code Kind: text}, and one per installed bundle, {@code Bundle: name}. */
    static List<String> of(IWorkbench workbench) {
        List<String> lines = new ArrayList<>();
        for (Bundle bundle :
                FrameworkUtil.getBundle(Texts.class).getBundleContext().getBundles()) {
            if (bundle.getState() >= Bundle.RESOLVED) {
                lines.add("Bundle: " + bundle.getSymbolicName());
            }
        }
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            if (window.getShell() != null) {
                lines.add("Window: " + window.getShell().getText());
                add(window.getShell(), lines);
            }
        }
        return lines;
    }

    private static void add(Control control, List<String> lines) {
        switch (control) {
            case CLabel label -> line(lines, "Label", label.getText());
            case Label label -> line(lines, "Label", label.getText());
            case Button button -> line(lines, "Button", button.getText());
            case Link link -> line(lines, "Link", link.getText());
            case Text text -> line(lines, "Text", text.getText());
            case StyledText text -> line(lines, "Text", text.getText());
            case CTabFolder folder -> {
                for (CTabItem item : folder.getItems()) {
                    line(lines, "Tab", item.getText());
                }
            }
            case Table table -> {
                for (TableItem item : table.getItems()) {
                    for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                        line(lines, "Cell", item.getText(column));
                    }
                }
            }
            case Tree tree -> items(tree.getItems(), lines);
            default -> {}
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                add(child, lines);
            }
        }
    }

    private static void items(TreeItem[] items, List<String> lines) {
        for (TreeItem item : items) {
            line(lines, "Item", item.getText());
            items(item.getItems(), lines);
        }
    }

    private static void line(List<String> lines, String kind, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(kind + ": " + text.replace('\n', ' '));
        }
    }
}
