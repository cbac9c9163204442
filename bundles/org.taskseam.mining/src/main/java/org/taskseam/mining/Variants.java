/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;

/**
 * The variants of a log.
 *
 * @param cases    number of cases
 * @param events   number of events in cases
 * @param variants by count, most frequent first; equals by length, then by ids
 */
public record Variants(long cases, long events, List<Variant> variants) {
    public Variants {
        variants = variants instanceof VariantList ? variants : List.copyOf(variants);
    }
}
