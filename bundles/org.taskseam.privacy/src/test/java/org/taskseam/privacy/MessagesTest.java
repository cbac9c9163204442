/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.rights.AccessLog;

/** Sentences are told in the language of the program. */
class MessagesTest {

    private static final String POLICY = """
        policy "P"
        purpose "why"
        basis "agreement"
        from 2026-01-01
        until 2026-06-30
        retention P90D
        notice 1
        record office
          application excel
        """;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                from 2026-01-01 | from yesterday    | Zeile 4: Ein Datum schreibt man 2026-01-31, nicht „yesterday“.
                retention P90D  | retention 90      | Zeile 6: Eine Dauer schreibt man P90D oder P4W, nicht „90“.
                notice 1        | notice one        | Zeile 7: „one“ ist keine ganze Zahl.
                notice 1        | rows all          | Zeile 10: „notice“ fehlt.
                notice 1        | notice 1 2        | Zeile 7: Hier gehört ein Wert hin; setzen Sie mehrere Wörter in Anführungszeichen.
                until 2026      | until 2025        | Zeile 10: Der Zeitraum endet, bevor er beginnt: 2026-01-01 bis 2025-06-30.
                record office   | keep window       | Zeile 8: „window“ darf höchstens mit mask behandelt werden, nicht mit keep.
                notice 1        | find custom "a(9" | Zeile 7: Kein Muster in der Schreibweise von RE2: error parsing regexp: missing closing ): `a(9`
                """)
    void mistakesInPoliciesAreToldInGermanAtTheirLine(String from, String to, String problem) {
        PolicyException e = assertThrows(PolicyException.class, () -> PolicyText.parse(POLICY.replace(from, to)), to);
        assertEquals(problem, e.getMessage());
    }

    @Test
    void changesAreToldInGerman() {
        PolicyDiff.Change change = PolicyDiff.between(
                        PolicyText.parse(POLICY), PolicyText.parse(POLICY.replace("office", "desk")))
                .getFirst();
        assertEquals("nicht da -> neu", change.before() + " -> " + change.after());
    }

    @Test
    void changedLogsAndKeysAreToldInGerman(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("access.log"), "1\tnobody\n");
        assertEquals(
                "Das Zugriffsprotokoll wurde in Zeile 1 geändert.",
                assertThrows(IOException.class, () -> AccessLog.entries(log)).getMessage());
        assertEquals(
                log + " ist kein Projektschlüssel: Er müsste mit taskseam-project-key-1: beginnen.",
                assertThrows(IOException.class, () -> ProjectKey.load(log)).getMessage());
    }
}
