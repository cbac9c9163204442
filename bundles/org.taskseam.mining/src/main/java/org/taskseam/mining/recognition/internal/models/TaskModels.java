/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * One small Markov model per task type, and one for noise, in log probabilities. A state is an activity inside a type. What was
 * {@linkplain TaskCounts counted} is smoothed by how many ways on each state has shown (Witten and Bell, 1991), so that a way not seen
 * before stays possible.
 */
public final class TaskModels {

    /** How many beginnings are tried for an activity. */
    public static final int MOST_STARTS = 6;

    static final double START_IN_THE_MIDDLE = 0.03;

    /**
     * Reward for beginning a task: where "goes on" and "ends, and another begins" explain the same, the parts are
     * tasks.
     */
    public static final double SEPARATE = 1.4;

    private static final double LEAST_NOISE = 0.0005;
    private static final double LOG_NOVEL = Math.log(0.002);
    private static final double RESUMED = 0.5;

    /** What noise is made of is told by the noise found so far, and by all events: some of it is not found yet. */
    private static final double NOISE_FOUND = 0.8;

    private static final double LEAST_NOISE_EVENTS = 10;
    private static final double BASE_END = 0.5;

    private static final double[] LOG_RESUME = IntStream.range(0, 1 << 14)
            .mapToDouble(TaskModels::computeLogResume)
            .toArray();

    private final TaskCounts counts;
    private final DoneBefore doneBefore;
    private final double allBegins;
    private final double logSuspend;
    private final double logNoise;
    private final double logTask;
    private final double[] logEnd;
    private final double[] logGoOn;
    private final double[] logLeave;
    private final double[] logReturn;
    private final double[] logOpen;
    private final double[] logWay;
    private final double[] logNewWay;
    private final double[] logVisited;
    private final double[] logPauseInside;
    private final double[] logPauseBetween;
    private final double[] logFrequency;
    private final double[] logNoiseOf;
    private final int[][] statesOf;
    private final int[][] starts;
    private final double[][] logStart;

    /** Counts the typed segments of a stream; other events are noise, unless they are unread. */
    public static TaskModels count(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        return new TaskModels(new TaskCounts(stream, segments, activity, activities, pauses), new DoneBefore());
    }

    /** Counts what decoding asks for, too: what tasks have done before. */
    public static TaskModels countToDecode(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        TaskCounts counts = new TaskCounts(stream, segments, activity, activities, pauses);
        return new TaskModels(counts, new DoneBefore(segments, activity, counts));
    }

