/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The miners that are installed. */
public final class Miners {

    private Miners() {}

    /** @return the miners found by {@link ServiceLoader} on the class path of this thread, each new */
    public static List<Miner<?, ?>> installed() {
        List<Miner<?, ?>> miners = new ArrayList<>();
        for (Miner<?, ?> miner : ServiceLoader.load(Miner.class)) {
            miners.add(miner);
        }
        return List.copyOf(miners);
    }
}
