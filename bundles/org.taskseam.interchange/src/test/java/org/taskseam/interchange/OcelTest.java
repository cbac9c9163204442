/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Progress;

/** OCEL 2.0 JSON that keeps to the rules of the format: unique ids, known types, no relation into the void. */
class OcelTest {

    @TempDir
    Path folder;

    @Test
    void smallLogWordForWord() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("log.csv"),
                "time,user,team,app,form,field,action,value,case\n"
                        + "2026-01-05T08:00:00Z,ann,red,SAP,Order,Price,edit,12,c1\n"
                        + "2026-01-05T08:00:01+01:00,bob,red,SAP,Order,Save,click,,\n");
        Path out = folder.resolve("log.jsonocel");
        var log = LogFormats.read(csv, ReadOptions.defaults(), Progress.NONE).log();
        LogFormats.write(log, "ocel", CaseNotion.own(log), out, Progress.NONE);
        String expected = new String(
                java.util.Objects.requireNonNull(OcelTest.class.getResourceAsStream("small.jsonocel"))
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(
                expected.strip().replace("},{", "},\n{"), Files.readString(out).replace("},{", "},\n{"));
    }

    @Test
    void relationsLeadToObjects() throws IOException {
        Path csv = Shared.file("data/ui-logs/mix_vis_noisy/events.csv");
        var log = LogFormats.read(csv, ReadOptions.defaults(), Progress.NONE).log();
        Path out = folder.resolve("log.jsonocel");
        LogFormats.write(log, "ocel", CaseNotion.own(log), out, Progress.NONE);
        List<String> ids = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        int events = 0;
        try (JsonParser json = new JsonFactory().createParser(out.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "id".equals(json.currentName())) {
                    ids.add(json.getText());
                    events += json.getText().matches("e[0-9]+") ? 1 : 0;
                } else if (token == JsonToken.VALUE_STRING && "objectId".equals(json.currentName())) {
                    targets.add(json.getText());
                }
            }
        }
        assertEquals(6805, events);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.containsAll(targets));
    }
}
