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
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;

/**
 * The ways to look at the texts of a column, coarse ones first: their outline (without numbers, generated ids and the
 * parts of addresses, paths and titles that vary freely), the outline with one of its numbers (the column of a cell, the
 * row of a table), and the whole text.
 */
final class ColumnViews {

    private static final int MOST_PLACES = 4;

    /** A column with more texts than this holds values. */
    private static final int MOST_WITH_PLACES = 50_000;

    /**
     * One way to look at a column.
     *
     * @param look   how the texts are looked at
     * @param value  what is seen, for each text id
     * @param label  the text of each value
     */
    record View(int column, Look look, int[] value, String[] label) {
        ColumnUse.Detail detail() {
            return look.detail();
        }

        int distinct() {
            return label.length;
        }
    }

    private final int column;
    private final String[] text;
    private final String[] outline;
    private final FreeParts free;
    private final List<List<String>> numbers = new ArrayList<>();

    private ColumnViews(int column, String[] text, Progress progress) {
        this.column = column;
        this.text = text;
        this.outline = new String[text.length];
        for (int id = 0; id < text.length; id++) {
            if ((id & 8191) == 0) {
                progress.checkCancelled();
            }
            if (text.length > MOST_WITH_PLACES) {
                outline[id] = StablePart.of(text[id]);
            } else {
                List<String> found = new ArrayList<>(2);
                outline[id] = StablePart.of(text[id], found);
                numbers.add(found);
            }
        }
        this.free = FreeParts.in(outline, progress);
        Map<String, String> freed = new HashMap<>();
        for (int id = 0; id < outline.length; id++) {
            outline[id] = freed.computeIfAbsent(outline[id], free::of);
        }
    }

    /** @return the views of a column that differ from each other and tell anything */
    static List<View> of(int column, EventStream.TextColumn texts, Progress progress) {
        return new ColumnViews(column, texts(texts), progress).views();
    }

    static String[] texts(EventStream.TextColumn column) {
        String[] text = new String[column.distinct()];
        Arrays.setAll(text, column::text);
        return text;
    }

    private List<View> views() {
        List<View> views = new ArrayList<>();
        View coarse = view(new Look(ColumnUse.Detail.OUTLINE, 0, free), outline);
        if (coarse.distinct() > 1) {
            views.add(coarse.distinct() == text.length ? whole() : coarse);
        }
        if (coarse.distinct() < text.length) {
            views.addAll(places(coarse.distinct()));
            views.add(whole());
        }
        return views;
    }

    private View whole() {
        int[] own = new int[text.length];
        Arrays.setAll(own, id -> id);
        return new View(column, new Look(ColumnUse.Detail.WHOLE, 0, free), own, text);
    }

    private List<View> places(int outlines) {
        List<View> places = new ArrayList<>();
        int most = numbers.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < Math.min(most, 4 * MOST_PLACES); k++) {
            Look look = new Look(ColumnUse.Detail.PLACE, k, free);
            String[] with = new String[text.length];
            Arrays.setAll(with, id -> look.withPlace(outline[id], numbers.get(id)));
            View view = view(look, with);
            if (view.distinct() > outlines && view.distinct() < text.length) {
                places.add(view);
            }
        }
        places.sort(Comparator.comparingInt(View::distinct));
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private View view(Look look, String[] seen) {
        Map<String, Integer> known = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] value = new int[seen.length];
        for (int id = 0; id < seen.length; id++) {
            Integer number = known.putIfAbsent(seen[id], labels.size());
            value[id] = number == null ? labels.size() : number;
            if (number == null) {
                labels.add(seen[id]);
            }
        }
        return new View(column, look, value, labels.toArray(new String[0]));
    }
}
