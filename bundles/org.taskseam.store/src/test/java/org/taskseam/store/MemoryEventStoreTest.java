/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import org.taskseam.store.contract.EventStoreContract;

class MemoryEventStoreTest extends EventStoreContract {

    @Override
    protected EventStore create() {
        return EventStores.inMemory();
    }

    @Override
    protected EventStore reopen(EventStore store) {
        return store;
    }
}
