/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.taskseam.interchange.internal.Messages;

/**
 * A file cannot be read as an event log. Says where, what was found and expected, and what to do; the message is one or two
 * sentences for a person.
 */
public final class BadLogException extends IOException {

    /** Stands for "no particular line or column". */
    public static final int NOWHERE = 0;

    private static final long serialVersionUID = 1L;
    private static final String SAID = "said";

    private final transient Path file;
    private final String problemKey;
    private final String problem;
    private final String advice;
    private final long line;
    private final int column;

    /**
     * @param file       the file
     * @param line       line of the file, from 1, or {@link #NOWHERE}
     * @param column     column of the table, or of what is no table the character in its line, from 1, or {@link #NOWHERE}
     * @param problemKey key of the sentence in the {@link ResourceBundle} of this bundle; {@code key.advice} is what to do
     * @param arguments  what the sentences mention
     */
    public BadLogException(Path file, long line, int column, String problemKey, Object... arguments) {
        super(Messages.problem(file, line, column, problemKey, arguments));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problemKey = problemKey;
        this.problem = Messages.text(problemKey, arguments);
        this.advice = Messages.text(problemKey + ".advice", arguments);
    }

    private BadLogException(Path file, long line, int column, String problem, String advice, String problemKey) {
        super(Messages.problem(file, line, column, problem, advice));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problemKey = problemKey;
        this.problem = problem;
        this.advice = advice;
    }

    /**
     * For formats of partners, which have sentences of their own.
     *
     * @param file    the file
     * @param line    line of the file, from 1, or {@link #NOWHERE}
     * @param column  column of the table, or of what is no table the character in its line, from 1, or {@link #NOWHERE}
     * @param problem what was found and expected, a sentence in the language of the person
     * @param advice  what to do, a sentence as well
     */
    public static BadLogException saying(Path file, long line, int column, String problem, String advice) {
        return new BadLogException(file, line, column, problem, advice, SAID);
    }

    /** @return the file */
    public Path file() {
        return file;
    }

    /** @return the line, from 1, or {@link #NOWHERE} */
    public long line() {
        return line;
    }

    /** @return the column of the table, or of what is no table the character in its line, from 1, or {@link #NOWHERE} */
    public int column() {
        return column;
    }

    /** @return what kind of problem it is, the same in every language */
    public String problemKey() {
        return problemKey;
    }

    /** @return whether reading {@linkplain ReadOptions#asLenient leniently} leaves out what is wrong, and goes on */
    public boolean isSkippable() {
        return problemKey.startsWith("row.") || problemKey.equals("encoding.broken");
    }

    /** @return whether what was given is right, and writing it failed */
    public boolean isFailure() {
        return problemKey.equals("write.full") || problemKey.equals("write.failed");
    }

    /** @return what was found and expected */
    public String problem() {
        return problem;
    }

    /** @return what to do */
    public String advice() {
        return advice;
    }
}
