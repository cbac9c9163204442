/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

/** What happens to an attribute of an event before it is stored, from the strictest to the loosest. */
public enum Treatment {
    /** Not recorded at all. */
    DROP,
    /** Replaced by a token: equal values stay equal inside the project, nothing else remains. */
    TOKENISE,
    /** Replaced by a stable pseudonym under the project's key. */
    PSEUDONYMISE,
    /** Replaced by its kind or range: an address by its template, a number by its magnitude, a date by its week. */
    GENERALISE,
    /** Kept but for the personal data found in it, which give way to typed placeholders. */
    MASK,
    /** Kept as it is. */
    KEEP
}
