/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.io.IOException;

/** Walks through an XES document. Lists and attributes of attributes are left out, and so is what describes the log. */
final class XesWalk {

    private static final int LOG = 1;

    private final XmlScanner tags;
    private final XesHandler handler;

    XesWalk(XmlScanner tags, XesHandler handler) {
        this.tags = tags;
        this.handler = handler;
    }

    void run() throws IOException {
        int kind = tags.next();
        if (kind == XmlScanner.END_OF_FILE || !tags.isNamed("log")) {
            throw tags.bad("xes.root", kind == XmlScanner.END_OF_FILE ? "" : tags.name());
        }
        if (kind == XmlScanner.EMPTY) {
            return;
        }
        for (kind = tags.next(); kind != XmlScanner.END_OF_FILE; kind = tags.next()) {
            if (kind == XmlScanner.START && tags.depth() == LOG + 1) {
                if (tags.isNamed("trace")) {
                    if (!trace()) {
                        return;
                    }
                } else if (tags.isNamed("event")) {
                    handler.beginTrace();
                    if (!event()) {
                        return;
                    }
                } else {
                    skip();
                }
            }
        }
    }

    private boolean trace() throws IOException {
        int inside = tags.depth();
        handler.beginTrace();
        while (true) {
            int kind = tags.next();
            if (kind == XmlScanner.END && tags.depth() < inside) {
                handler.endTrace();
                return true;
            }
            if (kind == XmlScanner.END) {
                continue;
            }
            if (tags.isNamed("event")) {
                if (kind == XmlScanner.START ? !event() : !emptyEvent()) {
                    return false;
                }
                continue;
            }
            if (tags.key().isPresent() && tags.value().isPresent()) {
                handler.traceAttribute(tags.key(), tags.value());
            }
            if (kind == XmlScanner.START) {
                skip();
            }
        }
    }

    private boolean emptyEvent() throws IOException {
        handler.beginEvent();
        return handler.endEvent();
    }

    private boolean event() throws IOException {
        int inside = tags.depth();
        handler.beginEvent();
        while (true) {
            int kind = tags.next();
            if (kind == XmlScanner.END) {
                if (tags.depth() < inside) {
                    return handler.endEvent();
                }
                continue;
            }
            if (tags.key().isPresent() && tags.value().isPresent()) {
                handler.eventAttribute(tags.key(), tags.value());
            }
            if (kind == XmlScanner.START) {
                skip();
            }
        }
    }

    /** Leaves the tag that was opened last. */
    private void skip() throws IOException {
        int inside = tags.depth();
        while (tags.depth() >= inside) {
            tags.next();
        }
    }
}
