/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.internal.events.EventStream;

class ColumnViewsTest {

    private static List<ColumnViews.View> views(String... texts) {
        int[] ids = IntStream.range(0, texts.length).toArray();
        EventStream stream = EventStream.of(new EventLogBuilder(new long[texts.length])
                .texts(Column.text("target", Attribute.ACTIVITY), ids, Dictionary.of(List.of(texts)))
                .build());
        return ColumnViews.of(0, stream, word -> false, Progress.NONE);
    }

    @Test
    void aCellIsLookedAtByItsColumnAndByItsRow() {
        List<ColumnViews.View> views = views(IntStream.range(0, 60)
                .mapToObj(i -> "tr[" + i / 3 + "]/td[" + i % 3 + "]")
                .toArray(String[]::new));
        assertEquals(
                List.of(
                        ColumnUse.Detail.OUTLINE,
                        ColumnUse.Detail.PLACE,
                        ColumnUse.Detail.PLACE,
                        ColumnUse.Detail.WHOLE),
                views.stream().map(ColumnViews.View::detail).toList());
        assertEquals(3 + 1, views.get(1).distinct());
        assertTrue(Arrays.asList(views.get(1).label()).contains("tr[#]/td[2]"));
    }

    @Test
    void partsOfAddressesAndTitlesThatVaryFreelyAreLeftOut() {
        List<ColumnViews.View> addresses = views(IntStream.range(0, 50)
                .mapToObj(i -> "https://crm.example.com/customers/" + word(i) + "/edit")
                .toArray(String[]::new));
        assertTrue(Arrays.asList(addresses.get(0).label()).contains("https://crm.example.com/customers/…/edit"));
        List<ColumnViews.View> titles = views(IntStream.range(0, 50)
                .mapToObj(i -> word(i) + " - Letters - Writer")
                .toArray(String[]::new));
        assertTrue(Arrays.asList(titles.get(0).label()).contains("… - Letters - Writer"));
    }

    @Test
    void windowsComeAgainThoughAFewStrayOnesDoNot() {
        List<String> titles = IntStream.range(0, 11).mapToObj(i -> word(i)).toList();
        int[] ids = IntStream.range(0, 125).map(i -> i < 120 ? i % 6 : i - 114).toArray();
        EventStream stream = EventStream.of(new EventLogBuilder(new long[ids.length])
                .texts(Column.text("title", Attribute.WINDOW), ids, Dictionary.of(titles))
                .texts(Column.text("value", Attribute.VALUE), ids, Dictionary.of(titles))
                .texts(Column.text("activity", Attribute.ACTIVITY), ids, Dictionary.of(titles))
                .build());
        assertTrue(ColumnViews.of(0, stream, word -> false, Progress.NONE)
                .getFirst()
                .returns(stream));
        assertFalse(ColumnViews.of(1, stream, word -> false, Progress.NONE)
                .getFirst()
                .returns(stream));
    }

    @Test
    void inAShortLogActivitiesComeSeldom() {
        assertTrue(activitiesReturn(40, 1));
        assertFalse(activitiesReturn(40, 10));
    }

    /** A log of activities that come four times each, again and again. */
    private static boolean activitiesReturn(int activities, int times) {
        List<String> texts =
                IntStream.range(0, activities * times).mapToObj(i -> "Do " + i).toList();
        int[] ids =
                IntStream.range(0, 4 * texts.size()).map(i -> i % texts.size()).toArray();
        EventStream stream = EventStream.of(new EventLogBuilder(new long[ids.length])
                .texts(Column.text("activity", Attribute.ACTIVITY), ids, Dictionary.of(texts))
                .build());
        return ColumnViews.of(0, stream, word -> false, Progress.NONE).getLast().returns(stream);
    }

    private static String word(int number) {
        return "" + (char) ('a' + number / 10) + (char) ('k' + number % 10) + "word";
    }
}
