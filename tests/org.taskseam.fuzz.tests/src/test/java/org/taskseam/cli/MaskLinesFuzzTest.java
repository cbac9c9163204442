/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.taskseam.privacy.MaskedText;

/** What {@code ./taskseam mask --in} reads is answered line by line or refused with the line; nothing else happens. */
class MaskLinesFuzzTest {
    private static final MaskLines LINES = new MaskLines((text, language, channel) -> new MaskedText(text, List.of()));

    @FuzzTest(maxDuration = "5m")
    void maskLines(FuzzedDataProvider data) throws IOException {
        byte[] bytes = data.consumeRemainingAsBytes();
        try {
            LINES.copy("texts.jsonl", new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
        } catch (UsageException e) {
            if (e.getMessage() == null || !e.getMessage().contains("texts.jsonl")) {
                throw new AssertionError("A refusal without a place", e);
            }
        }
    }
}
