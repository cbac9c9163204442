/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.function.DoubleConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A share from 0 to 100 %, with its name in front. Tells after a short rest, so that dragging does not flood the observer. */
public final class FlatSlider extends Drawn {

    /** Pixels of a track that has all the room that it needs. */
    public static final int LONG = 84;

    /** Pixels of a short track that can be used well. */
    public static final int SHORT = 30;

    /** Pixels of the shortest track that can still be used. */
    public static final int SHORTEST = 20;

    private static final int KNOB = 6;
    private static final int REST = 60;

    private final String label;
    private final DoubleConsumer observer;
    private double value = 1;
    private boolean dragging;
    private int change;
    private int track = LONG;
    private boolean brief;

    /**
     * @param label    what the share is of
     * @param observer is told of the share, 0 to 1
     */
    public FlatSlider(Composite parent, String label, DoubleConsumer observer) {
        super(parent, SWT.NONE);
        this.label = label;
        this.observer = observer;
        addListener(SWT.MouseDown, event -> {
            setFocus();
            dragging = true;
            drag(event.x);
        });
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.MouseMove, event -> {
            if (dragging) {
                drag(event.x);
            }
        });
        addListener(SWT.MouseVerticalWheel, event -> choose(value + .05 * Math.signum(event.count)));
        addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_RIGHT, SWT.ARROW_UP -> choose(value + .05);
                case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> choose(value - .05);
                case SWT.HOME -> choose(0);
                case SWT.END -> choose(1);
                default -> {}
            }
        });
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void drag(int x) {
        choose((x - trackLeft()) / (double) track);
    }

    private void choose(double wanted) {
        double rounded = Math.clamp(Math.round(wanted * 100) / 100.0, 0, 1);
        if (rounded != value) {
            setValue(rounded);
            int mine = ++change;
            getDisplay().timerExec(REST, () -> {
                if (mine == change && !isDisposed()) {
                    observer.accept(value);
                }
            });
        }
    }

    /** Shows a share without telling the observer. */
    public void setValue(double value) {
        this.value = value;
        setToolTipText(label + ": " + Math.round(value * 100) + " %");
        redraw();
    }

    /** Changes how long the track is, in pixels. */
    public void setTrack(int pixels) {
        track = pixels;
        redraw();
    }

    /** Leaves the label out where there is no room for it; the tip beside the pointer has it. */
    public void setBrief(boolean brief) {
        this.brief = brief;
        redraw();
    }

    /** @return the share, 0 to 1 */
    public double getValue() {
        return value;
    }

    private int trackLeft() {
        return getSize().x - track - KNOB - 2;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(fonts().small());
        Point size = gc.textExtent(brief ? "" : label);
        gc.dispose();
        return new Point(size.x + 10 + track + 2 * KNOB + 4, Math.max(size.y, 2 * KNOB) + 8);
    }

    @Override
    protected void draw(GC gc) {
        int middle = getSize().y / 2;
        gc.setFont(fonts().small());
        gc.setForeground(look().mute());
        gc.drawText(brief ? "" : label, 0, middle - gc.textExtent(label).y / 2, true);
        int left = trackLeft();
        int knob = left + (int) Math.round(track * value);
        gc.setBackground(look().line());
        gc.fillRoundRectangle(left, middle - 2, track, 4, 4, 4);
        gc.setBackground(look().accent());
        gc.fillRoundRectangle(left, middle - 2, knob - left, 4, 4, 4);
        gc.fillOval(knob - KNOB, middle - KNOB, 2 * KNOB, 2 * KNOB);
        if (isFocusControl()) {
            gc.setForeground(look().accent());
            gc.setAlpha(120);
            gc.drawOval(knob - KNOB - 2, middle - KNOB - 2, 2 * KNOB + 3, 2 * KNOB + 3);
            gc.setAlpha(255);
        }
    }

    @Override
    protected String name() {
        return label;
    }

    @Override
    protected String value() {
        return Math.round(value * 100) + " %";
    }

    @Override
    protected int role() {
        return ACC.ROLE_SLIDER;
    }
}
