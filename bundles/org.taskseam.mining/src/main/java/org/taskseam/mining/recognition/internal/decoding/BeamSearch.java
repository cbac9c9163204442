/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.decoding;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Finds the most likely reading of one actor's stream under the {@linkplain TaskModels task models} by beam search: each event
 * goes on with the task at hand, leaves it and begins another or goes on with one that was left, or is noise. Whether a task was
 * left for good is decided only when it is gone on with: until then leaving it counts as the likelier of both, so that readings
 * do not differ in it. Events that carry a value of a task are drawn to it. Work per event is bounded, memory linear in the
 * stream.
 */
final class BeamSearch {

    /** Noise, going on, the likely beginnings, and the tasks that were left. */
    private static final int CANDIDATES = 2 + TaskModels.MOST_STARTS + Hypothesis.MOST_LEFT;

    /** A reading is settled after this many events, so that one actor's year needs no more memory than this. */
    private static final int SETTLE = 1 << 17;

    private static final byte NOISE = 0;
    private static final byte GO_ON = 1;
    private static final byte BEGIN = 2;
    private static final byte RESUME = 3;

    private static final int NOWHERE = -2;

    /** Changes between tasks over which the task of an earlier event is looked for. */
    private static final int RUNS_BACK = 64;

    private final EventStream stream;
    private final int[] activity;
    private final Pauses pauses;
    private final Links links;
    private final TaskModels models;
    private final double behind;
    private final Segments kept;
    private final int[] into;

    private Hypothesis[] beam;
    private Hypothesis[] next;
    private int width = 1;

    private final double[] score;
    private final byte[] source;
    private final byte[] move;
    private final int[] argument;
    private int candidates;

    /** The first candidate of each reading, and of all the next one. */
    private final int[] first;

    /** The likeliest candidate of each reading that is not taken yet, and how likely it is. */
    private final int[] top;

    private final double[] topScore;
    private double best;

    /** Keys of the readings chosen. */
    private final long[] chosenKey;

    /** Of each reading, the task that is forgotten for another to begin, and the key of the others; -1 where not known yet. */
    private final int[] dropped;

    private final long[] keyWithoutDropped;

    /** Of the activity of the event that is read, its state in each type; -1 in those that do not have it. */
    private final int[] stateInType;

    private int[] nodeParent = new int[1 << 12];
    private int[] nodeNumber = new int[1 << 12];
    private int nodes;
    private int[] runStart = new int[1 << 10];
    private int[] runNumber = new int[1 << 10];
    private int[] runBefore = new int[1 << 10];
    private int runs;
    private int[] typeOfNumber = new int[64];
    private int numbers;

    /**
     * The tasks in what was read of an actor's stream, numbered from 0.
     *
     * @param kept  the kept tasks that the first numbers stand for
     * @param types types of the tasks that the other numbers stand for
     */
    record Tasks(int[] kept, int[] types) {}

    /**
     * @param readings how many are followed at a time
     * @param behind   nats by which they are less likely than the likeliest at most
     * @param kept     the tasks in the events before those that are read
     * @param into     gets the number of the task of each event that is read, or {@link Segments#NONE}
     */
    BeamSearch(
            EventStream stream,
            int[] activity,
            Pauses pauses,
            Links links,
            TaskModels models,
            int readings,
            double behind,
            Segments kept,
            int[] into) {
        this.stream = stream;
        this.activity = activity;
        this.pauses = pauses;
        this.links = links;
        this.models = models;
        this.behind = behind;
        this.kept = kept;
        this.into = into;
        beam = hypotheses(readings);
        next = hypotheses(readings);
        score = new double[readings * CANDIDATES];
        source = new byte[score.length];
        move = new byte[score.length];
        argument = new int[score.length];
        first = new int[readings + 1];
        top = new int[readings];
        topScore = new double[readings];
        chosenKey = new long[readings];
        dropped = new int[readings];
        keyWithoutDropped = new long[readings];
        stateInType = new int[models.types()];
        Arrays.fill(stateInType, -1);
    }

    private static Hypothesis[] hypotheses(int count) {
        Hypothesis[] all = new Hypothesis[count];
        Arrays.setAll(all, i -> new Hypothesis());
        return all;
    }

