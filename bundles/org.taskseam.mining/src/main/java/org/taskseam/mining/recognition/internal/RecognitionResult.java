/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * What was recognised in a log.
 *
 * @param stream   its events
 * @param rules    how they became activities
 * @param uses     what was learned about the columns
 * @param activity activity of every event
 * @param contexts the context texts of every activity, joined
 * @param flow     which values come from where
 * @param models   the types
 * @param learned  the tasks and what interrupts them, which the models are counted from
 * @param segments the tasks
 */
public record RecognitionResult(
        EventStream stream,
        ActivityRules rules,
        List<ColumnUse> uses,
        int[] activity,
        List<String> contexts,
        DataFlow flow,
        TaskModels models,
        Segments learned,
        Segments segments) {

    /** @return the events as steps of work, for those who look at the result */
    StepLog stepLog(List<String> labels) {
        BitSet withValue = new BitSet();
        for (int c = 0; c < stream.columns().size(); c++) {
            if (rules.carriesData(c)) {
                for (int position = 0; position < stream.size(); position++) {
                    if (stream.id(stream.columns().get(c), position) != 0) {
                        withValue.set(position);
                    }
                }
            }
        }
        int[] fedFrom = new int[stream.size()];
        Arrays.fill(fedFrom, StepLog.NOWHERE);
        for (int link = 0; link < flow.count(); link++) {
            fedFrom[flow.to(link)] = Math.max(fedFrom[flow.to(link)], flow.from(link));
        }
        return new StepLog(activity, labels, stream.rows(), withValue, fedFrom, new BitSet());
    }
}
