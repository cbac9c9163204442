/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * What is met in the typed segments of a stream: states, each an activity inside a type, ways from one state to the next of the same
 * task, and what belongs to no task. States and ways are numbered from 0 as they are met.
 */
public final class TaskCounts {

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
    private final int[] pauseInside = new int[Pauses.BINS];
    private final int[] pauseBetween = new int[Pauses.BINS];
    private int events;
    private int noise;
    private int suspended;

    /** Counts the typed segments of a stream; other events are noise, unless they are unread. */
    TaskCounts(EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        typeBegins = new int[segments.types()];
        typeEvents = new int[segments.types()];
        activityCount = new int[activities];
        noiseCount = new int[activities];
        int[] last = new int[segments.count()];
        Arrays.fill(last, -1);
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (segments.of(i) == Segments.UNREAD) {
                    continue;
                }
                events++;
                activityCount[activity[i]]++;
                int type = segments.typeAt(i);
                if (type < 0) {
                    noise++;
                    noiseCount[activity[i]]++;
                    continue;
                }
                int s = segments.of(i);
                int state;
                if (last[s] < 0) {
                    state = intern(type, activity[i]);
                    begins[state]++;
                    typeBegins[type]++;
                } else {
                    state = goOn(last[s], activity[i]);
                    suspended += previous == s ? 0 : 1;
                }
                visits[state]++;
                typeEvents[type]++;
                if (previous >= 0) {
                    (previous == s ? pauseInside : pauseBetween)[pauses.at(i)]++;
                }
                last[s] = state;
                previous = s;
            }
        }
        for (int state : last) {
            if (state >= 0) {
                ends[state]++;
            }
        }
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

    // ---- all events

    public int activities() {
        return activityCount.length;
    }

    int events() {
        return events;
    }

    int noise() {
        return noise;
    }

    /** @return how often a task was gone on with after something else */
    int suspended() {
        return suspended;
    }

    int events(int activity) {
        return activityCount[activity];
    }

    int noise(int activity) {
        return noiseCount[activity];
    }

    int[] pausesInside() {
        return pauseInside;
    }

    int[] pausesBetween() {
        return pauseBetween;
    }

    // ---- types

    int types() {
        return typeBegins.length;
    }

    public int segments(int type) {
        return typeBegins[type];
    }

    int eventsOfType(int type) {
        return typeEvents[type];
    }

    // ---- states

    public int states() {
        return states;
    }

    /** @return the state of an activity in a type, or -1 */
    public int state(int type, int activity) {
        return stateIds.get(LongIntMap.key(type, activity), -1);
    }

    int type(int state) {
        return stateType[state];
    }

    int activity(int state) {
        return stateActivity[state];
    }

    public int visits(int state) {
        return visits[state];
    }

    /** @return number of tasks that begin in this state */
    public int begins(int state) {
        return begins[state];
    }

    /** @return number of tasks that end in this state */
    public int ends(int state) {
        return ends[state];
    }

    /** @return share of the type's tasks that begin in this state */
    public double beginShare(int state) {
        return (double) begins[state] / Math.max(1, typeBegins[stateType[state]]);
    }

    /** @return share of the visits to this state that end the task */
    public double endShare(int state) {
        return (double) ends[state] / Math.max(1, visits[state]);
    }

    /** @return number of different ways on from this state */
    int waysOn(int state) {
        return waysOn[state];
    }

    // ---- ways

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

    /** @return how often an activity follows a state */
    public int wayCount(int state, int activity) {
        int way = way(state, activity);
        return way < 0 ? 0 : wayCount[way];
    }
}
