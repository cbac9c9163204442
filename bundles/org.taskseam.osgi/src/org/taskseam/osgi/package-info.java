/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Feeds the registries of ring 0 from OSGi services and installed bundles. */
package org.taskseam.osgi;
