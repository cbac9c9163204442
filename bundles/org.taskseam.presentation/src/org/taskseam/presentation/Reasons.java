/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.taskseam.eventlog.WholeFile;

/** Why something failed, for a person to read. Of many failures with files the message is nothing but a path. */
public final class Reasons {

    private Reasons() {}

    /** @return the reason in a sentence where it is known */
    public static String of(Exception failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return ofFile(file, file.getFile());
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String ofFile(FileSystemException failure, String file) {
        if (WholeFile.isFull(failure)) {
            return Words.get("reason.full", file);
        }
        return switch (failure) {
            case NoSuchFileException missing -> Words.get("reason.missing", file);
            case AccessDeniedException denied -> Words.get("reason.denied", file);
            default -> failure.getMessage();
        };
    }
}
