/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks for a file or a folder that is there. The dialogs begin in a folder that exists: at the files used last, where GTK begins
 * otherwise, it does not take the name of a folder that is typed.
 */
public final class OpenFile {

    /** The ending of all files. */
    public static final String ANY = "*";

    private static Path folder = home();

    private OpenFile() {}

    /**
     * @param title   what is opened
     * @param endings such as {@code *.csv}, some of them in one text with semicolons between; the first is proposed
     * @return the file; nothing if the person does not want to
     */
    public static Optional<Path> ask(Shell shell, String title, String... endings) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(existing(folder).toString());
        dialog.setFilterExtensions(endings);
        dialog.setFilterNames(Arrays.stream(endings)
                .map(ending -> ending.equals(ANY) ? Texts.get("open.any") : ending.replace(";", ", "))
                .toArray(String[]::new));
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        file.map(Path::getParent).ifPresent(parent -> folder = parent);
        return file;
    }

    /**
     * @param title   what is opened
     * @param message what kind of folder
     * @param start   where to begin, or as near to it as there is a folder
     * @return the folder; nothing if the person does not want to
     */
    public static Optional<Path> askForFolder(Shell shell, String title, String message, Path start) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setMessage(message);
        dialog.setFilterPath(existing(start).toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** @return a folder, or the nearest one above it that is there */
    static Path existing(Path wanted) {
        for (Path at = wanted.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at)) {
                return at;
            }
        }
        return home();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
