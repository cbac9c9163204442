/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentProjectTest {

    private static RecentProject project(String folder, String name) {
        return RecentProject.named(Path.of(folder), name);
    }

    @Test
    void projectsOfOneNameAreToldApartByAsMuchOfTheirPathAsIsNeeded() {
        RecentProject here = project("/home/ada/2026/orders.taskseam", "Orders");
        RecentProject there = project("/home/ada/2025/orders.taskseam", "Orders");
        RecentProject copy = project("/home/ada/2026/copy.taskseam", "Orders");
        RecentProject other = project("/home/ada/2026/invoices.taskseam", "Invoices");
        List<RecentProject> all = List.of(here, there, copy, other);

        assertEquals("", other.apart(all));
        assertEquals("copy.taskseam", copy.apart(all));
        assertEquals("2026/orders.taskseam", here.apart(all));
        assertEquals("2025/orders.taskseam", there.apart(all));
    }

    @Test
    void aProjectWhoseNameIsNotKnownIsCalledAfterItsFolder() {
        assertEquals("orders", project("/home/ada/orders.taskseam", "").name());
        assertEquals(".taskseam", project("/home/ada/.taskseam", " ").name());
    }

    @Test
    void namesAreKeptAndLinesOfEarlierVersionsAreRead(@TempDir Path folder) throws Exception {
        Path old = Files.createDirectory(folder.resolve("old.taskseam"));
        Path orders = Files.createDirectory(folder.resolve("orders.taskseam"));
        var store = InstanceScope.INSTANCE.getNode("org.taskseam.ui.tests.recent");
        store.put("recentProjects", old + "\n" + folder.resolve("gone.taskseam"));
        RecentProjects recent = new RecentProjects(store);
        recent.opened(orders, "All\n orders");

        assertEquals(List.of(new RecentProject(orders, "All orders"), new RecentProject(old, "old")), recent.all());
        assertEquals("All orders", recent.nameOf(orders));
        assertEquals("other", recent.nameOf(folder.resolve("other.taskseam")));
        store.removeNode();
    }
}
