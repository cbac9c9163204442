/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The head at the end of a line, and the line cut so that it ends inside the head.
 *
 * @param outline the head
 * @param line a start and cubic curves of three points each
 */
record ArrowHead(Outline outline, List<Point> line) {

    static ArrowHead of(List<Point> route, double width) {
        int last = route.size() - 1;
        Point tip = route.get(last);
        Point before = route.get(last - 1);
        double dx = tip.x() - before.x();
        double dy = tip.y() - before.y();
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            dx = 0;
            dy = 1;
            length = 1;
        }
        double ux = dx / length;
        double uy = dy / length;
        double reach = 5.5 + 1.25 * width;
        double half = 2.6 + 0.85 * width;
        Point base = tip.plus(-ux * reach, -uy * reach);
        Outline head = new Outline()
                .move(tip.x(), tip.y())
                .line(base.x() - uy * half, base.y() + ux * half)
                .line(base.x() + uy * half, base.y() - ux * half)
                .close();
        List<Point> line = new ArrayList<>(route);
        double cut = reach * 0.9 + width / 2;
        line.set(last, tip.plus(-ux * cut, -uy * cut));
        return new ArrowHead(head, line);
    }
}
