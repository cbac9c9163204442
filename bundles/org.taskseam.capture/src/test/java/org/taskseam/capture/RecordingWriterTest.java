/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RecordingWriterTest {

    private static final Moment AT = new Moment(Instant.parse("2026-01-05T08:00:00.125Z"), 0);

    private final StringWriter text = new StringWriter();

    @Test
    void writesOneLineForEveryInteraction() throws IOException {
        UiElement field = new UiElement("entry", "Order no., new", "order", "New order", null, null, null, false, "x");
        try (RecordingWriter writer = new RecordingWriter(text, "P-1", ZoneId.of("Europe/Brussels"))) {
            writer.append(new Interaction(AT, Action.TEXT_INPUT, "chromium", "Orders", field, null, 7), null);
            writer.append(Interaction.opaque(AT, Action.OTHER_APPLICATION, 1), null);
        }
        assertEquals("""
                time,actor,action,application,window,url,group,element,element_id,role,cell,shortcut,value_length
                2026-01-05T09:00:00.125+01:00,P-1,text input,chromium,Orders,,New order,"Order no., new",order,entry,,,7
                2026-01-05T09:00:00.125+01:00,P-1,other application,,,,,,,,,,
                """, text.toString());
    }

    @Test
    void theLengthOfAPasswordIsNotWritten() throws IOException {
        try (RecordingWriter writer = new RecordingWriter(text, "P-1", ZoneId.of("UTC"))) {
            UiElement secret = UiElement.passwordField("password text", "x");
            writer.append(new Interaction(AT, Action.TEXT_INPUT, "chromium", "Log in", secret, null, 13), null);
        }
        assertFalse(text.toString().contains("13"));
    }
}
