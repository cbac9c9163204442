/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

/**
 * What of a person's data an import keeps. Both must be asked for and are recorded in the project.
 *
 * @param keepNames  keep actors' names instead of pseudonyms
 * @param keepValues keep the texts of data columns instead of tokens
 */
public record ImportSettings(boolean keepNames, boolean keepValues) {

    /** @return pseudonyms and tokens */
    public static ImportSettings protective() {
        return new ImportSettings(false, false);
    }
}
