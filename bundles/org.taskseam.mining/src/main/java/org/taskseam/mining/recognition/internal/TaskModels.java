/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One small Markov model per task type, and one for noise. A state is an activity inside a type. Holds counts;
 * {@link #finish} turns them into log probabilities, smoothed by how many ways on each state has shown (Witten and
 * Bell,
 * 1991), so that a way not seen before stays possible.
 */
final class TaskModels {

    /** How many beginnings are tried for an activity. */
    static final int MOST_STARTS = 6;

    private static final double START_IN_THE_MIDDLE = 0.03;
    private static final double LEAST_NOISE = 0.0005;
    private static final double LOG_NOVEL = Math.log(0.002);
    private static final double RESUMED = 0.5;

    /** What noise is made of is told by the noise found so far, and by all events: some of it is not found yet. */
    private static final double NOISE_FOUND = 0.8;

    private static final double LEAST_NOISE_EVENTS = 10;
    private static final double BASE_END = 0.5;
    private static final double END_SHARE = 0.05;

    /**
     * Reward for beginning a task: where "goes on" and "ends, and another begins" explain the same, the parts are
     * tasks.
     */
    static final double SEPARATE = 1.4;

    private static final double[] LOG_RESUME = IntStream.range(0, 1 << 14)
            .mapToDouble(TaskModels::computeLogResume)
            .toArray();

    private final int types;
    private final LongIntMap stateIds = new LongIntMap(256);
    private final LongIntMap wayIds = new LongIntMap(1024);
    private int states;
    private int[] stateType = new int[256];
    private int[] stateActivity = new int[256];
    private int[] visits = new int[256];
    private int[] ends = new int[256];
    private int[] begins = new int[256];
    private int[] waysOn = new int[256];
    private int[] wayCount = new int[1024];
    private int[] wayFrom = new int[1024];
    private int[] wayTo = new int[1024];
    private final int[] typeBegins;
    private final int[] typeEvents;
    private final int[] activityCount;
    private final int[] noiseCount;
    private final double[] pauseInside;
    private final double[] pauseBetween;
    private int events;
    private int noise;
    private int suspended;
    private double allBegins;

    private double[] logEnd = {};
    private double[] logGoOn = {};
    private double[] logLeave = {};
    private double[] logReturn = {};
    private double[] logOpen = {};
    private double[] logWay = {};
    private double[] logNewWay = {};
    private double[] logVisited = {};
    private double[] logPauseInside = {};
    private double[] logPauseBetween = {};
    private double[] logFrequency = {};
    private double[] logNoiseOf = {};
    private int[][] starts = {};
    private double[][] logStart = {};
    private DoneBefore doneBefore = new DoneBefore();
    private double logSuspend;
    private double logNoise;
    private double logTask;

    TaskModels(int types, int activities, int pauses) {
        this.types = types;
        typeBegins = new int[types];
        typeEvents = new int[types];
        activityCount = new int[activities];
        noiseCount = new int[activities];
        pauseInside = new double[pauses];
        pauseBetween = new double[pauses];
        Arrays.fill(pauseInside, 1);
        Arrays.fill(pauseBetween, 1);
    }

