/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.LearnedTasks;

/**
 * Learned rules that give every event an activity. Column by column, those with few texts first, and first without
 * the
 * digits of its texts, a group of events is split by a column if knowing the text helps to predict the events
 * before and
 * after (see {@link ContextGain}); such a column is context for this group of events. What splits nothing is data.
 */
final class ActivityRules {

    /** Nats that a split must gain in all and per event: below it, chance gains as much. */
    private static final double LEAST_GAIN = 8;

    private static final double LEAST_GAIN_PER_EVENT = 0.1;

    /**
     * The texts of a column must return this often on average before they are compared with their neighbours'
     * texts.
     */
    private static final int RETURNS = 20;

    /** Texts that appear once in a group say nothing about the next time. */
    private static final int LEAST_COUNT = 2;

    private static final double LEAST_GAIN_ALONE = 3;
    private static final double PRICE_OF_A_VALUE = 1;

    /** A column may tell something only when the neighbours are told apart by a later one. */
    private static final int PASSES = 2;

    private static final String OTHER = "*";

    /** The texts that an activity was split by, the last one outermost. */
    private record Label(@Nullable Label before, int column, String text) {}

    /** One column's splits: a group and a value give a new group; a group and no known value give the rest's group. */
    private record Step(int column, Look look, int[] value, String[] label, LongIntMap next, int[] rest) {}

    private final List<EventStream.TextColumn> columns;
    private final List<Step> steps = new ArrayList<>();
    private final Map<ColumnViews.View, ColumnUse> uses = new LinkedHashMap<>();
    private final Set<ColumnViews.View> idle = new HashSet<>();
    private final boolean[] carriesData;
    private @Nullable Label[] labels = {null};
    private int[] group;

    private ActivityRules(EventStream stream) {
        this.columns = stream.columns();
        this.carriesData = new boolean[columns.size()];
        this.group = new int[stream.size()];
    }

    static ActivityRules learn(EventStream stream, Progress progress) {
        ActivityRules rules = new ActivityRules(stream);
        int[] starts = new int[stream.actors() + 1];
        for (int actor = 0; actor < stream.actors(); actor++) {
            starts[actor + 1] = stream.end(actor);
        }
        ContextGain gain = new ContextGain(starts);
        Relevance relevance = new Relevance(stream);
        List<ColumnViews.View> views = rules.views(stream, progress);
        List<ColumnViews.View> places =
                views.stream().filter(v -> v.returns(stream)).toList();
        List<ColumnViews.View> others = new ArrayList<>(views);
        others.removeAll(places);
        for (int pass = 0; pass < PASSES; pass++) {
            for (ColumnViews.View view : places) {
                progress.checkCancelled();
                rules.consider(view, stream, rules.group, true, gain, relevance);
            }
        }
        int[] place = rules.group.clone();
        for (ColumnViews.View view : others) {
            progress.checkCancelled();
            rules.consider(view, stream, place, false, gain, relevance);
        }
        rules.uses.forEach(rules::findData);
        return rules;
    }

    /** @return rules learned before, for the columns of a stream, which must be the same */
    static ActivityRules of(LearnedTasks learned, EventStream stream) {
        ActivityRules rules = new ActivityRules(stream);
        for (int c = 0; c < rules.columns.size(); c++) {
            rules.carriesData[c] = learned.columns().get(c).carriesData();
        }
        for (LearnedTasks.Split split : learned.splits()) {
            LearnedTasks.Column column = learned.columns().get(split.column());
            FreeParts free = new FreeParts(Set.copyOf(column.freePaths()), Set.copyOf(column.freeTitles()));
            Slots slots = new Slots(column.slots());
            rules.add(split, new Look(split.detail(), split.place(), free, slots));
        }
        return rules;
    }

