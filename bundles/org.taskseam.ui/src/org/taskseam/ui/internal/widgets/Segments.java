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

/** One of a few, side by side. */
public final class Segments extends Drawn {

    private static final int GAP = 4;
    private static final int PAD = 12;

    private final String label;
    private final List<String> texts;
    private final IntConsumer observer;
    private int selected;

    /**
     * @param label    what is chosen, for screen readers
     * @param texts    the choices
     * @param observer is told of the position of what a person chooses
     */
    public Segments(Composite parent, String label, List<String> texts, IntConsumer observer) {
        super(parent, SWT.NONE);
        this.label = label;
        this.texts = List.copyOf(texts);
        this.observer = observer;
        addListener(SWT.MouseDown, event -> {
            for (int i = 0; i < texts.size(); i++) {
                if (event.x >= left(i) && event.x < left(i) + width(i)) {
                    choose(i);
                }
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_RIGHT) {
                choose(Math.min(selected + 1, texts.size() - 1));
            } else if (event.keyCode == SWT.ARROW_LEFT) {
                choose(Math.max(selected - 1, 0));
            }
        });
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Chooses as a person does. */
    public void choose(int index) {
        if (index != selected) {
            setSelection(index);
            observer.accept(index);
        }
    }

    /** Shows a choice without telling the observer. */
    public void setSelection(int index) {
        selected = index;
        redraw();
    }

    /** @return position of the choice */
    public int getSelection() {
        return selected;
    }

    private int width(int index) {
        GC gc = new GC(this);
        gc.setFont(fonts().strong());
        int width = gc.textExtent(texts.get(index)).x + 2 * PAD;
        gc.dispose();
        return width;
    }

    private int left(int index) {
        int left = 0;
        for (int i = 0; i < index; i++) {
            left += width(i) + GAP;
        }
        return left;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(fonts().normal());
        int height = gc.getFontMetrics().getHeight() + 10;
        gc.dispose();
        return new Point(left(texts.size()) - GAP + 1, height);
    }

    @Override
    protected void draw(GC gc) {
        int height = getSize().y;
        for (int i = 0; i < texts.size(); i++) {
            int x = left(i);
            int width = width(i);
            gc.setBackground(i == selected ? look().accentSoft() : look().panel());
            gc.setForeground(look().line());
            gc.fillRoundRectangle(x, 0, width, height - 1, 12, 12);
            gc.drawRoundRectangle(x, 0, width - 1, height - 1, 12, 12);
            if (i == selected) {
                drawFocus(gc, x, 0, width, height - 1, 12);
            }
            gc.setFont(i == selected ? fonts().strong() : fonts().normal());
            gc.setForeground(i == selected ? look().accent() : look().text());
            Point extent = gc.textExtent(texts.get(i));
            gc.drawText(texts.get(i), x + (width - extent.x) / 2, (height - extent.y) / 2, true);
        }
    }

    @Override
    protected String name() {
        return label;
    }

    @Override
    protected String value() {
        return texts.get(selected);
    }

    @Override
    protected int role() {
        return ACC.ROLE_RADIOBUTTON;
    }
}
