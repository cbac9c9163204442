/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Nature;

/**
 * What a column of a file means: a part of the time, a standard attribute, or only context, data, or nothing.
 *
 * @param id        name in mapping files: {@code time}, {@code date}, {@code clock}, {@code context}, {@code data}, {@code skip}
 *                  or an attribute in lower case with hyphens, such as {@code element-id}
 * @param attribute the standard attribute, or {@code null}
 * @param nature    context or data
 */
public record Role(String id, @Nullable Attribute attribute, Nature nature) {

    /** Time of the event. */
    public static final Role TIME = new Role("time", null, Nature.DATA);
    /** Day of the event where another column has the time of day. */
    public static final Role DATE = new Role("date", null, Nature.DATA);
    /** Time of day of the event where another column has the date. */
    public static final Role CLOCK = new Role("clock", null, Nature.DATA);
    /** Says where and on what kind of thing; no standard attribute. */
    public static final Role CONTEXT = new Role("context", null, Nature.CONTEXT);
    /** Says which value or person; no standard attribute. */
    public static final Role DATA = new Role("data", null, Nature.DATA);
    /** Is not read. */
    public static final Role SKIP = new Role("skip", null, Nature.DATA);

    /** @return the role of a standard attribute */
    public static Role of(Attribute attribute) {
        return new Role(id(attribute), attribute, attribute.nature());
    }

    /** @return whether this is the time, the date or the time of day */
    public boolean isTime() {
        return equals(TIME) || equals(DATE) || equals(CLOCK);
    }

    /**
     * @param text an id, in any case
     * @return the role
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static Role parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Role role : new Role[] {TIME, DATE, CLOCK, CONTEXT, DATA, SKIP}) {
            if (role.id.equals(wanted)) {
                return role;
            }
        }
        for (Attribute attribute : Attribute.values()) {
            if (id(attribute).equals(wanted)) {
                return of(attribute);
            }
        }
        throw new IllegalArgumentException("There is no role \"" + text + "\"; roles are time, date, clock, "
                + Arrays.stream(Attribute.values()).map(Role::id).collect(Collectors.joining(", "))
                + ", context, data, skip");
    }

    /** The id decides. Written out because the equality that a record makes for itself takes long the first time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role role && id.equals(role.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static String id(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
