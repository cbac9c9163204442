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
import java.util.function.Function;
import org.taskseam.drawing.ApplicationBadges;
import org.taskseam.drawing.DurationText;
import org.taskseam.drawing.SvgCanvas;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.HtmlReport;
import org.taskseam.insight.ReportData;
import org.taskseam.insight.ReportOptions;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.ApplicationUsage.Usage;
import org.taskseam.mining.Arc;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.Variant;

/**
 * What all sections share: data, what of it may be shown, texts and number formats.
 *
 * @param fewPeople whether the whole log holds fewer people than a figure must stand on
 */
public record ReportContext(
        ReportData data,
        ReportOptions options,
        ResourceBundle texts,
        DurationText durations,
        ApplicationBadges badges,
        boolean fewPeople,
        Released<Activity> activities,
        Released<Arc> arcs,
        Released<Variant> variants,
        Released<Usage> applications,
        Released<ApplicationUsage.Switch> switches,
        Released<CopyPaste.Pair> pairs) {

    /** Finds out what may be shown. */
    public static ReportContext of(ReportData data, ReportOptions options, Progress progress) {
        CaseSupport cases = new CaseSupport(data, progress);
        CarrySupport carries = new CarrySupport(data.log(), progress);
        boolean few = data.log().actorCount() < HtmlReport.LEAST_PEOPLE;
        return new ReportContext(
                data,
                options,
                bundle(options.locale()),
                new DurationText(options.locale()),
                new ApplicationBadges(data.applications().applications().stream()
                        .map(Usage::application)
                        .toList()),
                few,
                release(few, data.map().activities(), a -> cases.of(a.id())),
                release(few, data.map().arcs(), cases::of),
                release(few, data.variants().variants(), cases::of),
                release(few, data.applications().applications(), u -> carries.ofApplication(u.application())),
                release(few, data.applications().switches(), carries::of),
                release(few, data.copyPaste().pairs(), carries::of));
    }

    private static <T> Released<T> release(boolean few, List<T> figures, Function<T, People> people) {
        return few ? Released.all(figures) : Released.of(figures, people);
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.taskseam.insight.internal.messages",
                locale,
                ReportContext.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... arguments) {
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

    String percent(double share) {
        double hundred = 100 * share;
        return String.format(options.locale(), hundred < 9.95 && hundred > 0 ? "%.1f" : "%.0f", hundred) + "\u00a0%";
    }

    String time(Duration duration) {
        return durations.of(duration);
    }

    /** A sum of work: hours, because a day of work is not a day of the calendar. */
    String hours(Duration sum) {
        return sum.toHours() < 24 ? durations.of(sum) : number(Math.round(sum.toMinutes() / 60.0)) + "\u00a0h";
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
