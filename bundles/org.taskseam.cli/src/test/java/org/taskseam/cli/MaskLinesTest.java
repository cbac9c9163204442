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

    @Test
    void aTextThatTakesTooLongIsSaidWithItsLine() {
        byte[] lines = "\n{\"id\":\"a\",\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        MaskLines slow = new MaskLines((text, language, channel) -> {
            throw new IllegalStateException("slow");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String said = assertThrows(
                        UsageException.class, () -> slow.copy("texts.jsonl", new ByteArrayInputStream(lines), out))
                .getMessage();
        assertTrue(said.contains("texts.jsonl") && said.contains("2"), said);
        assertEquals(0, out.size());
    }

    @Test
    void escapesAreReadAndWritten() throws IOException {
        assertEquals(
                "{\"id\":\"a\\\"\\\\\",\"spans\":[],\"masked\":\"x\\ny\\u0001é/\"}\n",
                mask("{\"id\":\"a\\\"\\\\\",\"text\":\"x\\ny\\u0001\\u00e9\\/\"}"));
    }

    @Test
    void halfOfACharacterIsWrittenAsItsEscape() throws IOException {
        assertEquals(
                "{\"id\":\"a\",\"spans\":[],\"masked\":\"x\\uD800 \ud83d\ude00\"}\n",
                mask("{\"id\":\"a\",\"text\":\"x\\ud800 \ud83d\ude00\"}"));
    }

    @Test
    void anyLayoutAndEncodingOfJsonIsRead() throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"Save\"}\n";
        String spread = "{ \"id\" : 7 ,\n \"x\": [ {\"y\":\"}\"} ], \"text\":\n\"Save\" } {\"id\":\"b\",\"text\":\"\"}";
        String answer = "{\"id\":\"a\",\"spans\":[],\"masked\":\"Save\"}\n";
        assertEquals(
                answer
                        + "{\"id\":\"7\",\"spans\":[],\"masked\":\"Save\"}\n"
                        + "{\"id\":\"b\",\"spans\":[],\"masked\":\"\"}\n",
                mask(lines + "\r\n" + spread));
        assertEquals(answer, mask(lines.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void linesLongerThanTheBufferAreRead() throws IOException {
        String id = "i".repeat(100_000);
        assertEquals(
                ("{\"id\":\"" + id + "\",\"spans\":[],\"masked\":\"Save\"}\n").repeat(3),
                mask(("{\"id\":\"" + id + "\",\"text\":\"Save\"}\n").repeat(3)));
    }

    @Test
    void badLinesAmidGoodOnesAreSaidWithTheirNumber() {
        for (String bad : new String[] {
            "{\"id\":\"a\",\"text\":\"\\x\"}",
            "{\"id\":\"a\",\"text\":\"\"",
            "{\"id\":\"a\"}",
            "{,}",
            "{\"id\":\"a\",\"text\":\"\"}]"
        }) {
            String lines = "{\"id\":\"a\",\"text\":\"\"}\n".repeat(2) + bad;
            assertTrue(
                    assertThrows(UsageException.class, () -> mask(lines), bad)
                            .getMessage()
                            .contains("3"),
                    bad);
        }
    }

    private static String mask(String lines) throws IOException {
        return mask(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String mask(byte[] lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MaskLines(new TextMasker()).copy("in", new ByteArrayInputStream(lines), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
