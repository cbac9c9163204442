/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.model.project.LegalBasis;
import org.taskseam.model.project.Measure;
import org.taskseam.model.project.Period;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectFactory;
import org.taskseam.model.project.Purpose;
import org.taskseam.model.project.SavedView;
import org.taskseam.model.work.Label;
import org.taskseam.model.work.LabelOrigin;
import org.taskseam.model.work.TaskType;
import org.taskseam.model.work.WorkFactory;

class ProjectFileTest {

    @TempDir
    private Path folder;

    private static Project project() {
        ProjectFactory factory = ProjectFactory.eINSTANCE;
        Project project = factory.createProject();
        project.setName("Größe & <Maß>");
        project.setCreated(Instant.parse("2026-01-05T08:00:00Z"));
        Purpose purpose = factory.createPurpose();
        purpose.setText("Find what can be made easier");
        purpose.setLegalBasis(LegalBasis.WORKS_AGREEMENT);
        project.setPurpose(purpose);
        Period period = factory.createPeriod();
        period.setFirst(LocalDate.of(2026, 1, 5));
        period.setLast(LocalDate.of(2026, 1, 16));
        project.setPeriod(period);
        SavedView view = factory.createSavedView();
        view.setName("Main way");
        view.setActivities(.25);
        view.setMeasure(Measure.DURATION);
        view.getHidden().addAll(List.of("Leave desk", "a,b"));
        project.getViews().add(view);
        TaskType type = WorkFactory.eINSTANCE.createTaskType();
        type.setId("t1");
        type.setMedianDuration(Duration.ofSeconds(61));
        Label label = WorkFactory.eINSTANCE.createLabel();
        label.setText("Post invoice");
        label.setOrigin(LabelOrigin.PERSON);
        type.setLabel(label);
        project.getTaskTypes().add(type);
        return project;
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        ProjectFile file = new ProjectFile(folder);
        assertFalse(file.exists());

        file.save(project());

        Project expected = project();
        expected.setSchemaVersion(ProjectMigration.TODAY.version());
        assertTrue(EcoreUtil.equals(expected, file.load()));
    }

    @Test
    void savingAgainReplaces() throws IOException {
        ProjectFile file = new ProjectFile(folder);
        file.save(project());
        Project other = project();
        other.setName("Other");
        file.save(other);

        assertEquals("Other", file.load().getName());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void newerVersionIsRefusedAndLeftAlone() throws IOException {
        new ProjectFile(folder).save(project());
        Path path = folder.resolve(ProjectFile.NAME);
        String newer = Files.readString(path).replace("schemaVersion=\"1\"", "schemaVersion=\"99\"");
        assertTrue(newer.contains("99"));
        Files.writeString(path, newer);

        NewerVersionException e = assertThrows(NewerVersionException.class, () -> new ProjectFile(folder).load());

        assertTrue(e.getMessage().contains("99"), e.getMessage());
        assertEquals(newer, Files.readString(path));
    }

    @Test
    void olderVersionIsLifted() throws IOException {
        new ProjectFile(folder).save(project());
        ProjectMigration next = new ProjectMigration(List.of(element -> element.setAttribute("name", "lifted from 1")));

        Project lifted = new ProjectFile(folder, next).load();

        assertEquals("lifted from 1", lifted.getName());
        assertEquals(2, lifted.getSchemaVersion());
    }

    @Test
    void doctypeIsRefused() throws IOException {
        Files.writeString(
                folder.resolve(ProjectFile.NAME),
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p name=\"&x;\"/>");

        assertThrows(IOException.class, () -> new ProjectFile(folder).load());
    }

    @Test
    void damageIsToldWithTheFile() throws IOException {
        for (String damaged : List.of("", "not xml", "<a/>", "<project:Project xmlns:project=\"urn:other\"/>")) {
            Files.writeString(folder.resolve(ProjectFile.NAME), damaged);

            IOException e = assertThrows(IOException.class, () -> new ProjectFile(folder).load());

            assertTrue(e.getMessage().contains(ProjectFile.NAME), e.getMessage());
        }
    }
}
