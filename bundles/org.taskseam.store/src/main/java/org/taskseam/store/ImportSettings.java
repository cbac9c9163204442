/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

/**
 * What of a person's data an import keeps. All of it must be asked for and is recorded in the project.
 *
 * @param keepNames  keep actors' names instead of pseudonyms
 * @param keepValues keep the texts of data columns instead of tokens
 * @param published  the log is published or speaks of nobody but the importer: figures need no group to hide in
 */
public record ImportSettings(boolean keepNames, boolean keepValues, boolean published) {

    /** Of a log of people. */
    public ImportSettings(boolean keepNames, boolean keepValues) {
        this(keepNames, keepValues, false);
    }

    /** @return pseudonyms and tokens */
    public static ImportSettings protective() {
        return new ImportSettings(false, false);
    }
}
