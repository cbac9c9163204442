/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Commands by their ids. */
public final class Commands {

    private Commands() {}

    private static Command command(String id) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    }

    /** @return whether a command would do something now */
    public static boolean canRun(String id) {
        return command(id).isEnabled();
    }

    /** @return what a command is called */
    static String name(String id) {
        try {
            return command(id).getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the keys of a command, if it has any now */
    static Optional<String> keys(String id) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Optional.ofNullable(bindings.getBestActiveBindingFormattedFor(id));
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
