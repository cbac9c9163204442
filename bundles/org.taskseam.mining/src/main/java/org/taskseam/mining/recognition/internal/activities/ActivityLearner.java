/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Learns {@link ActivityRules}. Column by column, those with few texts first, and first without the digits of its texts, a group of
 * events is split by a column if knowing the text helps to predict the events before and after (see {@link ContextGain}); such a
 * column is context for this group of events. What splits nothing is data.
 */
public final class ActivityLearner {

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

    /** A part that tells more than this share of its events apart says what is done. */
    private static final double MOST_TOLD = 0.1;

    /** How often parts are looked for anew, without those that say what is done. */
    private static final int MOST_LOOKS = 4;

    private final EventStream stream;
    private final List<ColumnViews.View> views;
    private final List<EventStream.TextColumn> columns;
    private final Progress progress;
    private final ContextGain gain;
    private final ColumnRelevance relevance;
    private final List<ActivityRules.Step> steps = new ArrayList<>();
    private ActivityRules.@Nullable Label[] labels = {null};
    private final Map<ColumnViews.View, ColumnUse> used = new LinkedHashMap<>();
    private final Set<ColumnViews.View> idle = new HashSet<>();
    private final int[] group;
    private boolean hasParts;

    private ActivityLearner(EventStream stream, List<List<ColumnViews.View>> views, Progress progress) {
        this.stream = stream;
        this.views = views.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
        this.progress = progress;
        this.columns = stream.columns();
        this.group = new int[stream.size()];
        this.relevance = new ColumnRelevance(stream);
        int[] starts = new int[stream.actors() + 1];
        for (int actor = 0; actor < stream.actors(); actor++) {
            starts[actor + 1] = stream.end(actor);
        }
        this.gain = new ContextGain(starts);
    }

