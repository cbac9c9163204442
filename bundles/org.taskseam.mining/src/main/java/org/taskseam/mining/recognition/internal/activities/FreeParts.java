/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/**
 * Parts of addresses, paths and titles that are filled in freely and are replaced by dots: those that stand where many
 * different ones were seen. A place is known by the digest of the parts that lead there.
 *
 * @param paths  places in addresses and paths, from their beginning
 * @param titles places in titles, from their end
 */
public record FreeParts(Set<String> paths, Set<String> titles) {

    static final FreeParts NONE = new FreeParts(Set.of(), Set.of());
    public static final Pattern TITLE_PARTS = Pattern.compile(" [-|–—·] ");

    private static final Pattern PATH_PARTS = Pattern.compile("[/\\\\]");
    private static final int DEEPEST = 30;

    /** A place with more different texts than this is filled in freely. */
    private static final int FREE = 20;

    /** @return what is free in the outlines of a column */
    static FreeParts in(String[] outlines, Progress progress) {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        for (String outline : outlines) {
            if (isPath(outline)) {
                paths.add(outline);
            } else if (isTitle(outline)) {
                titles.add(outline);
            }
        }
        return new FreeParts(free(paths, true, progress), free(titles, false, progress));
    }

    /** @return an outline without the parts that are free */
    String of(String outline) {
        if (!paths.isEmpty() && isPath(outline)) {
            return without(paths, pathParts(outline), true);
        }
        return !titles.isEmpty() && isTitle(outline) ? without(titles, titleParts(outline), false) : outline;
    }

    static boolean isPath(String outline) {
        return StablePart.isAddress(outline) || outline.startsWith("/") || outline.indexOf(":\\") == 1;
    }

    private static boolean isTitle(String outline) {
        return TITLE_PARTS.matcher(outline).find();
    }

    private static List<String> pathParts(String outline) {
        return new ArrayList<>(Arrays.asList(PATH_PARTS.split(outline, -1)));
    }

    private static List<String> titleParts(String outline) {
        List<String> parts = new ArrayList<>(Arrays.asList(TITLE_PARTS.split(outline, -1)));
        Collections.reverse(parts);
        return parts;
    }

    private static String place(List<String> before) {
        return TextDigest.of(String.join("\n", before));
    }

    private static Set<String> free(Collection<String> outlines, boolean path, Progress progress) {
        Set<String> free = new HashSet<>();
        if (outlines.size() <= FREE) {
            return free;
        }
        List<List<String>> all = new ArrayList<>();
        int deepest = 0;
        for (String outline : outlines) {
            List<String> parts = path ? pathParts(outline) : titleParts(outline);
            all.add(parts);
            deepest = Math.max(deepest, parts.size());
        }
        for (int depth = 0; depth < Math.min(deepest, DEEPEST); depth++) {
            progress.checkCancelled();
            Map<List<String>, Set<String>> next = new HashMap<>();
            for (List<String> parts : all) {
                if (depth < parts.size()) {
                    next.computeIfAbsent(parts.subList(0, depth), p -> new HashSet<>())
                            .add(parts.get(depth));
                }
            }
            for (List<String> parts : all) {
                Set<String> here = depth < parts.size() ? next.get(parts.subList(0, depth)) : null;
                if (here != null && here.size() > FREE) {
                    free.add(place(parts.subList(0, depth)));
                    parts.set(depth, "…");
                }
            }
        }
        return free;
    }

    private static String without(Set<String> free, List<String> parts, boolean path) {
        for (int depth = 0; depth < Math.min(parts.size(), DEEPEST); depth++) {
            if (free.contains(place(parts.subList(0, depth)))) {
                parts.set(depth, "…");
            }
        }
        if (!path) {
            Collections.reverse(parts);
        }
        return String.join(path ? "/" : " - ", parts);
    }
}
