/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Readable words of the texts of a log, numbered from 0 over all columns; every text is looked at once, when asked for. */
final class InterfaceWords {

    static final int NONE = -1;

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    private static final Pattern SLASHES_AT_END = Pattern.compile("/+$");
    private static final Pattern ENDING = Pattern.compile("\\.(xlsx?|csv|docx?|pdf|html?|php|aspx?|jsp)$");
    private static final Pattern CAMEL_CASE = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}&.]+");

    private final List<EventStream.TextColumn> columns;
    private final int[][] numbers;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    InterfaceWords(List<EventStream.TextColumn> columns) {
        this.columns = columns;
        this.numbers = new int[columns.size()][0];
    }

    /** @return the number of the words of a text, or {@link #NONE} */
    int of(int column, int id) {
        if (numbers[column].length == 0) {
            numbers[column] = new int[columns.get(column).distinct()];
        }
        int[] ofColumn = numbers[column];
        if (ofColumn[id] == 0) {
            String found = of(columns.get(column).text(id));
            ofColumn[id] = found.isEmpty() ? NONE : known.computeIfAbsent(found, this::add) + 1;
        }
        return ofColumn[id] < 0 ? NONE : ofColumn[id] - 1;
    }

    private int add(String found) {
        words.add(found);
        return words.size() - 1;
    }

    /** @return words by their number */
    String text(int number) {
        return words.get(number);
    }

    /** @return readable words of a text: the last part of an address or path, without digits, marks and endings */
    static String of(String text) {
        String part = StablePart.of(text).replace("#", "");
        int slash = Math.max(SLASHES_AT_END.matcher(part).replaceAll("").lastIndexOf('/'), part.lastIndexOf('\\'));
        if (part.contains("://") && slash > part.indexOf("://") + 2) {
            part = part.substring(slash + 1);
        } else if (part.contains("://")) {
            part = part.substring(part.indexOf("://") + 3);
        }
        part = ENDING.matcher(part).replaceAll("");
        part = CAMEL_CASE.matcher(part).replaceAll("$1 $2");
        part = NO_WORD.matcher(part).replaceAll(" ").trim();
        if (part.length() > LONGEST) {
            int blank = part.lastIndexOf(' ', LONGEST);
            part = part.substring(0, blank > 0 ? blank : LONGEST).trim();
        }
        return part.length() < SHORTEST ? "" : part;
    }
}
