/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a project may record: rules per application and the treatment of every attribute, readable, signed, and strict where they are silent. */
@NullMarked
package org.taskseam.privacy.policy;

import org.jspecify.annotations.NullMarked;
