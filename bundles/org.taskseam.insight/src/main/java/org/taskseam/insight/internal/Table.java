/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A table whose columns can be sorted by a click or by the keyboard. */
final class Table {

    private final ReportContext context;
    private final Html html;
    private boolean inRow;

    Table(ReportContext context, Html html, String captionKey) {
        this.context = context;
        this.html = html;
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", context.text(captionKey));
        html.open("table", "class", "sortable");
        html.leaf("caption", context.text(captionKey));
    }

    /** @param keys text keys of the columns; those of figures begin with {@code #} */
    Table head(String... keys) {
        html.open("thead").open("tr");
        for (String key : keys) {
            boolean figure = key.startsWith("#");
            String text = context.text("column." + (figure ? key.substring(1) : key));
            html.open("th", "scope", "col", "class", figure ? "figure" : "name");
            html.leaf("button", text, "type", "button");
            html.close();
        }
        html.close().close().open("tbody");
        return this;
    }

    Table row() {
        endRow();
        html.open("tr");
        inRow = true;
        return this;
    }

    Table name(String text) {
        html.leaf("td", text);
        return this;
    }

    /** A name with the badge of its application. */
    Table name(String text, String application) {
        html.open("td").open("span", "class", "with-badge");
        context.badge(html, application);
        html.leaf("span", text).close().close();
        return this;
    }

    /** A name with a bar below it. */
    Table bar(String text, double share) {
        html.open("td");
        html.leaf("div", text);
        bar(html, share);
        html.close();
        return this;
    }

    static void bar(Html html, double share) {
        html.open("div", "class", "bar", "aria-hidden", "true");
        html.open("span", "style", String.format(Locale.ROOT, "width:%.1f%%", 100 * Math.clamp(share, 0, 1)))
                .close();
        html.close();
    }

    /** A name that opens to a list in order, with a line below it. */
    Table list(String text, List<String> items, String below) {
        html.open("td").open("details").leaf("summary", text).open("ol");
        items.forEach(item -> html.leaf("li", item));
        html.close();
        if (!below.isEmpty()) {
            html.leaf("p", below, "class", "note");
        }
        html.close().close();
        return this;
    }

    Table number(long value) {
        return figure(context.number(value), value);
    }

    Table share(double share) {
        return figure(context.percent(share), share);
    }

    Table time(long millis) {
        return figure(context.time(millis), millis);
    }

    /** A sum of durations. */
    Table sum(long millis) {
        return figure(context.durations().sum(Duration.ofMillis(millis)), millis);
    }

    /** @param value what the column is sorted by */
    Table figure(String text, double value) {
        html.leaf("td", text, "class", "figure", "data-value", Double.toString(value));
        return this;
    }

    void end() {
        endRow();
        html.close().close().close();
    }

    private void endRow() {
        if (inRow) {
            html.close();
            inRow = false;
        }
    }
}
