/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Nature;

/** Small logs for tests. */
final class TestLogs {

    private static final String[] INVOICE = {
        "open mail", "copy number", "search order", "paste number", "check amount", "enter cost centre", "post invoice"
    };
    private static final String[] ADDRESS = {"open customer", "edit street", "edit town", "edit code", "save customer"};
    private static final String[] REPORT = {
        "open sheet", "filter month", "copy total", "open slide", "paste total", "mail it"
    };

    private TestLogs() {}

    /** @return tasks of three kinds in random order, activities only */
    static String[] orders(int tasks) {
        Random random = new Random(7);
        List<String> events = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            events.addAll(Arrays.asList(
                    switch (random.nextInt(3)) {
                        case 0 -> INVOICE;
                        case 1 -> ADDRESS;
                        default -> REPORT;
                    }));
        }
        return events.toArray(new String[0]);
    }

    /** @return the tasks of {@link #orders}, every fourth of them interrupted by a chat */
    static String[] interrupted(int tasks) {
        String[] orders = orders(tasks);
        int[] truth = truth(tasks);
        List<String> events = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i + 1 < orders.length; i++) {
            events.add(orders[i]);
            begin = i > 0 && truth[i] == truth[i - 1] ? begin : i;
            boolean here = truth[i] % 4 == 0 && i - begin == truth[i] / 4 % 4 && truth[i] == truth[i + 1];
            if (here) {
                events.addAll(List.of("open chat", "write answer", "close chat"));
            }
        }
        events.add(orders[orders.length - 1]);
        return events.toArray(new String[0]);
    }

    /** @return the true task of each event of {@link #orders} */
    static int[] truth(int tasks) {
        Random random = new Random(7);
        List<Integer> truth = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int length = new int[] {INVOICE.length, ADDRESS.length, REPORT.length}[random.nextInt(3)];
            for (int i = 0; i < length; i++) {
                truth.add(task);
            }
        }
        return truth.stream().mapToInt(Integer::intValue).toArray();
    }

    static String[] repeat(String activity, int times) {
        String[] events = new String[times];
        Arrays.fill(events, activity);
        return events;
    }

    static String[] different(int count) {
        String[] events = new String[count];
        Arrays.setAll(events, i -> "activity " + letters(i));
        return events;
    }

    /** Without digits, so that nothing can be taken out. */
    private static String letters(int number) {
        return new StringBuilder(Integer.toString(number, 26))
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'a' : c - 'a' + 'k')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static EventLog withoutTimes(String[] activities) {
        return build(activities, new long[activities.length], 1);
    }

    /** @param seed of the pauses, or {@code null} for pauses of one second */
    static EventLog of(String[] activities, Long seed, int actors) {
        long[] times = new long[activities.length];
        Random random = new Random(seed == null ? 0 : seed);
        long time = 1_700_000_000_000L;
        for (int i = 0; i < times.length; i++) {
            time += seed == null ? 1000 : 200 + random.nextInt(5000);
            times[i] = time;
        }
        return build(activities, times, actors);
    }

    /** One actor's events at these milliseconds. */
    static EventLog at(String[] activities, long[] times) {
        return build(activities, times, 1);
    }

    /**
     * @param begins positions of the events that a longer pause comes before
     * @param cut    what is to be taken from these positions
     */
    static EventLog paused(List<String> activities, List<Integer> begins, int cut) {
        long[] times = new long[activities.size()];
        Random random = new Random(9);
        long time = 1_700_000_000_000L;
        for (int i = 0; i < times.length; i++) {
            time += 500 + random.nextInt(2000) + (begins.contains(i + cut) ? random.nextInt(9000) : 0);
            times[i] = time;
        }
        return build(activities.toArray(new String[0]), times, 1);
    }

    private static EventLog build(String[] activities, long[] times, int actors) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        int[] id = new int[activities.length];
        for (int i = 0; i < id.length; i++) {
            id[i] = ids.computeIfAbsent(activities[i], a -> ids.size());
        }
        EventLogBuilder builder = new EventLogBuilder(times)
                .texts(Column.text("activity", Attribute.ACTIVITY), id, Dictionary.of(new ArrayList<>(ids.keySet())));
        if (actors > 1) {
            int[] actor = new int[activities.length];
            Arrays.setAll(actor, i -> (int) ((long) i * actors / activities.length));
            List<String> names = new ArrayList<>();
            for (int a = 0; a < actors; a++) {
                names.add("p" + a);
            }
            builder.actors(actor, Dictionary.of(names));
        }
        return builder.build();
    }

    /** @return one person's tasks of eleven events: values copied row by row from a sheet into a form that is then sent */
    static EventLog transfers(int tasks, int leftOut) {
        List<String[]> events = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        Random random = new Random(5);
        long time = 1_700_000_000_000L;
        for (int task = 0; task < tasks; task++) {
            for (int field = 0; field < 5; field++) {
                String value = "v" + random.nextInt(100_000);
                events.add(new String[] {"Calc", "copy", (char) ('A' + field) + Integer.toString(task + 10), value});
                events.add(new String[] {"Browser", "paste", "field " + (char) ('p' + field), value});
            }
            events.add(new String[] {"Browser", "click", "Submit", ""});
        }
        for (int i = 0; i < events.size(); i++) {
            time += 800 + random.nextInt(1500) + (i % 11 == 0 ? 3000 : 0);
            times.add(time);
        }
        List<String[]> kept = events.subList(leftOut, events.size() - leftOut);
        long[] keptTimes = times.subList(leftOut, times.size() - leftOut).stream()
                .mapToLong(Long::longValue)
                .toArray();
        return build(
                kept, keptTimes, new String[] {"application", "action", "element", "value"}, new int[] {0, 1, 2, 3});
    }

    /**
     * @return {@link #transfers} as a recorder tells them that reports every key, turn of the wheel and copy: what is pasted there
     *     is typed here key by key, and the clipboard reports what the sheet has reported
     */
    static EventLog toldInManyEvents(int tasks) {
        EventLog log = transfers(tasks, 0);
        Random random = new Random(6);
        List<String[]> events = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        long later = 0;
        for (int row = 0; row < log.size(); row++) {
            String[] event = new String[4];
            Arrays.setAll(event, c -> "");
            for (int c = 0; c < event.length; c++) {
                event[c] = String.valueOf(log.text(c, row));
            }
            int again = event[1].equals("paste") ? event[3].length() : event[1].equals("copy") ? 2 : 8;
            for (int k = 1; k <= again; k++) {
                later += k == 1 ? 0 : 20 + random.nextInt(150);
                times.add(log.timeMillis(row) + later);
                events.add(
                        switch (event[1]) {
                            case "paste" -> new String[] {event[0], "key", event[2], event[3].substring(0, k)};
                            case "copy" -> k == 1 ? event : new String[] {"Clipboard", "copy", "", event[3]};
                            default -> k == again ? event : new String[] {event[0], "wheel", "page", "down"};
                        });
            }
        }
        return build(
                events,
                times.stream().mapToLong(Long::longValue).toArray(),
                new String[] {"application", "action", "element", "value"},
                new int[] {0, 1, 2, 3});
    }

    /** @return {@link #transfers} with other names and another order of the columns */
    static EventLog sheetAndForm(String application, String element, String value) {
        EventLog log = transfers(30, 0);
        List<String[]> events = new ArrayList<>();
        long[] times = new long[log.size()];
        for (int row = 0; row < log.size(); row++) {
            times[row] = log.timeMillis(row);
            String[] event = new String[4];
            for (int c = 0; c < event.length; c++) {
                event[c] = String.valueOf(log.text(c, row));
            }
            events.add(event);
        }
        String[] names = {application, "action", element, value};
        Integer[] order = {0, 1, 2, 3};
        Arrays.sort(order, java.util.Comparator.comparing(c -> names[c]));
        return build(
                events,
                times,
                names,
                Arrays.stream(order).mapToInt(Integer::intValue).toArray());
    }

    private static EventLog build(List<String[]> events, long[] times, String[] names, int[] order) {
        EventLogBuilder builder = new EventLogBuilder(times);
        for (int c : order) {
            Map<String, Integer> known = new LinkedHashMap<>();
            int[] id = new int[events.size()];
            for (int row = 0; row < id.length; row++) {
                id[row] = known.computeIfAbsent(events.get(row)[c], a -> known.size());
            }
            Column column = names[c].equals("action")
                    ? Column.text("action", Attribute.ACTIVITY)
                    : Column.text(names[c], Nature.CONTEXT);
            builder.texts(column, id, Dictionary.of(new ArrayList<>(known.keySet())));
        }
        return builder.build();
    }
}
