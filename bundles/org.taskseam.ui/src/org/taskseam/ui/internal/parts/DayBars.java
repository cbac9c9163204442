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
import org.taskseam.presentation.DayRow;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;

/** Events per day as bars. */
final class DayBars extends Drawn {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM");
    private static final int PAD = 16;

    private List<DayRow> days = List.of();

    DayBars(Composite parent) {
        super(parent, SWT.NO_FOCUS);
        addListener(SWT.MouseMove, event -> {
            if (!days.isEmpty()) {
                int width = Math.max(1, getClientArea().width - 2 * PAD);
                DayRow day = days.get(Math.clamp((long) (event.x - PAD) * days.size() / width, 0, days.size() - 1));
                setToolTipText(Texts.get("day.tip", SHORT.format(day.day()), Numbers.text(day.events())));
            }
        });
    }

    void show(List<DayRow> days) {
        this.days = days;
        redraw();
    }

    @Override
    protected void draw(GC gc) {
        if (days.isEmpty()) {
            return;
        }
        Rectangle area = getClientArea();
        gc.setFont(fonts().small());
        int line = gc.getFontMetrics().getHeight();
        int bottom = area.height - line - 10;
        long most = Math.max(1, days.stream().mapToLong(DayRow::events).max().orElse(1));
        double step = (area.width - 2.0 * PAD) / days.size();
        int width = (int) Math.clamp(step - 3, 1, 14);
        for (int i = 0; i < days.size(); i++) {
            long events = days.get(i).events();
            int height = (int) Math.max(1, events * (bottom - 6) / most);
            gc.setBackground(events == 0 ? look().line() : look().heatStep(3));
            int x = PAD + (int) (i * step);
            gc.fillRoundRectangle(x, bottom - height, width, height, Math.min(4, width), 4);
        }
        gc.setForeground(look().mute());
        gc.drawText(SHORT.format(days.get(0).day()), PAD, bottom + 4, true);
        Ink.right(gc, SHORT.format(days.get(days.size() - 1).day()), area.width - PAD, bottom + 4);
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
