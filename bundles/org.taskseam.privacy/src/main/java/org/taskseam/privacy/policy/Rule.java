/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.internal.Messages;

/**
 * One rule: which events it is for, and how their attributes are treated.
 *
 * @param name unique inside the policy
 * @param record whether such events are recorded at all
 * @param applications patterns of application names, {@code *} standing for any characters; never empty
 * @param domains patterns of host names; empty means any
 * @param roles patterns of element roles; empty means any
 * @param treatments what the rule says beyond {@link Defaults}
 */
public record Rule(
        String name,
        boolean record,
        Set<String> applications,
        Set<String> domains,
        Set<String> roles,
        Map<Attribute, Treatment> treatments) {

    public Rule {
        if (name.isBlank() || applications.isEmpty()) {
            throw new IllegalArgumentException(Messages.text("rule.named"));
        }
        treatments.forEach((attribute, treatment) -> {
            if (treatment.compareTo(Defaults.loosest(attribute)) > 0) {
                throw new IllegalArgumentException(Messages.text(
                        "rule.loose", name, lower(attribute), lower(Defaults.loosest(attribute)), lower(treatment)));
            }
        });
        applications = Set.copyOf(applications);
        domains = Set.copyOf(domains);
        roles = Set.copyOf(roles);
        treatments = Map.copyOf(treatments.isEmpty() ? Map.of() : new EnumMap<>(treatments));
    }

    /** The treatment of an attribute by this rule. */
    public Treatment treatment(Attribute attribute) {
        return record ? treatments.getOrDefault(attribute, Defaults.treatment(attribute)) : Treatment.DROP;
    }

    /** Whether the rule is for events of this application, host and element role; empty where unknown. */
    public boolean matches(String application, String domain, String role) {
        return any(applications, application)
                && (domains.isEmpty() || any(domains, domain))
                && (roles.isEmpty() || any(roles, role));
    }

    private static boolean any(Set<String> patterns, String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> glob(pattern.toLowerCase(Locale.ROOT), folded));
    }

    /** Matches {@code *} without backtracking over more than the last star: linear for practical patterns. */
    private static boolean glob(String pattern, String text) {
        int p = 0;
        int star = -1;
        int mark = 0;
        for (int t = 0; t < text.length(); ) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
