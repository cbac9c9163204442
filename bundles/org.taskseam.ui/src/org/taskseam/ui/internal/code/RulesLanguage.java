/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taskseam.mining.recognition.rule.TaskRules;

/** How rules for types of task are written; see {@link TaskRules}. */
public final class RulesLanguage {

    private static final Set<String> BLOCKS = Set.of("task");
    private static final Set<String> WORDS =
            Set.of("starts", "ends", "case", "when", "and", "is", "not", "contains", "with");
    private static final List<String> HEADS = List.of("starts when", "ends when", "case", "task");
    private static final List<String> OPERATORS = List.of("is", "is not", "contains", "starts with", "ends with");

    private RulesLanguage() {}

    /**
     * @param columns that conditions may name
     * @param texts   from a column to texts that stand in it often
     */
    public static Language with(Supplier<List<String>> columns, Function<String, List<String>> texts) {
        return new WordLanguage(BLOCKS, WORDS, before -> next(before, columns, texts));
    }

    private static List<String> next(
            List<String> before, Supplier<List<String>> columns, Function<String, List<String>> texts) {
        if (before.isEmpty()) {
            return HEADS;
        }
        String last = before.getLast();
        int size = before.size();
        if (size == 1) {
            return switch (last) {
                case "starts", "ends" -> List.of("when");
                case "case" -> names(columns.get());
                default -> List.of();
            };
        }
        if (last.equals("when") || last.equals("and")) {
            return names(columns.get());
        }
        if (before.get(size - 2).equals("when") || before.get(size - 2).equals("and")) {
            return OPERATORS;
        }
        if (last.startsWith("\"")) {
            return List.of("and");
        }
        int column = Math.max(before.lastIndexOf("when"), before.lastIndexOf("and")) + 1;
        return column > 0 && column < size
                ? quoted(texts.apply(before.get(column).replace("\"", "")))
                : List.of();
    }

    private static List<String> names(List<String> columns) {
        return columns.stream()
                .map(name -> name.matches("[A-Za-z_]+") ? name : '"' + name + '"')
                .toList();
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(TaskRules::quoted).toList();
    }
}
