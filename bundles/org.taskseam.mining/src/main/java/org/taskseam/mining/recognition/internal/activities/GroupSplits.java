/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import org.taskseam.mining.recognition.internal.util.LongIntMap;

/** What the values of a column make of groups of events: each group and value together are a split. */
final class GroupSplits {

    private final int[] split;
    private final int[] groupOf;
    private final int[] size;
    private final int[] distinct;
    private final int[] start;
    private final int[] order;

    /**
     * @param group  group of each event
     * @param groups number of groups
     * @param value  value of each event
     */
    GroupSplits(int[] group, int groups, int[] value) {
        int n = group.length;
        LongIntMap ids = new LongIntMap(1024);
        split = new int[n];
        start = new int[groups + 1];
        for (int i = 0; i < n; i++) {
            split[i] = ids.id(LongIntMap.key(group[i], value[i]));
            start[group[i] + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            start[g + 1] += start[g];
        }
        groupOf = new int[ids.size()];
        size = new int[ids.size()];
        for (int i = 0; i < n; i++) {
            groupOf[split[i]] = group[i];
            size[split[i]]++;
        }
        distinct = new int[groups];
        int[] next = new int[size.length];
        int[] free = start.clone();
        for (int s = 0; s < size.length; s++) {
            distinct[groupOf[s]]++;
            next[s] = free[groupOf[s]];
            free[groupOf[s]] += size[s];
        }
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[next[split[i]]++] = i;
        }
    }

    /** @return number of splits */
    int count() {
        return size.length;
    }

    int groups() {
        return distinct.length;
    }

    int groupOf(int split) {
        return groupOf[split];
    }

    /** @return number of events of a split */
    int size(int split) {
        return size[split];
    }

    /** @return number of events of a group */
    int sizeOfGroup(int group) {
        return end(group) - start(group);
    }

    /** @return number of splits of a group */
    int distinct(int group) {
        return distinct[group];
    }

    /** @return the split of an event */
    int of(int event) {
        return split[event];
    }

    /** @return the event at a place in the order of groups, inside of them of splits, and inside of these of time */
    int event(int place) {
        return order[place];
    }

    /** @return place of the group's first event */
    int start(int group) {
        return start[group];
    }

    /** @return place after the group's last event */
    int end(int group) {
        return start[group + 1];
    }
}
