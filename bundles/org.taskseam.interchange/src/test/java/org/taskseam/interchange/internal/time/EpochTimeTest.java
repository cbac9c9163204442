/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EpochTimeTest {

    private final EpochTime millis = new EpochTime(EpochTime.Unit.MILLIS, ZoneOffset.UTC);

    @Property
    void readsEveryNumber(@ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long time) {
        assertEquals(time, read(Long.toString(time)));
    }

    @Property
    void refusesWhatIsNoDigit(
            @ForAll @IntRange(min = 0, max = 12) int place, @ForAll @IntRange(min = 1, max = 255) int character) {
        byte[] bytes = "1767600000900".getBytes(StandardCharsets.US_ASCII);
        bytes[place] = (byte) character;
        boolean digit = character >= '0' && character <= '9';
        boolean sign = place == 0 && character == '-';
        boolean point = place > 0 && (character == '.' || character == ',');
        assertEquals(digit || sign || point, millis.millis(bytes, 0, bytes.length) != TimeReader.BAD);
    }

    @Test
    void tooManyDigitsAreNoTime() {
        assertEquals(TimeReader.BAD, read("12345678901234567890"));
        assertEquals(TimeReader.BAD, read(""));
        assertEquals(TimeReader.BAD, read("-"));
    }

    private long read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return millis.millis(bytes, 0, bytes.length);
    }
}
