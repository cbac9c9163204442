/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.internal.MiningTexts;

/** Finds the events for which conditions hold; every text of a column is looked at once. */
final class EventTest {

    private record Prepared(IdColumn ids, BitSet holding, boolean holdsForNone) {}

    private final EventLog log;
    private final String file;

    EventTest(EventLog log, String file) {
        this.log = log;
        this.file = file;
    }

    /** @return rows for which one of the alternatives holds */
    BitSet rows(List<List<Condition>> alternatives) throws RuleException {
        BitSet rows = new BitSet();
        for (List<Condition> all : alternatives) {
            rows.or(holding(all));
        }
        return rows;
    }

    /** @return rows for which all conditions hold; all rows without conditions */
    BitSet holding(List<Condition> conditions) throws RuleException {
        List<Prepared> prepared = new ArrayList<>();
        for (Condition condition : conditions) {
            prepared.add(prepare(condition));
        }
        BitSet rows = new BitSet(log.size());
        for (int row = 0; row < log.size(); row++) {
            boolean holds = true;
            for (Prepared one : prepared) {
                int id = one.ids.get(row);
                holds &= id == Dictionary.NONE ? one.holdsForNone : one.holding.get(id);
            }
            rows.set(row, holds);
        }
        return rows;
    }

    private Prepared prepare(Condition condition) throws RuleException {
        IdColumn ids = column(condition.column(), condition.line());
        BitSet holding = new BitSet();
        for (int id = 0; id < ids.dictionary().size(); id++) {
            holding.set(id, condition.holds(ids.dictionary().text(id)));
        }
        return new Prepared(ids, holding, condition.holds(""));
    }

    /** @return the text column of this name or standard attribute */
    IdColumn column(String name, int line) throws RuleException {
        List<String> names = new ArrayList<>();
        IdColumn byAttribute = null;
        for (int c = 0; c < log.columns().size(); c++) {
            Column column = log.columns().get(c);
            if (column.kind() == Column.Kind.TEXT) {
                if (column.name().equalsIgnoreCase(name)) {
                    return log.texts(c);
                }
                names.add(column.name());
                Attribute attribute = column.attribute();
                if (attribute != null
                        && attribute
                                .name()
                                .replace('_', ' ')
                                .equals(name.toUpperCase(Locale.ROOT).replace('_', ' '))) {
                    byAttribute = log.texts(c);
                }
            }
        }
        if (byAttribute == null) {
            throw new RuleException(file, line, MiningTexts.text("rule.column", name, String.join(", ", names)));
        }
        return byAttribute;
    }
}
