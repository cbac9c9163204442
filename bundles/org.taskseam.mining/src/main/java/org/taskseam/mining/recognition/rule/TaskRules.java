/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.privacy.policy.PolicyText;

/**
 * The rules of an analyst: for types of task, which events begin and end them, and which column says what belongs to one
 * case. Immutable.
 *
 * <pre>
 * task "Post invoice"
 *   starts when activity is "open mail" and application contains "Outlook"
 *   ends when element is "Post"
 *   case "order number"
 * </pre>
 */
public final class TaskRules {

    /** Name of the file in a project's folder. */
    public static final String NAME = "rules.txt";

    /** No rules. */
    public static final TaskRules NONE = new TaskRules(List.of(), NAME);

    private static final long LARGEST = 1 << 20;

    private final List<TypeRules> types;
    private final String file;

    private TaskRules(List<TypeRules> types, String file) {
        this.types = List.copyOf(types);
        this.file = file;
    }

    /** @return a text in quotes, as a rule may hold any text */
    public static String quoted(String text) {
        return PolicyText.quoted(text);
    }

    /**
     * @param file the name to use in messages
     * @throws RuleException if a line cannot be understood
     */
    public static TaskRules parse(String text, String file) throws RuleException {
        return new TaskRules(new RuleParser(file).parse(text), file);
    }

    /**
     * @return the rules in a file; {@link #NONE} if there is no such file
     * @throws IOException if it cannot be read; a {@link RuleException} if a line cannot be understood
     */
    public static TaskRules load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 1 MB; rules are short texts. Take out what is none.");
        }
        try {
            return parse(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8 text. Save it as UTF-8.", e);
        }
    }

    /** @return whether there are no rules */
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /** @return names of the types that have rules, in the order of the file */
    public List<String> types() {
        return types.stream().map(TypeRules::name).toList();
    }

    /**
     * Puts what a recogniser found right by these rules. Where a rule says nothing, what was learned stays.
     *
     * @return the tasks by rules and by learning; {@code found} itself if there are no rules
     * @throws RuleException if a rule names a column that the log does not have
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public RecognizedTasks applyTo(EventLog log, RecognizedTasks found, Progress progress) throws RuleException {
        return isEmpty() ? found : new RuleRun(log, found, types, file, progress).run();
    }

    /**
     * Looks which events the rules match; nothing is applied.
     *
     * @return an entry for each rule, in the order of the file
     * @throws RuleException if a rule names a column that the log does not have
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<RuleHits> hits(EventLog log, Progress progress) throws RuleException {
        EventTest test = new EventTest(log, file);
        List<RuleHits> hits = new ArrayList<>();
        for (TypeRules type : types) {
            for (List<Condition> start : type.starts()) {
                hits.add(hits(type, RuleHits.Kind.STARTS, start, test, progress));
            }
            for (List<Condition> end : type.ends()) {
                hits.add(hits(type, RuleHits.Kind.ENDS, end, test, progress));
            }
            String column = type.caseOf();
            if (column != null) {
                progress.checkCancelled();
                IdColumn values = test.column(column, type.caseLine());
                BitSet rows = test.holding(type.caseWhen());
                for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                    if (values.get(row) == Dictionary.NONE) {
                        rows.clear(row);
                    }
                }
                hits.add(new RuleHits(type.name(), RuleHits.Kind.CASE, type.caseLine(), rows));
            }
        }
        hits.sort(Comparator.comparingInt(RuleHits::line));
        return hits;
    }

    private static RuleHits hits(
            TypeRules type, RuleHits.Kind kind, List<Condition> conditions, EventTest test, Progress progress)
            throws RuleException {
        progress.checkCancelled();
        return new RuleHits(type.name(), kind, conditions.getFirst().line(), test.holding(conditions));
    }
}
