/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.interchange.BadLogException;
import org.taskseam.mining.recognition.rule.RuleException;

/** Says what went wrong in one sentence; the stack trace is for those who ask for it. */
final class Problems {

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private final PrintWriter err;
    private final boolean debug;

    Problems(PrintWriter err, boolean debug) {
        this.err = err;
        this.debug = debug;
    }

    /** @return the exit code */
    int tell(Exception problem) {
        TerminalProgress.clear();
        err.println(Texts.text("problem", sentence(problem)));
        if (debug) {
            problem.printStackTrace(err);
        }
        err.flush();
        return isBadInput(problem) ? BAD_INPUT : FAILED;
    }

    private static boolean isBadInput(Exception problem) {
        return problem instanceof BadLogException bad && !bad.isFailure()
                || problem instanceof UsageException
                || problem instanceof RuleException
                || problem instanceof IllegalArgumentException
                || problem instanceof NoSuchFileException
                || problem instanceof FileNotFoundException
                || problem instanceof AccessDeniedException;
    }

    private static String sentence(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof NoSuchFileException missing) {
            return Texts.text("problem.missing", String.valueOf(missing.getFile()));
        }
        if (problem instanceof AccessDeniedException denied) {
            return Texts.text("problem.denied", String.valueOf(denied.getFile()));
        }
        if (problem instanceof FileSystemException full && WholeFile.isFull(full)) {
            return Texts.text("problem.full", String.valueOf(full.getFile()));
        }
        if (problem instanceof FileSystemException files) {
            String reason = files.getReason();
            return reason == null && problem instanceof FileAlreadyExistsException
                    ? Texts.text("problem.exists", String.valueOf(files.getFile()))
                    : Texts.text("problem.file", String.valueOf(files.getFile()), reason == null ? message : reason);
        }
        if (problem instanceof BadLogException bad && bad.isSkippable()) {
            boolean texts = bad.problemKey().equals("encoding.broken")
                    || bad.problemKey().startsWith("row.encoding");
            return message + ' ' + Texts.text(texts ? "problem.texts" : "problem.lines");
        }
        if (problem instanceof CancellationException) {
            return Texts.text("problem.cancelled");
        }
        boolean known = problem instanceof IOException
                || problem instanceof UsageException
                || problem instanceof IllegalArgumentException
                || problem.getClass().getName().startsWith("org.taskseam.");
        return known
                ? message
                : Texts.text("problem.unexpected", problem.getClass().getSimpleName(), message);
    }
}
