/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands by their ids. */
public final class Commands {

    private Commands() {}

    /** @return whether a command would do something now */
    public static boolean canRun(String id) {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(id)
                .isEnabled();
    }

    /** Runs a command; one that is not enabled now does nothing. */
    public static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).warn("Command " + id + " was not run", e);
        }
    }
}
