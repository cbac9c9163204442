/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;

/** Says how the nodes and relationships of a graph are shown. */
public interface GraphLabelProvider extends IBaseLabelProvider {

    /** @return the card for a node of the content provider */
    Card getCard(Object node);

    /** @return the arc for a relationship of the content provider */
    Link getLink(Object relationship);

    /** @return what to say beside the pointer about a node or a relationship */
    String getToolTip(Object element);
}
