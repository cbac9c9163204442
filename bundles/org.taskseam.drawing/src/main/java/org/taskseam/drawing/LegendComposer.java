/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.taskseam.drawing.MapPicture.Application;
import org.taskseam.drawing.MapPicture.Legend;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ProcessMap;

/** Places the legend below the map: heat scale at the left, the applications in rows beside it. */
final class LegendComposer {

    static final double SCALE_WIDTH = 210;
    static final double TEXT = 11;
    static final double BADGE = 9;

    private static final double ROW = 26;
    private static final double PADDING = 14;
    private static final double MOST_WIDTH = 1_000;

    private final ProcessMap map;
    private final MapPictureOptions options;
    private final ApplicationBadges badges;
    private final ResourceBundle texts;

    LegendComposer(ProcessMap map, MapPictureOptions options, ApplicationBadges badges, ResourceBundle texts) {
        this.map = map;
        this.options = options;
        this.badges = badges;
        this.texts = texts;
    }

    Legend compose(double width, double height) {
        if (!options.legend()) {
            return new Legend(new Box(0, 0, 0, 0), "", "", "", "", List.of());
        }
        double left = MapComposer.MARGIN;
        double top = height;
        String caption = caption();
        String note = texts.getString("legend.cards");
        double scale = Math.max(
                SCALE_WIDTH,
                Math.max(
                        options.metrics().width(caption, TEXT, false),
                        options.metrics().width(note, TEXT, false)));
        double room = Math.max(left + scale + 220, Math.min(width - MapComposer.MARGIN, MOST_WIDTH));
        double x = left + PADDING + scale + 28;
        double y = top + PADDING + 12;
        List<Application> applications = new ArrayList<>();
        double right = x;
        for (String name : present()) {
            double needed = 2 * BADGE + 8 + options.metrics().width(name, TEXT, false) + 18;
            if (x + needed > room && x > left + PADDING + scale + 28) {
                x = left + PADDING + scale + 28;
                y += ROW;
            }
            applications.add(new Application(name, badges.of(name), new Point(x, y)));
            x += needed;
            right = Math.max(right, x);
        }
        double bottom = Math.max(top + 78, y + 24);
        return new Legend(new Box(left, top, right - left, bottom - top), caption, least(), most(), note, applications);
    }

    private List<String> present() {
        List<String> names = map.activities().stream()
                .map(Activity::application)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return badges.applications().stream().filter(names::contains).toList();
    }

    private String caption() {
        return options.measure() == MapMeasure.FREQUENCY
                ? new MessageFormat(texts.getString("legend.frequency"), options.locale())
                        .format(new Object[] {map.cases()})
                : texts.getString("legend.time");
    }

    private String least() {
        Heat heat = Heat.of(map, options.measure());
        return text(map.activities().stream().mapToDouble(heat.value()).min().orElse(0));
    }

    private String most() {
        return text(Heat.of(map, options.measure()).most());
    }

    private String text(double value) {
        return options.measure() == MapMeasure.FREQUENCY
                ? NumberFormat.getIntegerInstance(options.locale()).format(value)
                : new DurationText(options.locale()).of(Duration.ofMillis((long) value));
    }
}
