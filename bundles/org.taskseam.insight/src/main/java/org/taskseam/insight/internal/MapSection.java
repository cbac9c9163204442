/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import org.taskseam.drawing.LayeredLayout;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.drawing.MapMeasure;
import org.taskseam.drawing.MapPicture;
import org.taskseam.drawing.MapPictureOptions;
import org.taskseam.drawing.MapPictures;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;

/** The process map, once by frequency and once by time, of the activities and arcs that may be shown. */
final class MapSection implements Section {

    private static final double ARCS = 0.8;

    /** More paths than these for each activity are a thicket that nobody reads. */
    private static final double MOST_ARCS = 2.5;

    /** Where the map is seen on a wide screen: a long one is folded into columns. */
    private static final LayoutHint SPACE = LayoutHint.NONE.within(1_170, 700);

    private final ReportContext context;
    private final Progress progress;

    MapSection(ReportContext context, Progress progress) {
        this.context = context;
        this.progress = progress;
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public boolean hasContent() {
        return !context.results().map().activities().isEmpty();
    }

    private ProcessMap filtered(ProcessMap map) {
        double share = Math.min(
                1, (double) context.options().mapActivities() / map.activities().size());
        ProcessMap smaller = new MapFilter(share, ARCS).apply(map);
        double most = MOST_ARCS
                * smaller.activities().size()
                / Math.max(1, smaller.arcs().size());
        return most >= 1 ? smaller : new MapFilter(share, ARCS * most).apply(map);
    }

    @Override
    public void write(Html html) {
        ProcessMap map = filtered(context.results().map());
        html.leaf(
                "p",
                context.text(
                        "map.note",
                        map.activities().size(),
                        context.results().map().activities().size(),
                        map.arcs().size(),
                        context.results().map().arcs().size()),
                "class",
                "note");
        html.open("div", "class", "map", "id", "process-map");
        html.open("div", "class", "tools", "role", "toolbar", "aria-label", context.text("map.tools"));
        html.open("span", "class", "choice");
        tool(html, "frequency", "true", "map.frequency");
        tool(html, "time", "false", "map.time");
        html.close();
        html.open("span", "class", "zoom");
        zoom(html, "out", "\u2212", "map.out");
        zoom(html, "fit", context.text("map.fit"), "map.fit");
        zoom(html, "in", "+", "map.in");
        html.close().close();
        MapPictureOptions options = MapPictureOptions.of(context.badges().applications())
                .withLocale(context.options().locale());
        view(html, map, options, MapMeasure.FREQUENCY, true);
        view(html, map, options, MapMeasure.TIME, false);
        html.close();
        html.leaf("p", context.text("map.help"), "class", "note screen");
    }

    private void view(Html html, ProcessMap map, MapPictureOptions options, MapMeasure measure, boolean visible) {
        MapPicture picture = MapPicture.of(map, options.withMeasure(measure), new LayeredLayout(), SPACE, progress);
        String name = measure == MapMeasure.FREQUENCY ? "frequency" : "time";
        if (visible) {
            html.open("div", "class", "view", "data-view", name, "tabindex", "0");
        } else {
            html.open("div", "class", "view", "data-view", name, "tabindex", "0", "hidden", "hidden");
        }
        html.raw(MapPictures.inlineSvg(picture));
        html.close();
    }

    private void tool(Html html, String view, String pressed, String key) {
        html.leaf("button", context.text(key), "type", "button", "data-show", view, "aria-pressed", pressed);
    }

    private void zoom(Html html, String name, String text, String key) {
        html.leaf("button", text, "type", "button", "data-zoom", name, "aria-label", context.text(key));
    }
}