    private void add(LearnedTasks.Split split, Look look) {
        Map<String, Integer> valueOf = new HashMap<>();
        LongIntMap next = new LongIntMap(split.ways().size());
        for (LearnedTasks.Way way : split.ways()) {
            Integer known = valueOf.putIfAbsent(way.text(), valueOf.size());
            next.put(LongIntMap.key(way.from(), known == null ? valueOf.size() - 1 : known), way.to());
        }
        String[] seen = look.of(ColumnViews.texts(columns.get(split.column())));
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
        steps.add(new Step(split.column(), look, value, label, next, rest));
    }

    /** @return the rules as a value that holds for other logs, too */
    List<LearnedTasks.Split> splits() {
        List<LearnedTasks.Split> splits = new ArrayList<>();
        for (Step step : steps) {
            List<LearnedTasks.Way> ways = new ArrayList<>();
            step.next.forEach((key, to) ->
                    ways.add(new LearnedTasks.Way((int) (key >>> 32), TextDigest.of(step.label[(int) key]), to)));
            ways.sort(Comparator.comparingInt(LearnedTasks.Way::to));
            List<Integer> rest = Arrays.stream(step.rest).boxed().toList();
            splits.add(new LearnedTasks.Split(step.column, step.look.detail(), step.look.place(), ways, rest));
        }
        return splits;
    }