    public static ActivityRules learn(EventStream stream, Progress progress) {
        int columns = stream.columns().size();
        List<Set<String>> told = new ArrayList<>();
        List<List<ColumnViews.View>> views = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            told.add(new HashSet<>());
            views.add(ColumnViews.of(c, stream, told.get(c)::contains, progress));
        }
        for (int look = 1; look < MOST_LOOKS; look++) {
            ActivityLearner learner = new ActivityLearner(stream, views, progress);
            ActivityRules rules = learner.rules();
            BitSet more = learner.addTold(told);
            if (more.isEmpty()) {
                return rules;
            }
            more.stream().forEach(c -> views.set(c, ColumnViews.of(c, stream, told.get(c)::contains, progress)));
        }
        for (int c = 0; c < columns; c++) {
            views.set(c, ColumnViews.of(c, stream, word -> true, progress));
        }
        return new ActivityLearner(stream, views, progress).rules();
    }

    /**
     * A part that changes by itself but says what is done is none: such a text is looked at as it is.
     *
     * @param told gets the words of such parts, by column
     * @return the columns with any that were not known
     */
    private BitSet addTold(List<Set<String>> told) {
        BitSet more = new BitSet();
        for (Map.Entry<ColumnViews.View, ColumnUse> use : used.entrySet()) {
            ColumnViews.View view = use.getKey();
            boolean tells =
                    use.getValue().contextEvents() > MOST_TOLD * use.getValue().variedEvents();
            if (view.detail() == ColumnUse.Detail.PART
                    && tells
                    && told.get(view.column()).addAll(List.of(view.label()))) {
                more.set(view.column());
            }
        }
        return more;
    }

    private ActivityRules rules() {
        sort();
        List<ColumnViews.View> parts = taken(views, view -> view.detail() == ColumnUse.Detail.PART);
        hasParts = !parts.isEmpty();
        List<ColumnViews.View> places = taken(views, view -> view.returns(stream));
        List<ColumnViews.View> composed = taken(places, this::mayHoldParts);
        List<Shown> shown = places.stream().map(Shown::new).toList();
        for (int pass = 0; pass < PASSES; pass++) {
            shown.forEach(place -> consider(place, around(), true));
        }
        ContextGain.Sight around = around();
        parts.forEach(view -> consider(new Shown(view), around, true));
        composed.forEach(view -> consider(new Shown(view), around, true));
        views.forEach(view -> consider(new Shown(view), around, false));
        boolean[] carriesData = new boolean[columns.size()];
        used.forEach((view, use) -> carriesData[view.column()] |= carriesData(view, use));
        return new ActivityRules(columns, steps, labels, List.copyOf(used.values()), carriesData);
    }

    private static List<ColumnViews.View> taken(List<ColumnViews.View> from, Predicate<ColumnViews.View> which) {
        List<ColumnViews.View> taken = from.stream().filter(which).toList();
        from.removeAll(taken);
        return new ArrayList<>(taken);
    }

    private ContextGain.Sight around() {
        return new ContextGain.Groups(group.clone(), labels.length);
    }

    /** @return whether a view may show parts of other columns, too, that change by themselves */
    private boolean mayHoldParts(ColumnViews.View view) {
        return hasParts && isActivity(view.column());
    }

    /** What the log says an activity is comes last: it may be made of the other columns. */
    private void sort() {
        views.sort(Comparator.<ColumnViews.View>comparingInt(v -> isActivity(v.column()) ? 1 : 0)
                .thenComparingInt(ColumnViews.View::rank)
                .thenComparing((v, w) -> Arrays.compare(v.label(), w.label()))
                .thenComparingInt(ColumnViews.View::column));
    }

    private boolean isActivity(int column) {
        return columns.get(column).column().attribute() == Attribute.ACTIVITY;
    }

    /** What a view shows of the events, whatever groups they are in. */
    private final class Shown {
        final ColumnViews.View view;
        final int[] value;
        final int none;
        final long filled;
        private @Nullable Boolean relevant;
        private boolean lookedBeyond;
        private @Nullable ConditionalGain beyond;

        Shown(ColumnViews.View view) {
            this.view = view;
            value = new int[stream.size()];
            none = view.value()[0];
            long count = 0;
            for (int i = 0; i < value.length; i++) {
                value[i] = view.value()[stream.id(columns.get(view.column()), i)];
                count += value[i] == none ? 0 : 1;
            }
            filled = count;
        }

        boolean isRelevant() {
            if (relevant == null) {
                boolean meant = columns.get(view.column()).column().attribute() != null;
                relevant = meant || relevance.isRelevant(value, none);
            }
            return relevant;
        }

        /** @return what it says that the text beside does not; {@code null} where it shows no more than an outline */
        @Nullable
        ConditionalGain beyond() {
            if (!lookedBeyond) {
                lookedBeyond = true;
                beyond = ConditionalGain.of(view, value);
            }
            return beyond;
        }
    }

    private void consider(Shown shown, ContextGain.Sight neighbours, boolean place) {
        progress.checkCancelled();
        ColumnViews.View view = shown.view;
        int[] value = shown.value;
        GroupSplits splits = new GroupSplits(group, labels.length, value);
        progress.checkCancelled();
        double[] best = gain.of(splits, neighbours);
        progress.checkCancelled();
        if (!mayHoldParts(view) && (steps.isEmpty() || view.distinct() * (long) RETURNS < shown.filled)) {
            double[] texts = gain.of(splits, new ContextGain.Texts(value, view.distinct()));
            progress.checkCancelled();
            ConditionalGain more = shown.beyond();
            double[] unsaid = more == null ? texts : gain.of(splits, more);
            Arrays.setAll(best, s -> Math.max(best[s], Math.min(texts[s], unsaid[s])));
        }
        progress.checkCancelled();
        boolean relevant = shown.isRelevant();
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
        used.merge(view, now, ActivityLearner::both);
        if (!relevant && (place || !relevance.mayCarry(value, shown.none))) {
            idle.add(view);
        }
        if (splitEvents > 0) {
            split(view, value, splits, telling);
        }
    }

    private boolean carriesData(ColumnViews.View view, ColumnUse use) {
        boolean all = view.detail() == ColumnUse.Detail.WHOLE || view.detail() == ColumnUse.Detail.PART;
        boolean data = !isActivity(view.column()) && use.contextEvents() * 2 < use.variedEvents();
        return all && data && !idle.contains(view);
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
    private static boolean[] telling(double[] gain, GroupSplits splits, boolean place) {
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

    private void split(ColumnViews.View view, int[] value, GroupSplits splits, boolean[] telling) {
        LongIntMap next = new LongIntMap(1024);
        int[] rest = new int[labels.length];
        boolean[] divided = new boolean[labels.length];
        Arrays.fill(rest, -1);
        for (int i = 0; i < group.length; i++) {
            divided[group[i]] |= telling[splits.of(i)];
        }
        List<ActivityRules.@Nullable Label> newLabels = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            int old = group[i];
            if (telling[splits.of(i)]) {
                int to = next.id(LongIntMap.key(old, value[i]));
                if (to == newLabels.size()) {
                    newLabels.add(new ActivityRules.Label(labels[old], view.column(), view.label()[value[i]]));
                }
            }
        }
        for (int old = 0; old < rest.length; old++) {
            rest[old] = newLabels.size();
            newLabels.add(
                    divided[old]
                            ? new ActivityRules.Label(labels[old], view.column(), ActivityRules.OTHER)
                            : labels[old]);
        }
        for (int i = 0; i < group.length; i++) {
            int to = next.get(LongIntMap.key(group[i], value[i]), -1);
            group[i] = to >= 0 ? to : rest[group[i]];
        }
        labels = newLabels.toArray(new ActivityRules.Label[0]);
        steps.add(new ActivityRules.Step(view.column(), view.abstraction(), view.value(), view.label(), next, rest));
    }
}
