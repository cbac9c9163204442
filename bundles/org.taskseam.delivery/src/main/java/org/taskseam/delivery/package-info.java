/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an agent keeps and hands over. Records go into segment files, each record encrypted by itself: in the {@link
 * org.taskseam.delivery.ReviewStore} under a key of the person who works here, in the {@link org.taskseam.delivery.Spool} to the
 * public key of whoever collects. The layout is described in docs/reference-spool.md.
 */
@NullMarked
package org.taskseam.delivery;

import org.jspecify.annotations.NullMarked;
