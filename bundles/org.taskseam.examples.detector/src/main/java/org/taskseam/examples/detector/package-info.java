/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An example for partners: a detector of personal data in a bundle of its own, as in {@code META-INF/services} of this jar. Whatever
 * masks asks it, beside the command line, in the workbench, and on the PCs of employees.
 */
@NullMarked
package org.taskseam.examples.detector;

import org.jspecify.annotations.NullMarked;
