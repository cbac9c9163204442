/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventFilter;

/**
 * Which columns of which events to read. Only columns that are asked for cost time; time, actor, sessions and the activity
 * are always there.
 *
 * @param attributes columns with these roles, {@code null} for all columns
 * @param names      columns of these names, in addition
 * @param filter     which events
 */
public record EventQuery(@Nullable Set<Attribute> attributes, Set<String> names, EventFilter filter) {

    private static final EventQuery ALL = new EventQuery(null, Set.of(), EventFilter.all());

    public EventQuery {
        attributes = attributes == null ? null : Set.copyOf(attributes);
        names = Set.copyOf(names);
    }

    /** @return all columns of all events */
    public static EventQuery all() {
        return ALL;
    }

    /** @return the activity and the columns of these roles, of all events */
    public static EventQuery of(Attribute... attributes) {
        EnumSet<Attribute> roles = EnumSet.of(Attribute.ACTIVITY);
        roles.addAll(Arrays.asList(attributes));
        return new EventQuery(roles, Set.of(), EventFilter.all());
    }

    /** @return this query with the columns of a further role */
    public EventQuery with(Attribute role) {
        if (attributes == null) {
            return this;
        }
        EnumSet<Attribute> roles = EnumSet.of(role);
        roles.addAll(attributes);
        return new EventQuery(roles, names, filter);
    }

    /** @return this query with further columns by their names; those that the store does not have are left out */
    public EventQuery withColumns(String... columns) {
        Set<Attribute> roles = attributes == null ? EnumSet.of(Attribute.ACTIVITY) : attributes;
        return new EventQuery(roles, Set.copyOf(List.of(columns)), filter);
    }

    /** @return this query for the events that pass a filter */
    public EventQuery where(EventFilter events) {
        return new EventQuery(attributes, names, events);
    }

    /** @return whether the query asks for a column */
    public boolean asksFor(Column column) {
        Set<Attribute> roles = attributes;
        return roles == null
                || column.attribute() == Attribute.ACTIVITY
                || (column.attribute() != null && roles.contains(column.attribute()))
                || names.contains(column.name());
    }
}
