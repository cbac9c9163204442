/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.policy.Defaults;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.TextTreatment;
import org.taskseam.privacy.policy.Treatment;

/**
 * Makes of a log what may be stored. Each distinct text is treated once, not once an event. An event that no rule allows,
 * or whose text a masker cannot handle, is dropped and counted.
 */
final class LogProtection {

    private final ImportSettings settings;
    private final @Nullable Policy policy;
    private final Supplier<ProjectKey> key;
    private final Masker masker;
    private final List<String> leftOut = new ArrayList<>();
    private long unlisted;
    private long failed;

    /** @param policy says what is recorded; {@code null} for the defaults of imports */
    LogProtection(ImportSettings settings, @Nullable Policy policy, Supplier<ProjectKey> key, Masker masker) {
        this.settings = settings;
        this.policy = policy;
        this.key = key;
        this.masker = masker;
    }

    /** Columns that were not taken over. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Events that no rule of the policy allows. */
    long unlisted() {
        return unlisted;
    }

    /** Events dropped because masking failed. */
    long failed() {
        return failed;
    }

    EventLog apply(EventLog log, Progress progress) {
        EventLog result = log;
        RuleOfRows rules = RuleOfRows.ALL;
        if (policy != null) {
            rules = RuleOfRows.of(policy, log);
            unlisted = rules.dropped();
            if (unlisted > 0) {
                result = log.select(rules.rows());
                rules = RuleOfRows.of(policy, result);
            }
        }
        if (!settings.keepNames()) {
            result = withPseudonyms(result);
        }
        boolean[] broken = new boolean[result.size()];
        for (Column column : result.columns()) {
            progress.begin("Mask " + column.name(), result.size());
            result = treated(result, column, rules, broken, progress);
        }
        return withoutBroken(result, broken);
    }

    private EventLog withPseudonyms(EventLog log) {
        Pseudonyms persons = Pseudonyms.ofPersons(key.get());
        List<String> names = new ArrayList<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            String name = log.actors().text(actor);
            names.add(name.equals(EventLogBuilder.UNKNOWN_ACTOR) ? name : persons.of(name));
        }
        return log.withActors(names);
    }

    private EventLog withoutBroken(EventLog log, boolean[] broken) {
        int[] rows = new int[log.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (!broken[row]) {
                rows[count++] = row;
            }
        }
        failed = (long) rows.length - count;
        return failed == 0 ? log : log.select(Arrays.copyOf(rows, count));
    }

    private EventLog treated(EventLog log, Column column, RuleOfRows rules, boolean[] broken, Progress progress) {
        List<Treatment> treatments = rules.treatments(attribute -> treatment(column, attribute), column.attribute());
        boolean dropped = treatments.stream().allMatch(Treatment.DROP::equals);
        boolean kept = treatments.stream().allMatch(Treatment.KEEP::equals);
        if (kept) {
            return log;
        }
        boolean activity = column.attribute() == Attribute.ACTIVITY;
        if ((dropped && !activity) || column.kind() == Column.Kind.NUMBER) {
            leftOut.add(column.name());
            return log.withoutColumn(column.name());
        }
        return replaced(log, column, rules, treatments, broken, progress);
    }

    /** The treatment where no policy decides. */
    private Treatment treatment(Column column, @Nullable Attribute attribute) {
        boolean number = column.kind() == Column.Kind.NUMBER;
        if (attribute == Attribute.MACHINE) {
            return settings.keepNames() ? Treatment.KEEP : Treatment.PSEUDONYMISE;
        }
        if (column.nature() == Nature.DATA && settings.keepValues()) {
            return Treatment.KEEP;
        }
        if (attribute == null) {
            boolean data = column.nature() == Nature.DATA;
            return data
                    ? number ? Treatment.DROP : Treatment.TOKENISE
                    : settings.keepTexts() || number ? Treatment.KEEP : Treatment.MASK;
        }
        Treatment usual = Defaults.ofImports(attribute);
        boolean text = usual == Treatment.MASK || attribute == Attribute.URL;
        return text && settings.keepTexts() ? Treatment.KEEP : usual;
    }

    private EventLog replaced(
            EventLog log,
            Column column,
            RuleOfRows rules,
            List<Treatment> treatments,
            boolean[] broken,
            Progress progress) {
        TextTreatment texts = new TextTreatment(masker, key.get());
        Attribute attribute = column.attribute() == null ? Attribute.VALUE : column.attribute();
        IdColumn ids = log.texts(column.name());
        Dictionary before = ids.dictionary();
        int[][] known = new int[Treatment.values().length][before.size()];
        for (int[] of : known) {
            Arrays.fill(of, UNTREATED);
        }
        TextIds after = new TextIds();
        int[] replaced = new int[log.size()];
        for (int row = 0; row < replaced.length; row++) {
            if ((row & 0xFFFF) == 0) {
                progress.checkCancelled();
                progress.worked(Math.min(0x10000, replaced.length - row));
            }
            int id = ids.get(row);
            if (id == Dictionary.NONE) {
                replaced[row] = Dictionary.NONE;
                continue;
            }
            Treatment treatment = treatments.get(rules.rule(row));
            int[] of = known[treatment.ordinal()];
            if (of[id] == UNTREATED) {
                of[id] = treat(texts, attribute, treatment, before.text(id), after);
            }
            broken[row] |= of[id] == BROKEN;
            replaced[row] = of[id] == BROKEN ? Dictionary.NONE : of[id];
        }
        return log.withTexts(column.name(), replaced, after.dictionary());
    }

    private static final int UNTREATED = Integer.MIN_VALUE;
    private static final int BROKEN = Integer.MIN_VALUE + 1;

    private static int treat(
            TextTreatment texts, Attribute attribute, Treatment treatment, String text, TextIds after) {
        try {
            String treated = texts.treat(attribute, treatment, text);
            return treated.isEmpty() ? Dictionary.NONE : after.id(treated);
        } catch (RuntimeException | StackOverflowError e) {
            return BROKEN; // its message may hold the text: count, do not log
        }
    }
}
