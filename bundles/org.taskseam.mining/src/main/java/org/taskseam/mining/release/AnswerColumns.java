/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;

/** The columns of a {@link LinearAudit}, by person: what each stretch of a case adds to each answer. */
final class AnswerColumns {

    /** In the place of a person: a case of several people. */
    static final int SEVERAL = -1;

    private final int answers;
    private final LongMap<Integer> ofArc = new LongMap<>();
    private final LongMap<Integer> ofActivity = new LongMap<>();
    private final LongMap<Integer> ofWay = new LongMap<>();

    private final Map<Integer, Set<LinearAudit.Column>> own = new TreeMap<>();
    private final Set<LinearAudit.Column> shared = new LinkedHashSet<>();

    private final Set<LinearAudit.Column> ofCase = new LinkedHashSet<>();
    private final int[] amounts;
    /** The answers to which the stretch adds something. */
    private int[] touched = new int[16];

    private int size;

    AnswerColumns(int answers) {
        this.answers = answers;
        this.amounts = new int[answers];
    }

    /** An answer tells how often an arc is taken. */
    void arc(long arc, int answer) {
        ofArc.put(arc, answer);
    }

    /** An answer tells how often something is done, or how many cases there are. */
    void activity(int activity, int answer) {
        ofActivity.put((long) activity, answer);
    }

    /** An answer tells how many cases went a way. */
    void way(long hash, int answer) {
        ofWay.put(hash, answer);
    }

    void takeArc(long arc) {
        add(ofArc.find(arc));
    }

    void takeActivity(int activity) {
        add(ofActivity.find(activity));
    }

    void takeWay(long hash) {
        add(ofWay.find(hash));
    }

    private void add(@Nullable Integer answer) {
        if (answer == null) {
            return;
        }
        if (amounts[answer]++ == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = answer;
        }
    }

    void endStretch() {
        if (size > 0) {
            int[] to = Arrays.copyOf(touched, size);
            Arrays.sort(to);
            ofCase.add(new LinearAudit.Column(
                    to, Arrays.stream(to).map(answer -> amounts[answer]).toArray()));
            for (int answer : to) {
                amounts[answer] = 0;
            }
            size = 0;
        }
    }

    /** @param person whose case it was, or {@link #SEVERAL} */
    void endCase(int person) {
        endStretch();
        (person == SEVERAL ? shared : own.computeIfAbsent(person, k -> new LinkedHashSet<>())).addAll(ofCase);
        ofCase.clear();
    }

    /** @param gone answers that are not told any more */
    LinearAudit audit(BitSet gone, Progress progress) {
        List<Collection<LinearAudit.Column>> people =
                own.values().stream().map(columns -> without(gone, columns)).toList();
        return new LinearAudit(answers, people, without(gone, shared), progress);
    }

    private static Collection<LinearAudit.Column> without(BitSet gone, Set<LinearAudit.Column> columns) {
        if (gone.isEmpty()) {
            return columns;
        }
        Set<LinearAudit.Column> left = new LinkedHashSet<>();
        for (LinearAudit.Column column : columns) {
            left.add(column.without(gone));
        }
        return left;
    }
}
