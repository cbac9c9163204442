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
 */
public record ProjectInfo(String name, Instant created, String keyReference, boolean keepsNames, boolean keepsValues) {

    ProjectInfo with(ImportSettings settings) {
        return new ProjectInfo(
                name, created, keyReference, keepsNames || settings.keepNames(), keepsValues || settings.keepValues());
    }
}
