/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One of any number of texts; a menu below it offers the others. */
public final class FlatChoice extends Drawn {

    private static final int PAD = 12;
    private static final String ARROW = "\u25be";

    private final String name;
    private final IntConsumer observer;
    private List<String> items = List.of();
    private int selected;

    /**
     * @param name     what is chosen, for screen readers
     * @param observer is told of the position of what a person chooses
     */
    public FlatChoice(Composite parent, String name, IntConsumer observer) {
        super(parent, SWT.NONE);
        this.name = name;
        this.observer = observer;
        addListener(SWT.MouseDown, event -> {
            setFocus();
            open();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, ' ', SWT.CR, SWT.KEYPAD_CR -> open();
            default -> {}
        }
    }

    private void open() {
        Menu menu = new Menu(this);
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(items.get(i).replace("&", "&&"));
            item.setSelection(i == selected);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && index != selected) {
                    select(index);
                    observer.accept(index);
                }
            });
        }
        menu.setLocation(toDisplay(0, getSize().y + 2));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Changes the texts; the first one is selected. */
    public void setItems(List<String> texts) {
        items = List.copyOf(texts);
        select(0);
    }

    /** Shows a choice without telling the observer. */
    public void select(int index) {
        selected = index;
        setToolTipText(text());
        redraw();
    }

    /** @return position of the choice */
    public int getSelection() {
        return selected;
    }

    private String text() {
        return selected < items.size() ? items.get(selected) : "";
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(fonts().normal());
        Point size = new Point(
                widthHint == SWT.DEFAULT ? 190 : widthHint, gc.getFontMetrics().getHeight() + 13);
        gc.dispose();
        return size;
    }

    @Override
    protected void draw(GC gc) {
        Point size = getSize();
        gc.setBackground(look().panel());
        gc.setForeground(look().line());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        drawFocus(gc, 0, 0, size.x - 1, size.y - 1, 12);
        gc.setFont(fonts().normal());
        gc.setForeground(items.isEmpty() ? look().cardLine() : look().text());
        int y = (size.y - gc.getFontMetrics().getHeight()) / 2;
        int arrow = gc.textExtent(ARROW).x;
        gc.drawText(fit(gc, text(), size.x - 3 * PAD - arrow), PAD, y, true);
        gc.drawText(ARROW, size.x - PAD - arrow, y, true);
    }

    @Override
    protected String name() {
        return name;
    }

    @Override
    protected String value() {
        return text();
    }

    @Override
    protected int role() {
        return ACC.ROLE_COMBOBOX;
    }
}
