/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file that something is written to, and says when it could not be written. */
public final class SaveFile {

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        /** @param file may be there already; the person agreed to replace it */
        void write(Path file) throws IOException;
    }

    private static Function<String, Optional<Path>> answers;

    private SaveFile() {}

    /** Lets a function answer instead of a person; {@code null} asks the person again. For tests. */
    public static void answer(Function<String, Optional<Path>> instead) {
        answers = instead;
    }

    /**
     * @param name    proposed name of the file
     * @param endings such as {@code *.svg}, the first one is proposed
     * @return the file; nothing if the person does not want to
     */
    public static Optional<Path> ask(Shell shell, String name, String... endings) {
        if (answers != null) {
            return answers.apply(name);
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(endings);
        dialog.setFileName(name.replaceAll("[/\\\\:*?\"<>|]", "_"));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Asks and writes. */
    public static void ask(Shell shell, String title, Writer writer, String name, String... endings) {
        ask(shell, name, endings).ifPresent(file -> {
            try {
                writer.write(file);
            } catch (IOException e) {
                MessageDialog.openError(shell, title, Texts.get("error.write", file, e.getMessage()));
            }
        });
    }
}
