/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {

    private static final String OLD = """
        policy "P"
        version 1
        purpose "why"
        basis "agreement"
        from 2026-02-01
        until 2026-05-31
        retention P60D
        notice 2
        screenshots none
        rows none
        snapshot P4W
        find custom "A[0-9]{4}"
        find custom "B[0-9]{4}"

        record office
          application excel
          keep shortcut
        ignore mail
          application outlook
        record SAP
          application sap
        """;

    private static final String NEW = """
        policy "P"
        version 2
        purpose "why else"
        basis "other agreement"
        from 2026-01-01
        until 2026-06-30
        retention P90D
        notice 1
        screenshots window
        ocr eng
        rows sessions
        snapshot P8W
        find custom "B[0-9]{4}"
        find custom "C[0-9]{4}"

        record SAP
          application sap sapgui
          domain sap.example
          role button
          keep shortcut
        record office
          application excel
          drop window
        record browser
          application chrome
        """;

    private static List<String> changes(String before, String after) {
        return PolicyDiff.between(PolicyText.parse(before), PolicyText.parse(after)).stream()
                .map(c -> c.where() + ": " + c.before() + " > " + c.after() + (c.looser() ? " looser" : ""))
                .toList();
    }

    @Test
    void everyChangeIsToldWithItsDirection() {
        assertEquals(
                List.of(
                        "purpose: why > why else looser",
                        "basis: agreement > other agreement looser",
                        "from: 2026-02-01 > 2026-01-01 looser",
                        "until: 2026-05-31 > 2026-06-30 looser",
                        "retention: P60D > P90D looser",
                        "notice: 2 > 1 looser",
                        "screenshots: none > window looser",
                        "ocr: none > eng looser",
                        "snapshot: P28D > P56D looser",
                        "rows: none > sessions looser",
                        "find custom: A[0-9]{4} > gone looser",
                        "find custom: not there > C[0-9]{4}",
                        "rule SAP application: [sap] > [sap, sapgui] looser",
                        "rule SAP domain: [] > [sap.example] looser",
                        "rule SAP role: [] > [button] looser",
                        "rule office window: mask > drop",
                        "rule browser: not there > new looser",
                        "rule mail: there > gone looser",
                        "order of rules: [office, SAP] > [SAP, office] looser"),
                changes(OLD, NEW));
    }

    @Test
    void theWayBackIsStricter() {
        List<String> back = changes(NEW, OLD);
        assertEquals(19, back.size(), back::toString);
        for (String strict : List.of("from", "until", "retention", "notice", "screenshots", "ocr", "rows")) {
            assertEquals(
                    1,
                    back.stream()
                            .filter(c -> c.startsWith(strict + ": ") && !c.endsWith("looser"))
                            .count(),
                    strict);
        }
        assertEquals(
                List.of(
                        "rule office window: drop > mask looser",
                        "rule mail: not there > new",
                        "rule browser: there > gone"),
                Stream.of("rule office window", "rule mail", "rule browser")
                        .map(where -> back.stream()
                                .filter(c -> c.startsWith(where))
                                .findFirst()
                                .orElse(where + " missing"))
                        .toList());
    }

    @Test
    void aRuleThatRecordsNoLongerIsStricter() {
        String before = OLD.replace("ignore mail", "record mail");
        List<String> stricter = changes(before, OLD);
        assertEquals("rule mail record: true > false", stricter.getFirst());
        assertTrue(stricter.stream().noneMatch(change -> change.endsWith("looser")), stricter::toString);
        List<String> looser = changes(OLD, before);
        assertEquals("rule mail record: false > true looser", looser.getFirst());
        assertTrue(looser.stream().allMatch(change -> change.endsWith("looser")), looser::toString);
        assertEquals(List.of(), changes(OLD, OLD));
    }
}
