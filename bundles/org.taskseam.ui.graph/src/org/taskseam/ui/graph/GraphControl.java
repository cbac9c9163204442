/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.internal.Camera;
import org.taskseam.ui.graph.internal.GraphGestures;
import org.taskseam.ui.graph.internal.GraphScene;
import org.taskseam.ui.graph.internal.LayoutJob;
import org.taskseam.ui.graph.internal.Overlays;
import org.taskseam.ui.graph.internal.Placement;

/**
 * The canvas of a process graph: cards and arcs, zoom, pan, selection by mouse and keyboard, a legend and a minimap. Shows
 * what it is given; knows nothing of logs.
 */
public final class GraphControl extends Composite {

    /** Below this zoom names cannot be read; a graph that would need less starts at its top, until a person asks for the whole. */
    private static final double READABLE = .65;

    /** The smallest zoom at which a path is shown as a whole. */
    private static final double OVERVIEW = .1;

    private static final int STEPS = 12;

    private final FigureCanvas canvas;
    private final GraphScene scene = new GraphScene();
    private final GraphFonts fonts;
    private final Camera camera;
    private final Overlays overlays;
    private final GraphGestures gestures;
    private Look look;
    private List<Card> cards = List.of();
    private List<Link> links = List.of();
    private boolean fresh = true;
    private double smallest = READABLE;
    private Set<String> raised = Set.of();
    private int animation;
    private Glide gliding;

    /** @param look colours at first */
    public GraphControl(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        fonts = new GraphFonts(this);
        canvas = new FigureCanvas(this, SWT.DOUBLE_BUFFERED);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setScrollBarVisibility(FigureCanvas.NEVER);
        canvas.getViewport().setContentsTracksWidth(true);
        canvas.getViewport().setContentsTracksHeight(true);
        canvas.setContents(scene.pane());
        camera = new Camera(scene.pane());
        overlays = new Overlays(this, canvas, scene, camera, fonts, look);
        gestures = new GraphGestures(canvas, scene, camera, overlays::covered);
        camera.onChange(overlays::redraw);
        canvas.addListener(SWT.Paint, event -> drawFocus(event.gc));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        addListener(SWT.Resize, event -> {
            boolean framed = camera.isFramed();
            overlays.arrange();
            frame(fresh || framed);
        });
        setLook(look);
    }

    /** Changes the colours. */
    public void setLook(Look look) {
        this.look = look;
        setBackground(look.canvas());
        canvas.setBackground(look.canvas());
        overlays.look(look);
        scene.fill(cards, links, look, fonts);
        scene.place(scene.placement());
        gestures.refresh();
    }

    /** @return the colours */
    public Look getLook() {
        return look;
    }

