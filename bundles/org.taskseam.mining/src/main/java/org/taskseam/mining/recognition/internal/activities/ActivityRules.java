/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.LongIntMap;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/** Rules that give every event an activity: column by column, groups of events are split by the texts of the column. */
public final class ActivityRules {

    static final String OTHER = "*";

    /** The texts that an activity was split by, the last one outermost. */
    record Label(@Nullable Label before, int column, String text) {}

    /** One column's splits: a group and a value give a new group; a group and no known value give the rest's group. */
    record Step(int column, TextAbstraction abstraction, int[] value, String[] label, LongIntMap next, int[] rest) {}

    private final List<EventStream.TextColumn> columns;
    private final List<Step> steps;
    private @Nullable Label[] labels;
    private final List<ColumnUse> uses;
    private final boolean[] carriesData;

    ActivityRules(
            List<EventStream.TextColumn> columns,
            List<Step> steps,
            @Nullable Label[] labels,
            List<ColumnUse> uses,
            boolean[] carriesData) {
        this.columns = columns;
        this.steps = steps;
        this.labels = labels;
        this.uses = uses;
        this.carriesData = carriesData;
    }

    /** @return rules learned before, for the columns of a stream, which must be the same */
    public static ActivityRules of(LearnedTasks learned, EventStream stream) {
        boolean[] carriesData = new boolean[stream.columns().size()];
        for (int c = 0; c < carriesData.length; c++) {
            carriesData[c] = learned.columns().get(c).carriesData();
        }
        ActivityRules rules =
                new ActivityRules(stream.columns(), new ArrayList<>(), new Label[] {null}, List.of(), carriesData);
        for (LearnedTasks.Split split : learned.splits()) {
            LearnedTasks.Column column = learned.columns().get(split.column());
            FreeParts free = new FreeParts(Set.copyOf(column.freePaths()), Set.copyOf(column.freeTitles()));
            Slots slots = new Slots(column.slots());
            rules.add(split, new TextAbstraction(split.detail(), split.place(), free, slots));
        }
        return rules;
    }

    private void add(LearnedTasks.Split split, TextAbstraction abstraction) {
        Map<String, Integer> valueOf = new HashMap<>();
        LongIntMap next = new LongIntMap(split.ways().size());
        for (LearnedTasks.Way way : split.ways()) {
            Integer known = valueOf.putIfAbsent(way.text(), valueOf.size());
            next.put(LongIntMap.key(way.from(), known == null ? valueOf.size() - 1 : known), way.to());
        }
        String[] seen = abstraction.of(ColumnViews.texts(columns.get(split.column())));
        int[] value = new int[seen.length];
        String[] label = new String[valueOf.size()];
        Arrays.fill(label, "");
        Map<String, String> digests = new HashMap<>();
        for (int id = 0; id < seen.length; id++) {
            value[id] = valueOf.getOrDefault(digests.computeIfAbsent(seen[id], TextDigest::of), -1);
            if (value[id] >= 0) {
                label[value[id]] = seen[id];
            }
        }
        @Nullable Label[] newLabels = new Label[split.groups()];
        int[] rest = split.rest().stream().mapToInt(Integer::intValue).toArray();
        for (int old = 0; old < rest.length; old++) {
            newLabels[rest[old]] = labels[old];
        }
        for (LearnedTasks.Way way : split.ways()) {
            newLabels[rest[way.from()]] = new Label(labels[way.from()], split.column(), OTHER);
            String text = label[valueOf.getOrDefault(way.text(), 0)];
            newLabels[way.to()] = new Label(labels[way.from()], split.column(), text);
        }
        labels = newLabels;
        steps.add(new Step(split.column(), abstraction, value, label, next, rest));
    }

    /** @return the rules as a value that holds for other logs, too */
    public List<LearnedTasks.Split> splits() {
        List<LearnedTasks.Split> splits = new ArrayList<>();
        for (Step step : steps) {
            List<LearnedTasks.Way> ways = new ArrayList<>();
            step.next.forEach((key, to) ->
                    ways.add(new LearnedTasks.Way((int) (key >>> 32), TextDigest.of(step.label[(int) key]), to)));
            ways.sort(Comparator.comparingInt(LearnedTasks.Way::to));
            List<Integer> rest = Arrays.stream(step.rest).boxed().toList();
            splits.add(new LearnedTasks.Split(
                    step.column, step.abstraction.detail(), step.abstraction.place(), ways, rest));
        }
        return splits;
    }

    /** @return the columns as a value that holds for other logs, too */
    public List<LearnedTasks.Column> learnedColumns() {
        List<LearnedTasks.Column> learned = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            TextAbstraction abstraction = steps.stream()
                    .filter(step -> step.column == column)
                    .findFirst()
                    .map(step -> step.abstraction)
                    .orElse(TextAbstraction.WHOLE);
            learned.add(new LearnedTasks.Column(
                    columns.get(c).column().name(),
                    columns.get(c).role(),
                    carriesData[c],
                    abstraction.free().paths().stream().sorted().toList(),
                    abstraction.free().titles().stream().sorted().toList(),
                    abstraction.slots().frames()));
        }
        return learned;
    }

    /** @return number of activities */
    public int count() {
        return labels.length;
    }

    private String label(int activity) {
        Deque<String> texts = new ArrayDeque<>();
        Set<Integer> said = new HashSet<>();
        for (Label label = labels[activity]; label != null; label = label.before) {
            boolean tells = !label.text.isEmpty() && !(label.text.equals(OTHER) && saysMore(label));
            if (tells && said.add(label.column)) {
                texts.addFirst(label.text);
            }
        }
        return String.join(" | ", texts);
    }

    /** @return the context texts of every activity, joined */
    public List<String> contexts() {
        return IntStream.range(0, count()).mapToObj(this::label).toList();
    }

    private static boolean saysMore(Label other) {
        for (Label label = other.before; label != null; label = label.before) {
            if (label.column == other.column) {
                return true;
            }
        }
        return false;
    }

    /** @return what was learned about each column */
    public List<ColumnUse> uses() {
        return uses;
    }

    /** @return whether equal texts in this column may tell that events belong together */
    public boolean carriesData(int column) {
        return carriesData[column];
    }

    /** @return the activity of every event */
    public int[] apply(EventStream stream, Progress progress) {
        int[] activity = new int[stream.size()];
        for (Step step : steps) {
            progress.checkCancelled();
            EventStream.TextColumn column = columns.get(step.column);
            for (int i = 0; i < activity.length; i++) {
                int value = step.value[stream.id(column, i)];
                int to = value < 0 ? -1 : step.next.get(LongIntMap.key(activity[i], value), -1);
                activity[i] = to >= 0 ? to : step.rest[activity[i]];
            }
        }
        return activity;
    }
}
