/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.internal.events.EventStream;

/**
 * The ways to look at the texts of a column, coarse ones first: their outline (without numbers, generated ids and the
 * parts of addresses, paths and titles that vary freely), the outline with one of its numbers (the column of a cell, the
 * row of a table), and the whole text. A text with {@link Slots} is looked at without and by what stands in each of them.
 */
final class ColumnViews {

    private static final int MOST_PLACES = 4;

    /** Mean number of times that a text of a place comes; fewer are enough if there are few rare ones. */
    private static final int OFTEN = 50;

    private static final int SOMETIMES = 8;
    private static final int RARE = 2;

    /** So few of the events, as a share, may have a window with a rare title beside those that come again and again. */
    private static final double STRAY = 0.1;

    /** In a log of so few events no activity can come often. */
    private static final int SHORT = 1_000;

    private static final double STRAY_IF_SHORT = 0.2;

    /** A column with more texts than this holds values. */
    private static final int MOST_WITH_PLACES = 50_000;

    /**
     * One way to look at a column.
     *
     * @param abstraction how the texts are looked at
     * @param value  what is seen, for each text id
     * @param label  the text of each value
     */
    record View(int column, TextAbstraction abstraction, int[] value, String[] label) {
        ColumnUse.Detail detail() {
            return abstraction.detail();
        }

        int distinct() {
            return label.length;
        }

        /** @return what views are looked at by, lowest first: what stands in a slot only after what stands around it */
        int rank() {
            return detail() == ColumnUse.Detail.PART ? value.length : distinct();
        }

        /**
         * @return whether the texts come again and again, as those of places do and values do not. The same text several times on
         *     end, as when a value is copied and pasted, counts once.
         */
        boolean returns(EventStream stream) {
            EventStream.TextColumn texts = stream.columns().get(column);
            int[] runs = new int[distinct()];
            int none = value[0];
            int filled = 0;
            for (int actor = 0; actor < stream.actors(); actor++) {
                int last = none;
                for (int i = stream.start(actor); i < stream.end(actor); i++) {
                    int seen = value[stream.id(texts, i)];
                    if (seen != none && seen != last) {
                        runs[seen]++;
                        filled++;
                        last = seen;
                    }
                }
            }
            int rare = 0;
            int rareRuns = 0;
            for (int times : runs) {
                rare += times <= RARE ? 1 : 0;
                rareRuns += times <= RARE ? times : 0;
            }
            double mean = (double) filled / distinct();
            double meanOfOthers = (double) (filled - rareRuns) / Math.max(1, distinct() - rare);
            Attribute attribute = texts.column().attribute();
            return mean >= OFTEN
                    || mean >= SOMETIMES && rare * 3 <= distinct()
                    || attribute == Attribute.WINDOW && meanOfOthers >= SOMETIMES && rareRuns <= STRAY * filled
                    || attribute == Attribute.ACTIVITY
                            && stream.size() <= SHORT
                            && meanOfOthers > RARE
                            && rareRuns <= STRAY_IF_SHORT * filled;
        }
    }

    private final int column;
    private final String[] text;
    private final String[] outline;
    private final FreeParts free;
    private final Slots slots;
    private final String[][] parts;
    private final List<List<String>> numbers = new ArrayList<>();
    private final Progress progress;

