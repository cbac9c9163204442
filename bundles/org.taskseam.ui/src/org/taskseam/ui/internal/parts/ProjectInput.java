/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.taskseam.ui.internal.Texts;

/** What an editor shows of the open project. There is one project at a time, hence one input of a kind. */
public final class ProjectInput implements IEditorInput {

    /** Its process graph. */
    public static final ProjectInput GRAPH = new ProjectInput("graph.title");

    /** The rules for its types of task. */
    public static final ProjectInput RULES = new ProjectInput("rules.title");

    private final String title;

    private ProjectInput(String title) {
        this.title = title;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Texts.get(title);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
