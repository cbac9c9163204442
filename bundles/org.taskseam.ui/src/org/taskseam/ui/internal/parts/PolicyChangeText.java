/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.Treatment;
import org.taskseam.ui.internal.Texts;

/** A change of a policy in plain words, where the policy language has words of its own. */
final class PolicyChangeText {

    private static final Set<String> HEADERS =
            Set.of("purpose", "basis", "from", "until", "retention", "notice", "screenshots", "snapshot", "rows");

    private static final Set<String> TREATMENTS =
            Arrays.stream(Treatment.values()).map(PolicyText::word).collect(Collectors.toSet());

    private PolicyChangeText() {}

    /** @return the setting; or the rule and what of it */
    static String where(PolicyDiff.Change change) {
        String what = change.what();
        if (change.rule().isEmpty()) {
            return HEADERS.contains(what) ? Texts.get("policy.header." + what) : what;
        }
        if (what.isEmpty()) {
            return Texts.get("policy.where.rule", change.rule());
        }
        return Texts.get(
                "policy.where.part",
                change.rule(),
                Texts.get((isTreated(change) ? "role." : "policy.selector.") + what));
    }

    /** @return whether it is about what happens to an attribute, not about which events a rule is for */
    private static boolean isTreated(PolicyDiff.Change change) {
        return TREATMENTS.contains(change.before()) && TREATMENTS.contains(change.after());
    }

    static String before(PolicyDiff.Change change) {
        return value(change, change.before());
    }

    static String after(PolicyDiff.Change change) {
        return value(change, change.after());
    }

    private static String value(PolicyDiff.Change change, String word) {
        if (change.rule().isEmpty()) {
            return word;
        }
        if (isTreated(change)) {
            return Texts.get("treatment." + word);
        }
        return change.what().equals("record")
                ? Texts.get("policy.record." + word)
                : word.replaceAll("^\\[|\\]$", ""); // several
    }
}