    /** @param start position from which on the actor's events are read; kept tasks that were left before may be gone on with */
    Tasks decode(int actor, int start, Progress progress) {
        int end = stream.end(actor);
        int settled = start;
        LeftTasks left = LeftTasks.before(kept, stream.start(actor), start, RUNS_BACK);
        begin(left);
        for (int i = start; i < end; i++) {
            if ((i & 4095) == 0) {
                progress.checkCancelled();
            }
            int[] states = models.statesOf(activity[i]);
            for (int state : states) {
                stateInType[models.type(state)] = state;
            }
            propose(i, i == stream.start(actor));
            choose(i);
            for (int state : states) {
                stateInType[models.type(state)] = -1;
            }
            if (i + 1 - settled == SETTLE) {
                settle(settled, i + 1);
                settled = i + 1;
            }
        }
        if (end > settled) {
            settle(settled, end);
        }
        return new Tasks(left.task(), Arrays.copyOfRange(typeOfNumber, left.task().length, numbers));
    }

    private void begin(LeftTasks left) {
        Hypothesis reading = beam[0];
        reading.clear();
        runs = 0;
        width = 1;
        numbers = left.task().length;
        for (int k = numbers - 1; k >= 0; k--) {
            int last = left.last()[k];
            typeOfNumber[k] = kept.typeAt(last);
            int state = models.state(typeOfNumber[k], activity[last]);
            reading.begin(reading, reading.slots(), reading.key(), typeOfNumber[k], state, done(left, k), last, k);
        }
        for (int r = left.runTask().length - 1; r >= 0; r--) {
            reading.run = addRun(left.runFrom()[r], left.number(left.runTask()[r]), reading.run);
        }
    }

    /** @return the marks of what a task that was left has done */
    private long done(LeftTasks left, int k) {
        long done = 0;
        for (int i = left.earliest(); i <= left.last()[k]; i++) {
            if (kept.of(i) == left.task()[k]) {
                done |= models.mark(models.state(typeOfNumber[k], activity[i]));
            }
        }
        return done;
    }

    private void propose(int i, boolean begins) {
        candidates = 0;
        best = Double.NEGATIVE_INFINITY;
        int b = activity[i];
        double inside = begins ? 0 : models.logPauseInside(pauses.at(i));
        double between = begins ? 0 : models.logPauseBetween(pauses.at(i));
        for (int h = 0; h < width; h++) {
            Hypothesis reading = beam[h];
            first[h] = candidates;
            int owner1 = owner(reading, links.first[i]);
            int owner2 = owner(reading, links.second[i]);
            double noise = reading.score + models.logNoise(b) + 0.5 * (inside + between);
            add(noise, h, NOISE, 0);
            double task = reading.score + models.logTask();
            if (reading.slots() > 0) {
                int q = reading.state(0);
                int to = stateInType[reading.type(0)];
                double step = to < 0 ? models.logNovel(b) : Math.max(models.logNovel(b), logStep(reading, 0, to));
                double goOn = task + models.logGoOn(q) + step + inside + drawn(reading, owner1, owner2, i, 0);
                add(goOn, h, GO_ON, to);
                proposeSwitch(i, h, task + models.logLeave(q) + between, owner1, owner2);
            } else {
                proposeSwitch(i, h, task + between, owner1, owner2);
            }
        }
    }

    private void proposeSwitch(int i, int h, double base, int owner1, int owner2) {
        Hypothesis reading = beam[h];
        int b = activity[i];
        int[] starts = models.starts(b);
        double[] logStart = models.logStart(b);
        double away = drawn(reading, owner1, owner2, i, -1);
        double begin = base + away;
        // likely starts come first: where one is too far behind, so are the others
        for (int k = 0; k < starts.length; k++) {
            double value = begin + logStart[k] + TaskModels.SEPARATE;
            if (value <= best - behind) {
                break;
            }
            add(value, h, BEGIN, starts[k]);
        }
        double mostDrawn = mostDrawn(owner1, links.firstWeight[i]) + mostDrawn(owner2, links.secondWeight[i]);
        if (base + models.logResume(0) + mostDrawn <= best - behind) {
            return; // going back to a task that was left just now, at no price, were too far behind
        }
        int slots = reading.slots();
        for (int s = reading.slotOfType(stateInType, 1); s < slots; s = reading.slotOfType(stateInType, s + 1)) {
            int q = reading.state(s);
            double draw = s == owner1 || s == owner2 ? drawn(reading, owner1, owner2, i, s) : away;
            double back = base + models.logReturn(q) + models.logResume(i - reading.last(s)) + draw;
            if (back > best - behind) {
                add(back + models.logGoOn(q) + logStep(reading, s, stateInType[reading.type(s)]), h, RESUME, s);
            }
        }
    }

