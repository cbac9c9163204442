/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A deterministic generator of sample event logs with their truth: the desktop work of an accounts-payable and order
 * office. The same settings give the same bytes on every platform. Nothing in it is taken from a real company.
 */
@NullMarked
package org.taskseam.sample;

import org.jspecify.annotations.NullMarked;
