/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.internal.time.TimeFormats;

/** Finds out encoding, delimiter, quote and header of a CSV file from its start. */
final class DialectDetector {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DELIMITERS = ",;\t|";
    private static final int ROWS = 40;
    private static final int MOST_BEFORE = 20;
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?\\r?(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 16 * 1024;
    private static final int LOOKED_FOR_ZEROS = 8 * 1024;
    /** Stands in a text where its bytes were not of the encoding. */
    private static final char REPLACED = '\uFFFD';

    private final Head head;
    private final Mapping mapping;
    private @Nullable Charset charset;
    private int bom;
    private Charset decoded = StandardCharsets.UTF_8;
    private String text = "";

    private DialectDetector(Head head, Mapping mapping) {
        this.head = head;
        this.mapping = mapping;
    }

    /**
     * What was found out.
     *
     * @param dialect  how the file is written
     * @param encoding the encoding that the start of the file is in
     * @param text     start of the table as text, after the lines to be skipped
     * @param fit      how evenly the delimiter cuts the first lines, 0 to 1; 0 if there is no delimiter
     * @param before   lines before the table that nobody asked to skip, such as a title
     */
    record Result(Dialect dialect, Charset encoding, String text, double fit, int before) {}

    /**
     * @throws NumberFormatException if the mapping says "skip" and no number
     * @throws java.nio.charset.UnsupportedCharsetException if the mapping names an encoding that Java does not know
     */
    static Result detect(Head head, Mapping mapping) {
        return new DialectDetector(head, mapping).run();
    }

    private Result run() {
        encoding();
        text = decode();
        String skip = mapping.get("skip");
        int skipped = skip == null ? 0 : Integer.parseUnsignedInt(skip);
        text = afterLines(skipped);
        String said = mapping.get("delimiter");
        Matcher separator = SEPARATOR.matcher(text);
        if (skip == null && separator.lookingAt()) {
            said = said == null ? separator.group(1) : said;
            text = text.substring(separator.end());
            skipped = 1;
        }
        String quoteSaid = mapping.get("quote");
        char quote =
                quoteSaid == null ? '"' : quoteSaid.isEmpty() || quoteSaid.equals("none") ? 0 : quoteSaid.charAt(0);
        char best = said == null ? DELIMITERS.charAt(0) : (char) Dialect.delimiter(said);
        double fit = fit(best, quote);
        if (said == null) {
            for (char candidate : DELIMITERS.substring(1).toCharArray()) {
                double other = fit(candidate, quote);
                if (other > fit) {
                    best = candidate;
                    fit = other;
                }
            }
        }
        boolean returns = isOldMac() || returnsEndLines(best, quote);
        int before = skip == null ? linesBefore(best, quote) : 0;
        text = afterLines(before);
        Dialect dialect =
                new Dialect(charset, bom, returns, (byte) best, (byte) quote, header(best, quote), skipped + before);
        return new Result(dialect, decoded, text, Math.min(1, fit), before);
    }

    private boolean isOldMac() {
        return text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
    }

    /** @return whether more rows have as many values as most if lone carriage returns end lines than if they stand in values */
    private boolean returnsEndLines(char delimiter, char quote) {
        if (text.indexOf('\r') < 0) {
            return false;
        }
        Matcher returns = LONE_RETURN.matcher(text);
        int columns = usualColumns(firstRows(delimiter, quote));
        return returns.find()
                && rowsOf(columns, text, delimiter, quote) > rowsOf(columns, returns.replaceAll(" "), delimiter, quote);
    }

    private static long rowsOf(int columns, String text, char delimiter, char quote) {
        return new TableText(text, delimiter, quote)
                .rows(Integer.MAX_VALUE, true).stream()
                        .filter(row -> row.width() == columns)
                        .count();
    }

    private String afterLines(int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            int end = text.indexOf(isOldMac() ? '\r' : '\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return text.substring(at);
    }

    /**
     * @return lines of titles and comments before the table: those with hardly a value, up to a line that has as many as most. An
     *     event has two values at least, its time and its activity.
     */
    private int linesBefore(char delimiter, char quote) {
        int columns = usualColumns(firstRows(delimiter, quote));
        String[] lines = text.split(isOldMac() ? "\r" : "\n", MOST_BEFORE + 2);
        boolean said = false;
        for (int i = 0; columns > 2 && i < lines.length - 1; i++) {
            TableText line = new TableText(lines[i], delimiter, quote);
            List<List<String>> one = line.values(line.rows(1, true));
            List<String> row = one.isEmpty() ? List.of() : one.getFirst();
            long filled = row.stream().filter(value -> !value.isBlank()).count();
            boolean comment = lines[i].startsWith("#") && row.size() != columns;
            if (!comment && filled > 1 && (row.size() == columns || filled * 2 >= columns)) {
                return said && row.size() == columns ? i : 0;
            }
            said |= filled > 0;
        }
        return 0;
    }

    private void encoding() {
        byte[] b = head.bytes();
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            bom = 3;
        } else if (starts(b, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            bom = 2;
        } else if (starts(b, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            bom = 2;
        } else if (isHalfZero(b, 1)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (isHalfZero(b, 0)) {
            charset = StandardCharsets.UTF_16BE;
        }
        String said = mapping.get("encoding");
        if (said != null) {
            charset = Charset.forName(said);
        }
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return whether every second byte of the first ones is mostly zero */
    private static boolean isHalfZero(byte[] bytes, int from) {
        int looked = Math.min(bytes.length, LOOKED_FOR_ZEROS);
        int zeros = 0;
        for (int i = from; i < looked; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 2 > looked / 2;
    }

    private String decode() {
        if (charset != null) {
            decoded = charset;
            return new String(head.bytes(), bom, head.bytes().length - bom, charset);
        }
        String read = new String(head.bytes(), StandardCharsets.UTF_8);
        if (read.indexOf(REPLACED) < 0) {
            return read;
        }
        CharBuffer chars = CharBuffer.allocate(head.bytes().length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head.bytes()), chars, false)
                .isMalformed();
        decoded = malformed ? WINDOWS : StandardCharsets.UTF_8;
        return malformed ? new String(head.bytes(), WINDOWS) : chars.flip().toString();
    }

    /** Even cuts count, and among equally even ones the finer. */
    private double fit(char delimiter, char quote) {
        List<TableText.Row> rows = firstRows(delimiter, quote);
        int columns = usualColumns(rows);
        if (columns == 0) {
            return 0;
        }
        long most = rows.stream().filter(row -> row.width() == columns).count();
        boolean header = rows.getFirst().width() == columns;
        return (double) most / rows.size() * (header ? 1 : 0.6) + Math.min(columns, 100) * 1e-4;
    }

    /** @return number of values that most rows have, 0 if that is one */
    private static int usualColumns(List<TableText.Row> rows) {
        Map<Integer, Integer> sizes = new HashMap<>();
        rows.forEach(row -> sizes.merge(row.width(), 1, Integer::sum));
        int most = 0;
        int columns = 0;
        for (Map.Entry<Integer, Integer> entry : sizes.entrySet()) {
            if (entry.getKey() > 1 && entry.getValue() > most) {
                most = entry.getValue();
                columns = entry.getKey();
            }
        }
        return columns;
    }

    /** A delimiter that never occurs is looked for to the end, so it is looked for in little as long as that suffices. */
    private List<TableText.Row> firstRows(char delimiter, char quote) {
        if (text.length() > ENOUGH) {
            List<TableText.Row> rows = new TableText(text.substring(0, ENOUGH), delimiter, quote).rows(ROWS, false);
            if (rows.size() == ROWS) {
                return rows;
            }
        }
        return new TableText(text, delimiter, quote).rows(ROWS, head.complete());
    }

    private boolean header(char delimiter, char quote) {
        String said = mapping.get("header");
        if (said != null) {
            return !said.equals("no");
        }
        TableText table = new TableText(text, delimiter, quote);
        List<List<String>> rows = table.values(table.rows(1, true));
        return rows.isEmpty()
                || rows.getFirst().stream()
                        .noneMatch(v -> TimeFormats.find(List.of(v), java.time.ZoneOffset.UTC) != null);
    }
}
