/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.internal.Texts;

/** The graph as a picture: into the clipboard, or into a PNG or SVG file. */
public final class PictureActions {

    private static final double SHARP = 2;

    private PictureActions() {}

    /** Puts a picture into the clipboard. */
    public static void copy(GraphControl graph) {
        Clipboard clipboard = new Clipboard(graph.getDisplay());
        clipboard.setContents(new Object[] {graph.picture(SHARP)}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Asks where to and saves a picture. */
    static void save(GraphControl graph, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {Texts.get("picture.svg"), Texts.get("picture.png")});
        dialog.setFileName(Texts.get("picture.name"));
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                save(graph, Path.of(file));
            } catch (IOException e) {
                MessageDialog.openError(shell, Texts.get("picture.title"), Texts.get("error.write", file, e.getMessage()));
            }
        }
    }

    /** Saves a picture; the ending of the name says which kind. */
    public static void save(GraphControl graph, Path file) throws IOException {
        if (file.toString().endsWith(".svg")) {
            Files.writeString(file, graph.svg());
            return;
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {graph.picture(SHARP)};
        try (var out = Files.newOutputStream(file)) {
            loader.save(out, SWT.IMAGE_PNG);
        }
    }
}