    /** @return log probability of going on to a state, by a task of a reading */
    private double logStep(Hypothesis reading, int slot, int to) {
        return models.logStep(reading.state(slot), to, (reading.done(slot) & models.mark(to)) != 0);
    }

    private void add(double value, int h, byte kind, int arg) {
        if (value > best - behind && candidates < score.length) {
            score[candidates] = value;
            source[candidates] = (byte) h;
            move[candidates] = kind;
            argument[candidates] = arg;
            candidates++;
            best = Math.max(best, value);
        }
    }

    /** @return the slot of the task that an earlier event belongs to in a reading, or {@link #NOWHERE} */
    private int owner(Hypothesis reading, int position) {
        if (position < 0) {
            return NOWHERE;
        }
        int run = reading.run;
        for (int back = 0; back < RUNS_BACK && run >= 0; back++) {
            if (runStart[run] <= position) {
                int slot = reading.slotOf(runNumber[run]);
                return slot < 0 || reading.last(slot) < position ? NOWHERE : slot; // noise behind a task is not of it
            }
            run = runBefore[run];
        }
        return NOWHERE;
    }

    private static double mostDrawn(int owner, double weight) {
        return owner < 0 ? 0 : Math.abs(weight);
    }

    /** Reward for putting an event where its values come from, or the price for putting it into another task. */
    private double drawn(Hypothesis reading, int owner1, int owner2, int i, int slot) {
        if (owner1 < 0 && owner2 < 0) {
            return 0;
        }
        return drawn(reading, owner1, links.firstWeight[i], slot) + drawn(reading, owner2, links.secondWeight[i], slot);
    }

    /** A task that was left draws only as far as it is more likely to be gone on with than to have ended. */
    private double drawn(Hypothesis reading, int owner, double weight, int slot) {
        if (owner < 0) {
            return 0;
        }
        double draw = owner == 0 ? weight : Math.min(weight, models.logOpen(reading.state(owner)));
        return owner == slot ? draw : -draw;
    }

    private void choose(int i) {
        int chosen = 0;
        double least = best - behind;
        Arrays.fill(dropped, 0, width, -1);
        first[width] = candidates;
        for (int h = 0; h < width; h++) {
            findTop(h);
        }
        while (chosen < next.length) {
            int h = highest(topScore, 0, width);
            if (topScore[h] <= least) {
                break;
            }
            if (take(top[h], i, next[chosen], chosen)) {
                chosen++;
            }
            score[top[h]] = Double.NEGATIVE_INFINITY;
            findTop(h);
        }
        Hypothesis[] old = beam;
        beam = next;
        next = old;
        width = chosen;
        double shift = beam[0].score;
        for (int h = 0; h < width; h++) {
            beam[h].score -= shift;
        }
    }

    private void findTop(int h) {
        boolean any = first[h] < first[h + 1];
        top[h] = any ? highest(score, first[h], first[h + 1]) : -1;
        topScore[h] = any ? score[top[h]] : Double.NEGATIVE_INFINITY;
    }

    /** @return the first of the highest of some values, of which there must be one */
    private static int highest(double[] values, int from, int to) {
        int highest = from;
        for (int k = from + 1; k < to; k++) {
            if (values[k] > values[highest]) {
                highest = k;
            }
        }
        return highest;
    }

