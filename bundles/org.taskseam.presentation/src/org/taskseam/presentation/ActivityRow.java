/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * An activity in figures, over everybody.
 *
 * @param id          name of the activity in the log
 * @param title       what is done
 * @param subtitle    on what or where; may be empty
 * @param application where; empty where the log does not say
 * @param element     what it is done to; empty where the log does not say
 * @param count       how often
 * @param cases       in how many cases
 * @param median      median time until the next step of the case
 * @param percentile  95th percentile of that time
 * @param total       sum of that time
 */
public record ActivityRow(
        String id,
        String title,
        String subtitle,
        String application,
        String element,
        long count,
        long cases,
        Duration median,
        Duration percentile,
        Duration total) {}