    /** Counts the typed segments of a stream; other events are noise, unless they are unread. */
    static TaskModels count(EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        TaskModels models = new TaskModels(segments.types(), activities, Pauses.BINS);
        int[] last = new int[segments.count()];
        Arrays.fill(last, -1);
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (segments.of(i) == Segments.UNREAD) {
                    continue;
                }
                models.events++;
                models.activityCount[activity[i]]++;
                int type = segments.typeAt(i);
                if (type < 0) {
                    models.noise++;
                    models.noiseCount[activity[i]]++;
                    continue;
                }
                int s = segments.of(i);
                int state;
                if (last[s] < 0) {
                    state = models.intern(type, activity[i]);
                    models.begins[state]++;
                    models.typeBegins[type]++;
                } else {
                    state = models.goOn(last[s], activity[i]);
                    models.suspended += previous == s ? 0 : 1;
                }
                models.visits[state]++;
                models.typeEvents[type]++;
                if (previous >= 0) {
                    (previous == s ? models.pauseInside : models.pauseBetween)[pauses.at(i)]++;
                }
                last[s] = state;
                previous = s;
            }
        }
        for (int state : last) {
            if (state >= 0) {
                models.ends[state]++;
            }
        }
        models.finish();
        return models;
    }

    /** Counts what decoding asks for, too: what tasks have done before. */
    static TaskModels countToDecode(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        TaskModels models = count(stream, segments, activity, activities, pauses);
        models.doneBefore = new DoneBefore(segments, activity, models);
        return models;
    }

    private int intern(int type, int activity) {
        int state = stateIds.id(LongIntMap.key(type, activity));
        if (state == states) {
            states++;
            if (state == visits.length) {
                int capacity = state * 2;
                stateType = Arrays.copyOf(stateType, capacity);
                stateActivity = Arrays.copyOf(stateActivity, capacity);
                visits = Arrays.copyOf(visits, capacity);
                ends = Arrays.copyOf(ends, capacity);
                begins = Arrays.copyOf(begins, capacity);
                waysOn = Arrays.copyOf(waysOn, capacity);
            }
            stateType[state] = type;
            stateActivity[state] = activity;
        }
        return state;
    }

    /** @return the state that an activity leads to from a state of the same type */
    private int goOn(int state, int activity) {
        int known = wayIds.size();
        int way = wayIds.id(LongIntMap.key(state, activity));
        if (way == known) {
            waysOn[state]++;
            if (way == wayCount.length) {
                wayCount = Arrays.copyOf(wayCount, way * 2);
                wayFrom = Arrays.copyOf(wayFrom, way * 2);
                wayTo = Arrays.copyOf(wayTo, way * 2);
            }
            wayFrom[way] = state;
            wayTo[way] = intern(stateType[state], activity);
        }
        wayCount[way]++;
        return wayTo[way];
    }

    private void finish() {
        logPauseInside = logShares(pauseInside);
        logPauseBetween = logShares(pauseBetween);
        double noiseShare = Math.max(LEAST_NOISE, (double) noise / Math.max(1, events));
        logNoise = Math.log(noiseShare);
        logTask = Math.log(1 - Math.min(0.999, noiseShare));
        logFrequency = new double[activityCount.length];
        logNoiseOf = new double[activityCount.length];
        for (int a = 0; a < activityCount.length; a++) {
            logFrequency[a] = Math.log((activityCount[a] + 0.5) / (events + 0.5 * activityCount.length));
            double share = Math.exp(logFrequency[a]);
            double found = (noiseCount[a] + LEAST_NOISE_EVENTS * share) / (noise + LEAST_NOISE_EVENTS);
            logNoiseOf[a] = logNoise + Math.log(NOISE_FOUND * found + (1 - NOISE_FOUND) * share);
        }
        double allEnds = 0;
        double allVisits = 1e-9;
        for (int q = 0; q < states; q++) {
            allEnds += ends[q];
            allVisits += visits[q];
        }
        logSuspend = Math.log(Math.max(suspended, LEAST_NOISE * events) / Math.max(allVisits, 1));
        logEnd = new double[states];
        logGoOn = new double[states];
        logLeave = new double[states];
        logReturn = new double[states];
        logOpen = new double[states];
        for (int q = 0; q < states; q++) {
            double end = (ends[q] + BASE_END * allEnds / allVisits) / (visits[q] + BASE_END);
            end = Math.clamp(end, 1e-5, 0.999);
            logEnd[q] = Math.log(end);
            logGoOn[q] = Math.log1p(-end);
            logLeave[q] = Math.max(logEnd[q], logSuspend);
            logReturn[q] = logSuspend - logLeave[q];
            logOpen[q] = Math.max(0, logSuspend - logEnd[q]);
        }
        logNewWay = new double[states];
        logVisited = new double[states];
        for (int q = 0; q < states; q++) {
            logNewWay[q] = Math.log(0.5 * (1 - known(visits[q] - ends[q], waysOn[q]) + 0.01));
            logVisited[q] = Math.log((double) visits[q] / typeEvents[stateType[q]]);
        }
        logWay = new double[wayIds.size()];
        for (int way = 0; way < logWay.length; way++) {
            int state = wayFrom[way];
            double out = visits[state] - ends[state];
            logWay[way] = Math.log(mix(state, wayCount[way], out, waysOn[state], visits[wayTo[way]]));
        }
        rankStarts();
    }

    private static double[] logShares(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(c -> Math.log(c / sum)).toArray();
    }

    private void rankStarts() {
        int[][] byActivity = new int[activityCount.length][];
        int[] count = new int[activityCount.length];
        for (int q = 0; q < states; q++) {
            count[stateActivity[q]]++;
        }
        Arrays.setAll(byActivity, a -> new int[count[a]]);
        for (int q = states - 1; q >= 0; q--) {
            byActivity[stateActivity[q]][--count[stateActivity[q]]] = q;
        }
        allBegins = Arrays.stream(typeBegins).sum() + 0.01 * types;
        starts = new int[byActivity.length][];
        logStart = new double[byActivity.length][];
        for (int a = 0; a < byActivity.length; a++) {
            Integer[] order = Arrays.stream(byActivity[a]).boxed().toArray(Integer[]::new);
            double[] log = new double[order.length];
            double[] byState = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                int q = order[i];
                int k = stateType[q];
                double begin = (1 - START_IN_THE_MIDDLE) * begins[q] / (typeBegins[k] + 1e-9);
                double middle = START_IN_THE_MIDDLE * visits[q] / typeEvents[k];
                byState[i] = Math.log((typeBegins[k] + 0.01) / allBegins) + Math.log(begin + middle + 1e-12);
                order[i] = i;
            }
            Arrays.sort(
                    order, Comparator.<Integer>comparingDouble(i -> -byState[i]).thenComparingInt(i -> i));
            int kept = Math.min(MOST_STARTS, order.length);
            starts[a] = new int[kept];
            for (int i = 0; i < kept; i++) {
                starts[a][i] = byActivity[a][order[i]];
                log[i] = byState[order[i]];
            }
            logStart[a] = Arrays.copyOf(log, kept);
        }
    }

    // ---- what the decoder asks

    int types() {
        return types;
    }

    int states() {
        return states;
    }

    /** @return the state of an activity in a type, or -1 */
    int state(int type, int activity) {
        return stateIds.get(LongIntMap.key(type, activity), -1);
    }

    int type(int state) {
        return stateType[state];
    }

    /** @return likely first states of a task that begins with this activity */
    int[] starts(int activity) {
        return starts[activity];
    }

    double[] logStart(int activity) {
        return logStart[activity];
    }

    /** @return log probability of going on from a state with an activity, whose own state in the type is {@code to} */
    double logStep(int state, int activity, int to) {
        int way = way(state, activity);
        return way < 0 ? logNewWay[state] + logVisited[to] : logWay[way];
    }

    /** @return the same of a task that has been in that state before, or has not */
    double logStep(int state, int activity, int to, boolean done) {
        return logStep(state, activity, to) + doneBefore.log(way(state, activity), to, done);
    }

    /** @return the bit by which a task remembers that it has been in a state */
    long mark(int state) {
        return doneBefore.mark(state);
    }

    private double mix(int state, double count, double out, double ways, double visitsTo) {
        double known = known(out, ways);
        double direct = out > 0 ? known * count / out : 0;
        return direct + (1 - known + 0.01) * 0.5 * visitsTo / typeEvents[stateType[state]];
    }

    private static double known(double out, double ways) {
        return out > 0 ? out / (out + Math.min(out, ways) + 1e-9) : 0;
    }

    double logNovel(int activity) {
        return LOG_NOVEL + logFrequency[activity];
    }

    double logNoise(int activity) {
        return logNoiseOf[activity];
    }

    double logTask() {
        return logTask;
    }

    double logEnd(int state) {
        return logEnd[state];
    }

    double logGoOn(int state) {
        return logGoOn[state];
    }

    /** @return log probability of leaving a task in a state, for good or not, whichever is more likely */
    double logLeave(int state) {
        return logLeave[state];
    }

    /** @return what remains to be paid when a task that was left is gone on with */
    double logReturn(int state) {
        return logReturn[state];
    }

    /** @return nats by which a task that was left is rather open than ended, or 0 */
    double logOpen(int state) {
        return logOpen[state];
    }

    double logResume(int eventsAgo) {
        return eventsAgo < LOG_RESUME.length ? LOG_RESUME[eventsAgo] : computeLogResume(eventsAgo);
    }

    private static double computeLogResume(int eventsAgo) {
        return Math.log(RESUMED) - 0.5 * Math.log1p(eventsAgo * 0.05);
    }

    double logPauseInside(int bin) {
        return logPauseInside[bin];
    }

    double logPauseBetween(int bin) {
        return logPauseBetween[bin];
    }

    double noiseShare() {
        return Math.exp(logNoise);
    }

    // ---- what others would say of an event if its segment had not been counted

    double othersBegin(int state) {
        return othersBegin(state, begins[state] - 1);
    }

    /** @return the same of a state in which the segment does not begin, but might */
    double othersBeginHere(int state) {
        return othersBegin(state, begins[state]);
    }

    private double othersBegin(int state, int times) {
        int k = stateType[state];
        double share = Math.log(Math.max(1, typeBegins[k] - 1) / Math.max(1.0, allBegins));
        double begin = (1 - START_IN_THE_MIDDLE) * times / typeBegins[k];
        double middle = START_IN_THE_MIDDLE * (visits[state] - 1) / typeEvents[k];
        return share + Math.log(begin + middle + 1e-6);
    }

    /** @return whether others rather end in a state than are left there; in -1, which is none, they do not */
    boolean othersRatherEnd(int state) {
        return state >= 0 && ends[state] - 1 > Math.exp(logSuspend) * visits[state];
    }

    /** @return whether others rather begin in a state than are met there in the middle; in -1, which is none, they do not */
    boolean othersRatherBegin(int state) {
        if (state < 0) {
            return false;
        }
        int k = stateType[state];
        double begin = (1 - START_IN_THE_MIDDLE) * (begins[state] - 1) / typeBegins[k];
        return begin > START_IN_THE_MIDDLE * visits[state] / typeEvents[k];
    }

    double othersStep(int from, int activity, int to) {
        int way = way(from, activity);
        double count = way < 0 ? 0 : wayCount[way] - 1;
        double out = visits[from] - ends[from] - 1;
        return Math.log(mix(from, count, out, Math.max(0, waysOn[from] - 1), visits[to] - 1) + 1e-6);
    }

    /** @return the same of a state in which the segment does not end, but might */
    double othersEndHere(int state) {
        return Math.log(0.9 * ends[state] / visits[state] + 0.01);
    }

    double othersEnd(int state) {
        return Math.log(0.9 * (ends[state] - 1) / visits[state] + 0.01);
    }

    /** @return nats by which others would rather go on from a state with an activity than end there and begin with it */
    double othersGoOn(int from, int activity, int to) {
        double end = (ends[from] - 1 + BASE_END * END_SHARE) / (visits[from] - 1 + BASE_END);
        double begin = (1 - START_IN_THE_MIDDLE) * (begins[to] - 1) / Math.max(1, typeBegins[stateType[to]] - 1)
                + START_IN_THE_MIDDLE * visits[to] / typeEvents[stateType[to]];
        double share = Math.max(1, typeBegins[stateType[to]] - 1) / Math.max(1.0, allBegins);
        return Math.log1p(-Math.min(0.999, end))
                + logStep(from, activity, to)
                - Math.log(end)
                - Math.log(share * begin)
                - SEPARATE;
    }

    double logFrequency(int activity) {
        return logFrequency[activity];
    }

    int activities() {
        return activityCount.length;
    }

    int segments(int type) {
        return typeBegins[type];
    }

    // ---- ways from state to state, numbered from 0

    int ways() {
        return wayIds.size();
    }

    /** @return the way from a state to one of an activity, or -1 */
    int way(int state, int activity) {
        return wayIds.get(LongIntMap.key(state, activity), -1);
    }

    int wayFrom(int way) {
        return wayFrom[way];
    }

    int wayTo(int way) {
        return wayTo[way];
    }

    int wayCount(int way) {
        return wayCount[way];
    }

    /** @return number of events in tasks of a type */
    int events(int type) {
        return typeEvents[type];
    }

    // ---- what is said about single tasks

    /** @return share of the type's tasks that begin in this state */
    double beginShare(int state) {
        return (double) begins[state] / Math.max(1, typeBegins[stateType[state]]);
    }

    /** @return share of the visits to this state that end the task */
    double endShare(int state) {
        return (double) ends[state] / Math.max(1, visits[state]);
    }

    /** @return how often an activity follows a state */
    int wayCount(int state, int activity) {
        int way = way(state, activity);
        return way < 0 ? 0 : wayCount[way];
    }

    int activity(int state) {
        return stateActivity[state];
    }

    /** @return number of tasks that end in this state */
    int ends(int state) {
        return ends[state];
    }

    /** @return number of tasks that begin in this state */
    int begins(int state) {
        return begins[state];
    }

    int visits(int state) {
        return visits[state];
    }
}
