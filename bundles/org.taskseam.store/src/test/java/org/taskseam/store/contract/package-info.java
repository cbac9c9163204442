/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests that every event store must pass; in the jar of classifier {@code tests}, for those who write a store. */
@NullMarked
package org.taskseam.store.contract;

import org.jspecify.annotations.NullMarked;
