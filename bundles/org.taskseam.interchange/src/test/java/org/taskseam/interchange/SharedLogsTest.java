/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** Public logs are recognised without help. The counts are those that were published with the logs. */
class SharedLogsTest {

    @ParameterizedTest
    @CsvSource({
        "hohenadl_srrt_plus_ext, 7119, 1, 713",
        "leno_cpn1, 1400, 1, 13",
        "leno_cpn3, 14583, 1, 19",
        "leno_cpn5, 8775, 1, 14",
        "leno_cpn7, 14950, 1, 19",
        "leno_rt, 3113, 1, 137",
        "leno_sr, 1539, 1, 29",
        "mix_vis_clean, 6548, 4, 196",
        "mix_vis_noisy, 6805, 4, 195"
    })
    void countsAreRight(String name, int events, int actors, int activities) throws IOException {
        ReadResult result = LogFormats.read(
                Shared.file("data/ui-logs/" + name + "/events.csv"), ReadOptions.defaults(), Progress.NONE);
        EventLog log = result.log();
        assertEquals(events, log.size());
        assertEquals(actors, log.actorCount());
        assertEquals(activities, log.activities().dictionary().size());
        assertEquals(
                "eventType", log.columns().get(log.indexOf(Attribute.ACTION)).name());
        assertEquals(
                "action", log.columns().get(log.indexOf(Attribute.ACTIVITY)).name());
        assertEquals(0, result.skippedLines());
    }
}
