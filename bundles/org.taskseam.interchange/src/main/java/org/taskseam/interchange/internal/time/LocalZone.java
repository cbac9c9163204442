/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** Offsets of local times in a zone; asks the zone's rules only where the day or the hour changes. */
final class LocalZone {

    private static final long DAY = 86_400_000L;

    private final ZoneRules rules;
    private final boolean fixed;
    private long day = Long.MIN_VALUE;
    private int dayOffset;
    private boolean sameAllDay;

    LocalZone(ZoneId zone) {
        rules = zone.getRules();
        fixed = rules.isFixedOffset();
        dayOffset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
    }

    /** @return offset in seconds of a local time given as if it were UTC */
    int ofLocal(long localMillis) {
        if (fixed) {
            return dayOffset;
        }
        long wanted = Math.floorDiv(localMillis, DAY);
        if (wanted != day) {
            day = wanted;
            dayOffset = local(wanted * DAY);
            sameAllDay = dayOffset == local(wanted * DAY + DAY - 1) && dayOffset == local(wanted * DAY + DAY / 2);
        }
        return sameAllDay ? dayOffset : local(localMillis);
    }

    private int local(long localMillis) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(localMillis, 1000L), 0, ZoneOffset.UTC);
        return rules.getOffset(time).getTotalSeconds();
    }

    /** @return offset in seconds at a time in UTC */
    int ofInstant(long millis) {
        return fixed ? dayOffset : rules.getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds();
    }
}
