/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event of a sample with its truth. {@code null} or an empty text stands for "no value".
 *
 * @param id       running number, unique in the sample, from 1
 * @param person   role name of the person, such as {@code clerk-07}
 * @param url      full address, {@code page} the same without its variable parts
 * @param activity event class: verb, element and application
 * @param instance number of the task instance, unique in the sample; -1 if the event belongs to no task
 * @param taskType name of the type of task
 */
public record SampleEvent(
        long id,
        OffsetDateTime time,
        String person,
        String team,
        String activity,
        String action,
        String application,
        String window,
        @Nullable String url,
        @Nullable String page,
        @Nullable String document,
        String group,
        String element,
        String elementId,
        String role,
        @Nullable String cell,
        @Nullable String value,
        @Nullable String clipboard,
        @Nullable String shortcut,
        int instance,
        @Nullable String taskType) {}
