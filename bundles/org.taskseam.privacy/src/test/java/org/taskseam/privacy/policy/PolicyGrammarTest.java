/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.PiiKind;

/** {@code policy.abnf} says what {@link PolicyText} reads. */
class PolicyGrammarTest {

    private static final String TEXT = """
        # agreed on 3 March
        policy "Order \\"desk\\" \\\\ 2"   # a comment
        version 3
        purpose Find\\"tedious steps"
        basis "works agreement 2026/4"
        from 2026-01-01
        until 2026-06-30
        retention P1Y6M
        notice 2
        screenshots window
        ocr eng+deu
        rows sessions
        snapshot P8W

        find custom "CASE-[0-9]{6}"
          label case no.
          checksum luhn
        ignore mail
          application Outlook* "Mail *"

        record SAP
          application "SAP*" # all of them
          domain *.corp.example
          role button
          keep shortcut team
          tokenise case
        """;

    private final Abnf grammar = grammar();

    private static Abnf grammar() {
        try (InputStream in = Objects.requireNonNull(PolicyText.class.getResourceAsStream("policy.abnf"))) {
            return new Abnf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean allows(String text) {
        return grammar.matches("policy", text.endsWith("\n") ? text : text + "\n");
    }

    private static boolean isRead(String text) {
        try {
            PolicyText.parse(text);
            return true;
        } catch (PolicyException e) {
            return false;
        }
    }

    @Test
    void aPolicyAndItsCanonicalTextAreAllowed() {
        assertTrue(allows(TEXT));
        assertTrue(allows(PolicyText.format(PolicyText.parse(TEXT))));
    }

    /** Whatever is read is allowed: all texts that differ by one sign. */
    @Test
    void noTextIsReadThatIsNotAllowed() {
        int read = 0;
        for (int at = 0; at < TEXT.length(); at++) {
            String without = TEXT.substring(0, at) + TEXT.substring(at + 1);
            String more = TEXT.substring(0, at) + "\n#\"\\ a7".charAt(at % 7) + TEXT.substring(at);
            for (String text : Set.of(without, more)) {
                if (isRead(text)) {
                    read++;
                    assertTrue(allows(text), text);
                }
            }
        }
        assertTrue(read > TEXT.length() / 2, read + " texts were read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 3|version three",
                "from 2026-01-01|from yesterday",
                "P8W|8 weeks",
                "screenshots window|screenshots all",
                "rows sessions|rows all",
                "notice 2|notice",
                "basis \"works|basis \"works\" \"",
                "find custom|find anything",
                "checksum luhn|checksum any",
                "tokenise case|tokenise anything",
                "tokenise case|burn case",
                "ignore mail|forget mail",
                "# all of them|\"",
                "policy |Policy ",
            })
    void whatIsNotAllowedIsNotRead(String change) {
        String[] parts = change.split("\\|");
        String text = TEXT.replace(parts[0], parts[1]);
        assertFalse(allows(text), text);
        assertThrows(PolicyException.class, () -> PolicyText.parse(text));
    }

    @Test
    void allAttributesKindsAndTreatmentsAreNamed() {
        assertEquals(words(Attribute.values()), grammar.words("attribute"));
        assertEquals(words(PiiKind.values()), grammar.words("kind"));
        assertEquals(words(Treatment.values()), grammar.words("treatment"));
    }

    private static Set<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(PolicyText::word).collect(Collectors.toCollection(TreeSet::new));
    }
}
