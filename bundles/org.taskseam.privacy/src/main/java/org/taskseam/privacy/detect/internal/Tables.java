/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tables that the build makes of the lists and lays beside them, so that a start reads them as they are. Where the build
 * has not run, as in an IDE, they are made on the spot.
 *
 * @param name file of the table
 * @param lists makes it from the lists
 */
public record Tables(String name, Supplier<ByteBuffer> lists) {
    static final Tables FOLDS = new Tables("folds.bin", FoldRules::table);
    static final Tables WORDS = new Tables("words.bin", WordLists::table);
    static final Tables THINGS = new Tables("things.bin", KnownThings::table);
    static final Tables EVERYDAY = new Tables("everyday.bin", EverydayWords::table);
    static final Tables RARE_NAMES = new Tables("rare-names.bin", RareNames::table);
    static final Tables LABELS = new Tables("labels.bin", LabelLists::table);
    static final Tables NAME_ODDS = new Tables("name-odds.bin", NameOdds::table);

    private static final List<Tables> ALL = List.of(FOLDS, WORDS, THINGS, EVERYDAY, RARE_NAMES, LABELS, NAME_ODDS);

    /** The table from its beginning. */
    TableReader read() {
        InputStream made = Tables.class.getResourceAsStream(name);
        return new TableReader(
                made == null ? new ByteArrayInputStream(lists.get().array()) : made);
    }

    /** An empty table of this many bytes. */
    static ByteBuffer empty(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes all tables into the folder of the classes, which is the only argument. */
    public static void main(String[] folder) throws IOException {
        Path beside = Path.of(folder[0], Tables.class.getPackageName().split("\\."));
        for (Tables table : ALL) {
            Files.deleteIfExists(beside.resolve(table.name)); // an older one must not be read for another one
        }
        for (Tables table : ALL) {
            Files.write(beside.resolve(table.name), table.lists.get().array());
        }
    }
}
