/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.List;
import java.util.Locale;

/**
 * What a picture of a process map shows and how.
 *
 * @param measure what colours, widths and labels show
 * @param locale language of texts and form of numbers
 * @param applications applications of the log by use, so that each has the same colour in every picture
 * @param legend whether the picture explains itself below the map
 * @param metrics measures texts as they will be drawn
 */
public record MapPictureOptions(
        MapMeasure measure, Locale locale, List<String> applications, boolean legend, TextMetrics metrics) {

    public MapPictureOptions {
        applications = List.copyOf(applications);
    }

    /** Frequency, English, a legend, standard metrics. */
    public static MapPictureOptions of(List<String> applications) {
        return new MapPictureOptions(MapMeasure.FREQUENCY, Locale.ENGLISH, applications, true, TextMetrics.STANDARD);
    }

    public MapPictureOptions withMeasure(MapMeasure other) {
        return new MapPictureOptions(other, locale, applications, legend, metrics);
    }

    public MapPictureOptions withLocale(Locale other) {
        return new MapPictureOptions(measure, other, applications, legend, metrics);
    }

    public MapPictureOptions withLegend(boolean shown) {
        return new MapPictureOptions(measure, locale, applications, shown, metrics);
    }
}
