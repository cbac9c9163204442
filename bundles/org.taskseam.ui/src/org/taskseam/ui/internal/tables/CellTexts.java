/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.taskseam.ui.internal.widgets.Drawn;

/** Texts of cells that do not fit end in an ellipsis, and are told as a whole beside the pointer. */
public final class CellTexts {

    /** Pixels at the left and at the right of the text of a cell, as of a heading. */
    private static final int LEFT = 2;

    private static final int RIGHT = 4;

    private final Table table;

    private CellTexts(Table table) {
        this.table = table;
    }

    /** Shortens the cells of a table from now on. */
    public static void shorten(Table table) {
        CellTexts texts = new CellTexts(table);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, texts::paint);
        table.addListener(SWT.MouseMove, event -> texts.tip(new Point(event.x, event.y)));
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        Rectangle room = room(item, event.index);
        String text = Drawn.fit(event.gc, item.getText(event.index), room.width);
        Point size = event.gc.textExtent(text);
        boolean right = table.getColumn(event.index).getAlignment() == SWT.RIGHT;
        event.gc.drawText(
                text, right ? room.x + room.width - size.x : room.x, room.y + (room.height - size.y) / 2, true);
    }

    private void tip(Point pointer) {
        TableItem item = table.getItem(pointer);
        String whole = null;
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(pointer)) {
                GC gc = new GC(table);
                whole = gc.textExtent(item.getText(i)).x > room(item, i).width ? item.getText(i) : null;
                gc.dispose();
            }
        }
        table.setToolTipText(whole);
    }

    /** @return where the text of a cell may stand: behind the box to tick, where there is one */
    private Rectangle room(TableItem item, int column) {
        Rectangle cell = item.getBounds(column);
        boolean ticked = column == 0 && (table.getStyle() & SWT.CHECK) != 0;
        int left = ticked ? Math.max(cell.x, item.getTextBounds(column).x) : cell.x + LEFT;
        return new Rectangle(left, cell.y, cell.x + cell.width - RIGHT - left, cell.height);
    }
}
