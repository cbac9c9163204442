/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.VariantRow;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.RowList;

/** Draws a variant as a row of chevrons: one for each run of steps in an application, with the number of its steps. */
final class Chevrons implements RowList.Painter<VariantRow> {

    private static final int GAPS = 38;
    private static final int POINT = 9;
    private static final int GAP = 3;
    private static final int PAD = 7;
    private static final int NARROWEST = 26;

    /** Steps that follow each other in an application. */
    private record Run(String application, int steps) {}

    private GraphFonts fonts;
    private Map<String, ActivityRow> byId = Map.of();
    private DiscreetNames names;

    void fonts(GraphFonts fonts) {
        this.fonts = fonts;
    }

    void project(MinedProject project, boolean discreet) {
        byId = project == null ? Map.of() : project.activitiesById();
        names = project == null ? null : new DiscreetNames(project, discreet);
    }

    @Override
    public void paint(GC gc, VariantRow row, Rectangle box, boolean selected) {
        Look look = Theme.look();
        int left = left(gc);
        gc.setFont(fonts.strong());
        int shares = gc.textExtent("100 %").x;
        int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(look.text());
        Ink.right(gc, Numbers.percent(row.share()), box.x + shares, y);
        gc.setFont(fonts.normal());
        gc.setForeground(look.mute());
        if (row.activities().isEmpty()) {
            gc.drawText(Ink.fit(gc, text(row), box.width - left - 10), box.x + left, y, true);
            return;
        }
        Ink.right(gc, DurationText.local().of(row.median()), box.x + left - 14, y);
        paint(gc, runs(row), new Rectangle(box.x + left, box.y + 4, box.width - left - 10, box.height - 8), look);
    }

    /** @return where the chevrons begin: behind the longest share and time */
    private int left(GC gc) {
        gc.setFont(fonts.strong());
        int shares = gc.textExtent("100 %").x;
        gc.setFont(fonts.normal());
        return shares + gc.textExtent("59 m 59 s").x + GAPS;
    }

    private List<Run> runs(VariantRow row) {
        List<Run> runs = new ArrayList<>();
        for (String id : row.activities()) {
            ActivityRow activity = byId.get(id);
            String application = activity == null ? "" : activity.application();
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.application().equals(application)) {
                runs.set(runs.size() - 1, new Run(application, last.steps() + 1));
            } else {
                runs.add(new Run(application, 1));
            }
        }
        return runs;
    }

    /** Names and numbers where there is room for them in all chevrons, else letters; what is too long is counted. */
    private void paint(GC gc, List<Run> runs, Rectangle box, Look look) {
        gc.setFont(fonts.small());
        List<String> texts =
                runs.stream().map(run -> text(run, run.application())).toList();
        if (width(gc, texts) > box.width) {
            texts = runs.stream()
                    .map(run -> text(run, Applications.letters(run.application())))
                    .toList();
        }
        int more = 0;
        int room = box.width;
        if (width(gc, texts) > room) {
            room -= gc.textExtent("+" + runs.size()).x + PAD;
        }
        int x = box.x;
        for (int i = 0; i < runs.size(); i++) {
            int width = width(gc, texts.get(i));
            if (more > 0 || x + width > box.x + room) {
                more += runs.get(i).steps();
            } else {
                chevron(gc, runs.get(i), texts.get(i), new Rectangle(x, box.y, width, box.height), look);
                x += width + GAP;
            }
        }
        if (more > 0) {
            gc.setForeground(look.mute());
            gc.drawText(
                    "+" + more,
                    x + PAD,
                    box.y + (box.height - gc.getFontMetrics().getHeight()) / 2,
                    true);
        }
    }

    private static String text(Run run, String name) {
        return run.steps() == 1 ? name : name + " \u00d7" + run.steps();
    }

    private static int width(GC gc, List<String> texts) {
        return texts.stream().mapToInt(text -> width(gc, text) + GAP).sum() - GAP;
    }

    private static int width(GC gc, String text) {
        return Math.max(NARROWEST, gc.textExtent(text).x + 2 * (POINT + PAD) - 4);
    }

    private static void chevron(GC gc, Run run, String text, Rectangle box, Look look) {
        Color color = Applications.color(run.application());
        gc.setBackground(Look.mix(color, look.panel(), look == Look.DARK ? .22 : .08));
        int right = box.x + box.width;
        int middle = box.y + box.height / 2;
        int bottom = box.y + box.height;
        gc.fillPolygon(new int[] {
            box.x,
            box.y,
            right - POINT,
            box.y,
            right,
            middle,
            right - POINT,
            bottom,
            box.x,
            bottom,
            box.x + POINT,
            middle
        });
        gc.setForeground(new Color(255, 255, 255));
        Point extent = gc.textExtent(text);
        gc.drawText(text, box.x + (box.width - extent.x) / 2 + 2, box.y + (box.height - extent.y) / 2, true);
    }

    @Override
    public String text(VariantRow row) {
        if (row.activities().isEmpty()) {
            return row.variants() > row.count()
                    ? Texts.get("variants.rare", row.count()) // those of cases that are hidden count, too
                    : Texts.get("variants.rest", row.variants(), row.count());
        }
        StringBuilder text = new StringBuilder(
                Texts.get("variants.tip", row.count(), DurationText.local().of(row.median())));
        String application = null;
        for (String id : row.activities()) {
            ActivityRow activity = byId.get(id);
            if (activity != null && !activity.application().equals(application)) {
                application = activity.application();
                text.append('\n').append(application).append(": ");
            } else {
                text.append(" \u2192 ");
            }
            text.append(activity == null ? id : names.title(activity));
        }
        return text.toString();
    }
}
