/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.nio.file.Path;
import java.util.List;
import org.taskseam.store.internal.BlockEventStore;
import org.taskseam.store.internal.DerbyEngine;
import org.taskseam.store.internal.MemoryEngine;

/** Makes event stores. */
public final class EventStores {

    private EventStores() {}

    /** @return an empty store that lives as long as the program */
    public static EventStore inMemory() {
        return new BlockEventStore(new MemoryEngine());
    }

    /**
     * Makes a store in a new folder.
     *
     * @param folder does not exist yet; its parent does
     * @return the empty store
     * @throws StoreException if the folder is there or can't be written
     */
    public static EventStore create(Path folder) {
        return create(folder, List.of());
    }

    static EventStore create(Path folder, List<Document> documents) {
        return new BlockEventStore(DerbyEngine.create(folder, documents));
    }

    /**
     * Opens a store; ends what a crash left half done.
     *
     * @throws StoreException if there is none, another program has it open, or a newer Taskseam wrote it
     */
    public static EventStore open(Path folder) {
        return new BlockEventStore(DerbyEngine.open(folder));
    }
}
