/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.taskseam.ui.internal.parts.TasksView;

/**
 * Gives the parts of the analyst's arrangement the shares that suit the size of the window. A border that a person moved stays
 * where it is.
 */
final class Shares {

    private static final int WHOLE = 10_000;
    private static final float NEAR = .004f;
    private static final List<Float> GRAPHS = List.of(
            AnalysisPerspective.graph(0), AnalysisPerspective.graph(700), AnalysisPerspective.graph(Integer.MAX_VALUE));

    private final MWindow window;
    private final EModelService models;
    private final Shell shell;
    private boolean waiting;

    private Shares(IWorkbenchWindow window) {
        this.window = window.getService(MWindow.class);
        this.models = window.getService(EModelService.class);
        this.shell = window.getShell();
    }

    /** Looks after the shares while the window is there. */
    static void follow(IWorkbenchWindow window) {
        Shares shares = new Shares(window);
        shares.shell.addListener(SWT.Resize, event -> shares.later());
    }

    /** Once the parts have got their new sizes. */
    private void later() {
        if (!waiting) {
            waiting = true;
            shell.getDisplay().asyncExec(() -> {
                waiting = false;
                if (!shell.isDisposed() && !shell.getMinimized()) {
                    suit(shell.getSize());
                }
            });
        }
    }

    private void suit(Point size) {
        models.findElements(window, AnalysisPerspective.ID, MPerspective.class, null).stream()
                .findFirst()
                .ifPresent(perspective -> {
                    MUIElement below = models.find(AnalysisPerspective.BELOW, perspective);
                    if (below != null) {
                        float now = 1 - share(below);
                        if (GRAPHS.stream().anyMatch(given -> Math.abs(given - now) < NEAR)) {
                            give(below, 1 - AnalysisPerspective.graph(size.y));
                        }
                    }
                    MUIElement tasks = models.find(TasksView.ID, perspective);
                    if (tasks != null) {
                        float now = share(tasks);
                        if (now > AnalysisPerspective.tasks(Integer.MAX_VALUE) - NEAR
                                && now < AnalysisPerspective.tasks(1) + NEAR) {
                            give(tasks, AnalysisPerspective.tasks(size.x));
                        }
                    }
                });
    }

    /** The part of a split that an element is in. */
    private static MUIElement part(MUIElement element) {
        MUIElement part = element;
        while (part.getParent() != null && !((MUIElement) part.getParent() instanceof MPartSashContainer)) {
            part = part.getParent();
        }
        return part;
    }

    private static float share(MUIElement element) {
        MUIElement part = part(element);
        if (part.getParent() == null || part.getParent().getChildren().size() != 2) {
            return -1;
        }
        float all = 0;
        for (MUIElement sibling : part.getParent().getChildren()) {
            all += weight(sibling);
        }
        return weight(part) / all;
    }

    private static float weight(MUIElement part) {
        String data = part.getContainerData();
        return data != null && data.matches("\\d+") ? Integer.parseInt(data) : Float.NaN;
    }

    private static void give(MUIElement element, float share) {
        MUIElement part = part(element);
        for (MUIElement sibling : part.getParent().getChildren()) {
            sibling.setContainerData(Integer.toString(Math.round(WHOLE * (sibling == part ? share : 1 - share))));
        }
    }
}
