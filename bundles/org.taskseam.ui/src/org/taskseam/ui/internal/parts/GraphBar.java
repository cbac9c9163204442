/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MapView;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.FlatSlider;
import org.taskseam.ui.internal.widgets.Segments;
import org.taskseam.ui.internal.widgets.TextLine;

/** The few controls above the graph: measure, sliders, fit. */
final class GraphBar extends Composite {

    private static final int COMPARE = Measure.values().length;

    private static final int MARGIN = 10;
    private static final int SPACING = 8;
    private static final int TIGHT = 3;

    private final GridLayout layout = new GridLayout(6, false);
    private final TextLine counts;
    private final Segments measure;
    private final FlatSlider activities;
    private final FlatSlider paths;
    private final FlatButton views;
    private final FlatButton fit;

    GraphBar(Composite parent, Analysis analysis, GraphEditor editor, ComparisonBar comparison) {
        super(parent, SWT.NONE);
        layout.marginHeight = 5;
        space(MARGIN, SPACING);
        setLayout(layout);
        counts = new TextLine(this);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        measure = new Segments(
                this,
                Texts.get("measure"),
                List.of(Texts.get("measure.count"), Texts.get("measure.duration"), Texts.get("measure.compare")),
                index -> {
                    comparison.turn(index == COMPARE);
                    if (index != COMPARE) {
                        analysis.show(analysis.settings().get().withMeasure(Measure.values()[index]));
                    }
                });
        activities = new FlatSlider(
                this,
                Texts.get("slider.activities"),
                share -> analysis.mined()
                        .ifPresent(project ->
                                analysis.show(analysis.settings().get().withActivities(share, project.map()))));
        paths = new FlatSlider(
                this,
                Texts.get("slider.paths"),
                share -> analysis.show(analysis.settings().get().withPaths(share)));
        views = new FlatButton(this, Texts.get("views") + " \u25be", false, this::openViews);
        fit = new FlatButton(this, Texts.get("graph.fit"), false, editor::fit);
        for (Control control : controls()) {
            control.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    editor.focusGraph();
                }
            });
        }
        var subscription = analysis.settings().follow(settings -> {
            measure.setSelection(
                    comparison.isOn() ? COMPARE : settings.measure().ordinal());
            activities.setValue(settings.activities());
            paths.setValue(settings.paths());
        });
        addDisposeListener(event -> subscription.close());
        addListener(SWT.Resize, event -> arrange());
    }

    /**
     * Where there is little room, the tracks of the sliders are short, then the counts go, then the labels of the sliders, and last the
     * space between, so that every control is seen.
     */
    private void arrange() {
        space(MARGIN, SPACING);
        brief(false);
        countsShown(true);
        activities.setTrack(FlatSlider.LONG);
        paths.setTrack(FlatSlider.LONG);
        int missing = computeSize(SWT.DEFAULT, SWT.DEFAULT).x - getClientArea().width;
        int track = Math.clamp(FlatSlider.LONG - (missing + 1) / 2, FlatSlider.SHORT, FlatSlider.LONG);
        activities.setTrack(track);
        paths.setTrack(track);
        countsShown(hasRoom());
        if (!hasRoom()) {
            brief(true);
            countsShown(true);
            countsShown(hasRoom());
        }
        if (!hasRoom()) {
            space(TIGHT, TIGHT);
        }
        if (!hasRoom()) {
            activities.setTrack(FlatSlider.SHORTEST);
            paths.setTrack(FlatSlider.SHORTEST);
        }
        layout();
    }

    private void space(int margin, int between) {
        layout.marginWidth = margin;
        layout.horizontalSpacing = between;
    }

    private boolean hasRoom() {
        return computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= getClientArea().width;
    }

    private void countsShown(boolean shown) {
        counts.setVisible(shown);
        ((GridData) counts.getLayoutData()).exclude = !shown;
    }

    private void brief(boolean brief) {
        activities.setBrief(brief);
        paths.setBrief(brief);
    }

    /** Chooses what the graph shows, by position; for tests. */
    void choose(int index) {
        measure.choose(index);
    }

    /** @return what takes the keyboard, in the order of the Tab key */
    List<Control> controls() {
        return List.of(measure, activities, paths, views, fit);
    }

    void openViews() {
        Desk.get().views().open(views);
    }

    void show(MapView map) {
        long shown = map.cards().stream()
                .filter(card -> card.kind() == org.taskseam.presentation.Card.Kind.ACTIVITY)
                .count();
        if (map.allActivities() == 0) {
            counts.show("");
            return;
        }
        int links = map.links().size();
        counts.show(
                Texts.get("graph.shown", shown, map.allActivities(), links, map.allLinks()),
                Texts.get("graph.shown.brief", shown, map.allActivities()),
                Numbers.text(shown) + "/" + Numbers.text(map.allActivities()));
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        for (Control control : controls()) {
            control.setVisible(enabled);
        }
        if (!enabled) {
            counts.show("");
        }
    }
}
