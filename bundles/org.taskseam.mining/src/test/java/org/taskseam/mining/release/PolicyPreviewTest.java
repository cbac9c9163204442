/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.EventSample.SampledEvent;
import org.taskseam.privacy.InstalledDetectors;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;

/** What a policy does to sampled events. */
class PolicyPreviewTest {

    private static final Policy POLICY = PolicyText.parse("""
            policy "P"
            version 1
            purpose "Try"
            basis "agreement"
            from 2026-01-01
            until 2026-06-30
            retention P90D
            notice 2

            record shop
              application chrome
              domain shop.example
            record office
              application "Word*"
              drop window
              mask element
            """);

    private static SampledEvent event(Map<Attribute, String> values) {
        return new SampledEvent(LocalDate.of(2020, 1, 1), values);
    }

    @Test
    void whatADetectorFailsOnIsNotRecorded() {
        InstalledDetectors.alsoFrom(() -> List.of((text, findings) -> {
            if (text.toString().contains("secret")) {
                throw new UnsupportedOperationException();
            }
        }));
        try {
            PolicyPreview preview = preview(List.of(
                    event(Map.of(Attribute.APPLICATION, "Word", Attribute.ELEMENT, "secret")),
                    event(Map.of(Attribute.APPLICATION, "Word", Attribute.ELEMENT, "Save"))));
            assertEquals(1, preview.dropped());
            assertEquals(2, preview.events());
            assertFalse(preview.rows().toString().contains("secret"), preview.rows()::toString);
            assertTrue(preview.rows().toString().contains("Save"), preview.rows()::toString);
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    private static EventSample sample(List<SampledEvent> events) {
        return new EventSample(events, false);
    }

    private static PolicyPreview preview(List<SampledEvent> events) {
        return PolicyPreview.of(POLICY, sample(events), Progress.NONE);
    }

    @Test
    void theRuleThatDecidesIsTold() {
        PolicyPreview preview = preview(List.of(
                event(Map.of(Attribute.APPLICATION, "Word", Attribute.WINDOW, "Letter")),
                event(Map.of(Attribute.APPLICATION, "Word", Attribute.ELEMENT, "Save")),
                event(Map.of(Attribute.APPLICATION, "chrome", Attribute.URL, "https://other.example/x")),
                event(Map.of(Attribute.APPLICATION, "chrome", Attribute.URL, "https://other.example/y")),
                event(Map.of(Attribute.APPLICATION, "game")),
                event(Map.of(Attribute.WINDOW, "of nothing"))));
        assertEquals(6, preview.events());
        assertEquals(4, preview.dropped());
        assertEquals(
                List.of(
                        new PolicyPreview.Row("chrome", "application", "chrome", "", "drop", ""),
                        new PolicyPreview.Row("game", "application", "game", "", "drop", ""),
                        new PolicyPreview.Row("", "application", "", "", "drop", "")),
                preview.rows().stream().filter(row -> row.rule().isEmpty()).toList());
        assertEquals(
                List.of(
                        new PolicyPreview.Row("Word", "application", "Word", "Word", "keep", "office"),
                        new PolicyPreview.Row("Word", "element", "Save", "Save", "mask", "office"),
                        new PolicyPreview.Row("Word", "window", "Letter", "", "drop", "office")),
                preview.rows().stream()
                        .filter(row -> !row.rule().isEmpty())
                        .sorted(java.util.Comparator.comparing(PolicyPreview.Row::attribute))
                        .toList());
    }

    @Test
    void hostsDecideToo() {
        PolicyPreview preview = preview(
                List.of(event(Map.of(Attribute.APPLICATION, "chrome", Attribute.URL, "https://shop.example/cart"))));
        assertEquals(0, preview.dropped());
        assertEquals(2, preview.rows().size());
    }

    @Test
    void fourValuesOfAKindAreEnough() {
        List<SampledEvent> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(event(Map.of(Attribute.APPLICATION, "Word", Attribute.ELEMENT, "Field " + i / 2)));
        }
        assertEquals(
                List.of("Field 0", "Field 1", "Field 2", "Field 3"),
                preview(events).rows().stream()
                        .filter(row -> row.attribute().equals("element"))
                        .map(PolicyPreview.Row::before)
                        .toList());
    }

    @Test
    void cancelsBetweenEvents() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        EventSample sample = sample(List.of(event(Map.of())));
        assertThrows(CancellationException.class, () -> PolicyPreview.of(POLICY, sample, cancelled));
    }
}
