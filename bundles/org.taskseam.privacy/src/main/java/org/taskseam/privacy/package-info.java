/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keeps people out of the data: finds and hides personal data in text, replaces people by pseudonyms and values by
 * tokens, applies a project's policy, and guards every result that leaves towards an analyst. Fails closed: what cannot
 * be decided is hidden.
 */
@NullMarked
package org.taskseam.privacy;

import org.jspecify.annotations.NullMarked;
