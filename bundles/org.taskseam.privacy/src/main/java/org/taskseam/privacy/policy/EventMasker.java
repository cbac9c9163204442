/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;

/**
 * Applies a policy to events before anything is stored. Whatever goes wrong, and whatever takes longer than
 * {@link Deadline#OF_EVENT}, the event is dropped and counted, never kept as it was. For one thread, but for the counts.
 */
public final class EventMasker {
    private final Policy policy;
    private final Masker masker;
    private final ProjectKey key;
    private final Deadline deadline;
    private final AtomicLong unlisted = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private TextTreatment texts;

    /** Masks by a policy under a project's key. */
    public EventMasker(Policy policy, Masker masker, ProjectKey key) {
        this(policy, masker, key, Deadline.OF_EVENT);
    }

    EventMasker(Policy policy, Masker masker, ProjectKey key, Duration limit) {
        this.policy = policy;
        this.masker = masker;
        this.key = key;
        deadline = new Deadline(limit);
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
            unlisted.incrementAndGet();
            return Optional.empty();
        }
        try {
            TextTreatment own = texts;
            return Optional.of(deadline.call(() -> treated(own, rule.get(), event)));
        } catch (RuntimeException e) {
            failed.incrementAndGet(); // its message may hold the value: count, do not log
            texts = new TextTreatment(masker, key); // late work may still use the one before
            return Optional.empty();
        }
    }

    private static Map<Attribute, String> treated(TextTreatment texts, Rule rule, Map<Attribute, String> event) {
        Map<Attribute, String> stored = new EnumMap<>(Attribute.class);
        event.forEach((attribute, value) -> {
            String treated = texts.treat(attribute, rule.treatment(attribute), value);
            if (!treated.isEmpty()) {
                stored.put(attribute, treated);
            }
        });
        return stored;
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
        return unlisted.get();
    }

    /** How many events were dropped because masking failed or took too long. */
    public long failed() {
        return failed.get();
    }
}
