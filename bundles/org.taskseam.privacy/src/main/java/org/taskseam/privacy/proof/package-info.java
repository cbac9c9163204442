/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Proof that nothing personal is stored: made-up personal data to plant, and a search for it in whatever was written. */
@NullMarked
package org.taskseam.privacy.proof;

import org.jspecify.annotations.NullMarked;
