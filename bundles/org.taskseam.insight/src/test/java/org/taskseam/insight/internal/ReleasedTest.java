/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReleasedTest {

    /** A figure that the people from {@code first} on stand behind. */
    private record Figure(int first, int count) {
        People people() {
            People people = new People();
            IntStream.range(first, first + count).forEach(people::add);
            return people;
        }
    }

    private static Released<Figure> release(Figure... figures) {
        return Released.of(List.of(figures), Figure::people);
    }

    @Test
    void figuresOfFivePeopleAreShownThoseOfFourAreNot() {
        Released<Figure> released = release(new Figure(0, 5), new Figure(0, 4), new Figure(4, 3));
        assertEquals(List.of(new Figure(0, 5)), released.shown());
        assertTrue(released.togetherIsEnough(), "seven people stand behind the rest");
    }

    @Test
    void aSingleHiddenFigureTakesTheSmallestShownOneWithIt() {
        Released<Figure> released = release(new Figure(0, 9), new Figure(0, 6), new Figure(0, 2));
        assertEquals(List.of(new Figure(0, 9)), released.shown());
        assertEquals(2, released.together().size());
    }

    @Test
    void nothingIsSaidWhereEvenEverythingStandsOnTooFew() {
        Released<Figure> released = release(new Figure(0, 3), new Figure(0, 4));
        assertTrue(released.shown().isEmpty());
        assertFalse(released.togetherIsEnough());
    }

    @Property
    void neitherAFigureNorTheRestSpeaksOfFewPeople(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> sizes) {
        List<Figure> figures = sizes.stream().map(n -> new Figure(n % 3, n)).toList();
        Released<Figure> released = Released.of(figures, Figure::people);
        assertTrue(released.shown().stream().allMatch(f -> f.count() >= 5));
        long behindRest = released.together().stream()
                .flatMapToInt(f -> IntStream.range(f.first(), f.first() + f.count()))
                .distinct()
                .count();
        assertTrue(released.together().isEmpty() || released.shown().isEmpty() || behindRest >= 5);
        assertEquals(
                figures.size(), released.shown().size() + released.together().size());
    }

    @Test
    void everyTextIsThereInBothLanguagesAndCanBeFormatted() {
        ResourceBundle english = ReportContext.bundle(Locale.ENGLISH);
        ResourceBundle german = ReportContext.bundle(Locale.GERMAN);
        assertEquals(english.keySet(), german.keySet());
        for (ResourceBundle bundle : List.of(english, german)) {
            for (String key : bundle.keySet()) {
                String text = bundle.getString(key);
                String formatted = new MessageFormat(text).format(new Object[] {"A", "B", "C", "D", "E"});
                Function<String, Long> arguments =
                        s -> s.chars().filter(c -> c == '{').count();
                assertEquals(0, arguments.apply(formatted), key);
                assertEquals(0, formatted.chars().filter(c -> c == '\'').count(), key);
            }
        }
    }
}
