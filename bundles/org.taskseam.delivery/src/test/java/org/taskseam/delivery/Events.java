/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.util.List;

/** Events and folders for tests. */
final class Events {

    static final List<String> COLUMNS = List.of("time", "action", "element");

    private Events() {}

    static RecordedEvent event(long id) {
        return new RecordedEvent(id, List.of("2026-01-05T08:00:00Z", "click", "Confidential button " + id));
    }

    static RecordedEvent gap(long lost) {
        return new RecordedEvent(1_000_000 + lost, List.of("", "gap", String.valueOf(lost)));
    }

    static List<Long> ids(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::id).toList();
    }
}
