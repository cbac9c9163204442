/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of the help, in the language of the reader where there is one, else in English. */
final class HelpPages {

    /** Which page speaks of which part of the window. */
    private static final Map<String, String> OF_PART = Map.ofEntries(
            Map.entry("org.taskseam.ui.welcomePage", "start"),
            Map.entry("org.taskseam.ui.tasks", "tasks"),
            Map.entry("org.taskseam.ui.graphEditor", "graph"),
            Map.entry("org.taskseam.ui.variants", "variants"),
            Map.entry("org.taskseam.ui.timeline", "timeline"),
            Map.entry("org.taskseam.ui.review", "review"),
            Map.entry("org.taskseam.ui.rulesEditor", "rules"),
            Map.entry("org.taskseam.ui.routines", "routines"),
            Map.entry("org.taskseam.ui.comparison", "recognisers"),
            Map.entry("org.taskseam.ui.policy", "policy"),
            Map.entry("org.taskseam.ui.details", "details"),
            Map.entry("org.taskseam.ui.activities", "tables"),
            Map.entry("org.taskseam.ui.paths", "tables"),
            Map.entry("org.taskseam.ui.applications", "tables"),
            Map.entry("org.taskseam.ui.figures", "tables"),
            Map.entry("org.taskseam.ui.results", "tables"));

    private static final List<String> IDS = List.of(
            "start",
            "tasks",
            "graph",
            "variants",
            "details",
            "tables",
            "views",
            "import",
            "recognise",
            "timeline",
            "review",
            "rules",
            "routines",
            "recognisers",
            "report",
            "privacy",
            "policy",
            "keys",
            "plugins",
            "trouble");

    private HelpPages() {}

    /** @return all pages in reading order */
    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        IDS.forEach(id -> pages.add(read(id)));
        return pages;
    }

    /** @return id of the page about a part of the window; that of the first page for one without a page of its own */
    static String of(String part) {
        return part == null ? IDS.get(0) : OF_PART.getOrDefault(part, IDS.get(0));
    }

    private static HelpPage read(String id) {
        String german = "/help/de/" + id + ".md";
        InputStream found =
                Locale.getDefault().getLanguage().equals("de") ? HelpPages.class.getResourceAsStream(german) : null;
        try (InputStream in = found == null ? HelpPages.class.getResourceAsStream("/help/en/" + id + ".md") : found) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new HelpPage(id, lines.get(0).substring(2), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
