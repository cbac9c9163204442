/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.taskseam.model.ProjectFile;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectFactory;
import org.taskseam.model.project.SavedView;

/** The views that are saved in the {@code project.xmi} of a project. Reads and writes the file: not for the thread of the views. */
public final class NamedViews {

    private final ProjectFile file;

    /** @param folder folder of a project */
    public NamedViews(Path folder) {
        this.file = new ProjectFile(folder);
    }

    /** @return the views in the order in which they were made */
    public List<NamedView> all() throws IOException {
        return file.exists() ? views(file.load()) : List.of();
    }

    /** Saves a view in place of the one of the same name. */
    public List<NamedView> save(NamedView view) throws IOException {
        return views(file.edit(project -> {
            project.getViews().removeIf(saved -> view.name().equals(saved.getName()));
            project.getViews().add(saved(view));
        }));
    }

    /** Forgets a view. */
    public List<NamedView> delete(String name) throws IOException {
        return views(file.edit(project -> project.getViews().removeIf(saved -> name.equals(saved.getName()))));
    }

    private static SavedView saved(NamedView view) {
        SavedView saved = ProjectFactory.eINSTANCE.createSavedView();
        MapSettings settings = view.settings();
        saved.setName(view.name());
        saved.setSaved(Instant.now());
        saved.setTaskType(view.task());
        saved.setActivities(settings.activities());
        saved.setPaths(settings.paths());
        saved.setMeasure(
                org.taskseam.model.project.Measure.valueOf(settings.measure().name()));
        settings.hidden().stream().sorted().forEach(saved.getHidden()::add);
        settings.kept().stream().sorted().forEach(saved.getKept()::add);
        return saved;
    }

    private static List<NamedView> views(Project project) {
        return project.getViews().stream().map(NamedViews::view).toList();
    }

    private static NamedView view(SavedView saved) {
        return new NamedView(
                saved.getName() == null ? "" : saved.getName(),
                saved.getTaskType() == null ? "" : saved.getTaskType(),
                new MapSettings(
                        Math.clamp(saved.getActivities(), 0, 1),
                        Math.clamp(saved.getPaths(), 0, 1),
                        Measure.valueOf(saved.getMeasure().name()),
                        java.util.Set.copyOf(saved.getHidden()),
                        java.util.Set.copyOf(saved.getKept())));
    }
}
