/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.Arrays;
import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Tabs whose titles can be read: the platform draws those of parts without the keyboard half transparent, and cuts all of them
 * where there is little room. Here some go into the list behind the arrow instead.
 */
public final class ClearTabs extends CTabRendering {

    private static final int WHOLE = 40;
    private static final int MARGIN = 3;
    private static final int LEAST_SIGN = 16;
    private static final String HIDDEN = "\u00bb";

    /** Made by the style sheets. */
    public ClearTabs(CTabFolder folder) {
        super(folder);
        super.setActive(true);
        later(
                folder,
                () -> { // after the platform has set up the folder
                    folder.setMinimumCharacters(WHOLE);
                    folder.setTabHeight(tabHeight(folder));
                    later(folder, () -> folder.layout()); // what is below the tabs stays where it was, over their lower
                    // edge, else
                });
    }

    private static void later(CTabFolder folder, Runnable work) {
        folder.getDisplay().asyncExec(() -> {
            if (!folder.isDisposed()) {
                work.run();
            }
        });
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(true);
    }

    /** The sign of hidden tabs is as large as their titles; the platform's has a few points. */
    @Override
    protected Point computeSize(int part, int state, GC gc, int widthHint, int heightHint) {
        if (part != PART_CHEVRON_BUTTON) {
            return super.computeSize(part, state, gc, widthHint, heightHint);
        }
        Font before = gc.getFont();
        gc.setFont(parent.getFont());
        Point size = new Point(gc.textExtent(HIDDEN + parent.getItemCount()).x + 2 * MARGIN, signHeight(gc));
        gc.setFont(before);
        return size;
    }

    private static int signHeight(GC gc) {
        return Math.max(LEAST_SIGN, gc.getFontMetrics().getAscent());
    }

    /**
     * @return of a button with the sign, and of the button of the folder while it has none yet, as the platform measures it when the
     *     first tab is hidden: the list of hidden tabs lies outside of the window where it is higher than the tabs
     */
    private static int tabHeight(CTabFolder folder) {
        GC gc = new GC(folder);
        gc.setFont(folder.getFont());
        Image sign = new Image(folder.getDisplay(), LEAST_SIGN, signHeight(gc));
        gc.dispose();
        ToolBar bar = new ToolBar(folder.getShell(), SWT.FLAT);
        new ToolItem(bar, SWT.PUSH).setImage(sign);
        int height = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        bar.dispose();
        sign.dispose();
        return 1
                + Arrays.stream(folder.getChildren())
                        .filter(ToolBar.class::isInstance)
                        .mapToInt(own -> own.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                        .reduce(height, Math::max);
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        if (part != PART_CHEVRON_BUTTON) {
            super.draw(part, state, bounds, gc);
            return;
        }
        long hidden = Arrays.stream(parent.getItems())
                .filter(item -> !item.isShowing())
                .count();
        gc.setFont(parent.getFont());
        gc.setForeground(parent.getForeground());
        gc.drawText(HIDDEN + hidden, bounds.x + MARGIN, bounds.y, true);
    }
}
