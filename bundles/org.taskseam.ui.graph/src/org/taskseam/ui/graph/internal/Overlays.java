/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** Legend and notices below the canvas, and minimap in its lower right corner while a part of the graph is not seen. */
public final class Overlays {

    private static final int MARGIN = 10;

    /** Above and below the legend. */
    private static final int GAP = 6;

    private final Composite parent;
    private final Canvas canvas;
    private final GraphScene scene;
    private final Camera camera;
    private final Legend legend;
    private final Minimap minimap;
    private final Notice notice;
    private Look look;

    /** Made after the canvas. */
    public Overlays(Composite parent, Canvas canvas, GraphScene scene, Camera camera, GraphFonts fonts, Look look) {
        this.parent = parent;
        this.canvas = canvas;
        this.scene = scene;
        this.camera = camera;
        this.look = look;
        legend = new Legend(parent, fonts, look);
        minimap = new Minimap(parent, scene, camera, canvas, look);
        minimap.moveAbove(canvas);
        notice = new Notice(parent, fonts, look);
        notice.moveAbove(minimap);
        parent.addListener(SWT.Paint, event -> line(event.gc));
    }

    /** Where the graph ends. */
    private void line(GC gc) {
        Rectangle graph = canvas.getBounds();
        gc.setForeground(look.line());
        gc.drawLine(graph.x, graph.y + graph.height, graph.x + graph.width, graph.y + graph.height);
    }

    /** Puts the canvas above the legend, which covers nothing of the graph, and the minimap into the corner. */
    public void arrange() {
        Rectangle area = parent.getClientArea();
        Point size = legend.size();
        boolean room = area.width > 520 && area.height > 260;
        canvas.setBounds(area.x, area.y, area.width, room ? area.height - size.y - 2 * GAP : area.height);
        legend.setVisible(room);
        minimap.setVisible(room && !camera.sees(scene.extent(), canvas.getSize()));
        legend.setBounds(MARGIN, area.height - GAP - size.y, size.x, size.y);
        place(area, room ? MARGIN + size.x + MARGIN : MARGIN);
        Point map = minimap.wanted(new Point(area.width / 5, area.height / 4));
        minimap.setBounds(area.width - MARGIN - map.x, area.height - GAP - map.y, map.x, map.y);
    }

    private void place(Rectangle area, int left) {
        Point size = notice.size();
        int width = Math.min(size.x, area.width - left - MARGIN);
        notice.setBounds(left, area.height - GAP - size.y, width, size.y);
    }

    /** Says for a few seconds that something is done. */
    public void say(String text) {
        notice.say(text);
        arrange();
    }

    /** @return what was said last; empty at first */
    public String said() {
        return notice.text();
    }

    /** @return size of the lower right corner of the canvas that the minimap covers, in pixels */
    public Point covered() {
        if (!minimap.getVisible()) {
            return new Point(0, 0);
        }
        Rectangle graph = canvas.getBounds();
        Point map = minimap.getLocation();
        return new Point(graph.x + graph.width - map.x + GAP, graph.y + graph.height - map.y + GAP);
    }

    /** Changes the colours. */
    public void look(Look look) {
        this.look = look;
        legend.look(look);
        minimap.look(look);
        notice.look(look);
    }

    /** Changes what the legend says. */
    public void legend(String title, String low, String high, boolean compared, String kept) {
        legend.show(title, low, high, compared, kept);
        arrange();
    }

    /** Shows what changed in the graph. */
    public void redraw() {
        arrange();
        minimap.redraw();
    }
}
