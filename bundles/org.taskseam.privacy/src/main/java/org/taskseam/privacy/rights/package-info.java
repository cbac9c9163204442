/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the law gives to the people recorded: an account of who looked at their data that nobody can change unseen. */
@NullMarked
package org.taskseam.privacy.rights;

import org.jspecify.annotations.NullMarked;
