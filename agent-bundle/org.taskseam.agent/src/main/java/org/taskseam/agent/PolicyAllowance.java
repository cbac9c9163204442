/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.capture.Allowance;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.Rule;

/** Which applications a policy lets be looked at, before anything but their name is known. */
final class PolicyAllowance {

    private PolicyAllowance() {}

    static Allowance of(Policy policy) {
        // a rule that ignores some pages or elements only can't decide yet; the policy itself is asked later
        List<Rule> rules = policy.rules().stream()
                .filter(rule -> rule.record()
                        || rule.domains().isEmpty() && rule.roles().isEmpty())
                .map(rule -> new Rule(rule.name(), rule.record(), rule.applications(), Set.of(), Set.of(), Map.of()))
                .toList();
        return new Allowance(application -> rules.stream()
                .filter(rule -> rule.matches(application, "", ""))
                .findFirst()
                .map(Rule::record)
                .orElse(false));
    }
}
