/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An example for partners: a task recogniser in a bundle of its own, as in {@code META-INF/services} of this jar. The workbench
 * offers it beside the product's own and compares the two on one log; {@code TaskRecognizerContract} says whether it keeps what
 * a recogniser promises.
 */
@NullMarked
package org.taskseam.examples.recognizer;

import org.jspecify.annotations.NullMarked;
