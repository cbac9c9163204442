/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

/** In which order a date names year, month and day. */
public enum DateOrder {
    /** 2019-02-19, also without separators. */
    YMD("yyyy-MM-dd"),
    /** 19.02.2019 or 19 Feb 2019. */
    DMY("dd.MM.yyyy"),
    /** 02/19/2019 or Feb 19, 2019. */
    MDY("MM/dd/yyyy");

    private final String pattern;

    DateOrder(String pattern) {
        this.pattern = pattern;
    }

    /** @return a pattern of this order */
    public String pattern() {
        return pattern;
    }

    /** @return where the month stands, from 0 */
    int monthPlace() {
        return this == MDY ? 0 : 1;
    }

    /** @return where the year stands, from 0 */
    int yearPlace() {
        return this == YMD ? 0 : 2;
    }

    /** @return the order of the letters y, M and d in a pattern, or {@code null} if one is missing */
    static @org.jspecify.annotations.Nullable DateOrder ofPattern(String pattern) {
        int year = pattern.indexOf('y');
        int month = pattern.indexOf('M');
        int day = pattern.indexOf('d');
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        return year < day ? YMD : day < month ? DMY : MDY;
    }
}
