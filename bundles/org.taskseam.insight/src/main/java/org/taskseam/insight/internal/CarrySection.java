/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import org.taskseam.mining.CopyPaste.Pair;

/** Values carried by hand from one application to another. */
final class CarrySection implements Section {

    private static final int MOST = 15;

    private final ReportContext context;
    private final List<Pair> pairs;

    CarrySection(ReportContext context) {
        this.context = context;
        this.pairs = context.results().copyPaste().pairs().stream()
                .filter(Pair::crossesApplications)
                .limit(MOST)
                .toList();
    }

    @Override
    public String id() {
        return "carry";
    }

    @Override
    public boolean hasContent() {
        return !pairs.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.leaf("p", context.text("carry.note"), "class", "note");
        Table table = new Table(context, html, "carry.caption");
        table.head("carry.from", "carry.what", "carry.to", "carry.where", "#count");
        for (Pair pair : pairs) {
            table.row();
            table.name(pair.fromApplication(), pair.fromApplication());
            table.name(pair.fromElement() == null ? "" : pair.fromElement());
            table.name(pair.toApplication(), pair.toApplication());
            table.name(pair.toElement() == null ? "" : pair.toElement());
            table.number(pair.count());
        }
        table.end();
    }
}