    /** @return the columns as a value that holds for other logs, too */
    List<LearnedTasks.Column> learnedColumns() {
        List<LearnedTasks.Column> learned = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            Look look = steps.stream()
                    .filter(step -> step.column == column)
                    .findFirst()
                    .map(step -> step.look)
                    .orElse(Look.WHOLE);
            learned.add(new LearnedTasks.Column(
                    columns.get(c).column().name(),
                    columns.get(c).role(),
                    carriesData[c],
                    look.free().paths().stream().sorted().toList(),
                    look.free().titles().stream().sorted().toList(),
                    look.slots().frames()));
        }
        return learned;
    }

    /** What the log says an activity is comes last: it may be made of the other columns. */
    private List<ColumnViews.View> views(EventStream stream, Progress progress) {
        List<ColumnViews.View> views = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            views.addAll(ColumnViews.of(c, stream, progress));
        }
        views.sort(Comparator.<ColumnViews.View>comparingInt(v -> isActivity(v.column()) ? 1 : 0)
                .thenComparingInt(ColumnViews.View::rank)
                .thenComparing((v, w) -> Arrays.compare(v.label(), w.label()))
                .thenComparingInt(ColumnViews.View::column));
        return views;
    }

    private boolean isActivity(int column) {
        return columns.get(column).column().attribute() == Attribute.ACTIVITY;
    }

    private void consider(
            ColumnViews.View view,
            EventStream stream,
            int[] neighbour,
            boolean place,
            ContextGain gain,
            Relevance relevance) {
        int[] value = new int[stream.size()];
        int none = view.value()[0];
        long filled = 0;
        for (int i = 0; i < value.length; i++) {
            value[i] = view.value()[stream.id(columns.get(view.column()), i)];
            filled += value[i] == none ? 0 : 1;
        }
        Splits splits = new Splits(group, labels.length, value);
        double[] best = gain.of(splits, neighbour, null);
        if (steps.isEmpty() || view.distinct() * (long) RETURNS < filled) {
            double[] other = gain.of(splits, value, value);
            Arrays.setAll(best, s -> Math.max(best[s], other[s]));
        }
        boolean meant = columns.get(view.column()).column().attribute() != null;
        boolean relevant = meant || relevance.isRelevant(value, none);
        boolean[] telling = relevant ? telling(best, splits, place) : new boolean[splits.count()];
        long splitEvents = 0;
        long allEvents = 0;
        for (int s = 0; s < splits.count(); s++) {
            splitEvents += telling[s] ? splits.size(s) : 0;
        }
        for (int g = 0; g < splits.groups(); g++) {
            allEvents += splits.distinct(g) > 1 ? splits.sizeOfGroup(g) : 0;
        }
        ColumnUse now = new ColumnUse(
                columns.get(view.column()).column().name(), view.detail(), view.distinct(), allEvents, splitEvents);
        uses.merge(view, now, ActivityRules::both);
        if (!relevant && (place || !relevance.mayCarry(value, none))) {
            idle.add(view);
        }
        if (splitEvents > 0) {
            split(view, value, splits, telling);
        }
    }

    private void findData(ColumnViews.View view, ColumnUse use) {
        boolean all = view.detail() == ColumnUse.Detail.WHOLE || view.detail() == ColumnUse.Detail.PART;
        boolean data = !isActivity(view.column()) && use.contextEvents() * 2 < use.variedEvents();
        carriesData[view.column()] |= all && data && !idle.contains(view);
    }

    private static ColumnUse both(ColumnUse first, ColumnUse second) {
        long context = Math.min(first.variedEvents(), first.contextEvents() + second.contextEvents());
        return new ColumnUse(first.column(), first.detail(), first.distinct(), first.variedEvents(), context);
    }

    /**
     * The texts of a place tell something all together or not at all. Of other texts, those that appear about equally often
     * do, so that chance does not pick among the rare ones, or single ones that pay alone.
     *
     * @return which values of which group deserve an activity of their own
     */
    private static boolean[] telling(double[] gain, Splits splits, boolean place) {
        boolean[] telling = new boolean[gain.length];
        double[] together = new double[splits.groups() * Integer.SIZE];
        double[] all = new double[splits.groups()];
        int[] events = new int[splits.groups()];
        for (int s = 0; s < gain.length; s++) {
            together[equallyOften(splits.groupOf(s), splits.size(s))] += gain[s] - PRICE_OF_A_VALUE;
        }
        for (int s = 0; s < gain.length; s++) {
            int g = splits.groupOf(s);
            int size = splits.size(s);
            boolean pays = place || together[equallyOften(g, size)] > 0 || gain[s] > LEAST_GAIN_ALONE;
            telling[s] = splits.distinct(g) > 1 && size >= LEAST_COUNT && pays;
            all[g] += place || telling[s] ? gain[s] : 0;
            events[g] += place || telling[s] ? size : 0;
        }
        for (int s = 0; s < gain.length; s++) {
            int g = splits.groupOf(s);
            telling[s] &= all[g] > LEAST_GAIN && all[g] > LEAST_GAIN_PER_EVENT * events[g];
        }
        return telling;
    }

    private static int equallyOften(int group, int size) {
        return group * Integer.SIZE + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(size);
    }

    private void split(ColumnViews.View view, int[] value, Splits splits, boolean[] telling) {
        LongIntMap next = new LongIntMap(1024);
        int[] rest = new int[labels.length];
        boolean[] divided = new boolean[labels.length];
        Arrays.fill(rest, -1);
        for (int i = 0; i < group.length; i++) {
            divided[group[i]] |= telling[splits.of(i)];
        }
        List<@Nullable Label> newLabels = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            int old = group[i];
            if (telling[splits.of(i)]) {
                int to = next.id(LongIntMap.key(old, value[i]));
                if (to == newLabels.size()) {
                    newLabels.add(new Label(labels[old], view.column(), view.label()[value[i]]));
                }
            }
        }
        for (int old = 0; old < rest.length; old++) {
            rest[old] = newLabels.size();
            newLabels.add(divided[old] ? new Label(labels[old], view.column(), OTHER) : labels[old]);
        }
        for (int i = 0; i < group.length; i++) {
            int to = next.get(LongIntMap.key(group[i], value[i]), -1);
            group[i] = to >= 0 ? to : rest[group[i]];
        }
        labels = newLabels.toArray(new Label[0]);
        steps.add(new Step(view.column(), view.look(), view.value(), view.label(), next, rest));
    }

    /** @return number of activities */
    int count() {
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
    List<String> contexts() {
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
    List<ColumnUse> uses() {
        return List.copyOf(uses.values());
    }

    /** @return whether equal texts in this column may tell that events belong together */
    boolean carriesData(int column) {
        return carriesData[column];
    }

    /** @return the activity of every event */
    int[] apply(EventStream stream) {
        int[] activity = new int[stream.size()];
        for (Step step : steps) {
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