    private TaskModels(TaskCounts counts, DoneBefore doneBefore) {
        this.counts = counts;
        this.doneBefore = doneBefore;
        int events = counts.events();
        int states = counts.states();
        logPauseInside = logShares(counts.pausesInside());
        logPauseBetween = logShares(counts.pausesBetween());
        double noiseShare = Math.max(LEAST_NOISE, (double) counts.noise() / Math.max(1, events));
        logNoise = Math.log(noiseShare);
        logTask = Math.log(1 - Math.min(0.999, noiseShare));
        int activities = counts.activities();
        logFrequency = new double[activities];
        logNoiseOf = new double[activities];
        for (int a = 0; a < activities; a++) {
            logFrequency[a] = Math.log((counts.events(a) + 0.5) / (events + 0.5 * activities));
            logNoiseOf[a] = logNoise + logNoise(a, counts.noise(a), counts.noise());
        }
        double allEnds = 0;
        double allVisits = 1e-9;
        for (int q = 0; q < states; q++) {
            allEnds += counts.ends(q);
            allVisits += counts.visits(q);
        }
        logSuspend = Math.log(Math.max(counts.suspended(), LEAST_NOISE * events) / Math.max(allVisits, 1));
        logEnd = new double[states];
        logGoOn = new double[states];
        logLeave = new double[states];
        logReturn = new double[states];
        logOpen = new double[states];
        logNewWay = new double[states];
        logVisited = new double[states];
        for (int q = 0; q < states; q++) {
            double end = endShare(counts.ends(q), counts.visits(q), allEnds / allVisits);
            end = Math.clamp(end, 1e-5, 0.999);
            logEnd[q] = Math.log(end);
            logGoOn[q] = Math.log1p(-end);
            logLeave[q] = Math.max(logEnd[q], logSuspend);
            logReturn[q] = logSuspend - logLeave[q];
            logOpen[q] = Math.max(0, logSuspend - logEnd[q]);
            logNewWay[q] = Math.log(0.5 * (1 - known(counts.visits(q) - counts.ends(q), counts.waysOn(q)) + 0.01));
            logVisited[q] = Math.log((double) counts.visits(q) / counts.eventsOfType(counts.type(q)));
        }
        logWay = new double[counts.ways()];
        for (int way = 0; way < logWay.length; way++) {
            int from = counts.wayFrom(way);
            int out = counts.visits(from) - counts.ends(from);
            logWay[way] = Math.log(
                    wayShare(from, counts.wayCount(way), out, counts.waysOn(from), counts.visits(counts.wayTo(way))));
        }
        double begins = 0;
        for (int k = 0; k < counts.types(); k++) {
            begins += counts.segments(k);
        }
        allBegins = begins + 0.01 * counts.types();
        statesOf = statesByActivity(counts);
        starts = new int[activities][];
        logStart = new double[activities][];
        for (int a = 0; a < activities; a++) {
            rankStarts(a, statesOf[a]);
        }
    }

    /** @return log share of an activity in noise, where so many events of so many were found to be it */
    private double logNoise(int activity, int found, int all) {
        double share = Math.exp(logFrequency[activity]);
        double shareFound = (found + LEAST_NOISE_EVENTS * share) / (all + LEAST_NOISE_EVENTS);
        return Math.log(NOISE_FOUND * shareFound + (1 - NOISE_FOUND) * share);
    }

    private static double[] logShares(int[] counts) {
        double sum = Arrays.stream(counts).sum() + counts.length;
        return Arrays.stream(counts).mapToDouble(c -> Math.log((c + 1) / sum)).toArray();
    }

    private static int[][] statesByActivity(TaskCounts counts) {
        int[] count = new int[counts.activities()];
        for (int q = 0; q < counts.states(); q++) {
            count[counts.activity(q)]++;
        }
        int[][] states = new int[count.length][];
        Arrays.setAll(states, a -> new int[count[a]]);
        for (int q = counts.states() - 1; q >= 0; q--) {
            states[counts.activity(q)][--count[counts.activity(q)]] = q;
        }
        return states;
    }

    private void rankStarts(int activity, int[] states) {
        int kept = Math.min(MOST_STARTS, states.length);
        int[] best = new int[kept];
        double[] log = new double[kept];
        Arrays.fill(log, Double.NEGATIVE_INFINITY);
        for (int state : states) {
            double of = logStartIn(state);
            int at = kept;
            while (at > 0 && log[at - 1] < of) {
                at--;
            }
            if (at < kept) {
                System.arraycopy(log, at, log, at + 1, kept - 1 - at);
                System.arraycopy(best, at, best, at + 1, kept - 1 - at);
                log[at] = of;
                best[at] = state;
            }
        }
        starts[activity] = best;
        logStart[activity] = log;
    }

    private double logStartIn(int state) {
        int k = counts.type(state);
        double begin = (1 - START_IN_THE_MIDDLE) * counts.begins(state) / (counts.segments(k) + 1e-9);
        double middle = START_IN_THE_MIDDLE * counts.visits(state) / counts.eventsOfType(k);
        return Math.log((counts.segments(k) + 0.01) / allBegins) + Math.log(begin + middle + 1e-12);
    }

    /** @return share of the visits to a state that end a task, where {@code base} is the usual one */
    static double endShare(int ends, int visits, double base) {
        return (ends + BASE_END * base) / (visits + BASE_END);
    }

