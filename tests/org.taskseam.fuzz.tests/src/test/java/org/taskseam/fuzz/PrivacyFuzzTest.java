/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.Span;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.detect.FoldedText;
import org.taskseam.privacy.detect.PatternDetector;
import org.taskseam.privacy.detect.PatternRule;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.privacy.rights.Checkpoint;

class PrivacyFuzzTest {
    private static final TextMasker MASKER = new TextMasker();

    @TempDir
    private static Path folder;

    /** Spans lie apart and inside the text, and the masked text is the text with exactly them replaced. */
    @FuzzTest(maxDuration = "5m")
    void masker(FuzzedDataProvider data) {
        Channel channel = data.pickValue(Channel.values());
        String text = data.consumeRemainingAsString();
        MaskedText masked = MASKER.mask(text, "", channel);
        StringBuilder expected = new StringBuilder();
        int last = 0;
        for (Span span : masked.spans()) {
            assertTrue(span.start() >= last && span.end() <= text.length(), "spans overlap or lie outside");
            expected.append(text, last, span.start()).append(span.kind().placeholder());
            last = span.end();
        }
        assertEquals(expected.append(text.substring(last)).toString(), masked.text());
    }

    /** Every folded character has its place in the original, in order. */
    @FuzzTest(maxDuration = "5m")
    void foldedText(FuzzedDataProvider data) {
        Channel channel = data.pickValue(Channel.values());
        String text = data.consumeRemainingAsString();
        FoldedText folded = FoldedText.of(text, channel);
        int last = 0;
        for (int i = 0; i < folded.length(); i++) {
            int start = folded.originalStart(i);
            assertTrue(start >= last && folded.originalEnd(i) > start && folded.originalEnd(i) <= text.length());
            last = start;
        }
    }

    /** A policy is refused with a sentence, or its text can be written and read again. */
    @FuzzTest(maxDuration = "5m")
    void policyText(FuzzedDataProvider data) {
        Policy policy;
        try {
            policy = PolicyText.parse(data.consumeRemainingAsString());
        } catch (PolicyException e) {
            return;
        }
        assertEquals(policy, PolicyText.parse(PolicyText.format(policy)));
    }

    /** A pattern is refused, or finds in bounded time. */
    @FuzzTest(maxDuration = "5m")
    void pattern(FuzzedDataProvider data) {
        PatternRule rule;
        try {
            rule = new PatternRule(
                    PiiKind.CUSTOM,
                    data.consumeString(PatternRule.MAX_PATTERN),
                    data.consumeBoolean() ? List.of("no") : List.of(),
                    data.pickValue(PatternRule.Checksum.values()));
        } catch (IllegalArgumentException e) {
            return;
        }
        FoldedText text = FoldedText.of(data.consumeString(TextMasker.MAX_LENGTH), Channel.OTHER);
        new PatternDetector(List.of(rule)).find(text, new Findings(text));
    }

    /** A damaged access log is refused. */
    @FuzzTest(maxDuration = "5m")
    void accessLog(FuzzedDataProvider data) throws IOException {
        Path file = folder.resolve("access.log");
        Checkpoint.State state = new Checkpoint.State(data.consumeInt(0, 100), data.consumeString(64));
        Files.write(file, data.consumeRemainingAsBytes());
        try {
            AccessLog.verify(file, state);
        } catch (IOException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().isEmpty());
        }
    }
}
