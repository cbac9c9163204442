/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The task recognisers that are installed. */
public final class TaskRecognizers {

    private TaskRecognizers() {}

    /**
     * @return the product's recogniser first, then those that {@link ServiceLoader} finds on the class path of this
     * thread
     */
    public static List<TaskRecognizer> installed() {
        List<TaskRecognizer> all = new ArrayList<>();
        all.add(new SeamRecognizer());
        for (TaskRecognizer recognizer : ServiceLoader.load(TaskRecognizer.class)) {
            all.add(recognizer);
        }
        return List.copyOf(all);
    }

    /**
     * @param id short name
     * @return the installed recogniser of this name
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static TaskRecognizer byId(String id) {
        List<TaskRecognizer> all = installed();
        return all.stream()
                .filter(r -> r.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no task recogniser \"" + id
                        + "\"; there are "
                        + all.stream().map(TaskRecognizer::id).collect(Collectors.joining(", "))));
    }
}
