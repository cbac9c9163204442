/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.time.Instant;

/**
 * What a project says about itself.
 *
 * @param name         as people call it
 * @param created      when it was made
 * @param keyReference names the project's key in {@link ProjectKeys}
 * @param keepsNames   whether an import was asked to keep actors' names; else all actors are pseudonyms
 * @param keepsValues  whether an import was asked to keep values; else data columns hold tokens
 * @param speaksOfPeople whether it holds a log that was not declared published or the importer's own: then figures stand
 *                     on enough people or are withheld
 */
public record ProjectInfo(
        String name,
        Instant created,
        String keyReference,
        boolean keepsNames,
        boolean keepsValues,
        boolean speaksOfPeople) {

    ProjectInfo with(ImportSettings settings) {
        return new ProjectInfo(
                name,
                created,
                keyReference,
                keepsNames || settings.keepNames(),
                keepsValues || settings.keepValues(),
                speaksOfPeople || !settings.published());
    }
}
