/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** What stands in a trace of an XES document belongs to one case, wherever its attributes stand. */
class XesTracesTest {

    @TempDir
    Path folder;

    private int minute;

    private String event(String actor) {
        return "<event><string key='concept:name' value='Open'/><string key='org:resource' value='" + actor
                + "'/><date key='time:timestamp' value='2026-01-05T08:" + "%02d".formatted(minute++ % 60)
                + ":00Z'/></event>";
    }

    private static String name(String name) {
        return "<string key='concept:name' value='" + name + "'/>";
    }

    private ReadResult read(String traces, ReadOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve("log.xes"), "<log>\n" + traces + "</log>");
        return LogFormats.read(file, options, Progress.NONE);
    }

    private static List<@Nullable String> cases(EventLog log, Attribute attribute) {
        List<@Nullable String> cases = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            cases.add(log.text(log.indexOf(attribute), row));
        }
        return cases;
    }

    private List<@Nullable String> cases(String traces) throws IOException {
        return cases(read(traces, ReadOptions.defaults()).log(), Attribute.CASE);
    }

    @Test
    void attributesOfATraceStandAnywhereInIt() throws IOException {
        String late = "<trace>" + event("a") + event("a") + name("c1") + "</trace>";
        String between = "<trace>" + event("a") + name("c2") + event("a") + "</trace>";
        String first = "<trace>" + name("c3") + event("a") + "</trace>";
        assertEquals(List.of("c1", "c1", "c2", "c2", "c3"), cases(late + between + first));
    }

    @Test
    void attributesBehindMoreEventsThanAreLookedAtFirst() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int trace = 0; trace < 2; trace++) {
            log.append("<trace>");
            for (int i = 0; i < 70_000; i++) {
                log.append(event("a"));
            }
            log.append(name("c" + trace)).append("</trace>\n");
        }
        List<@Nullable String> cases = cases(log.toString());
        assertEquals(70_000, cases.stream().filter("c0"::equals).count());
        assertEquals(70_000, cases.stream().filter("c1"::equals).count());
    }

    @Test
    void tracesWithoutAName() throws IOException {
        String one = "<trace>" + event("a") + event("a") + "</trace>\n";
        String other = "<trace>" + event("a") + "</trace>\n";
        assertEquals(List.of("1", "1", "2"), cases(one + other));
    }

    @Test
    void someTracesWithoutAName() throws IOException {
        String unnamed = "<trace>" + event("a") + "</trace>";
        String empty = "<trace>" + name("") + event("a") + "</trace>";
        String named = "<trace>" + name("2") + event("a") + "</trace>";
        String last = "<trace>" + event("a") + "</trace>";
        assertEquals(List.of("1", "#2", "2", "4"), cases(unnamed + empty + named + last));
    }

    @Test
    void eventsInNoTraceBelongToNoCase() throws IOException {
        ReadResult read = read("<trace>" + event("a") + "</trace>" + event("a"), ReadOptions.defaults());
        assertEquals(Arrays.asList("1", null), cases(read.log(), Attribute.CASE));
        Path written = folder.resolve("again.xes");
        LogFormats.write(read.log(), "xes", CaseNotion.own(read.log()), written, Progress.NONE);
        // other readers lose events outside of traces
        assertFalse(Files.readString(written)
                .replaceAll("(?s)<trace>.*?</trace>", "")
                .contains("<event>"));
        EventLog again =
                LogFormats.read(written, ReadOptions.defaults(), Progress.NONE).log();
        assertEquals(Arrays.asList("1", null), cases(again, Attribute.CASE));
        assertEquals(Set.copyOf(read.log().columns()), Set.copyOf(again.columns()));
    }

    @Test
    void eventsSayWhatTheirCaseIs() throws IOException {
        String key = "<string key='case id' value='%s'/></event>";
        String traces = "<trace>" + event("a").replace("</event>", key.formatted("x"))
                + event("a").replace("</event>", key.formatted("y")) + "</trace>";
        assertEquals(List.of("x", "y"), cases(traces));
    }

    @Test
    void activitiesOfColumnsThatDoNotExist() {
        String trace = "<trace>" + event("a") + "</trace>";
        Map.of(
                        "nix",
                        "column.unknown",
                        "concept:name + cost",
                        "column.unknown",
                        "concept:name + time:timestamp",
                        "activity.part")
                .forEach((activity, problem) -> {
                    ReadOptions options = ReadOptions.defaults().withMapping(Mapping.EMPTY.set("activity", activity));
                    BadLogException e = assertThrows(BadLogException.class, () -> read(trace, options));
                    assertEquals(problem, e.problemKey());
                });
    }

    @Test
    void nulInANameBehindTheEvents() {
        String log = "<trace>" + event("a") + "\n" + name("c\0") + "</trace>";
        BadLogException e = assertThrows(BadLogException.class, () -> read(log, ReadOptions.defaults()));
        assertEquals("row.nul", e.problemKey());
        assertEquals(3, e.line());
    }
}
