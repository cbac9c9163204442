/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

/** How the figures are made. */
final class MethodSection implements Section {

    private static final String[] NOTES = {"cases", "time", "median", "map", "variants", "applications", "carry"};

    private final ReportContext context;

    MethodSection(ReportContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "method";
    }

    @Override
    public void write(Html html) {
        html.open("dl", "class", "method");
        for (String note : NOTES) {
            html.leaf("dt", context.text("method." + note + ".title"));
            boolean tasks = note.equals("cases") && !context.results().types().isEmpty();
            html.leaf("dd", context.text("method." + note + (tasks ? ".tasks" : "")));
        }
        html.close();
    }
}