    /**
     * @param count    how often the way was taken
     * @param out      how often a task went on from the state
     * @param ways     number of different ways on from it
     * @param visitsTo how often tasks of the type were where it leads
     * @return the smoothed share of the way among those on from a state
     */
    double wayShare(int state, double count, double out, double ways, double visitsTo) {
        double known = known(out, ways);
        double direct = out > 0 ? known * count / out : 0;
        return direct + (1 - known + 0.01) * 0.5 * visitsTo / counts.eventsOfType(counts.type(state));
    }

    private static double known(double out, double ways) {
        return out > 0 ? out / (out + Math.min(out, ways) + 1e-9) : 0;
    }

    /** @return what the models were made of */
    public TaskCounts counts() {
        return counts;
    }

    public int types() {
        return counts.types();
    }

    /** @return the state of an activity in a type, or -1 */
    public int state(int type, int activity) {
        return counts.state(type, activity);
    }

    public int type(int state) {
        return counts.type(state);
    }

    /** @return number of tasks, a little more */
    double allBegins() {
        return allBegins;
    }

    /** @return the states of an activity, one of each type that has it */
    public int[] statesOf(int activity) {
        return statesOf[activity];
    }

    /** @return likely first states of a task that begins with this activity */
    public int[] starts(int activity) {
        return starts[activity];
    }

    public double[] logStart(int activity) {
        return logStart[activity];
    }

    /** @return log probability of going on from a state with an activity, whose own state in the type is {@code to} */
    public double logStep(int state, int activity, int to) {
        return logWay(counts.way(state, activity), state, to);
    }

    private double logWay(int way, int state, int to) {
        return way < 0 ? logNewWay[state] + logVisited[to] : logWay[way];
    }

    /** @return log probability of going on to a state, by a task that has been there before, or has not */
    public double logStep(int state, int to, boolean done) {
        int way = doneBefore.way(state, to);
        return logWay(way, state, to) + doneBefore.log(way, to, done);
    }

    /** @return the bit by which a task remembers that it has been in a state */
    public long mark(int state) {
        return doneBefore.mark(state);
    }

    public double logNovel(int activity) {
        return LOG_NOVEL + logFrequency[activity];
    }

    double logFrequency(int activity) {
        return logFrequency[activity];
    }

    public double logNoise(int activity) {
        return logNoiseOf[activity];
    }

    /** @return log share of an activity in noise as the other events of noise tell it; of one that is noise */
    double logNoiseOfOthers(int activity) {
        return logNoise(activity, counts.noise(activity) - 1, counts.noise() - 1);
    }

    public double noiseShare() {
        return Math.exp(logNoise);
    }

    public double logTask() {
        return logTask;
    }

    public double logEnd(int state) {
        return logEnd[state];
    }

    public double logGoOn(int state) {
        return logGoOn[state];
    }

    /** @return log probability of leaving a task in a state, for good or not, whichever is more likely */
    public double logLeave(int state) {
        return logLeave[state];
    }

    /** @return what remains to be paid when a task that was left is gone on with */
    public double logReturn(int state) {
        return logReturn[state];
    }

    /** @return nats by which a task that was left is rather open than ended, or 0 */
    public double logOpen(int state) {
        return logOpen[state];
    }

    /** @return share of the events after which a task is left that is not at its end */
    double suspendShare() {
        return Math.exp(logSuspend);
    }

    public double logResume(int eventsAgo) {
        return eventsAgo < LOG_RESUME.length ? LOG_RESUME[eventsAgo] : computeLogResume(eventsAgo);
    }

    private static double computeLogResume(int eventsAgo) {
        return Math.log(RESUMED) - 0.5 * Math.log1p(eventsAgo * 0.05);
    }

    public double logPauseInside(int bin) {
        return logPauseInside[bin];
    }

    public double logPauseBetween(int bin) {
        return logPauseBetween[bin];
    }
}
