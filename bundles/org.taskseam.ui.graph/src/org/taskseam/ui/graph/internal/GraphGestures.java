/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;

/** Mouse and keyboard on the graph: select, hover, open, pan, zoom, walk from card to card. */
public final class GraphGestures {

    private static final double STEP = 1.2;
    private static final int PAN = 60;

    private final Canvas canvas;
    private final GraphScene scene;
    private final Camera camera;
    private final Supplier<Point> covered;
    private final Emphases emphases;
    private Object selection;
    private Object hovered;
    private Set<String> raisedNodes = Set.of();
    private Set<String> raisedArcs = Set.of();
    private Consumer<Object> onSelection = element -> {};
    private Consumer<Object> onOpen = element -> {};
    private Function<Object, String> toolTip = element -> null;
    private int dragX;
    private int dragY;
    private boolean dragging;

    /**
     * Listens to a canvas.
     *
     * @param covered size of the lower right corner that is not seen, in pixels
     */
    public GraphGestures(Canvas canvas, GraphScene scene, Camera camera, Supplier<Point> covered) {
        this.canvas = canvas;
        this.scene = scene;
        this.camera = camera;
        this.covered = covered;
        emphases = new Emphases(scene);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> dragging = false);
        canvas.addListener(SWT.MouseExit, event -> hover(null));
        canvas.addListener(SWT.MouseDoubleClick, event -> {
            if (selection != null) {
                onOpen.accept(selection);
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> camera.move(event.count * 12, 0));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selection == null ? toolTip.apply(scene) : toolTip.apply(selection);
            }
        });
    }

    /** @return the selected card or link, or {@code null} */
    public Object selection() {
        return selection;
    }

    /** Is told what a person selects. */
    public void onSelection(Consumer<Object> observer) {
        onSelection = observer;
    }

    /** Is told what a person opens. */
    public void onOpen(Consumer<Object> observer) {
        onOpen = observer;
    }

    /** Says what to show beside the pointer. */
    public void toolTips(Function<Object, String> text) {
        toolTip = text;
    }

    /** Selects and shows something. */
    public void select(Object element, boolean tell) {
        selection = element;
        if (element instanceof Card card && scene.node(card.id()) != null) {
            camera.reveal(scene.node(card.id()).getBounds(), canvas.getSize(), covered.get());
        }
        emphases.apply(selection, hovered, raisedNodes, raisedArcs);
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        if (tell) {
            onSelection.accept(element);
        }
    }

    /** Raises a path. */
    public void raise(Set<String> nodes, Set<String> arcs) {
        raisedNodes = nodes;
        raisedArcs = arcs;
        emphases.apply(selection, hovered, raisedNodes, raisedArcs);
    }

    /** After the figures were made anew: keeps the selection if it is still there. */
    public void refresh() {
        hovered = null;
        if (selection instanceof Card card) {
            var node = scene.node(card.id());
            selection = node == null ? null : node.card();
        } else if (selection instanceof Link link) {
            selection = scene.arcs().stream()
                    .map(ArcFigure::link)
                    .filter(other ->
                            other.from().equals(link.from()) && other.to().equals(link.to()))
                    .findAny()
                    .orElse(null);
        }
        emphases.apply(selection, hovered, raisedNodes, raisedArcs);
    }

    private void press(Event event) {
        canvas.forceFocus();
        Object element = scene.at(event.x, event.y);
        dragging = event.button == 2 || event.button == 1 && element == null;
        dragX = event.x;
        dragY = event.y;
        if (event.button != 2) {
            select(element, true);
        }
    }

    private void move(Event event) {
        if (dragging) {
            camera.move(event.x - dragX, event.y - dragY);
            dragX = event.x;
            dragY = event.y;
        } else {
            hover(scene.at(event.x, event.y));
        }
    }

    private void hover(Object element) {
        if (element != hovered) {
            hovered = element;
            canvas.setToolTipText(element == null ? null : toolTip.apply(element));
            canvas.setCursor(element == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            emphases.apply(selection, hovered instanceof Card ? hovered : null, raisedNodes, raisedArcs);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            camera.move(event.count * 20, 0);
        } else {
            camera.zoom(Math.pow(STEP, Math.signum(event.count)), event.x, event.y);
        }
        event.doit = false;
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        var size = canvas.getSize();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(control, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(control, 1, 0);
            case SWT.ARROW_UP -> arrow(control, 0, -1);
            case SWT.ARROW_DOWN -> arrow(control, 0, 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (selection != null) {
                    onOpen.accept(selection);
                }
            }
            case SWT.ESC -> select(null, true);
            case '+', '=', SWT.KEYPAD_ADD -> camera.zoom(STEP, size.x / 2, size.y / 2);
            case '-', SWT.KEYPAD_SUBTRACT -> camera.zoom(1 / STEP, size.x / 2, size.y / 2);
            default -> {}
        }
    }

    private void arrow(boolean pan, int dx, int dy) {
        if (pan) {
            camera.move(-dx * PAN, -dy * PAN);
            return;
        }
        NodeFigure next = nearest(dx, dy);
        if (next != null) {
            select(next.card(), true);
        }
    }

    /** @return the next node in a direction from the selected one; the first activity if none is selected */
    private NodeFigure nearest(int dx, int dy) {
        NodeFigure from = selection instanceof Card card ? scene.node(card.id()) : null;
        NodeFigure best = null;
        double bestCost = Double.MAX_VALUE;
        for (NodeFigure node : scene.nodes()) {
            double cost = from == null ? first(node) : cost(from, node, dx, dy);
            if (node != from && cost < bestCost) {
                bestCost = cost;
                best = node;
            }
        }
        return best;
    }

    /** Start and end say nothing by themselves. */
    private static double first(NodeFigure node) {
        return node instanceof TerminalFigure ? Double.MAX_VALUE : node.getBounds().y * 1000.0 + node.getBounds().x;
    }

    private static double cost(NodeFigure from, NodeFigure to, int dx, int dy) {
        Rectangle a = from.getBounds();
        Rectangle b = to.getBounds();
        double x = b.getCenter().x - a.getCenter().x;
        double y = b.getCenter().y - a.getCenter().y;
        double along = x * dx + y * dy;
        double across = Math.abs(x * dy) + Math.abs(y * dx);
        return along < 8 ? Double.MAX_VALUE : along + 2 * across;
    }
}
