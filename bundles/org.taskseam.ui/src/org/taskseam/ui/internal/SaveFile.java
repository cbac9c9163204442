/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.presentation.Reasons;

/** Asks for the file that something is written to, and says when it could not be written. */
public final class SaveFile {

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        /** @param file may be there already; the person agreed to replace it */
        void write(Path file) throws IOException;
    }

    /**
     * A kind of file.
     *
     * @param title  for a person to read
     * @param ending such as {@code *.svg}
     */
    public record Kind(String title, String ending) {

        /** @return kinds that are called as their endings */
        public static List<Kind> of(String... endings) {
            return Arrays.stream(endings)
                    .map(ending -> new Kind(ending.substring(2).toUpperCase(Locale.ROOT), ending))
                    .toList();
        }
    }

    private static Function<String, Optional<Path>> answers;
    private static String folder = System.getProperty("user.home");

    private SaveFile() {}

    /** Lets a function answer instead of a person; {@code null} asks the person again. For tests. */
    public static void answer(Function<String, Optional<Path>> instead) {
        answers = instead;
    }

    /**
     * @param title   what is saved
     * @param name    proposed name of the file
     * @param endings such as {@code *.svg}, the first one is proposed
     * @return the file; nothing if the person does not want to
     */
    public static Optional<Path> ask(Shell shell, String title, String name, String... endings) {
        return ask(shell, title, name, Kind.of(endings));
    }

    /**
     * @param title what is saved
     * @param name  proposed name of the file
     * @param kinds the first one is proposed
     * @return the file; nothing if the person does not want to
     */
    public static Optional<Path> ask(Shell shell, String title, String name, List<Kind> kinds) {
        if (answers != null) {
            return answers.apply(name);
        }
        String[] endings = kinds.stream().map(Kind::ending).toArray(String[]::new);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(folder);
        dialog.setFilterExtensions(endings);
        dialog.setFilterNames(kinds.stream()
                .map(kind -> kind.title() + " (" + kind.ending() + ")")
                .toArray(String[]::new));
        dialog.setFileName(name.replaceAll("[/\\\\:*?\"<>|]", "_"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        folder = dialog.getFilterPath();
        Path file = Path.of(withEnding(chosen, dialog.getFilterIndex(), endings));
        boolean asked = file.toString().equals(chosen);
        return asked || !Files.exists(file) || MessageDialog.openQuestion(shell, title, Texts.get("save.replace", file))
                ? Optional.of(file)
                : Optional.empty();
    }

    /**
     * @param filter position of the chosen ending: another than the first one was chosen by the person, and changes the
     *     proposed name, too
     * @return the name with an ending that says what is in the file
     */
    static String withEnding(String name, int filter, String... endings) {
        String wanted = endings[Math.max(0, filter)].substring(1);
        String own = Arrays.stream(endings)
                .map(ending -> ending.substring(1))
                .filter(name.toLowerCase(Locale.ROOT)::endsWith)
                .findFirst()
                .orElse("");
        if (own.isEmpty()) {
            return name + wanted;
        }
        return filter > 0 ? name.substring(0, name.length() - own.length()) + wanted : name;
    }

    /** Asks and writes. */
    public static void ask(Shell shell, String title, Writer writer, String name, String... endings) {
        ask(shell, title, name, endings).ifPresent(file -> {
            try {
                writer.write(file);
            } catch (IOException e) {
                MessageDialog.openError(shell, title, Texts.get("error.write", file, Reasons.of(e)));
            }
        });
    }
}