    private ColumnViews(int column, EventStream stream, Predicate<String> told, Progress progress) {
        this.column = column;
        this.progress = progress;
        this.text = texts(stream.columns().get(column));
        this.outline = new String[text.length];
        for (int id = 0; id < text.length; id++) {
            check(id);
            if (text.length > MOST_WITH_PLACES) {
                outline[id] = StablePart.of(text[id]);
            } else {
                List<String> found = new ArrayList<>(2);
                outline[id] = StablePart.of(text[id], found);
                numbers.add(found);
            }
        }
        Slots found = Slots.in(outline, stream, stream.columns().get(column), told, progress);
        this.parts = parts(found);
        String[] left = Arrays.stream(parts).map(part -> part[part.length - 1]).toArray(String[]::new);
        // values have no slots: what is left without them must come again and again
        TextAbstraction abstraction = new TextAbstraction(ColumnUse.Detail.OUTLINE, 0, FreeParts.NONE, found);
        boolean divided = !found.frames().isEmpty() && view(abstraction, left).returns(stream);
        this.slots = divided ? found : Slots.NONE;
        if (divided) {
            System.arraycopy(left, 0, outline, 0, left.length);
        }
        this.free = FreeParts.in(outline, progress);
        Map<String, String> freed = new HashMap<>();
        for (int id = 0; id < outline.length; id++) {
            check(id);
            outline[id] = freed.computeIfAbsent(outline[id], free::of);
        }
    }

    private void check(int id) {
        if ((id & 8191) == 0) {
            progress.checkCancelled();
        }
    }

    /** @return what stands in the slots of each outline, and last what is left; none where there are no slots */
    private String[][] parts(Slots slots) {
        String[][] parts = new String[slots.frames().isEmpty() ? 0 : outline.length][];
        Map<String, String[]> known = new HashMap<>();
        Arrays.setAll(parts, id -> {
            check(id);
            return known.computeIfAbsent(outline[id], slots::parts);
        });
        return parts;
    }

    /**
     * @param told whether a word of the column is known to say what is done
     * @return the views of a column that differ from each other and tell anything
     */
    static List<View> of(int column, EventStream stream, Predicate<String> told, Progress progress) {
        return new ColumnViews(column, stream, told, progress).views();
    }

    static String[] texts(EventStream.TextColumn column) {
        String[] text = new String[column.distinct()];
        Arrays.setAll(text, column::text);
        return text;
    }

    private List<View> views() {
        List<View> views = new ArrayList<>();
        View coarse = view(new TextAbstraction(ColumnUse.Detail.OUTLINE, 0, free, slots), outline);
        if (coarse.distinct() > 1) {
            views.add(coarse.distinct() == text.length ? whole() : coarse);
        }
        if (coarse.distinct() < text.length) {
            views.addAll(places(coarse.distinct()));
            if (slots.frames().isEmpty()) {
                views.add(whole());
            }
        }
        for (int slot = 0; slot < slots.frames().size(); slot++) {
            int k = slot;
            String[] filler = new String[text.length];
            Arrays.setAll(filler, id -> parts[id][k]);
            views.add(view(new TextAbstraction(ColumnUse.Detail.PART, slot, free, slots), filler));
        }
        return views;
    }

    private View whole() {
        int[] own = new int[text.length];
        Arrays.setAll(own, id -> id);
        return new View(column, new TextAbstraction(ColumnUse.Detail.WHOLE, 0, free, slots), own, text);
    }

    private List<View> places(int outlines) {
        List<View> places = new ArrayList<>();
        int most = numbers.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < Math.min(most, 4 * MOST_PLACES); k++) {
            TextAbstraction abstraction = new TextAbstraction(ColumnUse.Detail.PLACE, k, free, slots);
            String[] with = new String[text.length];
            Arrays.setAll(with, id -> abstraction.withPlace(outline[id], numbers.get(id)));
            View view = view(abstraction, with);
            if (view.distinct() > outlines && view.distinct() < text.length) {
                places.add(view);
            }
        }
        places.sort(Comparator.comparingInt(View::distinct));
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private View view(TextAbstraction abstraction, String[] seen) {
        Map<String, Integer> known = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] value = new int[seen.length];
        for (int id = 0; id < seen.length; id++) {
            check(id);
            Integer number = known.putIfAbsent(seen[id], labels.size());
            value[id] = number == null ? labels.size() : number;
            if (number == null) {
                labels.add(seen[id]);
            }
        }
        return new View(column, abstraction, value, labels.toArray(new String[0]));
    }
}
