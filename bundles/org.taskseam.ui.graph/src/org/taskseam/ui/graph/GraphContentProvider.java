/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import org.eclipse.jface.viewers.IStructuredContentProvider;

/**
 * Reads a graph out of an input, in the manner of Zest: the elements are the relationships; a relationship without a
 * destination shows its source alone.
 */
public interface GraphContentProvider extends IStructuredContentProvider {

    /** @return node that a relationship leaves */
    Object getSource(Object relationship);

    /** @return node that a relationship reaches; {@code null} if it only shows its source */
    Object getDestination(Object relationship);
}
