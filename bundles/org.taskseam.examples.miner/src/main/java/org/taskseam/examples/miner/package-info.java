/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An example for partners: one miner in a bundle of its own. It is an ordinary jar with an OSGi manifest; the miner is named in
 * {@code META-INF/services}. On the class path {@link java.util.ServiceLoader} finds it; dropped into the {@code dropins} folder of the
 * workbench, or installed from a p2 repository, the bridge finds it.
 */
@NullMarked
package org.taskseam.examples.miner;

import org.jspecify.annotations.NullMarked;
