/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts miners so that each comes after those it depends on. */
final class MinerOrder {

    private final Map<String, Miner<?, ?>> byId = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<Miner<?, ?>> sorted = new ArrayList<>();

    private MinerOrder(Collection<? extends Miner<?, ?>> miners) {
        for (Miner<?, ?> miner : miners) {
            if (byId.put(miner.id(), miner) != null) {
                throw new IllegalArgumentException("Two miners are called " + miner.id());
            }
        }
    }

    static List<Miner<?, ?>> sort(Collection<? extends Miner<?, ?>> miners) {
        MinerOrder order = new MinerOrder(miners);
        miners.forEach(order::visit);
        return order.sorted;
    }

    /** @return the miners in an order that satisfies them, those together that may look at the same events in turn */
    static List<List<Miner<?, ?>>> waves(Collection<? extends Miner<?, ?>> miners) {
        Map<String, Integer> depths = new HashMap<>();
        Map<Integer, List<Miner<?, ?>>> waves = new TreeMap<>();
        for (Miner<?, ?> miner : sort(miners)) {
            int depth = miner.dependsOn().stream()
                    .mapToInt(id -> depths.getOrDefault(id, 0) + 1)
                    .max()
                    .orElse(0);
            depths.put(miner.id(), depth);
            int wave = depth * Miner.Scope.values().length + miner.scope().ordinal();
            waves.computeIfAbsent(wave, w -> new ArrayList<>()).add(miner);
        }
        return List.copyOf(waves.values());
    }

    private void visit(Miner<?, ?> miner) {
        if (sorted.contains(miner)) {
            return;
        }
        int seen = path.indexOf(miner.id());
        path.add(miner.id());
        if (seen >= 0) {
            throw new MinerCycleException(List.copyOf(path.subList(seen, path.size())));
        }
        for (String needed : miner.dependsOn()) {
            Miner<?, ?> other = byId.get(needed);
            if (other == null) {
                throw new IllegalArgumentException(
                        "The miner " + miner.id() + " needs the miner " + needed + ", which does not take part");
            }
            visit(other);
        }
        path.remove(path.size() - 1);
        sorted.add(miner);
    }
}
