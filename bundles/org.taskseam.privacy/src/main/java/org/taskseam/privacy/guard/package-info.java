/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The gate that every number passes on its way to an analyst: nothing that stands on few people leaves. */
@NullMarked
package org.taskseam.privacy.guard;

import org.jspecify.annotations.NullMarked;
