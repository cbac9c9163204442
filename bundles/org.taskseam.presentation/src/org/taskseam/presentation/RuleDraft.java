/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.recognition.rule.RuleException;
import org.taskseam.mining.recognition.rule.TaskRules;

/**
 * Rules for types of task while a person writes them.
 *
 * @param text    as written, with comments
 * @param rules   what it says; empty while it cannot be read
 * @param problem why it cannot be read; empty if it can
 */
public record RuleDraft(String text, Optional<TaskRules> rules, Optional<TextProblem> problem) {

    /** @return what a text says, or what is wrong with it */
    public static RuleDraft of(String text) {
        try {
            return new RuleDraft(text, Optional.of(TaskRules.parse(text, TaskRules.NAME)), Optional.empty());
        } catch (RuleException e) {
            return new RuleDraft(text, Optional.empty(), Optional.of(problem(e)));
        }
    }

    static TextProblem problem(RuleException e) {
        return new TextProblem(e.line(), e.problem());
    }

    /** @return the line after which a rule of a type is written, from 1: the last one of its block; 0 if it has no block */
    public int endOf(String type) {
        List<String> lines = text.lines().toList();
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.toLowerCase(Locale.ROOT).startsWith("task ")) {
                if (end > 0) {
                    return end;
                }
                end = line.substring(5).strip().equalsIgnoreCase(TaskRules.quoted(type)) ? i + 1 : 0;
            } else if (end > 0 && !line.isEmpty()) {
                end = i + 1;
            }
        }
        return end;
    }

    /** @return the line that begins the block of a type */
    public static String task(String type) {
        return "task " + TaskRules.quoted(type);
    }

    /**
     * @param source   the log
     * @param activity name of one of its activities
     * @return the conditions that hold for events of this activity
     */
    public static String condition(EventLog source, String activity) {
        if (source.has(Attribute.ACTIVITY)) {
            return "activity is " + TaskRules.quoted(activity);
        }
        IdColumn activities = source.activities();
        int id = activities.dictionary().id(activity);
        int row = 0;
        while (row < source.size() && activities.get(row) != id) {
            row++;
        }
        StringBuilder conditions = new StringBuilder();
        for (Attribute attribute :
                List.of(Attribute.ACTION, Attribute.ELEMENT, Attribute.GROUP, Attribute.APPLICATION)) {
            int column = source.indexOf(attribute);
            String text = column < 0 || row == source.size() ? null : source.text(column, row);
            if (text != null && !text.isEmpty()) {
                conditions
                        .append(conditions.isEmpty() ? "" : " and ")
                        .append(attribute.name().toLowerCase(Locale.ROOT))
                        .append(" is ")
                        .append(TaskRules.quoted(text));
            }
        }
        return conditions.toString();
    }
}
