/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import java.io.IOException;

/** A project was written by a newer Taskseam than this one. */
public final class NewerVersionException extends IOException {

    private static final long serialVersionUID = 1;

    NewerVersionException(String file, int found, int known) {
        super("The project " + file + " has format version " + found + "; this Taskseam reads up to version " + known
                + ". Open it with a newer Taskseam. Nothing was changed.");
    }
}
