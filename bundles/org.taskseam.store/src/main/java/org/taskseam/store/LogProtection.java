/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.ClockColumns;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.policy.Defaults;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.TextTreatment;
import org.taskseam.privacy.policy.Treatment;
import org.taskseam.store.internal.Messages;

/**
 * Makes of a log what may be stored. Each distinct text is treated once, not once an event. An event that no rule allows,
 * or whose text a masker cannot handle in time, is dropped and counted.
 */
final class LogProtection {

    private static final int UNTREATED = Integer.MIN_VALUE;
    private static final int BROKEN = Integer.MIN_VALUE + 1;
    private static final int WANTED = Integer.MIN_VALUE + 2;

    /** Texts that are treated together, so that waiting for another thread costs little. */
    private static final int TOGETHER = 256;

    private final ImportSettings settings;
    private final @Nullable Policy policy;
    private final Supplier<ProjectKey> key;
    private final Masker masker;
    private final Deadline deadline;
    private @Nullable TextTreatment current;
    private final List<String> leftOut = new ArrayList<>();
    private long unlisted;
    private long failed;

    /** @param policy says what is recorded; {@code null} for the defaults of imports */
    LogProtection(
            ImportSettings settings,
            @Nullable Policy policy,
            Supplier<ProjectKey> key,
            Masker masker,
            Deadline deadline) {
        this.settings = settings;
        this.policy = policy;
        this.key = key;
        this.masker = masker;
        this.deadline = deadline;
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
        ClockColumns clock = new ClockColumns(result);
        for (Column column : result.columns()) {
            progress.begin(Messages.text("step.mask", column.name()), result.size());
            result = treated(result, column, rules, clock, broken, progress);
        }
        return withMaskedNames(withoutBroken(result, broken));
    }

    /** @return what may be stored of the name of a file, empty for nothing */
    String source(String file) {
        return keepsTexts() ? file : masked(Attribute.DOCUMENT, List.of(file)).getFirst();
    }

    /** Where a file has no line of headings, values of its first event stand as names of columns. */
    private EventLog withMaskedNames(EventLog log) {
        List<String> names = log.columns().stream().map(Column::name).toList();
        List<String> masked = keepsTexts() ? names : masked(Attribute.ELEMENT, names);
        if (masked.equals(names)) {
            return log;
        }
        Set<String> single = new LinkedHashSet<>();
        for (String name : masked) {
            for (int i = 2; name.isEmpty() || !single.add(name); i++) {
                name = masked.get(single.size()) + " " + i;
            }
        }
        return log.withColumnNames(List.copyOf(single));
    }

    private boolean keepsTexts() {
        return policy == null && settings.keepTexts();
    }

    private List<String> masked(Attribute attribute, List<String> texts) {
        int[] all = IntStream.range(0, texts.size()).toArray();
        List<String> masked = treat(attribute, Treatment.MASK, Dictionary.of(texts), all);
        return masked.isEmpty() ? texts.stream().map(text -> "").toList() : masked;
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
        int count = 0;
        for (boolean one : broken) {
            count += one ? 1 : 0;
        }
        failed = count;
        return count == 0
                ? log
                : log.select(IntStream.range(0, broken.length)
                        .filter(row -> !broken[row])
                        .toArray());
    }

