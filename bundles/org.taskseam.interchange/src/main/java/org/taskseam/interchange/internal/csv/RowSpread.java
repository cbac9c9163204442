/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.taskseam.interchange.Head;

/**
 * Some rows from all over a file. A log that is sorted by something else than time begins with rows that are alike in it: the
 * first ones of a log sorted by person are those of one person.
 */
final class RowSpread {

    private static final int PIECES = 8;
    private static final int PIECE = 16 * 1024;
    private static final int ROWS_OF_PIECE = 25;

    private RowSpread() {}

    /** @return at most {@code most} of the rows, evenly spread, in order */
    static <R> List<R> of(List<R> rows, int most) {
        List<R> spread = new ArrayList<>();
        for (int i = 0; i < Math.min(most, rows.size()); i++) {
            spread.add(rows.get((int) ((long) i * rows.size() / Math.min(most, rows.size()))));
        }
        return spread;
    }

    /** @return whether rows from behind a start can be had: it is not all, and not packed */
    static boolean reaches(Head head) {
        return !head.gzip() && !head.complete();
    }

    /**
     * @param width number of columns; rows with more or fewer are parts of values with line ends, and left out
     * @return rows from behind the start of a file; none of a packed one, and none of one that cannot be read a second time
     */
    static List<List<String>> behind(Head head, Dialect dialect, Charset encoding, int width) {
        List<List<String>> rows = new ArrayList<>();
        if (!reaches(head)) {
            return rows;
        }
        try (FileChannel file = FileChannel.open(head.file())) {
            long step = (file.size() - Head.LIMIT) / PIECES / 2 * 2; // characters of two bytes begin at even places
            for (int i = 0; step > 0 && i < PIECES; i++) {
                rows.addAll(rows(piece(file, Head.LIMIT + i * step), dialect, encoding, width));
            }
        } catch (IOException e) {
            rows.clear(); // what was read of it already is enough to go on
        }
        return rows;
    }

    private static byte[] piece(FileChannel file, long at) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (piece.hasRemaining() && file.read(piece, at + piece.position()) > 0) {
            // until it is full or the file ends
        }
        byte[] bytes = new byte[piece.position()];
        piece.flip().get(bytes);
        return bytes;
    }

    private static List<List<String>> rows(byte[] piece, Dialect dialect, Charset encoding, int width) {
        String text = new String(piece, encoding);
        int line = text.indexOf(dialect.oldMac() ? '\r' : '\n');
        TableText table = new TableText(text.substring(line + 1), (char) dialect.delimiter(), (char) dialect.quote());
        return table.values(table.rows(ROWS_OF_PIECE, false).stream()
                .filter(row -> row.width() == width)
                .toList());
    }
}
