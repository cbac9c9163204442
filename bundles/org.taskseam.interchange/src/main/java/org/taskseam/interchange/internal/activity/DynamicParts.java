/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taskseam.eventlog.Dictionary;

/**
 * Takes out of the names of things what changes from one unit of work to the next: row numbers of cells, indexes of table rows
 * and list items, long numbers, GUIDs, hashes, mail addresses. Short numbers stay, as in {@code Field 18}, unless a name comes
 * with so many numbers so rarely that they must count something.
 */
public final class DynamicParts {

    private static final Pattern CELLS = Pattern.compile(
            "(?:(?i:cell|zelle)[_-]?)?\\$?([A-Z]{1,3})\\$?[0-9]{1,7}(?::\\$?([A-Z]{1,3})\\$?[0-9]{1,7})?");
    /** Of several selectors in one text, the accessible name is the one to read. */
    private static final Pattern ARIA = Pattern.compile("aria/([^|]*[^| ]) *(?:\\|.*)?");

    private static final Pattern GUID =
            Pattern.compile("\\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\}?");
    private static final Pattern HASH = Pattern.compile("\\b(?=[0-9a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{10,}\\b");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63})+");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
    private static final Pattern ROW =
            Pattern.compile("(?i)(\\b(?:tr|row|li|item|option|zeile|line|eintrag)[\\[_ :#-]{1,2})[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int MANY = 12;
    private static final int RARE = 3;
    private static final int LONGEST = 120;

    private final String[] texts;

    /**
     * @param ids        the texts of all rows
     * @param dictionary the texts
     * @param cells      whether every text that looks like the address of a cell is one; else only where there are many
     */
    public DynamicParts(int[] ids, Dictionary dictionary, boolean cells) {
        texts = new String[dictionary.size()];
        int[] count = new int[texts.length];
        for (int id : ids) {
            if (id != Dictionary.NONE) {
                count[id]++;
            }
        }
        boolean hasCells = cells || countCells(dictionary) >= MANY;
        Map<String, int[]> byTemplate = new HashMap<>();
        for (int id = 0; id < texts.length; id++) {
            texts[id] = strip(dictionary.text(id), hasCells);
            String template = template(texts[id]);
            if (template.length() != texts[id].length() || !template.equals(texts[id])) {
                int[] sums = byTemplate.computeIfAbsent(template, t -> new int[2]);
                sums[0]++;
                sums[1] += count[id];
            }
        }
        for (int id = 0; id < texts.length; id++) {
            int[] sums = byTemplate.get(template(texts[id]));
            if (sums != null && sums[0] >= MANY && sums[1] < sums[0] * RARE) {
                texts[id] = template(texts[id]);
            }
        }
    }

    /** @return the name without what changes */
    public String text(int id) {
        return texts[id];
    }

    private static int countCells(Dictionary dictionary) {
        int count = 0;
        for (int id = 0; id < dictionary.size() && count < MANY; id++) {
            boolean fits = dictionary.utf8Length(id) < LONGEST;
            count += fits && CELLS.matcher(dictionary.text(id)).matches() ? 1 : 0;
        }
        return count;
    }

    private static String template(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    /** @return a text without the parts that are surely dynamic */
    private static String strip(String text, boolean cells) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = cut.strip().replaceAll("\\s+", " ");
        Matcher cell = CELLS.matcher(plain);
        if (cells && cell.matches()) {
            return cell.group(2) == null ? cell.group(1) : cell.group(1) + ":" + cell.group(2);
        }
        Matcher aria = ARIA.matcher(plain);
        plain = aria.matches() ? aria.group(1) : plain;
        plain = GUID.matcher(plain).replaceAll("#");
        plain = MAIL.matcher(plain).replaceAll("@");
        plain = HASH.matcher(plain).replaceAll("#");
        plain = ROW.matcher(plain).replaceAll("$1#");
        return LONG_NUMBER.matcher(plain).replaceAll("#");
    }
}
