/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Decisions of analysts about recognised tasks: names, merged and split types, tasks put right by hand. They are kept apart
 * from what the machine finds and are applied to it each time, so that they survive mining anew, another import and more days.
 */
@NullMarked
package org.taskseam.mining.recognition.decision;

import org.jspecify.annotations.NullMarked;
