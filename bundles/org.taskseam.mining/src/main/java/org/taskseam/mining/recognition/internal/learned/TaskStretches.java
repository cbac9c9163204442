/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.learned;

import java.util.HashMap;
import java.util.Map;
import org.taskseam.mining.recognition.internal.events.Segments;

/** The tasks of one actor's events as a text, stretch by stretch; see {@link org.taskseam.mining.recognition.LearnedTasks}. */
public final class TaskStretches {

    private static final char OF_TYPE = ':';
    private static final char AGAIN = '^';

    private TaskStretches() {}

    /**
     * @param types tasks of types from this on are written as no tasks
     * @return the tasks of the events at positions from {@code start}, before {@code end}
     */
    public static String write(Segments segments, int start, int end, int types) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Integer> numbers = new HashMap<>();
        int at = start;
        while (at < end) {
            int task = task(segments, at, types);
            int next = at + 1;
            while (next < end && task(segments, next, types) == task) {
                next++;
            }
            text.append(text.isEmpty() ? "" : " ").append(next - at);
            if (task >= 0) {
                Integer known = numbers.putIfAbsent(task, numbers.size());
                text.append(known == null ? OF_TYPE : AGAIN).append(known == null ? segments.type(task) : known);
            }
            at = next;
        }
        return text.toString();
    }

    private static int task(Segments segments, int position, int types) {
        int type = segments.typeAt(position);
        return type < 0 || type >= types ? Segments.NONE : segments.of(position);
    }

    /** Takes what is read. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param events number of events
         * @param task   number of the actor's task, or {@link Segments#NONE}
         * @param type   its type where it begins, else {@link Segments#NONE}
         */
        void stretch(int events, int task, int type);
    }

    /** @throws IllegalArgumentException if this is no text of stretches */
    static void read(String text, Visitor visitor) {
        int tasks = 0;
        int at = 0;
        while (at < text.length()) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 ? text.length() : blank;
            int mark = at;
            while (mark < end && Character.isDigit(text.charAt(mark))) {
                mark++;
            }
            int events = Integer.parseInt(text, at, mark, 10);
            int number = mark == end ? Segments.NONE : Integer.parseInt(text, mark + 1, end, 10);
            if (mark == end) {
                visitor.stretch(events, Segments.NONE, Segments.NONE);
            } else if (text.charAt(mark) == OF_TYPE) {
                visitor.stretch(events, tasks++, number);
            } else if (text.charAt(mark) == AGAIN && number < tasks) {
                visitor.stretch(events, number, Segments.NONE);
            } else {
                throw new IllegalArgumentException(text.substring(at, end));
            }
            at = end + 1;
        }
    }
}
