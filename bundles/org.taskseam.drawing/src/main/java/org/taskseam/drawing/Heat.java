/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.function.ToDoubleFunction;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ProcessMap;

/** Where an activity stands on the heat scale. Steps grow with the square root, so that small values differ too. */
record Heat(double most, ToDoubleFunction<Activity> value) {

    static Heat of(ProcessMap map, MapMeasure measure) {
        ToDoubleFunction<Activity> value = measure == MapMeasure.FREQUENCY
                ? Activity::count
                : a -> Math.max(0, a.untilNext().medianMillis());
        return new Heat(map.activities().stream().mapToDouble(value).max().orElse(1), value);
    }

    /** @return 0 to 1 */
    double share(Activity activity) {
        return most <= 0 ? 0 : Math.sqrt(value.applyAsDouble(activity) / most);
    }
}
