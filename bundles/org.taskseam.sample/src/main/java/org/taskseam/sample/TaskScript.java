/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;

/** How a task of one type is done: one run makes one task instance, in one of its variants. */
interface TaskScript {

    void perform(Desk desk, LocalDate today);
}
