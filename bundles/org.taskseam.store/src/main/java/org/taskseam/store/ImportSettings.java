/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.WrittenPolicy;

/**
 * What of a person's data an import keeps. All of it must be asked for and is recorded in the project.
 *
 * @param keepNames  keep actors' names instead of pseudonyms
 * @param keepValues keep the texts of data columns instead of tokens
 * @param keepTexts  keep personal data in titles, addresses and names of elements instead of placeholders
 * @param published  the log is published or speaks of nobody but the importer: figures need no group to hide in
 * @param written    the policy that says what is recorded of which application; {@code null} for the project's, else the defaults
 */
public record ImportSettings(
        boolean keepNames,
        boolean keepValues,
        boolean keepTexts,
        boolean published,
        @Nullable WrittenPolicy written) {

    /** @throws IllegalArgumentException if a policy is to be gone beyond */
    public ImportSettings {
        if (written != null && (keepNames || keepValues || keepTexts)) {
            throw new IllegalArgumentException(
                    "A policy says what is kept: import without keeping names, values or texts, or without the"
                            + " policy.");
        }
    }

    /** Of a log of people, without a policy. */
    public ImportSettings(boolean keepNames, boolean keepValues) {
        this(keepNames, keepValues, false, false, null);
    }

    /** @return pseudonyms, tokens and masked texts */
    public static ImportSettings protective() {
        return new ImportSettings(false, false);
    }

    /** @return the same of a log that needs no group to hide in */
    public ImportSettings asPublished(boolean is) {
        return new ImportSettings(keepNames, keepValues, keepTexts, is, written);
    }

    /** @return the same under a policy that is kept as it was written */
    public ImportSettings under(@Nullable WrittenPolicy other) {
        return new ImportSettings(keepNames, keepValues, keepTexts, published, other);
    }

    /** @return the same under a policy that is kept as its canonical text */
    public ImportSettings under(@Nullable Policy other) {
        return under(other == null ? null : WrittenPolicy.of(other));
    }

    /** @return what the policy says; {@code null} for the project's, else the defaults */
    public @Nullable Policy policy() {
        return written == null ? null : written.policy();
    }
}
