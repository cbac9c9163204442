/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.taskseam.drawing.ApplicationBadges;
import org.taskseam.drawing.DurationText;
import org.taskseam.drawing.SvgCanvas;
import org.taskseam.insight.ReportOptions;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.ApplicationNames;
import org.taskseam.mining.ApplicationUsage.Usage;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * What all sections share: released results, texts and number formats.
 *
 * @param routines what could be automated, most time first
 * @param names how applications are called
 * @param fewPeople whether everything is shown though the log holds fewer people than a figure should stand on
 */
public record ReportContext(
        ReleasedResults results,
        List<TypedRoutine> routines,
        ApplicationNames names,
        ReportOptions options,
        ResourceBundle texts,
        DurationText durations,
        ApplicationBadges badges,
        boolean fewPeople) {

    /** Prepares a report. */
    public static ReportContext of(ReleasedResults released, List<TypedRoutine> routines, ReportOptions options) {
        ReleasedResults results = released.said();
        return new ReportContext(
                results,
                List.copyOf(routines),
                released.names(),
                options,
                bundle(options.locale()),
                new DurationText(options.locale()),
                new ApplicationBadges(results.applications().applications().stream()
                        .map(Usage::application)
                        .toList()),
                !results.isGuarded() && results.people() < ReleaseGuard.SMALLEST_GROUP);
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.taskseam.insight.internal.messages",
                locale,
                ReportContext.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(String key, Object... arguments) {
        String pattern = texts.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, options.locale()).format(arguments);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(options.locale()).format(value);
    }

    /** One decimal below ten. */
    String rate(double value) {
        return String.format(options.locale(), value < 10 ? "%.1f" : "%,.0f", value);
    }

    /** @return a dash for a share that is withheld; what is there is never told as nothing */
    String percent(double share) {
        if (share < 0) {
            return "\u2013";
        }
        double hundred = 100 * share;
        if (hundred > 0 && hundred < .05) {
            return String.format(options.locale(), "<\u00a0%.1f\u00a0%%", .1);
        }
        return String.format(options.locale(), hundred < 9.95 && hundred > 0 ? "%.1f" : "%.0f", hundred) + "\u00a0%";
    }

    String time(Duration duration) {
        return durations.of(duration);
    }

    String time(long millis) {
        return durations.of(Duration.ofMillis(millis));
    }

    /** A coloured round badge; what it stands for is written beside it. */
    void badge(Html html, String application) {
        ApplicationBadges.Badge badge = badges.of(application.isEmpty() ? null : application);
        html.leaf(
                "span",
                badge.text(),
                "class",
                "badge",
                "style",
                "background:" + SvgCanvas.hex(badge.argb()),
                "aria-hidden",
                "true");
    }
}
