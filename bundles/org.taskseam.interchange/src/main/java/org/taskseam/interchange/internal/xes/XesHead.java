/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the first events of an XES document as texts. */
final class XesHead implements XesHandler {

    private static final int EVENTS = 200;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Map<String, String>> events = new ArrayList<>();
    private Map<String, String> trace = new LinkedHashMap<>();
    private Map<String, String> event = new LinkedHashMap<>();
    private int traceStart;

    @Override
    public void beginTrace() {
        trace = new LinkedHashMap<>();
        traceStart = events.size();
    }

    @Override
    public void traceAttribute(XmlText key, XmlText value) {
        if (key.toString().equals(XesCollector.NO_CASE)) {
            return;
        }
        String name = XesCollector.CASE_PREFIX + key;
        put(trace, name, value);
        for (Map<String, String> earlier : events.subList(traceStart, events.size())) {
            put(earlier, name, value);
        }
    }

    @Override
    public void endTrace() {
        // the next one begins anew
    }

    @Override
    public void beginEvent() {
        event = new LinkedHashMap<>(trace);
    }

    @Override
    public void eventAttribute(XmlText key, XmlText value) {
        put(event, key.toString(), value);
    }

    private void put(Map<String, String> target, String name, XmlText value) {
        names.putIfAbsent(name, names.size());
        target.put(name, value.toString());
    }

    @Override
    public boolean endEvent() {
        events.add(event);
        return events.size() < EVENTS;
    }

    List<String> names() {
        return List.copyOf(names.keySet());
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> each : events) {
            rows.add(names.keySet().stream()
                    .map(name -> each.getOrDefault(name, ""))
                    .toList());
        }
        return rows;
    }
}
