/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** A handler of several commands, which it tells apart by their names. */
abstract class NamedCommandHandler extends AbstractHandler implements IExecutableExtension {

    private static final String PREFIX = "org.taskseam.ui.";

    private String command = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = element.getAttribute("id").substring(PREFIX.length());
    }

    /** @return what the id of the command ends with */
    final String command() {
        return command;
    }
}
