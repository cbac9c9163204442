/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.privacy.guard.Support;

class ResultJsonTest {

    private record Way(String name, long count, double share, Support people) {}

    private record Found(
            List<Way> ways, Duration time, Optional<String> note, Map<String, Integer> more, boolean all) {}

    private static String json(@Nullable Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ResultJson.write(json, value);
        }
        return text.toString();
    }

    @Test
    void resultsOfAnyShape() throws IOException {
        Found found = new Found(
                List.of(new Way("a \"b\"", 3, 0.5, Support.NOBODY)),
                Duration.ofSeconds(90),
                Optional.empty(),
                Map.of("x", 1),
                true);
        assertEquals(
                "{\"ways\":[{\"name\":\"a \\\"b\\\"\",\"count\":3,\"share\":0.5}],\"time\":\"PT1M30S\",\"note\":null,"
                        + "\"more\":{\"x\":1},\"all\":true}",
                json(found));
        assertEquals("null", json(null));
    }
}
