/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;

/**
 * What is to be said of what an analyst looks at.
 *
 * @param title    its name
 * @param subtitle where it is; may be empty
 * @param figures  key figures
 * @param meaning  what it means, in plain sentences
 * @param groups   what comes before and after it, or the like
 * @param evidence where the figures come from, in sentences; empty where nothing is to be said
 */
public record Details(
        String title,
        String subtitle,
        List<Figure> figures,
        String meaning,
        List<Group> groups,
        List<String> evidence) {

    /**
     * A key figure.
     *
     * @param value with its unit
     * @param label what it says
     */
    public record Figure(String value, String label) {}

    /**
     * Things with their shares.
     *
     * @param title what they are
     * @param bars  largest first
     */
    public record Group(String title, List<Bar> bars) {
        /** Keeps its own copy. */
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A thing with its share.
     *
     * @param name  its name
     * @param where what is said beside it; may be empty
     * @param share 0 to 1
     * @param to    what is looked at when it is chosen
     */
    public record Bar(String name, String where, double share, Selected to) {}

    /** Keeps its own copies. */
    public Details {
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        evidence = List.copyOf(evidence);
    }

    /** @return everything as plain text, for copying and for screen readers */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        if (!subtitle.isEmpty()) {
            text.append(subtitle).append('\n');
        }
        figures.forEach(figure ->
                text.append(figure.label()).append(": ").append(figure.value()).append('\n'));
        text.append(meaning).append('\n');
        for (Group group : groups) {
            text.append('\n').append(group.title()).append('\n');
            group.bars()
                    .forEach(bar -> text.append(bar.name())
                            .append('\t')
                            .append(Numbers.percent(bar.share()))
                            .append('\n'));
        }
        if (!evidence.isEmpty()) {
            text.append('\n').append(String.join("\n", evidence)).append('\n');
        }
        return text.toString();
    }
}
