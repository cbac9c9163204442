/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.recognition.RecognizedTasks;

/**
 * Sessions as lanes of pieces, each a run of events of one task or of none. A lane has no name, no date and no person, lanes
 * stand in an order that says nothing, and its axis counts steps, not time: every event takes one unit, a pause two or five
 * more. So nobody's hours can be read from it, but order, interleaving and breaks can (docs/adr/0007).
 */
public final class Timeline {

    private static final long PAUSE = 60_000;
    private static final long LONG_PAUSE = 5 * PAUSE;
    private static final int PAUSE_UNITS = 2;
    private static final int LONG_PAUSE_UNITS = 5;
    private static final int NONE = -1;

    private final RecognizedTasks tasks;
    private final EventLog log;
    private final int[] sessions;
    private final int[] laneStart;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] task = new int[1024];
    private int[] next;
    private int count;
    private int longest;

    private Timeline(EventLog log, RecognizedTasks tasks) {
        this.log = log;
        this.tasks = tasks;
        this.sessions = IntStream.range(0, log.sessionCount())
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(mixed(a), mixed(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        this.laneStart = new int[sessions.length + 1];
    }

    /** Neighbours in the log, which are often of one person, part; the same log gives the same order. */
    private static long mixed(int session) {
        long z = session * 0x9E3779B97F4A7C15L + 0x1F83D9ABFB41BD6BL;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /**
     * @param log   the log in which the tasks were found
     * @param tasks the tasks
     */
    public static Timeline of(EventLog log, RecognizedTasks tasks, Progress progress) {
        Timeline timeline = new Timeline(log, tasks);
        timeline.read(progress);
        return timeline;
    }

    private void read(Progress progress) {
        progress.begin(Words.get("timeline.reading"), sessions.length);
        for (int lane = 0; lane < sessions.length; lane++) {
            if ((lane & 255) == 0) {
                progress.checkCancelled();
                progress.worked(256);
            }
            laneStart[lane] = count;
            read(session(lane));
        }
        laneStart[sessions.length] = count;
        from = Arrays.copyOf(from, count);
        to = Arrays.copyOf(to, count);
        task = Arrays.copyOf(task, count);
        link();
    }

    private void read(Session session) {
        int x = 0;
        for (int r = session.firstRow(); r < session.endRow(); r++) {
            boolean first = r == session.firstRow();
            x += first ? 0 : pause(log, r);
            if (first || tasks.taskOf(r) != task[count - 1]) {
                add(x, r);
            }
            to[count - 1] = ++x;
        }
        longest = Math.max(longest, x);
    }

    /** @return units that the pause before a row takes */
    static int pause(EventLog log, int row) {
        long passed = log.timeMillis(row) - log.timeMillis(row - 1);
        return passed >= LONG_PAUSE ? LONG_PAUSE_UNITS : passed >= PAUSE ? PAUSE_UNITS : 0;
    }

    private void add(int x, int r) {
        if (count == from.length) {
            int size = count + (count >> 1);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            task = Arrays.copyOf(task, size);
        }
        from[count] = x;
        task[count++] = tasks.taskOf(r);
    }

    /** From each piece to the one that goes on with its task in the same lane. */
    private void link() {
        next = new int[count];
        int[] following = new int[tasks.tasks().size()];
        for (int lane = 0; lane < lanes(); lane++) {
            for (int piece = end(lane) - 1; piece >= first(lane); piece--) {
                next[piece] = NONE;
                if (task[piece] != RecognizedTasks.NONE) {
                    int later = following[task[piece]] - 1;
                    next[piece] = later >= first(lane) && later < end(lane) ? later : NONE;
                    following[task[piece]] = piece + 1;
                }
            }
        }
    }

    /** @return the tasks that are shown */
    public RecognizedTasks tasks() {
        return tasks;
    }

    /** @return number of lanes */
    public int lanes() {
        return sessions.length;
    }

    /** @return the session of a lane */
    Session session(int lane) {
        return log.session(sessions[lane]);
    }

    /** @return number of pieces of all lanes */
    public int pieces() {
        return count;
    }

    /** @return units of the longest lane */
    public int longest() {
        return longest;
    }

    /** @return the first piece of a lane */
    public int first(int lane) {
        return laneStart[lane];
    }

    /** @return the piece after the last one of a lane */
    public int end(int lane) {
        return laneStart[lane + 1];
    }

    /** @return the lane of a piece */
    public int lane(int piece) {
        int found = Arrays.binarySearch(laneStart, piece);
        return found >= 0 ? found : -found - 2;
    }

    /** @return where a piece begins, in units */
    public int from(int piece) {
        return from[piece];
    }

    /** @return where a piece ends, in units */
    public int to(int piece) {
        return to[piece];
    }

    /** @return the task of a piece, or {@link RecognizedTasks#NONE} */
    public int task(int piece) {
        return task[piece];
    }

    /** @return the type of a piece's task, or {@link RecognizedTasks#NONE} */
    public int type(int piece) {
        return task[piece] == RecognizedTasks.NONE
                ? RecognizedTasks.NONE
                : tasks.tasks().get(task[piece]).type();
    }

    /** @return the piece of the same lane in which a piece's task is resumed, or -1 */
    public int resumed(int piece) {
        return next[piece];
    }

    /** @return the piece of a lane that ends after a place: the one there, or the next one after a pause; the end if none */
    public int pieceAt(int lane, int unit) {
        int low = first(lane);
        int high = end(lane);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return the first piece of a task, or -1 */
    public int pieceOf(int wanted) {
        int first = tasks.tasks().get(wanted).firstRow();
        int session = log.sessionOf(first);
        for (int lane = 0; lane < lanes(); lane++) {
            if (sessions[lane] == session) {
                int piece = first(lane);
                while (piece < end(lane) && task[piece] != wanted) {
                    piece++;
                }
                return piece == end(lane) ? NONE : piece;
            }
        }
        return NONE;
    }

    /**
     * @param type a type of task, or {@link RecognizedTasks#NONE} for all
     * @return the lanes in which it occurs
     */
    public int[] lanesWith(int type) {
        return IntStream.range(0, lanes())
                .filter(lane -> type == RecognizedTasks.NONE
                        || IntStream.range(first(lane), end(lane)).anyMatch(piece -> type(piece) == type))
                .toArray();
    }

    /** @return number of people in some lanes: whether there are enough of them to show the lanes */
    public int people(int[] lanes) {
        BitSet actors = new BitSet();
        for (int lane : lanes) {
            actors.set(session(lane).actor());
        }
        return actors.cardinality();
    }
}
