/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.drawing.MapMeasure;
import org.taskseam.drawing.MapPicture;
import org.taskseam.drawing.MapPictureOptions;
import org.taskseam.drawing.MapPictures;
import org.taskseam.drawing.MapTheme;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.ProcessMap;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MapView;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;

/** The graph as a picture: into the clipboard, or into a PNG or SVG file. */
public final class PictureActions {

    private static final double SHARP = 2;

    private PictureActions() {}

    /** Puts a picture into the clipboard. */
    public static void copy(GraphControl graph) {
        Clipboard clipboard = new Clipboard(graph.getDisplay());
        clipboard.setContents(new Object[] {graph.picture(SHARP)}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
        graph.say(Texts.get("picture.copied"));
    }

    /** Asks where to and saves a picture. */
    static void save(GraphControl graph, Shell shell) {
        SaveFile.ask(
                shell,
                Texts.get("picture.title"),
                file -> {
                    save(graph, file);
                    graph.say(Texts.get("picture.saved", file));
                },
                name(Desk.get().analysis()) + ".svg",
                "*.svg",
                "*.png");
    }

    /** @return what a picture of the graph is called after: the project, and the type of task where it shows one */
    static String name(Analysis analysis) {
        MinedProject project = analysis.mined().orElseThrow();
        return project.task().isEmpty() || analysis.discreet().get()
                ? project.name()
                : project.name() + " - " + project.subject();
    }

    /** Saves a picture; the ending of the name says which kind. */
    public static void save(GraphControl graph, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            WholeFile.writeText(file, svg());
            return;
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {graph.picture(SHARP)};
        WholeFile.write(file, out -> loader.save(out, SWT.IMAGE_PNG));
    }

    /** @return what the graph shows as a document of its own, in the colours of the theme */
    private static String svg() {
        Analysis analysis = Desk.get().analysis();
        MapView view = analysis.map().get().orElseThrow();
        MapPictureOptions options = MapPictureOptions.of(Applications.known())
                .withLocale(Locale.getDefault())
                .withMeasure(view.measure() == Measure.COUNT ? MapMeasure.FREQUENCY : MapMeasure.TIME);
        ProcessMap map = analysis.mined().orElseThrow().results().names().in(view.map());
        return MapPictures.svg(MapPicture.of(map, options), Theme.look() == Look.DARK ? MapTheme.DARK : MapTheme.LIGHT);
    }
}
