/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.detect.PatternRule;
import org.taskseam.privacy.internal.Messages;

/** What changed between two versions of a policy, and whether a change lets more be recorded. */
public final class PolicyDiff {
    /**
     * One change.
     *
     * @param rule name of the rule; empty if it is about the whole policy
     * @param what word of the policy language for what changed; empty for a rule as a whole
     * @param before the older value
     * @param after the newer value
     * @param looser whether more may be recorded than before
     */
    public record Change(String rule, String what, String before, String after, boolean looser) {

        /** The header or the rule and attribute, in words of the policy language. */
        public String where() {
            return rule.isEmpty() ? what : ("rule " + rule + ' ' + what).stripTrailing();
        }
    }

    private PolicyDiff() {}

    /** The changes from one policy to another, in the order of the newer one's rules. */
    public static List<Change> between(Policy before, Policy after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "", "purpose", before.purpose(), after.purpose(), true);
        add(changes, "", "basis", before.basis(), after.basis(), true);
        add(changes, "", "from", before.from(), after.from(), after.from().isBefore(before.from()));
        add(changes, "", "until", before.until(), after.until(), after.until().isAfter(before.until()));
        add(
                changes,
                "",
                "retention",
                before.retention(),
                after.retention(),
                before.from().plus(after.retention()).isAfter(before.from().plus(before.retention())));
        add(changes, "", "notice", before.notice(), after.notice(), after.notice() < before.notice());
        add(
                changes,
                "",
                "screenshots",
                before.screenshots(),
                after.screenshots(),
                after.screenshots() != Policy.Screenshots.NONE);
        add(changes, "", "ocr", before.ocr(), after.ocr(), after.readsScreen());
        add(changes, "", "snapshot", before.snapshot(), after.snapshot(), true); // other stretches overlap those told
        add(changes, "", "rows", before.rows(), after.rows(), after.rows() != Policy.Rows.NONE);
        for (PatternRule find : before.finds()) {
            if (!after.finds().contains(find)) {
                changes.add(new Change(
                        "", "find " + PolicyText.word(find.kind()), find.pattern(), Messages.text("diff.gone"), true));
            }
        }
        for (PatternRule find : after.finds()) {
            if (!before.finds().contains(find)) {
                changes.add(new Change(
                        "",
                        "find " + PolicyText.word(find.kind()),
                        Messages.text("diff.absent"),
                        find.pattern(),
                        false));
            }
        }
        Map<String, Rule> old = byName(before);
        for (Rule rule : after.rules()) {
            rule(changes, old.remove(rule.name()), rule);
        }
        old.values()
                .forEach(gone -> changes.add(new Change(
                        gone.name(), "", Messages.text("diff.there"), Messages.text("diff.gone"), !gone.record())));
        List<String> order = names(before, after);
        List<String> newOrder = names(after, before);
        add(changes, "", Messages.text("diff.order"), order, newOrder, true);
        return changes;
    }

    private static List<String> names(Policy policy, Policy other) {
        Map<String, Rule> shared = byName(other);
        return policy.rules().stream()
                .map(Rule::name)
                .filter(shared::containsKey)
                .toList();
    }

    private static Map<String, Rule> byName(Policy policy) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        policy.rules().forEach(rule -> rules.put(rule.name(), rule));
        return rules;
    }

    private static void rule(List<Change> changes, @Nullable Rule before, Rule after) {
        String name = after.name();
        if (before == null) {
            changes.add(new Change(name, "", Messages.text("diff.absent"), Messages.text("diff.new"), after.record()));
            return;
        }
        add(changes, name, "record", before.record(), after.record(), after.record());
        add(changes, name, "application", before.applications(), after.applications(), true);
        add(changes, name, "domain", before.domains(), after.domains(), true);
        add(changes, name, "role", before.roles(), after.roles(), true);
        for (Attribute attribute : Attribute.values()) {
            Treatment was = before.treatment(attribute);
            Treatment is = after.treatment(attribute);
            add(changes, name, PolicyText.word(attribute), was, is, is.compareTo(was) > 0);
        }
    }

    private static void add(
            List<Change> changes, String rule, String what, Object before, Object after, boolean looser) {
        if (!before.equals(after)) {
            changes.add(new Change(rule, what, text(before), text(after), looser));
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Enum<?> constant -> PolicyText.word(constant);
            case Set<?> set -> new TreeSet<>(set).toString();
            default -> value.toString();
        };
    }
}