    private EventLog treated(
            EventLog log, Column column, RuleOfRows rules, ClockColumns clock, boolean[] broken, Progress progress) {
        List<Treatment> treatments = rules.treatments(attribute -> treatment(column, attribute), column.attribute());
        boolean noLength = column.attribute() == Attribute.VALUE_LENGTH && column.kind() == Column.Kind.TEXT;
        boolean dropped = noLength || treatments.stream().allMatch(Treatment.DROP::equals);
        boolean kept = treatments.stream().allMatch(Treatment.KEEP::equals);
        if (kept && !noLength) {
            return log;
        }
        boolean activity = column.attribute() == Attribute.ACTIVITY;
        // tokens of ends and durations would look like values that come again
        if ((dropped && !activity)
                || column.kind() == Column.Kind.NUMBER
                || column.attribute() == null && clock.repeats(log.texts(column.name()))) {
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
        Attribute attribute = column.attribute() == null ? Attribute.VALUE : column.attribute();
        IdColumn ids = log.texts(column.name());
        int[][] treated = new int[Treatment.values().length][];
        TextIds after = new TextIds(ids.dictionary().size());
        for (Treatment treatment : EnumSet.copyOf(treatments)) {
            int[] of = new int[ids.dictionary().size()];
            Arrays.fill(of, UNTREATED);
            treated[treatment.ordinal()] = of;
            int[] wanted = wanted(ids, rules, treatments, treatment, of);
            treat(attribute, treatment, ids.dictionary(), wanted, of, after, progress);
        }
        if (treatments.size() == 1 && isOneEach(treated[treatments.getFirst().ordinal()])) {
            progress.worked(log.size());
            return log.withTexts(column.name(), after.dictionary());
        }
        int[][] ofRule = treatments.stream().map(t -> treated[t.ordinal()]).toArray(int[][]::new);
        int[] replaced = new int[log.size()];
        for (int row = 0; row < replaced.length; row++) {
            int id = ids.get(row);
            int is = id == Dictionary.NONE ? id : ofRule[rules.rule(row)][id];
            broken[row] |= is == BROKEN;
            replaced[row] = is == BROKEN ? Dictionary.NONE : is;
        }
        progress.worked(replaced.length);
        return log.withTexts(column.name(), replaced, after.dictionary());
    }

    /** @return whether every text became another one of its own: then no event needs another id */
    private static boolean isOneEach(int[] treated) {
        for (int id = 0; id < treated.length; id++) {
            if (treated[id] != id) {
                return false;
            }
        }
        return true;
    }

    /** @return the texts that some row wants treated so */
    private static int[] wanted(
            IdColumn ids, RuleOfRows rules, List<Treatment> treatments, Treatment treatment, int[] of) {
        if (treatments.size() == 1) {
            return IntStream.range(0, of.length).toArray();
        }
        int[] wanted = new int[of.length];
        int count = 0;
        for (int row = 0; row < ids.size(); row++) {
            int id = ids.get(row);
            if (id != Dictionary.NONE && of[id] == UNTREATED && treatments.get(rules.rule(row)) == treatment) {
                of[id] = WANTED;
                wanted[count++] = id;
            }
        }
        return Arrays.copyOf(wanted, count);
    }

    /** Treats texts some at a time; where that fails or takes too long, one by one, to find out whose fault it is. */
    private void treat(
            Attribute attribute,
            Treatment treatment,
            Dictionary texts,
            int[] wanted,
            int[] treated,
            TextIds after,
            Progress progress) {
        for (int from = 0; from < wanted.length; from += TOGETHER) {
            progress.checkCancelled();
            int[] some = Arrays.copyOfRange(wanted, from, Math.min(from + TOGETHER, wanted.length));
            List<String> results = treat(attribute, treatment, texts, some);
            for (int i = 0; i < some.length; i++) {
                List<String> result = results.isEmpty()
                        ? treat(attribute, treatment, texts, new int[] {some[i]})
                        : List.of(results.get(i));
                treated[some[i]] = result.isEmpty()
                        ? BROKEN
                        : result.getFirst().isEmpty() ? Dictionary.NONE : after.id(result.getFirst());
            }
        }
    }

    /** @return empty if treating fails or takes too long */
    private List<String> treat(Attribute attribute, Treatment treatment, Dictionary texts, int[] ids) {
        TextTreatment own = treatment();
        try {
            return deadline.call(() -> Arrays.stream(ids)
                    .mapToObj(id -> treat(own, attribute, treatment, text(texts, id)))
                    .toList());
        } catch (RuntimeException e) {
            current = null; // late work may still use it; the message may hold the text: count, do not log
            return List.of();
        }
    }

    /** Read without asking the dictionary for a string, which it would keep. */
    private static String text(Dictionary texts, int id) {
        byte[] utf8 = new byte[texts.utf8Length(id)];
        texts.copyUtf8(id, utf8, 0);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private String treat(TextTreatment own, Attribute attribute, Treatment treatment, String text) {
        boolean place = policy == null && attribute == Attribute.CELL && treatment == Treatment.TOKENISE;
        return place ? own.place(text) : own.treat(attribute, treatment, text);
    }

    private TextTreatment treatment() {
        TextTreatment known = current;
        if (known == null) {
            known = new TextTreatment(masker, key.get());
            current = known;
        }
        return known;
    }
}
