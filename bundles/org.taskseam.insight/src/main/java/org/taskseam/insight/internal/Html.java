/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.taskseam.drawing.Xml;

/** Writes HTML: every text and attribute is escaped, every element is closed. */
final class Html {

    private final StringBuilder out = new StringBuilder(65_536);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. @param attributes names and values in turn */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        if (open.size() < 4) {
            out.append('\n');
        }
        return this;
    }

    Html text(String text) {
        out.append(Xml.escape(text));
        return this;
    }

    /** An element with nothing but a text in it. */
    Html leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without content and without an end tag. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Text of our own that is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Xml.escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }
}
