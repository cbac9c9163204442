/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;

/**
 * The ways to look at the texts of a column, coarse ones first: their outline (without numbers, generated ids and the
 * parts of addresses, paths and titles that vary freely), the outline with one of its numbers (the column of a cell, the
 * row of a table), and the whole text.
 */
final class ColumnViews {

    /** Numbers longer than this are keys of records. */
    private static final int LONGEST_PLACE = 4;

    private static final int MOST_PLACES = 4;

    /** A column with more texts than this holds values. */
    private static final int MOST_WITH_PLACES = 50_000;

    private static final int DEEPEST = 30;

    /** A place in addresses or titles with more different texts than this is filled in freely. */
    private static final int FREE = 20;

    static final Pattern TITLE_PARTS = Pattern.compile(" [-|–—·] ");

    /**
     * One way to look at a column.
     *
     * @param detail how much of the texts is seen
     * @param value  what is seen, for each text id
     * @param label  the text of each value
     */
    record View(int column, ColumnUse.Detail detail, int[] value, String[] label) {
        int distinct() {
            return label.length;
        }
    }

    private final int column;
    private final String[] text;
    private final String[] outline;
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
        free(outline, progress);
    }

    /** @return the views of a column that differ from each other and tell anything */
    static List<View> of(int column, EventStream.TextColumn texts, Progress progress) {
        String[] text = new String[texts.distinct()];
        Arrays.setAll(text, texts::text);
        return new ColumnViews(column, text, progress).views();
    }

    private List<View> views() {
        List<View> views = new ArrayList<>();
        View coarse = view(ColumnUse.Detail.OUTLINE, outline);
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
        return new View(column, ColumnUse.Detail.WHOLE, own, text);
    }

    private List<View> places(int outlines) {
        List<View> places = new ArrayList<>();
        int most = numbers.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < Math.min(most, 4 * MOST_PLACES); k++) {
            String[] with = new String[text.length];
            for (int id = 0; id < text.length; id++) {
                List<String> own = numbers.get(id);
                boolean place = k < own.size() && own.get(k).length() <= LONGEST_PLACE;
                with[id] = place ? fill(outline[id], k, own.get(k)) : outline[id];
            }
            View view = view(ColumnUse.Detail.PLACE, with);
            if (view.distinct() > outlines && view.distinct() < text.length) {
                places.add(view);
            }
        }
        places.sort(Comparator.comparingInt(View::distinct));
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private View view(ColumnUse.Detail detail, String[] seen) {
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
        return new View(column, detail, value, labels.toArray(new String[0]));
    }

    /** Puts a number back in the place of the k-th {@code #}. */
    private static String fill(String outline, int k, String number) {
        int at = -1;
        for (int i = 0; i <= k; i++) {
            at = outline.indexOf('#', at + 1);
            if (at < 0) {
                return outline;
            }
        }
        return outline.substring(0, at) + number + outline.substring(at + 1);
    }

    /** Replaces parts of addresses, paths and titles that vary freely by dots. */
    private static void free(String[] outlines, Progress progress) {
        Set<String> paths = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (String outline : outlines) {
            if (isPath(outline)) {
                paths.add(outline);
            } else if (TITLE_PARTS.matcher(outline).find()) {
                titles.add(outline);
            }
        }
        Map<String, String> freed = new HashMap<>();
        if (paths.size() > FREE) {
            free(paths, Pattern.compile("[/\\\\]"), "/", false, freed, progress);
        }
        if (titles.size() > FREE) {
            free(titles, TITLE_PARTS, " - ", true, freed, progress);
        }
        for (int id = 0; id < outlines.length; id++) {
            outlines[id] = freed.getOrDefault(outlines[id], outlines[id]);
        }
    }

    private static boolean isPath(String outline) {
        return StablePart.isAddress(outline) || outline.startsWith("/") || outline.indexOf(":\\") == 1;
    }

    private static void free(
            Set<String> outlines,
            Pattern separator,
            String joint,
            boolean fromEnd,
            Map<String, String> freed,
            Progress progress) {
        List<String> all = new ArrayList<>(outlines);
        List<List<String>> parts = new ArrayList<>();
        int deepest = 0;
        for (String outline : all) {
            List<String> own = new ArrayList<>(Arrays.asList(separator.split(outline, -1)));
            if (fromEnd) {
                Collections.reverse(own);
            }
            parts.add(own);
            deepest = Math.max(deepest, own.size());
        }
        for (int depth = 0; depth < Math.min(deepest, DEEPEST); depth++) {
            progress.checkCancelled();
            Map<List<String>, Set<String>> next = new HashMap<>();
            for (List<String> own : parts) {
                if (depth < own.size()) {
                    next.computeIfAbsent(own.subList(0, depth), p -> new HashSet<>())
                            .add(own.get(depth));
                }
            }
            for (List<String> own : parts) {
                Set<String> here = depth < own.size() ? next.get(own.subList(0, depth)) : null;
                if (here != null && here.size() > FREE) {
                    own.set(depth, "…");
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (fromEnd) {
                Collections.reverse(parts.get(i));
            }
            freed.put(all.get(i), String.join(joint, parts.get(i)));
        }
    }
}
