/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import org.taskseam.eventlog.BlockLayoutException;
import org.taskseam.store.internal.Messages;

/** A project is whole, but written in a layout that this version of Taskseam does not know. */
public final class LayoutException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private LayoutException(String message, boolean newer) {
        super(message);
        this.newer = newer;
    }

    /** @return whether a later version wrote it; {@code false} for an early build */
    public boolean isNewer() {
        return newer;
    }

    /** @param layout what was found, for people */
    public static LayoutException early(String layout) {
        return new LayoutException(Messages.text("project.early", layout), false);
    }

    /**
     * @param layout what was found, for people
     * @param known  the newest version that this program knows
     */
    public static LayoutException newer(String layout, int known) {
        return new LayoutException(Messages.text("project.newer", layout, known), true);
    }

    /** @return the same for a block */
    public static LayoutException of(BlockLayoutException block) {
        String layout = Messages.text("project.block", block.version());
        return block.version() > block.known() ? newer(layout, block.known()) : early(layout);
    }
}
