/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Policy, detectors, maskers and pseudonyms; fails closed. */
@NullMarked
package org.taskseam.privacy;

import org.jspecify.annotations.NullMarked;
