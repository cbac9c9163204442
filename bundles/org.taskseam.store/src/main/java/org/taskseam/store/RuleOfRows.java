/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.policy.EventMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.Rule;
import org.taskseam.privacy.policy.Treatment;

/**
 * Which rule of a policy decides about each event of a log. Events of the same application, host and element role share
 * one look at the rules.
 *
 * @param rules the rules that decide about some event; empty without a policy
 * @param ofRow index of the rule by row, -1 for an event that may not be stored; empty without a policy
 */
record RuleOfRows(List<Rule> rules, int[] ofRow) {

    /** No policy: one treatment for all. */
    static final RuleOfRows ALL = new RuleOfRows(List.of(), new int[0]);

    private static final int DROPPED = -1;

    static RuleOfRows of(Policy policy, EventLog log) {
        IdColumn applications = log.texts(Attribute.APPLICATION);
        IdColumn roles = log.texts(Attribute.ROLE);
        IdColumn urls = log.texts(Attribute.URL);
        String[] hosts = new String[urls == null ? 0 : urls.dictionary().size()];
        for (int id = 0; id < hosts.length; id++) {
            hosts[id] = urls == null ? "" : EventMasker.host(urls.dictionary().text(id));
        }
        List<Rule> rules = new ArrayList<>();
        Map<List<String>, Integer> known = new HashMap<>();
        int[] ofRow = new int[log.size()];
        for (int row = 0; row < ofRow.length; row++) {
            int url = urls == null ? Dictionary.NONE : urls.get(row);
            List<String> where =
                    List.of(text(applications, row), url == Dictionary.NONE ? "" : hosts[url], text(roles, row));
            Integer rule = known.get(where);
            if (rule == null) {
                Optional<Rule> found = policy.rule(where.get(0), where.get(1), where.get(2));
                rule = found.isEmpty() ? DROPPED : index(rules, found.get());
                known.put(where, rule);
            }
            ofRow[row] = policy.covers(log.time(row).toLocalDate()) ? rule : DROPPED;
        }
        return new RuleOfRows(List.copyOf(rules), ofRow);
    }

    private static int index(List<Rule> rules, Rule rule) {
        int known = rules.indexOf(rule);
        if (known < 0) {
            rules.add(rule);
        }
        return known < 0 ? rules.size() - 1 : known;
    }

    private static String text(@Nullable IdColumn column, int row) {
        String text = column == null ? null : column.dictionary().textOrNull(column.get(row));
        return text == null ? "" : text;
    }

    /** Number of events that may not be stored. */
    long dropped() {
        return Arrays.stream(ofRow).filter(rule -> rule == DROPPED).count();
    }

    /** The rows that may be stored. */
    int[] rows() {
        int[] rows = new int[ofRow.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (ofRow[row] != DROPPED) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    int rule(int row) {
        return ofRow.length == 0 ? 0 : ofRow[row];
    }

    /**
     * The treatments of an attribute by rule.
     *
     * @param otherwise the treatment where no rule decides: without a policy, or for a column without a role
     */
    List<Treatment> treatments(Function<@Nullable Attribute, Treatment> otherwise, @Nullable Attribute attribute) {
        if (rules.isEmpty()) {
            return List.of(otherwise.apply(attribute));
        }
        return rules.stream()
                .map(rule -> attribute == null ? Treatment.DROP : rule.treatment(attribute))
                .toList();
    }
}
