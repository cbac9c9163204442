/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.List;

/**
 * What an import did.
 *
 * @param events   number of events that were added
 * @param known    number of events that were there already
 * @param unlisted number of events that no rule of the policy allows
 * @param failed   number of events dropped because masking failed or took too long
 * @param leftOut  names of columns that were not taken over
 */
public record ImportResult(long events, long known, long unlisted, long failed, List<String> leftOut) {}
