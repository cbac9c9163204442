/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.util.List;
import org.taskseam.drawing.MapMeasure;
import org.taskseam.drawing.MapPicture;
import org.taskseam.drawing.MapPictureOptions;
import org.taskseam.drawing.MapTheme;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationNames;
import org.taskseam.mining.ProcessMap;

/** How a picture of a process map looks. */
record MapLook(MapCommand.Measure measure, MapCommand.Theme theme) {

    MapTheme mapTheme() {
        return theme == MapCommand.Theme.DARK ? MapTheme.DARK : MapTheme.LIGHT;
    }

    MapPictureOptions options(ProcessMap map) {
        return MapPictureOptions.of(applications(map))
                .withLocale(Texts.locale())
                .withMeasure(measure == MapCommand.Measure.TIME ? MapMeasure.TIME : MapMeasure.FREQUENCY);
    }

    private static List<String> applications(ProcessMap map) {
        return map.activities().stream()
                .map(Activity::application)
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    MapPicture picture(ProcessMap map, Progress progress) {
        progress.checkCancelled();
        ProcessMap said = new ApplicationNames(applications(map)).in(map);
        return MapPicture.of(said, options(said));
    }
}
