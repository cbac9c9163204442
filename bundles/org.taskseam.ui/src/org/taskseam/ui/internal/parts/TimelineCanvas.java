/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.presentation.Comparison;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Timeline;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.MenuPlace;

/**
 * Sessions as lanes, one below the other; in each lane one track of pieces, or two that are compared. Mouse: drag to pan,
 * wheel for other lanes, Ctrl and wheel to zoom, Shift and wheel along the lanes. Keys: arrows from piece to piece and lane to
 * lane, Home, End, Page Up, Page Down, + and - to zoom, 0 for everything, Ctrl and arrows to pan, Escape to let go.
 */
final class TimelineCanvas extends Drawn {

    private static final double STEP = 1.25;
    private static final int PAGE = 10;

    private final TimelineScale scale = new TimelineScale();
    private final LanePainter painter = new LanePainter(fonts(), scale);
    private List<LanePainter.Track> tracks = List.of();
    private LaneMarks marks = LaneMarks.NONE;
    private int[] lanes = {};
    private int lane = -1;
    private int track;
    private int piece = -1;
    private Point grabbed;
    private boolean dragged;
    private IntConsumer observer = task -> {};

    TimelineCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Resize, event -> updateBars());
        MenuPlace.follow(this, this::belowSelected);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> {
            scale.goTo(getHorizontalBar().getSelection() / scale.points());
            redraw();
        });
    }

    private Point belowSelected() {
        return piece < 0 ? new Point(0, 0) : new Point(scale.x(timeline().from(piece)), top(lane) + laneHeight() / 2);
    }

    /** @return where a menu about the selected piece opens, on the display */
    Point menuPlace() {
        return MenuPlace.of(this, belowSelected());
    }

    /** Is told of the task that a person selects in the first track; {@link RecognizedTasks#NONE} for none. */
    void onSelection(IntConsumer observer) {
        this.observer = observer;
    }

    /**
     * Shows other lanes, or the same lanes anew where they were.
     *
     * @param tracks of every lane, all with the same lanes and units
     * @param lanes  which of them
     */
    void show(List<LanePainter.Track> tracks, int[] lanes) {
        boolean same = tracks.size() == this.tracks.size() && Arrays.equals(lanes, this.lanes);
        this.tracks = List.copyOf(tracks);
        this.lanes = lanes.clone();
        marks = LaneMarks.NONE;
        painter.show(this.tracks);
        scale.longest(tracks.isEmpty() ? 0 : timeline(0).longest());
        lane = -1;
        piece = -1;
        if (!same) {
            scale.goTo(0);
            getVerticalBar().setSelection(0);
        }
        updateBars();
        redraw();
    }

    /** Marks where the tracks differ. They are given lane by lane. */
    void mark(List<Comparison.Difference> differences) {
        marks = new LaneMarks(differences, timeline(0).lanes());
        painter.mark(marks);
        redraw();
    }

    /** One type stands out; {@link RecognizedTasks#NONE} for all alike. */
    void raise(int type) {
        painter.raise(type);
        redraw();
    }

    /** Selects a task of the first track without telling the observer. */
    void select(int task) {
        if (task == RecognizedTasks.NONE || tracks.isEmpty()) {
            piece = -1;
        } else if (piece < 0 || track != 0 || timeline().task(piece) != task) {
            track = 0;
            piece = timeline().pieceOf(task);
            lane = piece < 0 ? -1 : positionOf(timeline().lane(piece));
            reveal();
        }
        redraw();
    }

    /** Goes to the next place after the selection where the tracks differ; from the last one to the first. */
    void nextDifference() {
        if (marks.isEmpty()) {
            return;
        }
        boolean none = lane < 0 || piece < 0;
        Comparison.Difference next =
                marks.after(none ? -1 : lanes[lane], none ? -1 : timeline().from(piece), mark -> positionOf(mark) >= 0);
        lane = positionOf(next.lane());
        if (lane >= 0) {
            choose(lane, track, timeline().pieceAt(next.lane(), next.from()));
        }
    }

    /** @return what is selected in words, or {@code null} */
    String selection() {
        return value();
    }

    /** @return points per unit; for tests */
    double scale() {
        return scale.points();
    }

    /** @return the lanes shown; for tests */
    int[] lanes() {
        return lanes.clone();
    }

    private int positionOf(int wanted) {
        int found = Arrays.binarySearch(lanes, wanted);
        return Math.max(-1, found);
    }

    private Timeline timeline() {
        return timeline(track);
    }

    private Timeline timeline(int whichTrack) {
        return tracks.get(whichTrack).timeline();
    }

    private int laneHeight() {
        return LanePainter.height(tracks.size());
    }

    private int top(int position) {
        return position * laneHeight() - getVerticalBar().getSelection();
    }

    private void grab(Event event) {
        setFocus();
        grabbed = new Point(event.x, event.y);
        dragged = false;
    }

    private void move(Event event) {
        if (grabbed == null) {
            hover(event);
            return;
        }
        int dx = event.x - grabbed.x;
        int dy = event.y - grabbed.y;
        if (dragged || Math.abs(dx) + Math.abs(dy) > 3) {
            dragged = true;
            grabbed = new Point(event.x, event.y);
            pan(-dx / scale.points());
            scrollLanes(-dy);
        }
    }

    private void release(Event event) {
        boolean click = grabbed != null && !dragged;
        grabbed = null;
        if (click) {
            int position = positionAt(event.y);
            int whichTrack = trackAt(position, event.y);
            choose(position, whichTrack, pieceAt(position, whichTrack, event.x));
        }
    }

    private int positionAt(int y) {
        int position = tracks.isEmpty() ? -1 : (y + getVerticalBar().getSelection()) / laneHeight();
        return position < lanes.length ? position : -1;
    }

    private int trackAt(int position, int y) {
        int between = LanePainter.TRACK + LanePainter.ARCS * 3 / 2;
        return tracks.size() < 2 || position < 0 || y < top(position) + between ? 0 : 1;
    }

    private int pieceAt(int position, int whichTrack, int x) {
        if (position < 0 || x < TimelineScale.GUTTER) {
            return -1;
        }
        Timeline timeline = timeline(whichTrack);
        int unit = (int) Math.floor(scale.unit(x));
        int found = timeline.pieceAt(lanes[position], unit);
        return found < timeline.end(lanes[position]) && timeline.from(found) <= unit ? found : -1;
    }

    private void hover(Event event) {
        int position = positionAt(event.y);
        int whichTrack = trackAt(position, event.y);
        int found = pieceAt(position, whichTrack, event.x);
        String text = found < 0 ? null : describe(whichTrack, found);
        if (!Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            pan(-event.count * 20 / scale.points());
        } else {
            scrollLanes(-event.count * laneHeight() / 3);
        }
    }

    private void key(Event event) {
        if (tracks.isEmpty() || lanes.length == 0) {
            return;
        }
        boolean pans = (event.stateMask & SWT.MOD1) != 0;
        int middle = piece >= 0 ? scale.x(timeline().from(piece)) : TimelineScale.GUTTER;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> {
                if (pans) {
                    pan(80 / scale.points());
                } else {
                    step(1);
                }
            }
            case SWT.ARROW_LEFT -> {
                if (pans) {
                    pan(-80 / scale.points());
                } else {
                    step(-1);
                }
            }
            case SWT.ARROW_DOWN -> change(1);
            case SWT.ARROW_UP -> change(-1);
            case SWT.PAGE_DOWN -> change(PAGE);
            case SWT.PAGE_UP -> change(-PAGE);
            case SWT.HOME -> choose(Math.max(0, lane), track, timeline().first(lanes[Math.max(0, lane)]));
            case SWT.END -> choose(Math.max(0, lane), track, timeline().end(lanes[Math.max(0, lane)]) - 1);
            case SWT.ESC -> choose(-1, 0, -1);
            case '+', '=', SWT.KEYPAD_ADD -> zoom(STEP, middle);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP, middle);
            case '0', SWT.KEYPAD_0 -> fit();
            default -> {}
        }
    }

    private void step(int by) {
        if (piece < 0) {
            choose(Math.max(0, lane), track, timeline().first(lanes[Math.max(0, lane)]));
        } else {
            int next = Math.clamp(
                    piece + by, timeline().first(lanes[lane]), timeline().end(lanes[lane]) - 1);
            choose(lane, track, next);
        }
    }

    /** To another lane at the same place; with two tracks first to the other track. */
    private void change(int by) {
        int unit = piece < 0 ? (int) scale.left() : timeline().from(piece);
        int place = Math.max(0, lane) * tracks.size() + track + (lane < 0 ? 0 : by);
        int next = Math.clamp(place, 0, lanes.length * tracks.size() - 1);
        int position = next / tracks.size();
        Timeline timeline = timeline(next % tracks.size());
        int there = Math.min(timeline.pieceAt(lanes[position], unit), timeline.end(lanes[position]) - 1);
        choose(position, next % tracks.size(), there);
    }

    /** Selects a piece as a person does. */
    void choose(int position, int whichTrack, int wanted) {
        lane = position;
        track = whichTrack;
        piece = wanted;
        reveal();
        redraw();
        observer.accept(
                piece < 0 || track != 0 ? RecognizedTasks.NONE : timeline().task(piece));
    }

    private void reveal() {
        if (lane < 0 || piece < 0) {
            return;
        }
        scale.reveal(timeline().from(piece), timeline().to(piece));
        int y = lane * laneHeight();
        ScrollBar bar = getVerticalBar();
        if (y < bar.getSelection()) {
            bar.setSelection(y);
        } else if (y + laneHeight() > bar.getSelection() + getClientArea().height) {
            bar.setSelection(y + laneHeight() - getClientArea().height);
        }
        updateBars();
    }

    /** Zooms about a place. */
    void zoom(double factor, int about) {
        scale.zoom(factor, about);
        moved();
    }

    /** Shows the longest lane as a whole. */
    void fit() {
        scale.fit();
        moved();
    }

    private void pan(double units) {
        scale.pan(units);
        moved();
    }

    private void moved() {
        updateBars();
        redraw();
    }

    private void scrollLanes(int points) {
        ScrollBar bar = getVerticalBar();
        bar.setSelection(bar.getSelection() + points);
        redraw();
    }

    private void updateBars() {
        int height = Math.max(1, getClientArea().height);
        int all = tracks.isEmpty() ? 0 : lanes.length * laneHeight();
        set(getVerticalBar(), getVerticalBar().getSelection(), all, height, tracks.isEmpty() ? 10 : laneHeight());
        scale.width(getClientArea().width);
        int width = Math.max(1, getClientArea().width - TimelineScale.GUTTER);
        set(getHorizontalBar(), (int) (scale.left() * scale.points()), scale.extent(), width, 40);
    }

    private static void set(ScrollBar bar, int selection, int all, int page, int step) {
        bar.setVisible(all > page);
        bar.setValues(
                Math.clamp(selection, 0, Math.max(0, all - page)),
                0,
                Math.max(all, page),
                page,
                step,
                Math.max(step, page - step));
    }

    @Override
    protected void draw(GC gc) {
        if (tracks.isEmpty()) {
            return;
        }
        int height = getClientArea().height;
        int scrolled = getVerticalBar().getSelection();
        painter.begin(gc, look(), getClientArea());
        for (int position = scrolled / laneHeight();
                position < lanes.length && position * laneHeight() < scrolled + height;
                position++) {
            LanePainter.Piece selected = position == lane ? new LanePainter.Piece(track, piece) : null;
            painter.lane(lanes[position], position + 1, top(position), selected);
        }
        drawFocus(gc, 0, 0, getClientArea().width - 1, height - 1, 4);
    }

    private String describe(int whichTrack, int which) {
        LanePainter.Track shown = tracks.get(whichTrack);
        int type = shown.timeline().type(which);
        if (type == RecognizedTasks.NONE) {
            return Texts.get("timeline.none");
        }
        TaskInstance task =
                shown.timeline().tasks().tasks().get(shown.timeline().task(which));
        return Texts.get(
                "timeline.piece",
                shown.names().get(type),
                Numbers.percent(task.confidence()),
                task.events(),
                task.runs() - 1);
    }

    @Override
    protected String name() {
        return Texts.get("view.timeline");
    }

    @Override
    protected String value() {
        return lane < 0 || piece < 0 ? null : Texts.get("timeline.lane", lane + 1) + ": " + describe(track, piece);
    }

    @Override
    protected int role() {
        return ACC.ROLE_LIST;
    }
}
