/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Progress;

class AnswerColumnsTest {

    private static AnswerColumns activities(int count) {
        AnswerColumns columns = new AnswerColumns(count);
        for (int activity = 0; activity < count; activity++) {
            columns.activity(activity, activity);
        }
        return columns;
    }

    private static BitSet telling(AnswerColumns columns) {
        return columns.audit(new BitSet(), Progress.NONE).telling();
    }

    /** Ann alone does a bit of everything, in one case: all that is told beside is of cases of several people. */
    @Test
    void aLongCaseOfOnePersonIsInAllAnswersThatItAddsTo() {
        int many = 40;
        AnswerColumns columns = activities(many);
        for (int activity = 0; activity < many; activity++) {
            columns.takeActivity(activity);
        }
        columns.endCase(0);
        for (int activity = 0; activity < many - 1; activity++) {
            columns.takeActivity(activity);
            columns.endCase(AnswerColumns.SEVERAL);
        }
        BitSet last = new BitSet();
        last.set(many - 1);
        assertEquals(last, telling(columns));
    }

    /** Ann does twice what two people do once: with the sum of both, which is hers alone can be worked out. */
    @Test
    void whatIsDoneTwiceInACaseCountsTwice() {
        AnswerColumns columns = activities(2);
        columns.takeActivity(0);
        columns.takeActivity(0);
        columns.takeActivity(1);
        columns.endCase(0);
        columns.takeActivity(0);
        columns.takeActivity(1);
        columns.endCase(AnswerColumns.SEVERAL);
        BitSet second = new BitSet();
        second.set(1);
        assertEquals(second, telling(columns));
    }

    /** What stands between two cuts of a case is a column of its own, and begins at nothing. */
    @Test
    void stretchesOfACaseAreApart() {
        AnswerColumns columns = activities(2);
        columns.takeActivity(0);
        columns.endStretch();
        columns.endStretch();
        columns.takeActivity(1);
        columns.endCase(0);
        columns.takeActivity(0);
        columns.takeActivity(1);
        columns.endCase(AnswerColumns.SEVERAL);
        BitSet second = new BitSet();
        second.set(1);
        assertEquals(second, telling(columns));
    }

    /** Ann alone takes an arc and goes a way, in a case of hers in which others do what she does, too. */
    @Test
    void arcsAndWaysAddToTheirAnswers() {
        AnswerColumns columns = new AnswerColumns(3);
        columns.activity(5, 0);
        columns.arc(5, 1);
        columns.way(5, 2);
        columns.takeActivity(5);
        columns.takeArc(5);
        columns.takeWay(5);
        columns.endCase(0);
        columns.takeActivity(5);
        columns.endCase(AnswerColumns.SEVERAL);
        columns.takeArc(5);
        columns.endCase(1);
        columns.takeArc(5);
        columns.endCase(2);
        BitSet way = new BitSet();
        way.set(2);
        assertEquals(way, telling(columns));
    }

    /** Ann does what others do, too, but alone takes an arc there. */
    @Test
    void anArcOfOnePersonTells() {
        AnswerColumns columns = activities(1);
        columns.arc(5, 0);
        columns.takeArc(5);
        columns.endCase(0);
        columns.takeArc(7);
        columns.endCase(1);
        BitSet arc = new BitSet();
        arc.set(0);
        assertEquals(arc, telling(columns));
    }

    /** Ben does what Ann does, but for one thing; once that is not told any more, what is left tells of nobody. */
    @Test
    void whatIsNotToldAnyMoreIsTakenOutOfEachColumn() {
        AnswerColumns columns = activities(2);
        for (int person = 0; person < 3; person++) {
            columns.takeActivity(0);
            if (person == 0) {
                columns.takeActivity(1);
            }
            columns.endCase(person);
        }
        columns.takeActivity(0);
        columns.endCase(AnswerColumns.SEVERAL);
        BitSet of = new BitSet();
        of.set(1);
        assertEquals(of, telling(columns));
        assertEquals(new BitSet(), columns.audit(of, Progress.NONE).telling());
        BitSet other = new BitSet();
        other.set(0);
        assertEquals(of, columns.audit(other, Progress.NONE).telling());
    }

    /** What is in no answer makes no column; an answer that is not told any more tells nothing. */
    @Test
    void onlyAnswersThatAreToldCount() {
        AnswerColumns columns = activities(1);
        columns.takeActivity(7);
        columns.endCase(0);
        assertEquals(new BitSet(), telling(columns));
        columns.takeActivity(0);
        columns.endCase(0);
        BitSet only = new BitSet();
        only.set(0);
        assertEquals(only, telling(columns));
        assertEquals(new BitSet(), columns.audit(only, Progress.NONE).telling());
    }
}
