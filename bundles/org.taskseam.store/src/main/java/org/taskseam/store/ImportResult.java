/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.List;

/**
 * What an import did.
 *
 * @param events  events that are new in the project
 * @param known   events that an earlier import of the same log had already brought
 * @param leftOut columns that were not taken over because they can't be tokenised
 */
public record ImportResult(long events, long known, List<String> leftOut) {}
