/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Names types by what the interface says: the deciding step, its object, the application.
 *
 * <ul>
 * <li>In: a stream and the steps of each type.
 * <li>Out: a name for each type, without values.
 * <li>Source: our own; a label counts that most tasks of the type and few other types have.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.naming;

import org.jspecify.annotations.NullMarked;
