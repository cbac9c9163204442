/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.taskseam.privacy.TextMasker;

class MaskLinesTest {

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertEquals(
                "{\"id\":\"7\",\"spans\":[[2,20,\"IBAN\"]],\"masked\":\"\ud83d\ude00 <IBAN>\"}\n",
                mask("{\"id\":\"7\",\"channel\":\"ocr\",\"x\":[1],\"text\":\"\ud83d\ude00 NL91ABNA0417164300\"}\n"));
    }

    @Test
    void everyLineIsAnswered() throws IOException {
        assertEquals(
                2,
                mask("{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"Save\"}\n")
                        .lines()
                        .count());
    }

    @Test
    void badInputIsSaidWithItsLine() {
        String broken = "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":";
        assertTrue(assertThrows(UsageException.class, () -> mask(broken))
                .getMessage()
                .contains("2"));
        assertThrows(UsageException.class, () -> mask("[1]"));
        assertThrows(UsageException.class, () -> mask("{\"id\":\"a\"}"));
    }

    private static String mask(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MaskLines(new TextMasker())
                .copy("in", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
