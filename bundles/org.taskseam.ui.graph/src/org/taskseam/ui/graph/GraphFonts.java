/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The system font in the few sizes that the graph and the custom views use; disposed with their control. */
public final class GraphFonts {

    private final ResourceManager resources;
    private final FontData[] system;

    /** @param owner the fonts live as long as this control */
    public GraphFonts(Control owner) {
        resources = new LocalResourceManager(
                org.eclipse.jface.resource.JFaceResources.getResources(owner.getDisplay()), owner);
        system = owner.getDisplay().getSystemFont().getFontData();
    }

    /** For pictures without a control; dispose with {@link #dispose()}. */
    public GraphFonts(Display display) {
        resources = new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(display));
        system = display.getSystemFont().getFontData();
    }

    /** Frees the fonts made for a display. */
    public void dispose() {
        resources.dispose();
    }

    /** @return the system font */
    public Font normal() {
        return font(0, SWT.NORMAL);
    }

    /** @return bold */
    public Font strong() {
        return font(0, SWT.BOLD);
    }

    /** @return a little smaller */
    public Font small() {
        return font(-1, SWT.NORMAL);
    }

    /** @return a little smaller, bold: headings of groups */
    public Font heading() {
        return font(-1.5f, SWT.BOLD);
    }

    /** @return labels on arcs */
    public Font tiny() {
        return font(-1.5f, SWT.NORMAL);
    }

    /** @return titles and key figures */
    public Font large() {
        return font(2.5f, SWT.BOLD);
    }

    /** @return the name of the product on the welcome page */
    public Font huge() {
        return font(14, SWT.BOLD);
    }

    private Font font(float more, int style) {
        return resources.create(FontDescriptor.createFrom(system)
                .setHeight(Math.round(system[0].getHeight() + more))
                .withStyle(style));
    }
}
