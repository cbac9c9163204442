/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.mining.release.WeekFigures;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;

/** Events per calendar week as bars. */
final class WeekBars extends Drawn {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM");
    private static final int PAD = 16;
    private static final int WIDEST = 28;

    private List<WeekFigures> weeks = List.of();

    WeekBars(Composite parent) {
        super(parent, SWT.NO_FOCUS);
        addListener(SWT.MouseMove, event -> {
            if (!weeks.isEmpty()) {
                int width = Math.max(1, getClientArea().width - 2 * PAD);
                WeekFigures week =
                        weeks.get(Math.clamp((long) (event.x - PAD) * weeks.size() / width, 0, weeks.size() - 1));
                setToolTipText(Texts.get("week.tip", SHORT.format(week.monday()), week.events()));
            }
        });
    }

    void show(List<WeekFigures> weeks) {
        this.weeks = weeks;
        redraw();
    }

    @Override
    protected void draw(GC gc) {
        if (weeks.isEmpty()) {
            return;
        }
        Rectangle area = getClientArea();
        gc.setFont(fonts().small());
        int line = gc.getFontMetrics().getHeight();
        int bottom = area.height - line - 10;
        long most =
                Math.max(1, weeks.stream().mapToLong(WeekFigures::events).max().orElse(1));
        double step = (area.width - 2.0 * PAD) / weeks.size();
        int width = (int) Math.clamp(step - Math.max(3, step / 4), 1, WIDEST);
        for (int i = 0; i < weeks.size(); i++) {
            long events = weeks.get(i).events();
            int height = (int) Math.max(1, events * (bottom - 6) / most);
            gc.setBackground(events == 0 ? look().line() : look().heatStep(3));
            int x = PAD + (int) (i * step);
            gc.fillRoundRectangle(x, bottom - height, width, height, Math.min(4, width), 4);
        }
        gc.setForeground(look().mute());
        String last = label(weeks.size() - 1);
        if (gc.textExtent(last).x + 6 <= step) {
            for (int i = 0; i < weeks.size(); i++) {
                gc.drawText(label(i), PAD + (int) (i * step), bottom + 4, true);
            }
            return;
        }
        gc.drawText(label(0), PAD, bottom + 4, true);
        Ink.right(gc, last, area.width - PAD, bottom + 4);
    }

    private String label(int week) {
        return SHORT.format(weeks.get(week).monday());
    }

    @Override
    protected String name() {
        return Texts.get("section.period");
    }

    @Override
    protected int role() {
        return ACC.ROLE_GRAPHIC;
    }
}
