/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks the workbench to open: {@code --sample}, or the folder of a project.
 *
 * @param sample  whether the sample is wanted
 * @param project folder of a project, or {@code null}
 */
record StartWish(boolean sample, Path project) {

    static StartWish of(String[] arguments) {
        List<String> list = Arrays.asList(arguments);
        Path folder = list.stream()
                .filter(argument -> argument.endsWith(".taskseam") || argument.endsWith(".taskseam/"))
                .findFirst()
                .map(Path::of)
                .orElse(null);
        return new StartWish(list.contains("--sample"), folder);
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
