/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.taskseam.interchange.Head;

/**
 * Kinds of files that people have where they should have a log, known by their first bytes: no format reads them, but it can be
 * said what they are and what to do.
 */
public enum KnownFile {
    WORKBOOK("file.workbook"),
    OLD_OFFICE("file.office", "\u00d0\u00cf\u0011\u00e0"),
    ARCHIVE(
            "file.archive",
            "PK\u0003\u0004",
            "7z\u00bc\u00af",
            "Rar!",
            "\u00fd7zXZ",
            "BZh9",
            "(\u00b5/\u00fd",
            "\u001f\u008b"),
    PARQUET("file.parquet", "PAR1"),
    DATABASE("file.database", "SQLite format 3"),
    PDF("file.pdf", "%PDF"),
    JSON("file.json", "{", "["),
    UNKNOWN("file.format", "");

    private static final List<String> SHEETS = List.of("xl/", "application/vnd.oasis.opendocument.spreadsheet");

    private final String problem;
    private final List<String> starts;

    KnownFile(String problem, String... starts) {
        this.problem = problem;
        this.starts = List.of(starts);
    }

    /** @return key of the sentence that says what it is */
    public String problem() {
        return problem;
    }

    /** @return whether files of this kind are no text */
    public boolean isBinary() {
        return this != JSON && this != UNKNOWN;
    }

    /** @return what a file is that no format reads */
    public static KnownFile of(Head head) {
        String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        String start =
                bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3).stripLeading() : bytes.stripLeading();
        KnownFile kind = Arrays.stream(values())
                .filter(known -> known.starts.stream().anyMatch(start::startsWith))
                .findFirst()
                .orElse(UNKNOWN);
        return kind == ARCHIVE && SHEETS.stream().anyMatch(start::contains) ? WORKBOOK : kind;
    }
}