    private boolean take(int candidate, int i, Hypothesis target, int chosen) {
        int h = source[candidate];
        Hypothesis from = beam[h];
        byte kind = move[candidate];
        int arg = argument[candidate];
        int to = kind == RESUME ? stateInType[from.type(arg)] : arg;
        long left = switch (kind) {
            case BEGIN -> from.full() ? keyWithoutDropped(h, i) : from.key();
            case RESUME -> from.keyWithout(arg);
            default -> from.keyOfLeft();
        };
        long key = kind == NOISE || kind == GO_ON && to < 0 ? from.key() : Hypothesis.key(left, to);
        for (int c = 0; c < chosen; c++) {
            if (chosenKey[c] == key) {
                return false;
            }
        }
        chosenKey[chosen] = key;
        switch (kind) {
            case NOISE -> target.copy(from);
            case GO_ON -> {
                target.copy(from);
                target.goOn(to, to < 0 ? 0 : models.mark(to), i);
            }
            case BEGIN -> {
                int forgotten = from.full() ? dropped[h] : from.slots();
                target.begin(from, forgotten, left, models.type(to), to, models.mark(to), i, numbers);
                if (numbers == typeOfNumber.length) {
                    typeOfNumber = Arrays.copyOf(typeOfNumber, numbers * 2);
                }
                typeOfNumber[numbers++] = models.type(to);
            }
            case RESUME -> target.resume(from, arg, left, to, models.mark(to), i);
        }
        target.score = score[candidate];
        target.run = kind == BEGIN || kind == RESUME ? addRun(i, target.number(), from.run) : from.run;
        if (nodes == nodeParent.length) {
            nodeParent = Arrays.copyOf(nodeParent, nodes * 2);
            nodeNumber = Arrays.copyOf(nodeNumber, nodes * 2);
        }
        nodeParent[nodes] = from.node;
        nodeNumber[nodes] = kind == NOISE ? Segments.NONE : target.number();
        target.node = nodes++;
        return true;
    }

    /** @return key of the tasks of a reading but the one that is forgotten for another to begin */
    private long keyWithoutDropped(int h, int i) {
        if (dropped[h] < 0) {
            dropped[h] = leastLikelyBack(beam[h], i);
            keyWithoutDropped[h] = beam[h].keyWithout(dropped[h]);
        }
        return keyWithoutDropped[h];
    }

    private int addRun(int start, int number, int before) {
        if (runs == runStart.length) {
            runStart = Arrays.copyOf(runStart, runs * 2);
            runNumber = Arrays.copyOf(runNumber, runs * 2);
            runBefore = Arrays.copyOf(runBefore, runs * 2);
        }
        runStart[runs] = start;
        runNumber[runs] = number;
        runBefore[runs] = before;
        return runs++;
    }

    private int leastLikelyBack(Hypothesis reading, int i) {
        int least = 1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int s = 1; s < reading.slots(); s++) {
            double back = models.logReturn(reading.state(s)) + models.logResume(i - reading.last(s));
            if (back <= lowest) {
                lowest = back;
                least = s;
            }
        }
        return least;
    }

    /** Writes down the best reading and goes on from it alone. */
    private void settle(int from, int to) {
        int top = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < width; h++) {
            double value = beam[h].score + (beam[h].slots() > 0 ? Math.max(models.logEnd(beam[h].state(0)), -3) : 0);
            if (value > most) {
                most = value;
                top = h;
            }
        }
        int node = beam[top].node;
        for (int i = to - 1; i >= from; i--) {
            into[i] = nodeNumber[node];
            node = nodeParent[node];
        }
        Hypothesis kept = beam[top];
        beam[top] = beam[0];
        beam[0] = kept;
        kept.node = -1;
        kept.run = keepRuns(kept.run);
        kept.score = 0;
        width = 1;
        nodes = 0;
    }

    /** Forgets all runs but the last ones of a reading. */
    private int keepRuns(int last) {
        int[] start = new int[RUNS_BACK];
        int[] number = new int[RUNS_BACK];
        int kept = 0;
        for (int run = last; run >= 0 && kept < RUNS_BACK; run = runBefore[run]) {
            start[kept] = runStart[run];
            number[kept++] = runNumber[run];
        }
        runs = 0;
        int run = -1;
        while (kept-- > 0) {
            run = addRun(start[kept], number[kept], run);
        }
        return run;
    }
}
