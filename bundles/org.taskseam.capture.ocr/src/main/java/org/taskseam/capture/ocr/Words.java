/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taskseam.capture.screen.Bounds;

/**
 * Words that stand together, as read in a picture.
 *
 * @param box in pixels of the picture
 */
record Words(String text, Bounds box) {

    /** Percent. */
    static final int SURE = 80;

    /** A label stands so near at the left of its field, in pixels of the screen. */
    static final int REACH = 260;

    /**
     * The words that were read for sure (a sign alone is the edge of a field or an icon) and stand at a place, else those at its left in the same line: the label of a field. Words with a wide gap between
     * them do not belong together.
     *
     * @param scale how many pixels of the picture are one of the screen
     */
    static Optional<Words> at(List<OcrWord> read, int x, int y, int scale) {
        List<OcrWord> sure = read.stream()
                .filter(word ->
                        word.confidence() >= SURE && word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        OcrWord hit = null;
        int least = Integer.MAX_VALUE;
        for (OcrWord word : sure) {
            int distance = distance(box(word), x, y, scale);
            if (distance >= 0 && distance < least) {
                least = distance;
                hit = word;
            }
        }
        return hit == null ? Optional.empty() : Optional.of(around(hit, sure));
    }

    private static Words around(OcrWord hit, List<OcrWord> words) {
        List<OcrWord> line = new ArrayList<>(words.stream()
                .filter(word -> Math.abs(word.middle() - hit.middle()) * 2 < Math.max(word.height(), hit.height()))
                .sorted(Comparator.comparingInt(OcrWord::left))
                .toList());
        int first = line.indexOf(hit);
        int last = first;
        while (first > 0 && together(line.get(first - 1), line.get(first))) {
            first--;
        }
        while (last + 1 < line.size() && together(line.get(last), line.get(last + 1))) {
            last++;
        }
        List<OcrWord> part = line.subList(first, last + 1);
        int top = part.stream().mapToInt(OcrWord::top).min().orElseThrow();
        int bottom = part.stream().mapToInt(OcrWord::bottom).max().orElseThrow();
        int left = part.getFirst().left();
        return new Words(
                String.join(" ", part.stream().map(OcrWord::text).toList()),
                new Bounds(left, top, part.getLast().right() - left, bottom - top));
    }

    private static boolean together(OcrWord left, OcrWord right) {
        return right.left() - left.right() < Math.max(left.height(), right.height());
    }

    private static Bounds box(OcrWord word) {
        return new Bounds(word.left(), word.top(), word.right() - word.left(), word.height());
    }

    /**
     * How far words are from a place. Those that are hit, be it by their height beside, are nearer than any at the left.
     *
     * @return negative if they do not belong to the place
     */
    static int distance(Bounds words, int x, int y, int scale) {
        int above = Math.max(0, Math.max(words.y() - y, y - words.y() - words.height()));
        int beside = Math.max(0, Math.max(words.x() - x, x - words.x() - words.width()));
        if (above > words.height()) {
            return -1;
        }
        if (beside <= words.height()) {
            return above + beside;
        }
        return words.x() < x && beside <= REACH * scale ? 1_000 + above + beside : -1;
    }

    static double gray(int pixel) {
        return 0.299 * (pixel >> 16 & 255) + 0.587 * (pixel >> 8 & 255) + 0.114 * (pixel & 255);
    }
}
