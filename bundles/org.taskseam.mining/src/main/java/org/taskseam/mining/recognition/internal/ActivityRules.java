/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;

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

    private static final class View {
        final int column;
        final boolean exact;
        final int[] value;
        final String[] label;

        View(int column, boolean exact, int[] value, String[] label) {
            this.column = column;
            this.exact = exact;
            this.value = value;
            this.label = label;
        }
    }

    /** One column's splits: a group and a value give a new group; a group and no known value give the rest's group. */
    private record Step(View view, LongIntMap next, int[] rest) {}

    private final List<EventStream.TextColumn> columns;
    private final List<Step> steps = new ArrayList<>();
    private final List<ColumnUse> uses = new ArrayList<>();
    private final boolean[] carriesData;
    private String[] labels = {""};
    private int[] group;

    private ActivityRules(EventStream stream) {
        this.columns = stream.columns();
        this.carriesData = new boolean[columns.size()];
        this.group = new int[stream.size()];
    }

    static ActivityRules learn(EventStream stream, Progress progress) {
        ActivityRules rules = new ActivityRules(stream);
        List<View> views = rules.views();
        int[] starts = new int[stream.actors() + 1];
        for (int actor = 0; actor < stream.actors(); actor++) {
            starts[actor + 1] = stream.end(actor);
        }
        for (View view : views) {
            progress.checkCancelled();
            rules.consider(view, stream, starts);
        }
        return rules;
    }

    private List<View> views() {
        List<View> views = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int distinct = columns.get(c).distinct();
            int[] exact = new int[distinct];
            int[] stable = new int[distinct];
            String[] text = new String[distinct];
            Map<String, Integer> known = new HashMap<>();
            List<String> stableText = new ArrayList<>();
            for (int id = 0; id < distinct; id++) {
                text[id] = columns.get(c).text(id);
                exact[id] = id;
                stable[id] = known.computeIfAbsent(StablePart.of(text[id]), t -> {
                    stableText.add(t);
                    return stableText.size() - 1;
                });
            }
            if (stableText.size() > 1) {
                views.add(new View(c, stableText.size() == distinct, stable, stableText.toArray(new String[0])));
            }
            if (stableText.size() < distinct) {
                views.add(new View(c, true, exact, text));
            }
        }
        views.sort(Comparator.<View>comparingInt(v -> v.label.length).thenComparingInt(v -> v.column));
        return views;
    }

    private void consider(View view, EventStream stream, int[] starts) {
        int n = stream.size();
        int groups = labels.length;
        int[] value = new int[n];
        LongIntMap counts = new LongIntMap(1024);
        int[] size = new int[groups];
        for (int i = 0; i < n; i++) {
            value[i] = view.value[stream.id(columns.get(view.column), i)];
            counts.add(LongIntMap.key(group[i], value[i]), 1);
            size[group[i]]++;
        }
        int[] distinct = new int[groups];
        counts.forEach((key, count) -> distinct[(int) (key >>> 32)]++);
        ContextGain gain = new ContextGain(starts);
        double[] best = gain.of(group, groups, value, group, false);
        if (view.label.length * (long) RETURNS < n) {
            double[] other = gain.of(group, groups, value, value, true);
            for (int g = 0; g < groups; g++) {
                best[g] = Math.max(best[g], other[g]);
            }
        }
        boolean[] split = new boolean[groups];
        long splitEvents = 0;
        long allEvents = 0;
        for (int g = 0; g < groups; g++) {
            split[g] = distinct[g] > 1 && best[g] > LEAST_GAIN && best[g] > LEAST_GAIN_PER_EVENT * size[g];
            splitEvents += split[g] ? size[g] : 0;
            allEvents += distinct[g] > 1 ? size[g] : 0;
        }
        uses.add(new ColumnUse(
                columns.get(view.column).column().name(), view.exact, view.label.length, allEvents, splitEvents));
        if (view.exact) {
            boolean derived = columns.get(view.column).column().attribute() == Attribute.ACTIVITY;
            carriesData[view.column] = !derived && splitEvents * 2 < allEvents;
        }
        if (splitEvents > 0) {
            split(view, value, split, counts);
        }
    }

    private void split(View view, int[] value, boolean[] split, LongIntMap counts) {
        LongIntMap next = new LongIntMap(1024);
        int[] rest = new int[labels.length];
        Arrays.fill(rest, -1);
        List<String> newLabels = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            int old = group[i];
            long key = LongIntMap.key(old, value[i]);
            if (split[old] && counts.get(key, 0) >= LEAST_COUNT) {
                int to = next.get(key, -1);
                if (to < 0) {
                    to = newLabels.size();
                    next.put(key, to);
                    newLabels.add(join(labels[old], view.label[value[i]]));
                }
                group[i] = to;
            } else {
                if (rest[old] < 0) {
                    rest[old] = newLabels.size();
                    newLabels.add(split[old] ? join(labels[old], "*") : labels[old]);
                }
                group[i] = rest[old];
            }
        }
        for (int old = 0; old < rest.length; old++) {
            if (rest[old] < 0) {
                rest[old] = newLabels.size();
                newLabels.add(join(labels[old], "*"));
            }
        }
        labels = newLabels.toArray(new String[0]);
        steps.add(new Step(view, next, rest));
    }

    private static String join(String left, String right) {
        return right.isEmpty() ? left : left.isEmpty() ? right : left + " | " + right;
    }

    /** @return number of activities */
    int count() {
        return labels.length;
    }

    /** @return the context texts of an activity, joined */
    String label(int activity) {
        return labels[activity];
    }

    /** @return what was learned about each column */
    List<ColumnUse> uses() {
        return List.copyOf(uses);
    }

    /** @return whether equal texts in this column may tell that events belong together */
    boolean carriesData(int column) {
        return carriesData[column];
    }

    /** @return the activity of every event */
    int[] apply(EventStream stream) {
        int[] activity = new int[stream.size()];
        for (Step step : steps) {
            EventStream.TextColumn column = columns.get(step.view.column);
            for (int i = 0; i < activity.length; i++) {
                int value = step.view.value[stream.id(column, i)];
                int to = step.next.get(LongIntMap.key(activity[i], value), -1);
                activity[i] = to >= 0 ? to : step.rest[activity[i]];
            }
        }
        return activity;
    }
}
