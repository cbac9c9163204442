/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.EventSample.SampledEvent;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.policy.EventMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.Rule;
import org.taskseam.privacy.policy.TextTreatment;
import org.taskseam.privacy.policy.Treatment;

/**
 * What a policy does to real events: each attribute before and after, and which rule decides. Under a key that is made up for
 * it, so pseudonyms and tokens are examples.
 *
 * @param rows    what happens to some values of each attribute, as the events come; one for an application that is not recorded
 * @param dropped how many of the sampled events would not be recorded
 * @param events  how many were looked at
 */
public record PolicyPreview(List<Row> rows, int dropped, int events) {

    private static final int EXAMPLES = 4;

    /**
     * One value of an attribute.
     *
     * @param application of the event
     * @param attribute   as a policy calls it
     * @param before      what was seen
     * @param after       what would be stored; empty for nothing
     * @param treatment   as a policy calls it
     * @param rule        name of the rule that decides; empty if none allows the event
     */
    public record Row(
            String application, String attribute, String before, String after, String treatment, String rule) {}

    /** Keeps its own copy. */
    public PolicyPreview {
        rows = List.copyOf(rows);
    }

    /** @return what a policy does to a sample; the period of recording does not matter */
    public static PolicyPreview of(Policy policy, EventSample sample, Progress progress) {
        TextTreatment texts = new TextTreatment(policy.masker(), ProjectKey.random());
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        Map<List<String>, Integer> examples = new HashMap<>();
        int dropped = 0;
        for (SampledEvent event : sample.events()) {
            progress.checkCancelled();
            String application = value(event, Attribute.APPLICATION);
            Optional<Rule> rule = policy.rule(
                    application, EventMasker.host(value(event, Attribute.URL)), value(event, Attribute.ROLE));
            dropped += rule.isEmpty() ? 1 : 0;
            String name = rule.map(Rule::name).orElse("");
            if (rule.isEmpty()) {
                rows.putIfAbsent(
                        List.of(application), row(application, Attribute.APPLICATION, application, rule, texts));
                continue;
            }
            try {
                event.values().forEach((attribute, before) -> {
                    List<String> kind = List.of(application, attribute.name(), name);
                    List<String> value = List.of(application, attribute.name(), name, before);
                    if (!rows.containsKey(value) && examples.merge(kind, 1, Integer::sum) <= EXAMPLES) {
                        rows.put(value, row(application, attribute, before, rule, texts));
                    }
                });
            } catch (IllegalStateException e) {
                dropped++; // a detector fails on it or takes too long, as it would when it is recorded
            }
        }
        return new PolicyPreview(
                new ArrayList<>(rows.values()), dropped, sample.events().size());
    }

    private static Row row(
            String application, Attribute attribute, String before, Optional<Rule> rule, TextTreatment texts) {
        Treatment treatment = rule.map(one -> one.treatment(attribute)).orElse(Treatment.DROP);
        return new Row(
                application,
                PolicyText.word(attribute),
                before,
                texts.treat(attribute, treatment, before),
                PolicyText.word(treatment),
                rule.map(Rule::name).orElse(""));
    }

    private static String value(SampledEvent event, Attribute attribute) {
        return event.values().getOrDefault(attribute, "");
    }
}