    /** @return the canvas that takes the keyboard */
    public FigureCanvas getCanvas() {
        return canvas;
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    /**
     * Shows a graph. Things that were there before glide to their new places.
     *
     * @param refit whether this is another graph, to be seen as a whole
     */
    void show(List<Card> cards, List<Link> links, Placement placement, boolean refit) {
        this.cards = List.copyOf(cards);
        this.links = List.copyOf(links);
        Placement before = scene.placement();
        scene.fill(cards, links, look, fonts);
        fresh |= refit;
        if (fresh || before.nodes().isEmpty()) {
            animation++; // what still glides belongs to the graph before
            gliding = null;
            scene.place(placement);
            frame(true);
        } else {
            boolean framed = camera.isFramed() || gliding != null && gliding.framed();
            gliding = new Glide(before, placement, camera.view(), after(before, placement, framed), framed);
            glide(gliding, ++animation, 1);
        }
        gestures.refresh();
        overlays.redraw();
    }

    /** Shows that the keyboard is here while no card or arc shows it. */
    private void drawFocus(GC gc) {
        if (canvas.isFocusControl() && gestures.selection() == null) {
            Point size = canvas.getSize();
            gc.setForeground(look.accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(2, 2, size.x - 4, size.y - 4, 12, 12);
        }
    }

    /** From one placement and what is seen of it to another. */
    private record Glide(Placement from, Placement to, Camera.View seen, Camera.View then, boolean framed) {}

    private void glide(Glide way, int run, int step) {
        if (isDisposed() || run != animation) {
            return;
        }
        double t = step / (double) STEPS;
        double share = t * t * (3 - 2 * t);
        scene.place(step == STEPS ? way.to() : GraphScene.between(way.from(), way.to(), share));
        camera.show(way.seen().towards(way.then(), share));
        if (step < STEPS) {
            getDisplay().timerExec(16, () -> glide(way, run, step + 1));
        } else {
            gliding = null;
            frame(way.framed());
            revealNew(way.from());
            overlays.redraw();
        }
    }

    /**
     * @return what is seen of the graph when things are in their new places: as before, it is framed until a person moves or
     *     zooms; then what is selected, else what is in the middle, stays where it is on the canvas
     */
    private Camera.View after(Placement before, Placement placement, boolean wasFramed) {
        Camera.View now = camera.view();
        if (!wasFramed) {
            String anchor = anchor(before, placement);
            return anchor == null
                    ? now
                    : now.following(
                            before.nodes().get(anchor), placement.nodes().get(anchor));
        }
        scene.place(placement);
        frame(true);
        Camera.View framed = camera.view();
        scene.place(before);
        return framed;
    }

    /** @return the node that the eye keeps; {@code null} if none stays */
    private String anchor(Placement before, Placement placement) {
        if (gestures.selection() instanceof Card card
                && before.nodes().containsKey(card.id())
                && placement.nodes().containsKey(card.id())) {
            return card.id();
        }
        var middle = camera.visible(canvas.getSize()).getCenter();
        return before.nodes().keySet().stream()
                .filter(placement.nodes()::containsKey)
                .min(Comparator.comparingDouble(
                        id -> before.nodes().get(id).getCenter().getDistance(middle)))
                .orElse(null);
    }

    /** A selected card that was not there before is brought into sight. */
    private void revealNew(Placement before) {
        if (gestures.selection() instanceof Card card && !before.nodes().containsKey(card.id())) {
            gestures.select(card, false);
        }
    }

    private void frame(boolean wanted) {
        Point size = canvas.getSize();
        if (wanted && !scene.placement().nodes().isEmpty() && size.x > 50 && size.y > 50) {
            fresh = false;
            camera.frame(scene.extent(), size, smallest, first());
            Rectangle way = scene.extentOf(raised);
            if (!way.isEmpty() && !camera.sees(way, size)) {
                camera.frame(way, size, OVERVIEW, way);
            }
        }
    }

    /** @return what is to be seen in any case: the selected card, else where the graph starts */
    private Rectangle first() {
        Rectangle selected = gestures.selection() instanceof Card card ? boundsOf(card.id()) : null;
        return selected == null ? scene.start() : selected;
    }

    /** The next graph is another one: it is shown as a whole only where it can be read then. */
    void expectAnother() {
        smallest = READABLE;
    }

    /** @return what asks a layout for places, starting from where things are */
    LayoutJob layoutJob(List<Card> cards, List<Link> links) {
        return new LayoutJob(cards, links, scene.placement(), fonts, Camera.space(canvas.getSize()));
    }

    /** @return ids of the nodes that are shown and have a place */
    public Set<String> shownNodes() {
        return Set.copyOf(scene.placement().nodes().keySet());
    }

    /** @return box of a node at 100 %; {@code null} if it is not shown */
    public Rectangle boundsOf(String id) {
        return scene.placement().nodes().get(id);
    }

    /** @return where the middle of a node is on the canvas, in pixels; for nodes that are shown */
    public Point placeOf(String id) {
        var middle = boundsOf(id).getCenter();
        Camera.View view = camera.view();
        return new Point((int) Math.round(view.x() + middle.x * view.scale()), (int)
                Math.round(view.y() + middle.y * view.scale()));
    }

    /**
     * Says what the colours measure.
     *
     * @param compared whether low and high are two groups instead of two values
     * @param kept     what the pin of a card means; empty where no card has one
     */
    public void setLegend(String title, String low, String high, boolean compared, String kept) {
        overlays.legend(title, low, high, compared, kept);
    }

    /** Says below the graph, for a few seconds, that something is done. */
    public void say(String text) {
        overlays.say(text);
    }

    /** @return what was said last; empty at first */
    public String said() {
        return overlays.said();
    }

    /** Shows everything, at any zoom; stays so while the control changes its size, until a person moves or zooms. */
    public void fit() {
        smallest = 0;
        frame(true);
    }

    /** Zooms around the middle; 1.2 is one step nearer. */
    public void zoom(double factor) {
        Point size = canvas.getSize();
        camera.zoom(factor, size.x / 2, size.y / 2);
    }

    /** @return the zoom, 1 is 100 % */
    public double getZoom() {
        return scene.pane().scale();
    }

    /** @return the selected {@link Card} or {@link Link}; {@code null} if nothing is */
    public Object getSelection() {
        return gestures.selection();
    }

    /** Selects a card or a link, or nothing, without telling the observer. */
    public void select(Object element) {
        gestures.select(element, false);
    }

    /** Selects a node by its id, shows it and tells the observer; does nothing if it is not shown. */
    public void reveal(String id) {
        var node = scene.node(id);
        if (node != null) {
            gestures.select(node.card(), true);
        }
    }

    /**
     * Raises a path: nodes by id, arcs as {@code from + '\n' + to}; empty sets raise nothing. Until a person moves or zooms, all
     * of the path is seen.
     */
    public void raise(Set<String> nodes, Set<String> arcs) {
        boolean other = !raised.equals(nodes);
        raised = Set.copyOf(nodes);
        gestures.raise(raised, Objects.requireNonNull(arcs));
        if (other && camera.isFramed()) {
            frame(true);
        }
    }

    /** Is told of every selection that a person makes; {@code null} for none. */
    public void onSelection(Consumer<Object> observer) {
        gestures.onSelection(observer);
    }

    /** Is told when a person opens a card or link (double click, Enter, space bar). */
    public void onOpen(Consumer<Object> observer) {
        gestures.onOpen(observer);
    }

    /** Says what to show beside the pointer. */
    public void toolTips(Function<Object, String> text) {
        gestures.toolTips(text);
    }

    /** @return a picture of the whole graph at 100 %, or of twice the size; at most 60 million pixels */
    public ImageData picture(double scale) {
        Rectangle extent = scene.extent().getCopy().expand(24, 24);
        double fitting = Math.min(scale, Math.sqrt(60e6 / Math.max(1.0, (double) extent.width * extent.height)));
        int width = Math.max(1, (int) (extent.width * fitting));
        int height = Math.max(1, (int) (extent.height * fitting));
        Image image = new Image(getDisplay(), width, height);
        GC gc = new GC(image);
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, width, height);
        double oldScale = scene.pane().scale();
        double x = scene.pane().offsetX();
        double y = scene.pane().offsetY();
        Rectangle bounds = scene.pane().getBounds().getCopy();
        try {
            SWTGraphics graphics = new SWTGraphics(gc);
            scene.pane().setBounds(new Rectangle(0, 0, width, height));
            scene.pane().show(fitting, -extent.x * fitting, -extent.y * fitting);
            scene.pane().paint(graphics);
            graphics.dispose();
            return image.getImageData();
        } finally {
            scene.pane().setBounds(bounds);
            scene.pane().show(oldScale, x, y);
            gc.dispose();
            image.dispose();
        }
    }
}
