/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.capture.Allowance;
import org.taskseam.capture.Browsers;
import org.taskseam.capture.browser.HostPatterns;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.Rule;

/** Which applications and pages a policy lets be looked at, before more is known of them than their name. */
final class PolicyAllowance {

    private PolicyAllowance() {}

    static Allowance of(Policy policy) {
        List<Rule> rules = early(policy);
        return new Allowance(application -> allows(rules, application));
    }

    /** A rule that ignores some pages or elements only can't decide yet; the policy itself is asked later. */
    private static List<Rule> early(Policy policy) {
        return policy.rules().stream()
                .filter(rule -> rule.record()
                        || rule.domains().isEmpty() && rule.roles().isEmpty())
                .map(rule -> new Rule(rule.name(), rule.record(), rule.applications(), Set.of(), Set.of(), Map.of()))
                .toList();
    }

    private static boolean allows(List<Rule> rules, String application) {
        return rules.stream()
                .filter(rule -> rule.matches(application, "", ""))
                .findFirst()
                .map(Rule::record)
                .orElse(false);
    }

    /**
     * @return hosts whose pages the browser extension may tell of; none where no browser may be looked at. The extension does not
     *     know in which browser it runs, so a page that is ignored in one is ignored in all
     */
    static HostPatterns pages(Policy policy) {
        List<Rule> rules = early(policy);
        List<String> browsers =
                Browsers.names().stream().filter(name -> allows(rules, name)).toList();
        List<String> patterns = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            boolean decides = rule.record() || rule.roles().isEmpty();
            if (decides && browsers.stream().anyMatch(browser -> isFor(rule, browser))) {
                String sign = rule.record() ? "" : "!";
                Set<String> hosts = rule.domains().isEmpty() ? Set.of("*") : rule.domains();
                hosts.stream().filter(HostPatterns::isPattern).sorted().forEach(host -> patterns.add(sign + host));
            }
        }
        return new HostPatterns(patterns);
    }

    private static boolean isFor(Rule rule, String application) {
        return new Rule(rule.name(), rule.record(), rule.applications(), Set.of(), Set.of(), Map.of())
                .matches(application, "", "");
    }
}
