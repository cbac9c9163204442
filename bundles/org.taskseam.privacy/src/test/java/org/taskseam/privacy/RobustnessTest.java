/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends: no exception, spans inside the text and apart. Seeds are fixed. */
class RobustnessTest {
    private static final String[] PIECES = {
        "a",
        "A",
        "0",
        "1",
        "O",
        "l",
        "S",
        " ",
        "-",
        ".",
        "/",
        "+",
        "(",
        "@",
        ":",
        "::",
        "%41",
        "%",
        "\\u0041",
        "\\",
        "&#65;",
        "&amp;",
        "<",
        "=",
        "\n",
        "\t",
        "\"",
        "'",
        "De ",
        "van ",
        "Anna ",
        "Smith ",
        "IBAN ",
        "BE68",
        "nr ",
        "12 ",
        "Rue ",
        "1980-",
        "eyJ",
        "sk-",
        "://",
        "AB12 3CD",
        "\u0663",
        "\u00e9",
        "\u200b",
        "\ufb01",
        "\ud83d\ude00",
        "\ud83d",
        "%F0%9F%98%80",
        "%7B",
        "%7D",
        "-----BEGIN PRIVATE KEY-----",
        "QQ==",
        "(at)"
    };

    private final TextMasker masker = new TextMasker();

    @Test
    void piecesInAnyOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), Channel.values()[i % Channel.values().length]);
        }
    }

    @Test
    void anyCharacters() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append((char) random.nextInt(0x10000));
            }
            check(text.toString(), Channel.URL);
        }
    }

    /** Found by a fuzzer: repeated pieces that once cost quadratic time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-",
                ":",
                "0'",
                "a/",
                "%7B1",
                "-----BEGIN PRIVATE KEY-----",
                "eyJ",
                "://",
                "1 ",
                "De ",
                "@",
                "C:\\Users\\7B%7B"
            })
    void repeatedPieces(String piece) {
        check(piece.repeat(TextMasker.MAX_LENGTH / piece.length() + 1), Channel.URL);
    }

    private void check(String text, Channel channel) {
        int last = 0;
        for (Span span : masker.mask(text, "", channel).spans()) {
            assertTrue(span.start() >= last && span.end() <= text.length(), text);
            last = span.end();
        }
    }
}
