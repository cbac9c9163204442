/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;

/** What counts as a case and as an activity. */
final class CaseOptions {

    private static final Pattern GAP = Pattern.compile("gap:(\\d{1,6})(s|m|h)");

    private @Nullable String cases;
    private @Nullable String activity;

    /** Says what can be given. */
    void declare(Arguments arguments) {
        arguments.option("--case", "COLUMN|session|gap:30m", "case", String.class, value -> cases = value);
        arguments.option("--activity", "COLUMN", "activity", String.class, value -> activity = value);
    }

    /** @return the column that names the cases, or {@code null} if they are something else */
    @Nullable
    String caseColumn() {
        return cases == null || isSession() || cases.startsWith("gap:") ? null : cases;
    }

    /** @return whether somebody said what a case is */
    boolean isGiven() {
        return cases != null;
    }

    /** @return whether cases or activities were chosen freely: gaps of any length, other activities */
    boolean isOpenGrouping() {
        return activity != null || cases != null && cases.startsWith("gap:");
    }

    /** @return whether cases may be sessions, which a column may name */
    boolean areSessionsPossible() {
        return cases == null || isSession();
    }

    /** @return the columns that were named */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        String column = caseColumn();
        if (column != null) {
            columns.add(column);
        }
        if (activity != null) {
            columns.add(activity);
        }
        return columns;
    }

    /** @return the column that names the activities, or {@code null} for the log's own */
    @Nullable
    String activityColumn() {
        return activity;
    }

    /** @return what a case is in a log */
    CaseNotion notion(EventLog log) {
        String wanted = cases;
        if (wanted == null) {
            return CaseNotion.own(log);
        }
        String column = caseColumn();
        if (column != null) {
            return CaseNotion.column(column);
        }
        return isSession() ? CaseNotion.sessionsOf(log) : CaseNotion.gap(gap(wanted));
    }

    private boolean isSession() {
        return "session".equalsIgnoreCase(cases);
    }

    private static Duration gap(String text) {
        Matcher matcher = GAP.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new UsageException("case.gap.bad", text);
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
