/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What makes the agent small is given to Java by two launchers, of which only one can be tried where this is built. */
class LaunchersTest {

    private static final Path LAUNCHERS = Path.of("../../features/org.taskseam.agent.feature/rootfiles");
    private static final Pattern FLAG =
            Pattern.compile("(?<![\\w-])-(?:X(?!share|X:SharedArchiveFile)|D|-enable)[\\w:+=,.$*-]+");

    /** What depends on a place, or on the C library of Linux. */
    private static final Set<String> PLACES = Set.of("-Dosgi", "-Djna", "-XX:TrimNativeHeapInterval");

    @Test
    void bothLaunchersGiveJavaTheSameFlags() throws IOException {
        Set<String> linux = flags("unix/taskseam-agent");
        assertTrue(linux.size() > 20, linux::toString);
        assertEquals(linux, flags("win32/taskseam-agent.cmd"));
    }

    private static Set<String> flags(String launcher) throws IOException {
        return FLAG.matcher(Files.readString(LAUNCHERS.resolve(launcher)))
                .results()
                .map(found -> found.group())
                .filter(flag -> PLACES.stream().noneMatch(flag::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
