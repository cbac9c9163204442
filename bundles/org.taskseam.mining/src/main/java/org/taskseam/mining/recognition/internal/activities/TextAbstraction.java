/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.recognition.ColumnUse;

/**
 * A way to look at the texts of a column, also at those that were not there when it was learned.
 *
 * @param detail how much of a text is seen
 * @param place  which number of the outline, or which slot, is seen, from 0; means nothing for other details
 * @param free   what the outline leaves out
 * @param slots  what the outline leaves out as it changes by itself
 */
record TextAbstraction(ColumnUse.Detail detail, int place, FreeParts free, Slots slots) {

    static final TextAbstraction WHOLE = new TextAbstraction(ColumnUse.Detail.WHOLE, 0, FreeParts.NONE, Slots.NONE);

    /** Numbers longer than this are keys of records. */
    private static final int LONGEST_PLACE = 4;

    /** @return the coarsest way to look at the same texts */
    TextAbstraction outline() {
        return new TextAbstraction(ColumnUse.Detail.OUTLINE, 0, free, slots);
    }

    /** @return what is seen of each text */
    String[] of(String[] texts) {
        if (detail == ColumnUse.Detail.WHOLE) {
            return texts;
        }
        Map<String, String> parts = new HashMap<>();
        String[] seen = new String[texts.length];
        Arrays.setAll(seen, id -> {
            List<String> numbers = new ArrayList<>(2);
            String outline = StablePart.of(texts[id], numbers);
            return withPlace(parts.computeIfAbsent(outline, this::part), numbers);
        });
        return seen;
    }

    private String part(String outline) {
        String[] parts = slots.parts(outline);
        return detail == ColumnUse.Detail.PART ? parts[place] : free.of(parts[parts.length - 1]);
    }

    /** @return an outline with the number at the place put back, if this is not the key of a record */
    String withPlace(String outline, List<String> numbers) {
        boolean seen = detail == ColumnUse.Detail.PLACE
                && place < numbers.size()
                && numbers.get(place).length() <= LONGEST_PLACE;
        return seen ? fill(outline, place, numbers.get(place)) : outline;
    }

    /** Puts a number back in the place of the k-th {@code #}. */
    private static String fill(String outline, int k, String number) {
        int at = -1;
        for (int i = 0; i <= k; i++) {
            at = outline.indexOf('#', at + 1);
            if (at < 0) {
                return outline;
            }
        }
        return outline.substring(0, at) + number + outline.substring(at + 1);
    }
}
