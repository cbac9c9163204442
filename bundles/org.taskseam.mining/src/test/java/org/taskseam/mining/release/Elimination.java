/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.taskseam.mining.release.LinearAudit.Column;

/** Whether answers tell of a person, by elimination over the rational numbers, person by person. */
final class Elimination {

    private Elimination() {}

    static boolean tellsOfSomebody(int size, List<Collection<Column>> people, Collection<Column> shared) {
        for (int person = 0; person < people.size(); person++) {
            List<Column> others = new ArrayList<>(shared);
            for (int other = 0; other < people.size(); other++) {
                if (other != person) {
                    others.addAll(people.get(other));
                }
            }
            List<Column> all = new ArrayList<>(others);
            all.addAll(people.get(person));
            if (rank(size, all) > rank(size, others)) {
                return true;
            }
        }
        return false;
    }

    /** Elimination without fractions. */
    private static int rank(int size, List<Column> columns) {
        List<BigInteger[]> rows = new ArrayList<>();
        for (Column column : columns) {
            BigInteger[] row = new BigInteger[size];
            Arrays.fill(row, BigInteger.ZERO);
            for (int i = 0; i < column.answers().length; i++) {
                row[column.answers()[i]] = BigInteger.valueOf(column.amounts()[i]);
            }
            for (BigInteger[] known : rows) {
                int pivot = pivot(known);
                BigInteger factor = row[pivot];
                for (int i = 0; i < size; i++) {
                    row[i] = row[i].multiply(known[pivot]).subtract(known[i].multiply(factor));
                }
            }
            if (pivot(row) < size) {
                rows.add(row);
            }
        }
        return rows.size();
    }

    private static int pivot(BigInteger[] row) {
        int pivot = 0;
        while (pivot < row.length && row[pivot].signum() == 0) {
            pivot++;
        }
        return pivot;
    }
}
