/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.io.IOException;

/** Is told what an XES document holds. Keys and values are valid during the call only. */
interface XesHandler {

    /** A trace begins. */
    void beginTrace();

    /** An attribute of the trace that began last; may come before, between or after its events. */
    void traceAttribute(XmlText key, XmlText value) throws IOException;

    /** The trace is complete. Not told of an event that stands in no trace, for which one begins. */
    void endTrace();

    /** An event begins. */
    void beginEvent() throws IOException;

    /** An attribute of the event that began last. */
    void eventAttribute(XmlText key, XmlText value) throws IOException;

    /** The event is complete. @return whether to go on */
    boolean endEvent() throws IOException;
}
