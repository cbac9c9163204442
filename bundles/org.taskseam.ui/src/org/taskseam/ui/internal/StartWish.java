/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Path;

/**
 * What the command line asks the workbench to open: {@code --sample}, or the folder of a project. A folder that is none is
 * asked for, too, so that the person is told.
 *
 * @param sample  whether the sample is wanted
 * @param project folder of a project, or {@code null}
 */
record StartWish(boolean sample, Path project) {

    static StartWish of(String[] arguments) {
        boolean sample = false;
        Path folder = null;
        boolean value = false; // of an option of the platform, such as -data
        for (String argument : arguments) {
            boolean own = argument.startsWith("--");
            if (own) {
                sample |= argument.equals("--sample");
            } else if (!argument.startsWith("-") && !value && folder == null) {
                folder = Path.of(argument).toAbsolutePath();
            }
            value = argument.startsWith("-") && !own;
        }
        return new StartWish(sample, folder);
    }

    boolean isEmpty() {
        return !sample && project == null;
    }

    void fulfil() {
        if (project != null) {
            ProjectActions.open(project);
        } else if (sample) {
            ProjectActions.openSample();
        }
    }
}
