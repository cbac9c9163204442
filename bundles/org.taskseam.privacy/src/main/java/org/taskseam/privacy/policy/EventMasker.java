/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;

/**
 * Applies a policy to events before anything is stored. Whatever goes wrong, the event is dropped and counted, never
 * kept as it was. Not thread-safe; make one per thread.
 */
public final class EventMasker {
    private final Policy policy;
    private final TextTreatment texts;
    private long unlisted;
    private long failed;

    /** Masks by a policy under a project's key. */
    public EventMasker(Policy policy, Masker masker, ProjectKey key) {
        this.policy = policy;
        texts = new TextTreatment(masker, key);
    }

    /**
     * The event as it may be stored, empty if it may not be.
     *
     * @param day the event's local day
     * @param event values by attribute; absent where there is none
     */
    public Optional<Map<Attribute, String>> mask(LocalDate day, Map<Attribute, String> event) {
        Optional<Rule> rule = policy.covers(day)
                ? policy.rule(
                        event.getOrDefault(Attribute.APPLICATION, ""),
                        host(event.getOrDefault(Attribute.URL, "")),
                        event.getOrDefault(Attribute.ROLE, ""))
                : Optional.empty();
        if (rule.isEmpty()) {
            unlisted++;
            return Optional.empty();
        }
        try {
            Map<Attribute, String> stored = new EnumMap<>(Attribute.class);
            event.forEach((attribute, value) -> {
                String treated = texts.treat(attribute, rule.get().treatment(attribute), value);
                if (!treated.isEmpty()) {
                    stored.put(attribute, treated);
                }
            });
            return Optional.of(stored);
        } catch (RuntimeException e) {
            failed++; // its message may hold the value: count, do not log
            return Optional.empty();
        }
    }

    /** The host that a policy's domains are compared with, empty if there is none. */
    public static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return ""; // an address nobody can read belongs to no domain
        }
    }

    /** How many events no rule allowed. */
    public long unlisted() {
        return unlisted;
    }

    /** How many events were dropped because masking failed. */
    public long failed() {
        return failed;
    }
}
