/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.model.ProjectFile;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectFactory;

class NamedViewsTest {

    private static final NamedView INVOICES = new NamedView(
            "Invoices without mail",
            "Post supplier invoice",
            new MapSettings(.25, .5, Measure.DURATION, Set.of("open mail", "copy \u201cTotal\u201d"), Set.of("post")));

    @TempDir
    private Path folder;

    @BeforeEach
    void project() throws IOException {
        Project project = ProjectFactory.eINSTANCE.createProject();
        project.setName("Accounts payable");
        new ProjectFile(folder).save(project);
    }

    @Test
    void aViewComesBackAsItWas() throws IOException {
        assertEquals(List.of(), new NamedViews(folder).all());
        new NamedViews(folder).save(INVOICES);

        assertEquals(List.of(INVOICES), new NamedViews(folder).all());
        assertEquals("Accounts payable", new ProjectFile(folder).load().getName());
    }

    @Test
    void theSameNameReplacesAndDeletingForgets() throws IOException {
        NamedViews views = new NamedViews(folder);
        views.save(INVOICES);
        NamedView other = new NamedView("All", "", MapSettings.ALL);
        views.save(other);
        NamedView changed = new NamedView(INVOICES.name(), "", MapSettings.ALL.withPaths(.1));

        assertEquals(List.of(other, changed), views.save(changed));
        assertEquals(List.of(changed), views.delete("All"));
    }

    @Test
    void eachTypeOfTaskIsKnownAsItWasLeft() throws IOException {
        NamedViews views = new NamedViews(folder);
        assertEquals(List.of(), views.left());
        NamedView all = NamedView.left("", MapSettings.ALL);
        NamedView invoices = NamedView.left("Post supplier invoice", INVOICES.settings());
        views.save(all);
        views.save(invoices);
        views.save(INVOICES);
        assertEquals(List.of(all, invoices), views.left());
        assertEquals(List.of(INVOICES), views.all(), "it has no name to choose it by");

        NamedView changed = NamedView.left("", MapSettings.ALL.withPaths(.1));
        assertEquals(List.of(INVOICES), views.save(changed));
        assertEquals(List.of(invoices, changed), views.left(), "the last one stands last");
    }

    @Test
    void editsAtTheSameTimeLoseNothing() throws IOException {
        IntStream.range(0, 20).parallel().forEach(i -> {
            try {
                new NamedViews(folder).save(new NamedView("View " + i, "", MapSettings.ALL));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertEquals(20, new NamedViews(folder).all().size());
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() throws IOException {
        Path file = folder.resolve(ProjectFile.NAME);
        Files.writeString(file, "<not closed");
        assertThrows(IOException.class, () -> new NamedViews(folder).save(INVOICES));
        assertEquals("<not closed", Files.readString(file));
    }
}
