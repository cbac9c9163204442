/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keeps events, documents and dictionaries of a project. {@link org.taskseam.store.EventStore} is the narrow interface;
 * events are kept as encoded blocks, in memory or in an embedded Derby database. A project is a folder with a store, made and
 * opened by {@link org.taskseam.store.Projects}; {@link org.taskseam.store.Importer} brings logs in.
 */
@NullMarked
package org.taskseam.store;

import org.jspecify.annotations.NullMarked;
