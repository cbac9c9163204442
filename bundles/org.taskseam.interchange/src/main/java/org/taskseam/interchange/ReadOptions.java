/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;

/**
 * How a file is to be read. Immutable; start from {@link #defaults()}.
 *
 * @param lenient skip bad lines and count them instead of refusing the file
 * @param mapping what the caller knows better than detection
 * @param zone    where times without an offset were taken; UTC unless told
 * @param wanted  names of the columns to keep, or {@code null} for all; time and activity are always kept
 * @param naming  gives people and machines other names, or {@code null} to keep those of the file
 */
public record ReadOptions(
        boolean lenient,
        Mapping mapping,
        ZoneId zone,
        @Nullable Wanted wanted,
        @Nullable Naming naming) {

    /** Gives texts that point to a person another name while a file is read, so that the log never holds the first one. */
    @FunctionalInterface
    public interface Naming {

        /** Attributes whose texts point to a person. */
        Set<Attribute> ATTRIBUTES = EnumSet.of(Attribute.ACTOR, Attribute.MACHINE, Attribute.SESSION);

        /** @return the name to use; equal results become one actor, machine or session */
        String rename(Attribute attribute, String text);
    }

    /**
     * Columns to keep; a column is kept if its name or its role is named. The fewer, the faster.
     *
     * @param names names in the file
     * @param roles standard attributes
     */
    public record Wanted(Set<String> names, Set<Attribute> roles) {

        public Wanted {
            names = Set.copyOf(names);
            roles = Set.copyOf(roles);
        }

        /** @return whether a column is to be kept */
        public boolean has(String name, @Nullable Attribute role) {
            return names.contains(name) || role != null && roles.contains(role);
        }
    }

    private static final ReadOptions DEFAULTS = new ReadOptions(false, Mapping.EMPTY, ZoneOffset.UTC, null, null);

    public ReadOptions {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(zone, "zone");
    }

    /** @return everything detected, all columns, nothing skipped, times without an offset in UTC */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** @return these options, skipping and counting bad lines */
    public ReadOptions asLenient() {
        return new ReadOptions(true, mapping, zone, wanted, naming);
    }

    /** @return these options with another mapping */
    public ReadOptions withMapping(Mapping other) {
        return new ReadOptions(lenient, other, zone, wanted, naming);
    }

    /** @return these options with the zone of times that have no offset */
    public ReadOptions withZone(ZoneId other) {
        return new ReadOptions(lenient, mapping, other, wanted, naming);
    }

    /** @return these options with a column of the file as case */
    public ReadOptions withCase(String column) {
        return withMapping(mapping.with(column, Role.of(Attribute.CASE)));
    }

    /** @return these options with a column of the file as activity */
    public ReadOptions withActivity(String column) {
        return withMapping(mapping.with(column, Role.of(Attribute.ACTIVITY)));
    }

    /** @return these options keeping only the columns named or with one of these roles */
    public ReadOptions only(Set<String> names, Set<Attribute> roles) {
        return new ReadOptions(lenient, mapping, zone, new Wanted(names, roles), naming);
    }

    /** @return these options with other names for people and machines */
    public ReadOptions withNaming(Naming other) {
        return new ReadOptions(lenient, mapping, zone, wanted, other);
    }
}
