/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/**
 * Texts that are made of parts which change by themselves: where the same words, such as names of customers, stand in several texts
 * that are else the same, each such place is a slot.
 *
 * @param frames for every slot the digests of what stands around it
 */
record Slots(List<Set<String>> frames) {

    static final Slots NONE = new Slots(List.of());

    private static final int MOST = 3;
    private static final int LEAST_FILLERS = 2;
    private static final int LEAST_FRAMES = 2;
    private static final int MOST_WORDS_OF_FILLER = 4;
    private static final int MOST_WORDS = 16;
    private static final int MOST_TRIED = 20;
    private static final String PATH = "/\\.:";
    /** More texts are values. */
    private static final int MOST_TEXTS = 1_000;

    /** Words of a text with what stands before and after. */
    private record Run(String before, String words, String after) {
        String frame() {
            return before + '\n' + after;
        }

        String without() {
            return words.isEmpty() ? before : before + "…" + after;
        }
    }

    /**
     * @param outlines of the texts of a column, by their ids
     * @param told     whether a word is known to say what is done
     * @return the slots of a column: what stands there mostly stays when what stands around it changes from event to event
     */
    static Slots in(
            String[] outlines,
            EventStream stream,
            EventStream.TextColumn column,
            Predicate<String> told,
            Progress progress) {
        if (column.column().attribute() == Attribute.ACTIVITY) {
            return NONE; // it says what is done, and may be made of the other columns
        }
        List<Set<String>> slots = new ArrayList<>();
        String[] left = outlines.clone();
        for (boolean more = true; more && slots.size() < MOST; ) {
            more = false;
            for (Set<String> frames : candidates(new TreeSet<>(Arrays.asList(left)))) {
                progress.checkCancelled();
                Map<String, Run> splits = new HashMap<>();
                Run[] runs = new Run[left.length];
                Arrays.setAll(runs, id -> splits.computeIfAbsent(left[id], text -> split(text, frames::contains)));
                if (!areTold(runs, told) && stays(runs, stream, column) && !namesApplication(runs, stream, column)) {
                    slots.add(frames.stream().map(TextDigest::of).collect(Collectors.toSet()));
                    Arrays.setAll(left, id -> runs[id].without());
                    more = true;
                    break;
                }
            }
        }
        return new Slots(slots);
    }

    private static boolean areTold(Run[] runs, Predicate<String> told) {
        Set<String> words = Arrays.stream(runs).map(Run::words).collect(Collectors.toCollection(TreeSet::new));
        int all = words.size();
        words.removeIf(told);
        return words.size() * 2 < all;
    }

    private static boolean stays(Run[] runs, EventStream stream, EventStream.TextColumn column) {
        int same = 0;
        int changes = 0;
        for (int actor = 0; actor < stream.actors(); actor++) {
            Run last = null;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                Run run = runs[stream.id(column, i)];
                if (run.words().isEmpty()) {
                    continue;
                }
                if (last != null && run != last && !run.frame().equals(last.frame())) {
                    changes++;
                    same += run.words().equals(last.words()) ? 1 : 0;
                }
                last = run;
            }
        }
        return same * 2 > changes;
    }

    /** Titles often end with the name of the application, which another column says. */
    private static boolean namesApplication(Run[] runs, EventStream stream, EventStream.TextColumn column) {
        int application = stream.column(Attribute.APPLICATION);
        int filled = 0;
        int same = 0;
        for (int i = 0; application >= 0 && i < stream.size(); i++) {
            String words = runs[stream.id(column, i)].words();
            EventStream.TextColumn names = stream.columns().get(application);
            filled += words.isEmpty() ? 0 : 1;
            same += !words.isEmpty() && words.equalsIgnoreCase(names.text(stream.id(names, i))) ? 1 : 0;
        }
        return same * 2 > filled;
    }

    /** @return sets of frames in which the same words stand, that with most texts first */
    private static List<Set<String>> candidates(Set<String> texts) {
        if (texts.size() > MOST_TEXTS) {
            return List.of();
        }
        Map<String, Set<String>> fillers = new TreeMap<>();
        for (String text : texts) {
            for (Run run : runs(text)) {
                fillers.computeIfAbsent(run.frame(), f -> new TreeSet<>()).add(run.words());
            }
        }
        fillers.values().removeIf(words -> words.size() < LEAST_FILLERS);
        Map<String, List<String>> framesOf = new HashMap<>();
        fillers.forEach((frame, words) -> words.forEach(
                w -> framesOf.computeIfAbsent(w, x -> new ArrayList<>()).add(frame)));
        List<Candidate> candidates = new ArrayList<>();
        for (Set<String> words : new LinkedHashSet<>(fillers.values())) {
            Map<String, Integer> common = new TreeMap<>();
            words.forEach(
                    w -> framesOf.getOrDefault(w, List.of()).forEach(frame -> common.merge(frame, 1, Integer::sum)));
            common.entrySet()
                    .removeIf(e -> e.getValue() < LEAST_FILLERS
                            || e.getValue() * 2
                                    < fillers.getOrDefault(e.getKey(), Set.of()).size());
            if (common.size() >= LEAST_FRAMES) {
                int covered = common.values().stream().mapToInt(n -> n).sum();
                candidates.add(new Candidate(
                        common.keySet(),
                        covered,
                        words.stream().mapToInt(String::length).sum() / words.size()));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::texts).reversed().thenComparingInt(Candidate::length));
        return candidates.stream()
                .map(Candidate::frames)
                .distinct()
                .limit(MOST_TRIED)
                .toList();
    }

    private record Candidate(Set<String> frames, int texts, int length) {}

    /** @return the words that may be a slot, shortest first: in addresses and paths what stands between two of their separators */
    private static List<Run> runs(String text) {
        boolean path = FreeParts.isPath(text);
        List<int[]> words = words(text, path);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
            for (int j = i; j < (path ? i + 1 : Math.min(words.size(), i + MOST_WORDS_OF_FILLER)); j++) {
                String filler = text.substring(words.get(i)[0], words.get(j)[1]);
                if (words.size() > j - i + 1 && filler.indexOf('#') < 0) {
                    runs.add(new Run(text.substring(0, words.get(i)[0]), filler, text.substring(words.get(j)[1])));
                }
            }
        }
        runs.sort(Comparator.comparingInt(run -> run.words().length()));
        return runs;
    }

    private static List<int[]> words(String text, boolean path) {
        List<int[]> words = new ArrayList<>();
        for (int at = 0; at < text.length() && words.size() <= MOST_WORDS; at++) {
            int end = at;
            while (end < text.length()
                    && (path ? PATH.indexOf(text.charAt(end)) < 0 : Character.isLetter(text.charAt(end)))) {
                end++;
            }
            if (end > at) {
                words.add(new int[] {at, end});
                at = end;
            }
        }
        return words;
    }

    private static Run split(String text, Predicate<String> isFrame) {
        return runs(text).stream()
                .filter(run -> isFrame.test(run.frame()))
                .findFirst()
                .orElse(new Run(text, "", ""));
    }

    /** @return what stands in each slot of a text, and last the text without that */
    String[] parts(String text) {
        String[] parts = new String[frames.size() + 1];
        Arrays.fill(parts, "");
        String left = text;
        for (int slot = 0; slot < frames.size(); slot++) {
            Set<String> around = frames.get(slot);
            Run run = split(left, frame -> around.contains(TextDigest.of(frame)));
            parts[slot] = run.words();
            left = run.without();
        }
        parts[frames.size()] = left;
        return parts;
    }
}
