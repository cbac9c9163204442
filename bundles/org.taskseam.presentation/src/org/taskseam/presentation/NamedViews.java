/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.taskseam.model.ProjectFile;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectFactory;
import org.taskseam.model.project.SavedView;

/**
 * The views that are saved in the {@code project.xmi} of a project: those with a name, and for each type of task that was looked
 * at the one in which it was left, without a name. Reads and writes the file: not for the thread of the views.
 */
public final class NamedViews {

    private final ProjectFile file;

    /** @param folder folder of a project */
    public NamedViews(Path folder) {
        this.file = new ProjectFile(folder);
    }

    /** @return the views that have a name, in the order in which they were made */
    public List<NamedView> all() throws IOException {
        return file.exists() ? named(file.load()) : List.of();
    }

    /** @return how the types of task were left, the last one last */
    public List<NamedView> left() throws IOException {
        return file.exists() ? views(file.load(), NamedView::isLeft) : List.of();
    }

    /** Saves a view in place of the one of the same name. */
    public List<NamedView> save(NamedView view) throws IOException {
        return save(List.of(view));
    }

    /** Saves views at once; those without a name in place of the one in which their type was left. */
    public List<NamedView> save(List<NamedView> views) throws IOException {
        return named(file.edit(project -> {
            for (NamedView view : views) {
                project.getViews().removeIf(saved -> view.replaces(view(saved)));
                project.getViews().add(saved(view));
            }
        }));
    }

    /** Forgets a view. */
    public List<NamedView> delete(String name) throws IOException {
        return named(file.edit(project -> project.getViews().removeIf(saved -> name.equals(saved.getName()))));
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

    private static List<NamedView> named(Project project) {
        return views(project, view -> !view.isLeft());
    }

    private static List<NamedView> views(Project project, Predicate<NamedView> wanted) {
        return project.getViews().stream().map(NamedViews::view).filter(wanted).toList();
    }

    private static NamedView view(SavedView saved) {
        return new NamedView(
                saved.getName() == null ? "" : saved.getName(),
                saved.getTaskType() == null ? "" : saved.getTaskType(),
                new MapSettings(
                        Math.clamp(saved.getActivities(), 0, 1),
                        Math.clamp(saved.getPaths(), 0, 1),
                        Measure.valueOf(saved.getMeasure().name()),
                        Set.copyOf(saved.getHidden()),
                        Set.copyOf(saved.getKept())));
    }
}
