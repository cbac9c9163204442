/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The open project and what an analyst sees of it: the view model behind all views. For the thread of the views only; long
 * work runs in the {@link Background}.
 */
public final class Analysis {

    private record Place(MapSettings settings, Selected selected) {}

    private final Background background;
    private final Observable<Optional<Answer<MinedProject>>> project = new Observable<>(Optional.empty());
    private final Observable<MapSettings> settings = new Observable<>(MapSettings.ALL);
    private final Observable<Optional<MapView>> map = new Observable<>(Optional.empty());
    private final Observable<Selected> selected = new Observable<>(Selected.NOTHING);
    private final Observable<Optional<Contrast>> contrast = new Observable<>(Optional.empty());
    private final Observable<Optional<String>> changing = new Observable<>(Optional.empty());
    private final Observable<Boolean> discreet = new Observable<>(false);
    private final History<Place> history = new History<>();
    private Background.Handle running = () -> {};
    private Runnable again = () -> {};
    private Object current = new Object();

    /** @param background runs long work */
    public Analysis(Background background) {
        this.background = background;
        discreet.onChange(on -> draw());
    }

    /** @return what is known about the open project; empty if none is open */
    public Observable<Optional<Answer<MinedProject>>> project() {
        return project;
    }

    /** @return what the process graph shows */
    public Observable<MapSettings> settings() {
        return settings;
    }

    /** @return the process graph; empty before a project is mined */
    public Observable<Optional<MapView>> map() {
        return map;
    }

    /** @return what the analyst looks at */
    public Observable<Selected> selected() {
        return selected;
    }

    /** @return the groups that the graph compares in place of a measure */
    public Observable<Optional<Contrast>> contrast() {
        return contrast;
    }

    /** Compares groups of the open project in the graph; nothing shows the measure again. */
    public void compare(Optional<Contrast> next) {
        contrast.set(next);
        draw();
    }

    /** @return whether names from the log are hidden from eyes that pass by */
    public Observable<Boolean> discreet() {
        return discreet;
    }

    /** @return the mined project; empty while there is none */
    public Optional<MinedProject> mined() {
        return project.get()
                .flatMap(answer -> answer instanceof Answer.Complete<MinedProject>(MinedProject value)
                        ? Optional.of(value)
                        : Optional.empty());
    }

    /** @return the change of the open project that is under way, for a person to read */
    public Observable<Optional<String>> changing() {
        return changing;
    }

    /**
     * Opens a project in place of the one that is open.
     *
     * @param name what is opened, for a person to read
     * @param work reads and mines it
     */
    public void open(String name, Background.Work<MinedProject> work) {
        open(name, work, answer -> {});
    }

    /** Opens a project and tells of every answer after the views know it. */
    public void open(String name, Background.Work<MinedProject> work, Consumer<Answer<MinedProject>> observer) {
        open(name, work, Analysis::atAGlance, observer);
    }

    /**
     * Opens a project and tells of every answer after the views know it.
     *
     * @param shown what the graph shows at first; asked in the background
     */
    public void open(
            String name,
            Background.Work<MinedProject> work,
            Function<MinedProject, MapSettings> shown,
            Consumer<Answer<MinedProject>> observer) {
        stop();
        again = () -> open(name, work, shown, observer);
        history.clear();
        selected.set(Selected.NOTHING);
        map.set(Optional.empty());
        project.set(Optional.of(new Answer.Running<>(name, -1)));
        Object run = current;
        AtomicReference<MapSettings> first = new AtomicReference<>();
        running = background.start(name, withSettings(work, shown, first), answer -> {
            if (current == run) {
                project.set(Optional.of(answer));
                mined().ifPresent(mined -> settings.set(first.get()));
                draw();
                observer.accept(answer);
            }
        });
    }

    /** @return work that also finds out in the background what the graph shows at first */
    private static Background.Work<MinedProject> withSettings(
            Background.Work<MinedProject> work,
            Function<MinedProject, MapSettings> shown,
            AtomicReference<MapSettings> first) {
        return progress -> {
            MinedProject mined = work.run(progress);
            first.set(shown.apply(mined));
            return mined;
        };
    }

    /** @return what can be read at a glance of the graph of a project */
    public static MapSettings atAGlance(MinedProject project) {
        return MapSettings.first(project.map());
    }

    /** Shows a project again as it was before another one, or a change of it, was asked for and then not wanted. */
    public void restore(MinedProject before) {
        stop();
        project.set(Optional.of(new Answer.Complete<>(before)));
        draw();
    }

    /** Stops opening a project. */
    public void cancel() {
        running.cancel();
    }

    /** Has something else done in place of opening again what is being opened, if it fails or is cancelled. */
    public void retryBy(Runnable other) {
        again = other;
    }

    /** Opens again what failed or was cancelled. */
    public void retry() {
        again.run();
    }

