/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;

/** Miners depend on each other in a circle, so none can be first. */
public final class MinerCycleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MinerCycleException(List<String> cycle) {
        super("Miners depend on each other in a circle: " + String.join(" -> ", cycle));
    }
}
