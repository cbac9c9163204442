/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says which perspective comes first and how the window looks. */
final class TaskseamAdvisor extends WorkbenchAdvisor {

    /** The platform's pages about its passwords and certificates say nothing to an analyst, and only in English. */
    static final String SECURITY = "org.eclipse.equinox.security.ui.category";

    private final StartWish wish;

    TaskseamAdvisor(StartWish wish) {
        this.wish = wish;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return wish.isEmpty() ? WelcomePerspective.ID : AnalysisPerspective.ID;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    /** Takes pages out that nobody needs here. */
    static void leaveOut(PreferenceManager pages) {
        pages.remove(SECURITY);
    }

    @Override
    public void postStartup() {
        leaveOut(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
        wish.fulfil();
    }

    @Override
    public boolean preShutdown() {
        return Desk.get()
                .unfinished()
                .leave(
                        getWorkbenchConfigurer()
                                .getWorkbench()
                                .getActiveWorkbenchWindow()
                                .getShell(),
                        "unfinished.close");
    }

    @Override
    public void postShutdown() {
        Desk.get().keeper().end();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    private static final class WindowAdvisor extends WorkbenchWindowAdvisor {

        WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            super(configurer);
        }

        @Override
        public void preWindowOpen() {
            Theme.start();
            IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
            Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
            configurer.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
            configurer.setShowCoolBar(false);
            configurer.setShowPerspectiveBar(false);
            configurer.setShowStatusLine(false);
            configurer.setShowProgressIndicator(false);
            configurer.setShowMenuBar(true);
            configurer.setTitle("Taskseam");
        }

        @Override
        public void postWindowCreate() {
            Shares.follow(getWindowConfigurer().getWindow());
            MWindow window = getWindowConfigurer().getWindow().getService(MWindow.class);
            EModelService models = getWindowConfigurer().getWindow().getService(EModelService.class);
            if (window instanceof MTrimmedWindow trimmed && models.find(HeaderBar.ID, window) == null) {
                MTrimBar top = models.getTrim(trimmed, SideValue.TOP);
                MToolControl header = models.createModelElement(MToolControl.class);
                header.setElementId(HeaderBar.ID);
                header.setContributionURI(HeaderBar.URI);
                header.getTags().add("stretch");
                // the platform's own spacers would share the width
                top.getChildren().forEach(other -> other.setToBeRendered(false));
                top.getChildren().add(0, header);
                top.setVisible(true);
                top.setToBeRendered(true);
            }
        }
    }
}
