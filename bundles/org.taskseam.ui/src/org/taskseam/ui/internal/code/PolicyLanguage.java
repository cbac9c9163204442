/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.detect.PatternRule;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.Treatment;

/** How policies are written; see {@link PolicyText}. */
public final class PolicyLanguage {

    private static final Set<String> BLOCKS = Set.of("policy", "find", "record", "ignore");
    private static final List<String> HEADS = Stream.concat(
                    Stream.of(
                            "record",
                            "ignore",
                            "application",
                            "domain",
                            "role",
                            "find",
                            "label",
                            "checksum",
                            "policy",
                            "version",
                            "purpose",
                            "basis",
                            "from",
                            "until",
                            "retention",
                            "notice",
                            "screenshots",
                            "ocr",
                            "rows",
                            "snapshot"),
                    words(Treatment.values()).stream())
            .toList();

    private PolicyLanguage() {}

    /** @param applications those that may be named, as they stand in events */
    public static Language with(Supplier<List<String>> applications) {
        Set<String> words = new HashSet<>(HEADS);
        words.removeAll(BLOCKS);
        return new WordLanguage(BLOCKS, words, before -> next(before, applications));
    }

    private static List<String> next(List<String> before, Supplier<List<String>> applications) {
        if (before.isEmpty()) {
            return HEADS;
        }
        String head = before.get(0);
        return switch (head) {
            case "screenshots" -> words(Policy.Screenshots.values());
            case "rows" -> words(Policy.Rows.values());
            case "snapshot" -> List.of("P1W", "P2W", "P4W");
            case "checksum" -> words(PatternRule.Checksum.values());
            case "find" -> before.size() == 1 ? words(PiiKind.values()) : List.of();
            case "application" ->
                applications.get().stream().map(name -> '"' + name + '"').toList();
            default ->
                words(Treatment.values()).contains(head)
                        ? words(Attribute.values()).stream()
                                .filter(word -> !before.contains(word))
                                .toList()
                        : List.of();
        };
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(PolicyText::word).toList();
    }
}
