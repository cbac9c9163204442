/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.DirectlyFollows;
import org.taskseam.mining.DirectlyFollowsMiner;
import org.taskseam.mining.MiningEngine;

/** What {@code export} writes from a project holds what was imported, whoever reads it. */
class ExportTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private EventLog imported;

    @BeforeEach
    void importSample() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        run("sample", "--days", "2", "--people", "10", "--out", path("sample.csv"));
        run("import", path("sample.csv"), "--published", "--project", path("p.taskseam"));
        imported = read("sample.csv");
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    @Test
    void csvAndXesGiveTheSameGraph() throws IOException {
        for (String format : List.of("csv", "xes")) {
            String file = "back." + format;
            run("export", path("p.taskseam"), "--format", format, "--out", path(file));
            EventLog back = read(file);
            assertEquals(imported.size(), back.size(), format);
            assertEquals(imported.actorCount(), back.actorCount(), format);
            assertEquals(
                    imported.activities().dictionary().size(),
                    back.activities().dictionary().size(),
                    format);
            DirectlyFollows graph = graph(back);
            assertEquals(imported.sessionCount(), graph.cases(), format);
            assertEquals(imported.size(), graph.events(), format);
            assertEquals(
                    new MiningEngine(1)
                            .run(imported, CaseNotion.session(), List.of(new DirectlyFollowsMiner()), Progress.NONE)
                            .of(new DirectlyFollowsMiner())
                            .arcs()
                            .size(),
                    graph.arcs().size(),
                    format);
        }
    }

    /** Rows of a project of people: as many events, sessions and ways, but nobody, and nothing that brings sessions together. */
    @Test
    void rowsOfPeopleLeaveWithoutPeople() throws IOException {
        run("import", path("sample.csv"), "--project", path("people.taskseam"));
        for (String format : List.of("csv", "xes")) {
            run("export", path("people.taskseam"), "--format", format, "--out", path("one." + format));
            run("export", path("people.taskseam"), "--format", format, "--out", path("two." + format));
            EventLog one = read("one." + format);
            EventLog two = read("two." + format);
            assertEquals(imported.size(), one.size(), format);
            assertEquals(imported.sessionCount(), graph(one).cases(), format);
            assertEquals(imported.size(), graph(one).events(), format);
            assertEquals(imported.sessionCount(), one.actorCount(), "a number for each session");
            assertFalse(
                    one.has(Attribute.MACHINE) || one.has(Attribute.SESSION),
                    one.columns().toString());
            Map<String, Set<String>> sessionsOfText = sessionsByRareText(one);
            assertEquals(Map.of(), sessionsOfText);
            assertNotEquals(starts(one), starts(two), "numbers are drawn anew");
        }
    }

    /** Texts of fewer than five sessions that are in more than one: they would bring the sessions of a person together. */
    private static Map<String, Set<String>> sessionsByRareText(EventLog log) {
        Map<String, Set<String>> sessions = new TreeMap<>();
        for (int column = 0; column < log.columns().size(); column++) {
            if (log.columns().get(column).kind() == Column.Kind.TEXT) {
                for (int row = 0; row < log.size(); row++) {
                    String text = log.text(column, row);
                    if (text != null) {
                        sessions.computeIfAbsent(column + " " + text, k -> new HashSet<>())
                                .add(log.actors().text(log.actor(row)));
                    }
                }
            }
        }
        sessions.values().removeIf(in -> in.size() == 1 || in.size() >= 5);
        return sessions;
    }

    private static Map<String, Long> starts(EventLog log) {
        Map<String, Long> starts = new TreeMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            starts.put(log.actors().text(actor), log.timeMillis(log.firstRow(actor)));
        }
        return starts;
    }

    /** The shape that the OCEL 2.0 specification's JSON schema demands, as paths with the kinds of their values. */
    @Test
    void ocelKeepsToItsSchema() throws IOException {
        run("export", path("p.taskseam"), "--format", "ocel", "--out", path("back.json"));
        TreeMap<String, Integer> seen = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("back.json").toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isStructStart()) {
                    open.addLast(json.currentName() == null ? "" : json.currentName());
                    seen.merge(at(open) + (token == JsonToken.START_ARRAY ? "[]" : "{}"), 1, Integer::sum);
                } else if (token.isStructEnd()) {
                    open.removeLast();
                } else if (token.isScalarValue()) {
                    seen.merge(at(open) + "/" + json.currentName() + "=" + kind(token), 1, Integer::sum);
                }
            }
        }
        for (String list : List.of("objectTypes", "eventTypes", "objects", "events")) {
            assertEquals(1, seen.get("/" + list + "[]"), list);
        }
        int events = imported.size();
        for (String required : List.of("id", "type", "time")) {
            assertEquals(events, seen.get("/events/" + required + "=text"), required);
        }
        int objects = seen.get("/objects{}");
        for (String required : List.of("id", "type")) {
            assertEquals(objects, seen.get("/objects/" + required + "=text"), required);
        }
        for (String kind : List.of("events", "objects")) {
            int relations = seen.getOrDefault("/" + kind + "/relationships{}", 0);
            for (String required : List.of("objectId", "qualifier")) {
                assertEquals(
                        relations, seen.getOrDefault("/" + kind + "/relationships/" + required + "=text", 0), required);
            }
            int attributes = seen.getOrDefault("/" + kind + "/attributes{}", 0);
            assertEquals(attributes, seen.getOrDefault("/" + kind + "/attributes/name=text", 0));
        }
    }

    private static String kind(JsonToken token) {
        return token == JsonToken.VALUE_STRING ? "text" : token.isNumeric() ? "number" : "other";
    }

    private static String at(Deque<String> open) {
        StringBuilder path = new StringBuilder();
        open.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> path.append('/').append(name));
        return path.toString();
    }

    private static DirectlyFollows graph(EventLog log) {
        return new MiningEngine(1)
                .run(log, CaseNotion.own(log), List.of(new DirectlyFollowsMiner()), Progress.NONE)
                .of(new DirectlyFollowsMiner());
    }

    private EventLog read(String name) throws IOException {
        return LogFormats.read(folder.resolve(name), ReadOptions.defaults(), Progress.NONE)
                .log();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void run(String... command) {
        int code = Main.run(command, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(0, code, err.toString());
    }
}
