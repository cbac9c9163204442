/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.help;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.RowList;
import org.taskseam.ui.internal.widgets.Spoken;

/** The help in a window of its own: pages at the left, a search over them, and the page about what a person is looking at. */
public final class HelpWindow {

    private static HelpWindow open;

    private final Shell shell;
    private final RowList<HelpPage> list;
    private final HelpText text;
    private final Text search;
    private final List<HelpPage> pages = HelpPages.all();

    /** Shows the page about the part of the window that has the keyboard. */
    public static void show(Shell parent) {
        IWorkbenchPart part = PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .getActivePart();
        if (open == null || open.shell.isDisposed()) {
            open = new HelpWindow(parent);
        }
        open.go(HelpPages.of(part == null ? null : part.getSite().getId()));
        open.shell.setMinimized(false);
        open.shell.open();
        open.text.control().setTopPixel(0); // lines were broken anew for the window
        open.list.setFocus();
    }

    private HelpWindow(Shell parent) {
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(Texts.get("help.title"));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        shell.setLayout(layout);
        Composite left = new Composite(shell, SWT.NONE);
        GridLayout inner = new GridLayout();
        inner.marginWidth = 8;
        inner.marginHeight = 12;
        left.setLayout(inner);
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).grab(false, true).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.get("help.search"));
        Spoken.name(search, Texts.get("help.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new RowList<>(left, Texts.get("help.title"), 32, new TitlePainter());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        text = new HelpText(shell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        list.setRows(pages);
        list.onSelection(page -> {
            if (page != null) {
                text.show(page);
            }
        });
        search.addListener(SWT.Modify, event -> find());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
            }
        });
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                shell.close();
            }
        });
        shell.setSize(860, 620);
        Rectangle around = parent.getBounds();
        shell.setLocation(around.x + (around.width - 860) / 2, around.y + Math.max(0, (around.height - 620) / 2));
    }

    private void find() {
        List<HelpPage> found =
                pages.stream().filter(page -> page.matches(search.getText())).toList();
        list.setRows(found);
        if (!found.isEmpty()) {
            list.select(found.get(0));
            text.show(found.get(0));
        }
    }

    private void go(String id) {
        search.setText("");
        pages.stream().filter(page -> page.id().equals(id)).findAny().ifPresent(page -> {
            list.select(page);
            text.show(page);
        });
    }

    /** @return the window that is open, or {@code null}; for tests */
    static Shell shell() {
        return open == null || open.shell.isDisposed() ? null : open.shell;
    }

    private static final class TitlePainter implements RowList.Painter<HelpPage> {
        @Override
        public void paint(GC gc, HelpPage page, Rectangle box, boolean selected) {
            Look look = Theme.look();
            gc.setForeground(selected ? look.accent() : look.text());
            gc.drawText(
                    page.title(),
                    box.x + 10,
                    box.y + (box.height - gc.getFontMetrics().getHeight()) / 2,
                    true);
        }

        @Override
        public String text(HelpPage page) {
            return page.title();
        }
    }
}
