/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.taskseam.store.internal.Messages;
import org.taskseam.store.internal.StoreFolders;

/** Makes and opens projects. A project is a folder {@code NAME.taskseam} with the store in its folder {@code store}. */
public final class Projects {

    /** How the name of a project's folder ends. */
    public static final String SUFFIX = ".taskseam";

    private static final String STORE = "store";

    private Projects() {}

    /** @return what a project is called that nobody gave a name: as its folder, without {@link #SUFFIX} */
    public static String nameOf(Path folder) {
        Path own = folder.toAbsolutePath().normalize().getFileName();
        String name = own == null ? folder.toString() : own.toString();
        boolean ends = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
        return ends ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /**
     * Makes a project with a key of its own.
     *
     * @param folder does not exist or has no store yet; one that holds other files must be called {@code NAME.taskseam}, since who
     *     deletes a project deletes its folder
     * @param name   as people will call it
     * @throws StoreException if there is a project already or the folder can't be written; neither a new folder nor a key is left behind
     */
    public static Project create(Path folder, String name, ProjectKeys keys) {
        boolean there = Files.exists(folder);
        makeFolder(folder);
        try {
            return createIn(folder, name, keys);
        } catch (RuntimeException e) {
            if (!there) {
                try {
                    StoreFolders.destroy(folder);
                } catch (IOException left) {
                    e.addSuppressed(left);
                }
            }
            throw e;
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(Messages.text("project.folder.file", folder, e.getFile()), e);
        } catch (AccessDeniedException e) {
            throw new StoreException(Messages.text("project.folder.denied", folder), e);
        } catch (IOException e) {
            String reason = e instanceof FileSystemException one ? one.getReason() : e.getMessage();
            throw new StoreException(Messages.text("project.folder", folder, reason == null ? e : reason), e);
        }
        if (!folder.toString().endsWith(SUFFIX) && !isEmpty(folder)) {
            throw new StoreException(Messages.text("project.folder.other", folder, SUFFIX));
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreException(Messages.text("project.folder.denied", folder), e);
        }
    }

    private static Project createIn(Path folder, String name, ProjectKeys keys) {
        String reference = UUID.randomUUID().toString();
        ProjectInfo info =
                new ProjectInfo(name, Instant.now().truncatedTo(ChronoUnit.SECONDS), reference, false, false, false);
        keys.create(reference);
        Document first = new Document(Project.DOCUMENT, 1, Project.text(info));
        try {
            return new Project(folder, EventStores.create(folder.resolve(STORE), List.of(first)), keys);
        } catch (RuntimeException e) {
            try {
                keys.delete(reference);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /**
     * Takes back a project that was made just now: closes it and deletes its folder and its key.
     *
     * @throws StoreException if something of it cannot be deleted
     */
    public static void discard(Project project) {
        String reference = project.info().keyReference();
        project.close();
        destroy(project.folder());
        try {
            project.keys().delete(reference);
        } catch (IOException e) {
            throw new StoreException(Messages.text("project.read.only", project.folder(), e.getMessage()), e);
        }
    }

    /**
     * Opens a project.
     *
     * @throws LayoutException if another version of Taskseam wrote it that this one does not know
     * @throws StoreException if the folder is none or another program has it open
     */
    public static Project open(Path folder, ProjectKeys keys) {
        if (!isProject(folder)) {
            throw new StoreException(absence(folder));
        }
        Project project = new Project(folder, EventStores.open(folder.resolve(STORE)), keys);
        try {
            project.info();
            return project;
        } catch (RuntimeException e) {
            project.close();
            throw e;
        }
    }

    /** Overwrites and deletes a project with everything in its folder; nobody may have it open. */
    public static void destroy(Path folder) {
        try {
            StoreFolders.destroy(folder);
        } catch (IOException e) {
            throw new StoreException(Messages.text("project.read.only", folder, e.getMessage()), e);
        }
    }

    /** @return whether a folder is a project; a look at the folder only */
    public static boolean isProject(Path folder) {
        return Files.isDirectory(folder.resolve(STORE)) || Files.isDirectory(folder.resolve(STORE + ".next"));
    }

    /** @return why a folder is no project, and what to do, in words for a person */
    public static String absence(Path folder) {
        return isUnfinished(folder)
                ? Messages.text("project.unfinished", folder)
                : Messages.text("project.none", folder, SUFFIX);
    }

    /** @return whether nothing is in a folder but what a project has before its store is whole; a look at the folder only */
    public static boolean isUnfinished(Path folder) {
        if (!Files.isDirectory(folder) || isProject(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            return names.isEmpty()
                    ? folder.toString().endsWith(SUFFIX)
                    : names.stream().allMatch(name -> name.startsWith(STORE + '.'));
        } catch (IOException e) {
            return false;
        }
    }
}