    /**
     * Looks at one type of task, or at work as a whole. What is seen stays until the figures are there.
     *
     * @param work   mines the type
     * @param wanted what the graph shows of it; nothing for what can be read at a glance
     */
    public void narrow(String name, Background.Work<MinedProject> work, Optional<MapSettings> wanted) {
        Consumer<Answer<MinedProject>> failure = answer -> {
            if (answer instanceof Answer.Failed) {
                again = () -> narrow(name, work, wanted);
                project.set(Optional.of(answer));
            }
        };
        if (wanted.isPresent()) {
            change(name, work, mined -> wanted.get(), failure);
        } else {
            renew(name, work, failure);
        }
    }

    /**
     * Changes the open project. What is seen stays until the change is there, and if it fails or is overtaken by another.
     *
     * @param work     makes the changed project
     * @param observer is told how it ends, after the views know it; not if another change or project came in between
     */
    public void change(String name, Background.Work<MinedProject> work, Consumer<Answer<MinedProject>> observer) {
        change(name, work, mined -> settings.get(), observer);
    }

    /**
     * Changes what the project is made of, so that the graph begins anew with what can be read at a glance. What is seen stays
     * until the figures are there.
     *
     * @param work     makes the changed project
     * @param observer is told how it ends, after the views know it; not if another change or project came in between
     */
    public void renew(String name, Background.Work<MinedProject> work, Consumer<Answer<MinedProject>> observer) {
        AtomicReference<MapSettings> first = new AtomicReference<>();
        change(
                name,
                withSettings(work, Analysis::atAGlance, first),
                mined -> first.get().withMeasure(settings.get().measure()),
                observer);
    }

    private void change(
            String name,
            Background.Work<MinedProject> work,
            Function<MinedProject, MapSettings> shown,
            Consumer<Answer<MinedProject>> observer) {
        stop();
        Object run = current;
        changing.set(Optional.of(name));
        running = background.start(name, work, answer -> {
            if (current != run || !answer.isFinal()) {
                return;
            }
            changing.set(Optional.empty());
            if (answer instanceof Answer.Complete<MinedProject>(MinedProject mined)) {
                history.clear();
                selected.set(Selected.NOTHING);
                settings.set(shown.apply(mined));
                project.set(Optional.of(answer));
                draw();
            }
            observer.accept(answer);
        });
    }

    /** Closes the project. */
    public void close() {
        stop();
        map.set(Optional.empty());
        selected.set(Selected.NOTHING);
        project.set(Optional.empty());
    }

    /** What runs is not waited for any more. */
    private void stop() {
        running.cancel();
        current = new Object();
        changing.set(Optional.empty());
    }

    /** Shows something else of the graph; the way back is kept. */
    public void show(MapSettings next) {
        if (!next.equals(settings.get())) {
            history.leave(here());
            settings.set(next);
            draw();
        }
    }

    /** Leaves an activity out of the graph and lets it go, in one step; the way back is kept. */
    public void hide(String activity) {
        MapSettings next = settings.get().hiding(activity);
        if (!next.equals(settings.get())) {
            history.leave(here());
            go(new Place(next, Selected.NOTHING));
        }
    }

    /** Looks at something; the way back is kept. */
    public void select(Selected next) {
        if (!next.equals(selected.get())) {
            if (!(selected.get() instanceof Selected.Nothing)) {
                history.leave(here());
            }
            look(next);
        }
    }

    /** @return activities of the selected variant, task or routine in order; empty for other things */
    public List<String> way() {
        return switch (selected.get()) {
            case Selected.Variant(VariantRow row) -> row.activities();
            case Selected.Task(int id) ->
                mined().map(project -> project.activitiesOf(id)).orElse(List.of());
            case Selected.Routine(RoutineRow row) ->
                mined().flatMap(MinedProject::recognition)
                        .map(known -> known.activitiesOf(row.routine()))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** What has a way is drawn with all of it. */
    private void look(Selected next) {
        boolean way = !way().isEmpty();
        selected.set(next);
        if (way || !way().isEmpty()) {
            draw();
        }
    }

    /** @return whether there is a way back */
    public boolean canGoBack() {
        return history.canGoBack();
    }

    /** @return whether there is a way forward */
    public boolean canGoForward() {
        return history.canGoForward();
    }

    /** Goes back to what was seen before. */
    public void back() {
        history.back(here()).ifPresent(this::go);
    }

    /** Goes forward again. */
    public void forward() {
        history.forward(here()).ifPresent(this::go);
    }

    private Place here() {
        return new Place(settings.get(), selected.get());
    }

    private void go(Place place) {
        settings.set(place.settings());
        selected.set(place.selected());
        draw();
    }

    private void draw() {
        List<String> way = way();
        map.set(mined().map(mined -> new MapDrawing(
                        mined,
                        settings.get(),
                        way,
                        discreet.get(),
                        contrast.get().filter(groups -> groups.project() == mined))
                .view()));
    }
}
