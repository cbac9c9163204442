/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.presentation.MapView;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.graph.ProcessGraphViewer;
import org.taskseam.ui.internal.CommandMenu;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Places;
import org.taskseam.ui.internal.Preferences;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.MenuPlace;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.Spoken;

/** The process graph in the middle, with its few controls above. Shows what the {@link Analysis} says. */
public final class GraphEditor extends EditorPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.graphEditor";

    private final Analysis analysis = Desk.get().analysis();
    private final List<Observable.Subscription> subscriptions = new ArrayList<>();
    private ProcessGraphViewer viewer;
    private GraphBar bar;
    private ComparisonBar comparison;
    private Preferences.Listening layoutPreference;
    private StatePane state;
    private Composite pane;
    private Composite stack;
    private boolean another = true;
    private boolean compared;
    private MinedProject shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = Panes.column(parent);
        comparison = new ComparisonBar(pane, analysis);
        bar = new GraphBar(pane, analysis, this, comparison);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.moveAbove(comparison);
        stack = new Composite(pane, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(new StackLayout());
        state = new StatePane(stack, analysis::retry, analysis::cancel);
        viewer = new ProcessGraphViewer(stack, Theme.look(), Desk.get().background(), Preferences.layout());
        MapContent content = new MapContent();
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new MapContent.Labels(content));
        viewer.addSelectionChangedListener(
                event -> select(((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.addOpenListener(event -> Places.showView(DetailsView.ID));
        menu();
        Theme.follow(viewer.getControl(), viewer.getGraphControl()::setLook);
        layoutPreference = Preferences.onLayout(other -> viewer.setLayoutAlgorithm(other, true));
        getSite().setSelectionProvider(viewer);
        subscriptions.add(analysis.project().follow(this::showState));
        subscriptions.add(analysis.map().follow(map -> map.ifPresent(this::showMap)));
        subscriptions.add(analysis.selected().onChange(this::showSelected));
    }

    private void menu() {
        GraphControl graph = viewer.getGraphControl();
        Spoken.name(
                graph.getCanvas(),
                () -> Texts.get("graph.title")
                        + (graph.getSelection() instanceof Card card ? ", " + card.title() : ""));
        CommandMenu.of(
                graph.getCanvas(),
                "hide",
                "keep",
                "showAll",
                null,
                "fit",
                "measure",
                "saveView",
                null,
                "copyImage",
                "exportPicture",
                "exportEvents");
        MenuPlace.follow(
                graph.getCanvas(),
                () -> graph.getSelection() instanceof Card card ? graph.placeOf(card.id()) : new Point(0, 0));
    }

    /** @return the viewer */
    public ProcessGraphViewer viewer() {
        return viewer;
    }

    /** Shows the whole graph, laid out for the space that there is now. */
    public void fit() {
        viewer.fit();
    }

    /** Gives the keyboard to the graph, also from the controls above it. */
    public void focusGraph() {
        getSite().getPage().activate(this);
        viewer.getControl().setFocus();
    }

    /** @return the controls above the graph; for tests */
    GraphBar bar() {
        return bar;
    }

    /** @return the groups that are compared; for tests */
    ComparisonBar comparison() {
        return comparison;
    }

    /** Opens the menu of named views. */
    public void openViews() {
        bar.openViews();
    }

    private void showState(Optional<Answer<MinedProject>> answer) {
        boolean complete = answer.isPresent() && answer.get() instanceof Answer.Complete;
        Optional<String> silence = analysis.mined().flatMap(MinedProject::silence);
        state.show(answer);
        if (complete) {
            silence.ifPresent(reason -> state.say(reason, Texts.get("welcome.import"), ProjectActions::importAgain));
        }
        boolean told = complete && silence.isEmpty();
        Panes.top(stack, told ? viewer.getControl() : state);
        bar.setEnabled(told);
        MinedProject mined = analysis.mined().orElse(null);
        another |= mined != shown;
        shown = mined;
        setPartName(analysis.mined().map(MinedProject::name).orElse(Texts.get("graph.title")));
    }

    private void showMap(MapView map) {
        boolean counts = map.measure() == Measure.COUNT;
        viewer.getGraphControl()
                .setLegend(
                        Texts.get(map.compared() ? "legend.compared" : counts ? "legend.count" : "legend.duration"),
                        map.low(),
                        map.high(),
                        map.compared(),
                        map.keepsSome() ? Texts.get("legend.kept") : "");
        if (another || compared != map.compared()) {
            another = false;
            compared = map.compared();
            viewer.setNewInput(map);
        } else {
            viewer.setInput(map);
        }
        if (viewer.getGraphControl().getSelection() == null) {
            showSelected(analysis.selected().get()); // what was not in the graph before
        }
        bar.show(map);
    }

    private void select(Object element) {
        analysis.select(
                switch (element) {
                    case Card card when card.kind() == Card.Kind.ACTIVITY -> new Selected.Activity(card.id());
                    case Link link -> new Selected.Path(link.from(), link.to());
                    case null, default -> Selected.NOTHING;
                });
    }

    private void showSelected(Selected selected) {
        var graph = viewer.getGraphControl();
        Set<String> nodes = new HashSet<>();
        Set<String> arcs = new HashSet<>();
        List<String> way = analysis.way();
        if (!way.isEmpty()) {
            String last = MinedProject.START;
            for (String activity : way) {
                arcs.add(last + '\n' + activity);
                nodes.add(last);
                last = activity;
            }
            nodes.add(last);
            nodes.add(MinedProject.END);
            arcs.add(last + '\n' + MinedProject.END);
        }
        graph.raise(nodes, arcs);
        MapView map = analysis.map().get().orElse(null);
        Object element = map == null
                ? null
                : switch (selected) {
                    case Selected.Activity(String id) ->
                        map.cards().stream()
                                .filter(card -> card.id().equals(id))
                                .findAny()
                                .orElse(null);
                    case Selected.Path(String from, String to) ->
                        map.links().stream()
                                .filter(link ->
                                        link.from().equals(from) && link.to().equals(to))
                                .findAny()
                                .orElse(null);
                    default -> null;
                };
        if (!java.util.Objects.equals(element, graph.getSelection())) {
            graph.select(element);
        }
    }

    @Override
    public void setFocus() {
        if (!Panes.hasKeyboard(pane)) {
            (viewer.getControl().isVisible() ? viewer.getControl() : state).setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Observable.Subscription::close);
        layoutPreference.end();
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // views of the graph are saved with the project, not as a document
    }

    @Override
    public void doSaveAs() {
        // see doSave
    }
}
