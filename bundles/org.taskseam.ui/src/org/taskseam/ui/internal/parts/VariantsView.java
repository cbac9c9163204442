/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.Durations;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.VariantRow;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.RowList;

/** A row of chevrons per variant, in the colours of the applications. Selecting one raises its way in the graph. */
public final class VariantsView extends ViewPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.variants";

    private final Analysis analysis = Desk.get().analysis();
    private RowList<VariantRow> list;
    private Observable.Subscription[] subscriptions;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        Chevrons chevrons = new Chevrons();
        list = new RowList<>(parent, Texts.get("view.variants"), 34, chevrons);
        chevrons.fonts = new GraphFonts(list);
        list.onSelection(row -> analysis.select(row == null ? Selected.NOTHING : new Selected.Variant(row)));
        subscriptions = new Observable.Subscription[] {
            analysis.project().follow(answer -> {
                MinedProject mined = analysis.mined().orElse(null);
                chevrons.project(mined, analysis.discreet().get());
                list.setRows(mined == null ? List.of() : mined.variants());
            }),
            analysis.discreet().onChange(on -> {
                chevrons.project(analysis.mined().orElse(null), on);
                list.redraw();
            }),
            analysis.selected()
                    .onChange(
                            selected -> list.select(selected instanceof Selected.Variant(VariantRow row) ? row : null))
        };
    }

    /** @return the list; for tests */
    public RowList<VariantRow> list() {
        return list;
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        for (Observable.Subscription subscription : subscriptions) {
            subscription.close();
        }
        super.dispose();
    }

    private static final class Chevrons implements RowList.Painter<VariantRow> {

        private static final int LEFT = 122;
        private static final int POINT = 10;
        private static final int WIDEST = 108;

        private GraphFonts fonts;
        private Map<String, ActivityRow> byId = Map.of();
        private DiscreetNames names;

        void project(MinedProject project, boolean discreet) {
            byId = project == null ? Map.of() : project.activitiesById();
            names = project == null ? null : new DiscreetNames(project, discreet);
        }

        @Override
        public void paint(GC gc, VariantRow row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            gc.setFont(fonts.strong());
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(look.text());
            Ink.right(gc, Numbers.percent(row.share()), box.x + 50, y);
            gc.setFont(fonts.normal());
            gc.setForeground(look.mute());
            if (row.activities().isEmpty()) {
                gc.drawText(text(row), box.x + LEFT, y, true);
                return;
            }
            Ink.right(gc, Durations.text(row.median()), box.x + LEFT - 12, y);
            int room = box.width - LEFT - 10;
            int steps = row.activities().size();
            int width = Math.clamp(room / Math.max(1, steps), 22, WIDEST);
            int fitting = Math.min(steps, room / width);
            boolean cut = fitting < steps;
            gc.setFont(fonts.small());
            for (int i = 0; i < (cut ? fitting - 1 : fitting); i++) {
                chevron(
                        gc,
                        row.activities().get(i),
                        box.x + LEFT + i * width,
                        box.y + 4,
                        width - 3,
                        box.height - 8,
                        look);
            }
            if (cut) {
                gc.setForeground(look.mute());
                gc.drawText("+" + (steps - fitting + 1), box.x + LEFT + (fitting - 1) * width + 6, y, true);
            }
        }

        private void chevron(GC gc, String id, int x, int y, int width, int height, Look look) {
            ActivityRow activity = byId.get(id);
            String application = activity == null ? "" : activity.application();
            Color color = Applications.color(application);
            gc.setBackground(
                    look == Look.DARK ? Look.mix(color, look.panel(), .22) : Look.mix(color, look.panel(), .08));
            int point = Math.min(POINT, width / 3);
            gc.fillPolygon(new int[] {
                x,
                y,
                x + width - point,
                y,
                x + width,
                y + height / 2,
                x + width - point,
                y + height,
                x,
                y + height,
                x + point,
                y + height / 2
            });
            if (activity != null && width > 44) {
                gc.setForeground(new Color(255, 255, 255));
                String text = Ink.fit(gc, names.title(activity), width - 2 * point - 6);
                Point extent = gc.textExtent(text);
                gc.drawText(text, x + (width - extent.x) / 2 + 2, y + (height - extent.y) / 2, true);
            }
        }

        @Override
        public String text(VariantRow row) {
            if (row.activities().isEmpty()) {
                return Texts.get("variants.rest", Numbers.text(row.variants()), Numbers.text(row.count()));
            }
            StringBuilder text = new StringBuilder(
                    Texts.get("variants.tip", Numbers.text(row.count()), Durations.text(row.median())));
            row.activities().stream().limit(30).forEach(id -> {
                ActivityRow activity = byId.get(id);
                text.append("\n\u2192 ").append(activity == null ? id : names.title(activity));
            });
            return text.toString();
        }
    }
}
