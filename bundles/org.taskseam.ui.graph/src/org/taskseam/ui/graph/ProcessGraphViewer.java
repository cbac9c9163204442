/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.taskseam.drawing.GraphLayout;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.internal.LayoutJob;
import org.taskseam.ui.graph.internal.Placement;

/**
 * Shows a graph that a {@link GraphContentProvider} reads, as a {@link GraphLabelProvider} says, where a {@link
 * GraphLayout} puts it: the viewer contract of Zest. The layout runs in the background; the old picture stays until the
 * new one is ready.
 */
public final class ProcessGraphViewer extends StructuredViewer {

    private final GraphControl control;
    private final Background background;
    private final Map<Object, Object> elements = new HashMap<>();
    private GraphLayout layout;
    private Background.Handle running = () -> {};
    private Consumer<Answer<Placement>> layoutObserver = answer -> {};
    private boolean refit = true;

    /** @param background runs the layout */
    public ProcessGraphViewer(Composite parent, Look look, Background background, GraphLayout layout) {
        this.background = background;
        this.layout = layout;
        control = new GraphControl(parent, look);
        control.toolTips(this::toolTip);
        control.onSelection(shown -> fireSelectionChanged(new SelectionChangedEvent(this, getSelection())));
        control.onOpen(shown -> fireOpen(new OpenEvent(this, getSelection())));
        hookControl(control);
    }

    @Override
    public Control getControl() {
        return control;
    }

    /** @return the control that draws */
    public GraphControl getGraphControl() {
        return control;
    }

    /** Changes how the graph is laid out. */
    public void setLayoutAlgorithm(GraphLayout layout, boolean run) {
        this.layout = layout;
        if (run) {
            applyLayout();
        }
    }

    /** Is told how the layout gets on. */
    public void onLayout(Consumer<Answer<Placement>> observer) {
        layoutObserver = observer;
    }

    /** Lays the graph out anew, in the background. */
    public void applyLayout() {
        refresh();
    }

    /** Shows another graph as a whole; {@link #setInput} alone keeps zoom and place. */
    public void setNewInput(Object input) {
        control.expectAnother();
        refit = true;
        setInput(input);
    }

    /** Shows the whole graph, laid out anew for the space that there is now. */
    public void fit() {
        control.fit();
        refit = true;
        applyLayout();
    }

    @Override
    protected void inputChanged(Object input, Object oldInput) {
        super.inputChanged(input, oldInput);
        internalRefresh(input);
    }

    @Override
    protected void internalRefresh(Object element) {
        running.cancel();
        if (getInput() == null
                || !(getContentProvider() instanceof GraphContentProvider content)
                || !(getLabelProvider() instanceof GraphLabelProvider labels)) {
            return;
        }
        Map<Object, Card> cards = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        elements.clear();
        for (Object relationship : content.getElements(getInput())) {
            Object source = content.getSource(relationship);
            Object destination = content.getDestination(relationship);
            cards.computeIfAbsent(source, labels::getCard);
            if (destination != null) {
                cards.computeIfAbsent(destination, labels::getCard);
                Link link = labels.getLink(relationship);
                links.add(link);
                elements.put(link, relationship);
            }
        }
        cards.forEach((node, card) -> elements.put(card, node));
        lay(List.copyOf(cards.values()), links);
    }

    private void lay(List<Card> cards, List<Link> links) {
        LayoutJob job = control.layoutJob(cards, links);
        boolean whole = refit;
        running = background.start("Layout", progress -> job.run(layout, progress), answer -> {
            if (control.isDisposed()) {
                return;
            }
            if (answer instanceof Answer.Complete<Placement>(Placement placement)) {
                refit = false;
                control.show(cards, links, placement, whole);
            }
            layoutObserver.accept(answer);
        });
    }

    private String toolTip(Object shown) {
        Object element = elements.get(shown);
        return element == null ? null : ((GraphLabelProvider) getLabelProvider()).getToolTip(element);
    }

    @Override
    protected List<?> getSelectionFromWidget() {
        Object element = elements.get(control.getSelection());
        return element == null ? List.of() : List.of(element);
    }

    @Override
    protected void setSelectionToWidget(List list, boolean reveal) {
        Object wanted = list == null || list.isEmpty() ? null : list.get(0);
        Object shown = elements.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findAny()
                .orElse(null);
        control.select(shown);
    }

    @Override
    public void reveal(Object element) {
        setSelection(new StructuredSelection(element), true);
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(getSelectionFromWidget());
    }

    @Override
    protected Widget doFindInputItem(Object element) {
        return element.equals(getRoot()) ? control : null;
    }

    @Override
    protected Widget doFindItem(Object element) {
        return elements.containsValue(element) ? control : null;
    }

    @Override
    protected void doUpdateItem(Widget item, Object element, boolean fullMap) {
        internalRefresh(getInput());
    }

    /** Selecting and opening are told by the control; listening to its keys would make the frame a stop of the Tab key. */
    @Override
    protected void hookControl(Control frame) {
        frame.addDisposeListener(this::handleDispose);
    }

    @Override
    protected void handleDispose(org.eclipse.swt.events.DisposeEvent event) {
        running.cancel();
        super.handleDispose(event);
    }
}
