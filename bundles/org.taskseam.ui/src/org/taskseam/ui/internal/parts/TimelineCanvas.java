/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.presentation.Comparison;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.Timeline;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;

/**
 * Sessions as lanes, one below the other; in each lane one track of pieces, or two that are compared. Costs follow the number
 * of points on the screen, not the number of events. Mouse: drag to pan, wheel for other lanes, Ctrl and wheel to zoom, Shift
 * and wheel along the lanes. Keys: arrows from piece to piece and lane to lane, Home, End, Page Up, Page Down, + and - to zoom,
 * 0 for everything, Ctrl and arrows to pan, Escape to let go.
 */
final class TimelineCanvas extends Drawn {

    private static final int GUTTER = 104;
    private static final int TRACK = 18;
    private static final int ARCS = 12;
    private static final int GAP = 8;
    private static final int LABEL = 34;
    private static final double FIRST_SCALE = 4;
    private static final double LARGEST_SCALE = 60;
    private static final double STEP = 1.25;
    private static final int PAGE = 10;
    private static final int MOST_LABELS = 20_000;

    /**
     * What a lane shows.
     *
     * @param timeline the pieces
     * @param color    from a type to the number of its colour
     * @param names    from a type to how it is called
     */
    record Track(Timeline timeline, IntUnaryOperator color, List<String> names) {}

    /** Measuring texts costs more than drawing them. */
    private record Label(String name, int width) {}

    private final Map<Label, String> labels = new HashMap<>();
    private List<Track> tracks = List.of();
    private List<Comparison.Difference> differences = List.of();
    private int[] firstDifference = {};
    private int[] lanes = {};
    private int raised = RecognizedTasks.NONE;
    private double scale = FIRST_SCALE;
    private double left;
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
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> {
            left = getHorizontalBar().getSelection() / scale;
            redraw();
        });
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
    void show(List<Track> tracks, int[] lanes) {
        boolean same = tracks.size() == this.tracks.size() && Arrays.equals(lanes, this.lanes);
        this.tracks = List.copyOf(tracks);
        this.lanes = lanes.clone();
        differences = List.of();
        labels.clear();
        lane = -1;
        piece = -1;
        if (!same) {
            left = 0;
            getVerticalBar().setSelection(0);
        }
        updateBars();
        redraw();
    }

    /** Marks where the tracks differ. They are given lane by lane. */
    void mark(List<Comparison.Difference> marks) {
        differences = marks;
        int all = tracks.get(0).timeline().lanes();
        firstDifference = new int[all + 1];
        marks.forEach(mark -> firstDifference[mark.lane() + 1]++);
        for (int i = 0; i < all; i++) {
            firstDifference[i + 1] += firstDifference[i];
        }
        redraw();
    }

    /** One type stands out; {@link RecognizedTasks#NONE} for all alike. */
    void raise(int type) {
        raised = type;
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
        if (differences.isEmpty()) {
            return;
        }
        int here = lane < 0 || piece < 0 ? -1 : lanes[lane];
        int unit = here < 0 ? -1 : timeline().from(piece);
        Comparison.Difference next = differences.stream()
                .filter(mark -> positionOf(mark.lane()) >= 0)
                .filter(mark -> mark.lane() > here || mark.lane() == here && mark.from() > unit)
                .findFirst()
                .orElse(differences.get(0));
        lane = positionOf(next.lane());
        if (lane >= 0) {
            choose(lane, track, tracks.get(track).timeline().pieceAt(next.lane(), next.from()));
        }
    }

    /** @return what is selected in words, or {@code null} */
    String selection() {
        return value();
    }

    /** @return points per unit; for tests */
    double scale() {
        return scale;
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
        return tracks.get(track).timeline();
    }

    private int laneHeight() {
        return ARCS + tracks.size() * TRACK + (tracks.size() - 1) * ARCS + GAP;
    }

    private int top(int position, int whichTrack) {
        return position * laneHeight() - getVerticalBar().getSelection() + ARCS + whichTrack * (TRACK + ARCS);
    }

    private int x(double unit) {
        return (int) Math.clamp(Math.round(GUTTER + (unit - left) * scale), -10_000, 100_000);
    }

    private double unit(int x) {
        return left + (x - GUTTER) / scale;
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
            pan(-dx / scale);
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
        return tracks.size() < 2 || position < 0 || y < top(position, 1) - ARCS / 2 ? 0 : 1;
    }

    private int pieceAt(int position, int whichTrack, int x) {
        if (position < 0 || x < GUTTER) {
            return -1;
        }
        Timeline timeline = tracks.get(whichTrack).timeline();
        int unit = (int) Math.floor(unit(x));
        int found = timeline.pieceAt(lanes[position], unit);
        return found < timeline.end(lanes[position]) && timeline.from(found) <= unit ? found : -1;
    }

    private void hover(Event event) {
        int position = positionAt(event.y);
        int whichTrack = trackAt(position, event.y);
        int found = pieceAt(position, whichTrack, event.x);
        String text = found < 0 ? null : describe(whichTrack, found);
        if (!java.util.Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            pan(-event.count * 20 / scale);
        } else {
            scrollLanes(-event.count * laneHeight() / 3);
        }
    }

    private void key(Event event) {
        if (tracks.isEmpty() || lanes.length == 0) {
            return;
        }
        boolean pans = (event.stateMask & SWT.MOD1) != 0;
        int middle = piece >= 0 ? x(timeline().from(piece)) : GUTTER;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> {
                if (pans) {
                    pan(80 / scale);
                } else {
                    step(1);
                }
            }
            case SWT.ARROW_LEFT -> {
                if (pans) {
                    pan(-80 / scale);
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
        int unit = piece < 0 ? (int) left : timeline().from(piece);
        int place = Math.max(0, lane) * tracks.size() + track + (lane < 0 ? 0 : by);
        int next = Math.clamp(place, 0, lanes.length * tracks.size() - 1);
        int position = next / tracks.size();
        Timeline timeline = tracks.get(next % tracks.size()).timeline();
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
        int area = getClientArea().width;
        double last = unit(area);
        int from = timeline().from(piece);
        int to = timeline().to(piece);
        if (from < left || to > last) {
            left = Math.max(0, from - (area - GUTTER) / scale / 4);
        }
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
        double unit = unit(about);
        scale = Math.clamp(scale * factor, Math.min(FIRST_SCALE, smallestScale()), LARGEST_SCALE);
        left = unit - (about - GUTTER) / scale;
        pan(0);
    }

    private double smallestScale() {
        int longest =
                tracks.isEmpty() ? 1 : Math.max(1, tracks.get(0).timeline().longest());
        return Math.max(1, getClientArea().width - GUTTER - 20) / (double) longest;
    }

    /** Shows the longest lane as a whole. */
    void fit() {
        scale = Math.min(LARGEST_SCALE, smallestScale());
        left = 0;
        pan(0);
    }

    private void pan(double units) {
        int longest = tracks.isEmpty() ? 0 : tracks.get(0).timeline().longest();
        double shown = (getClientArea().width - GUTTER - 20) / scale;
        left = Math.clamp(left + units, 0, Math.max(0, longest - shown));
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
        int width = Math.max(1, getClientArea().width - GUTTER);
        int longest = tracks.isEmpty() ? 0 : tracks.get(0).timeline().longest();
        set(getHorizontalBar(), (int) (left * scale), (int) (longest * scale) + 20, width, 40);
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
        for (int position = scrolled / laneHeight();
                position < lanes.length && position * laneHeight() < scrolled + height;
                position++) {
            drawLane(gc, position);
        }
        drawFocus(gc, 0, 0, getClientArea().width - 1, height - 1, 4);
    }

    private void drawLane(GC gc, int position) {
        if (position == lane) {
            gc.setBackground(look().background());
            gc.fillRectangle(0, top(position, 0) - ARCS, getClientArea().width, laneHeight());
        }
        gc.setFont(fonts().small());
        gc.setForeground(look().mute());
        String name = Texts.get("timeline.lane", position + 1);
        int middle = top(position, 0) + (tracks.size() * (TRACK + ARCS) - ARCS) / 2;
        gc.drawText(
                Ink.fit(gc, name, GUTTER - 20), 14, middle - gc.getFontMetrics().getHeight() / 2, true);
        gc.setClipping(GUTTER, 0, Math.max(0, getClientArea().width - GUTTER), getClientArea().height);
        for (int t = 0; t < tracks.size(); t++) {
            drawTrack(gc, tracks.get(t), lanes[position], top(position, t), position == lane && t == track);
        }
        if (!differences.isEmpty()) {
            drawMarks(gc, lanes[position], top(position, 0) + TRACK + ARCS / 2 - 2);
        }
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
    }

    private void drawTrack(GC gc, Track shown, int wanted, int y, boolean here) {
        Timeline timeline = shown.timeline();
        int right = getClientArea().width;
        int end = timeline.end(wanted);
        int next = timeline.pieceAt(wanted, (int) Math.max(0, Math.floor(left)));
        while (next < end && x(timeline.from(next)) < right) {
            int x = x(timeline.from(next));
            int width = Math.max(1, x(timeline.to(next)) - x);
            drawPiece(gc, shown, next, x, y, width);
            if (width > 2 && timeline.resumed(next) >= 0) {
                drawResumed(gc, timeline, next, x + width, y);
            }
            // what falls into the same point is drawn once
            int beyond = width > 1 ? next + 1 : timeline.pieceAt(wanted, (int) Math.ceil(unit(x + 1)));
            next = Math.max(next + 1, beyond);
        }
        if (here && piece >= 0) {
            drawSelected(gc, timeline, y);
        }
    }

    private void drawPiece(GC gc, Track shown, int which, int x, int y, int width) {
        int type = shown.timeline().type(which);
        boolean gap = width > 3;
        if (type == RecognizedTasks.NONE) {
            gc.setBackground(look().cardLine());
            gc.fillRectangle(x, y + TRACK / 2 - 2, gap ? width - 1 : width, 4);
            return;
        }
        boolean pale = raised != RecognizedTasks.NONE && shown.color().applyAsInt(type) != raised;
        Color color = TaskColors.of(shown.color().applyAsInt(type));
        gc.setBackground(pale ? Look.mix(color, look().panel(), .72) : color);
        if (width > 6) {
            gc.fillRoundRectangle(x, y, width - 1, TRACK, 6, 6);
        } else {
            gc.fillRectangle(x, y, gap ? width - 1 : width, TRACK);
        }
        TaskInstance task =
                shown.timeline().tasks().tasks().get(shown.timeline().task(which));
        if (task.confidence() < Recognition.DOUBTFUL) {
            gc.setBackground(look().warning());
            gc.fillRectangle(x, y + TRACK + 1, Math.max(1, width - 1), 2);
        }
        if (width > LABEL) {
            if (labels.size() > MOST_LABELS) {
                labels.clear();
            }
            gc.setFont(fonts().small());
            gc.setForeground(pale ? look().mute() : TaskColors.text());
            int line = gc.getFontMetrics().getHeight();
            String label = labels.computeIfAbsent(
                    new Label(shown.names().get(type), width), key -> Ink.fit(gc, key.name(), width - 12));
            gc.drawText(label, x + 5, y + (TRACK - line) / 2, true);
        }
    }

    /** A line over what came in between. */
    private void drawResumed(GC gc, Timeline timeline, int which, int from, int y) {
        int later = timeline.resumed(which);
        boolean chosen = piece >= 0 && timeline == timeline() && timeline.task(piece) == timeline.task(which);
        gc.setForeground(chosen ? look().accent() : look().mute());
        gc.setLineWidth(chosen ? 2 : 1);
        int to = x(timeline.from(later));
        int up = y - 3 - which % 3 * 3;
        gc.drawPolyline(new int[] {from - 2, y, from - 2, up, to + 1, up, to + 1, y});
        gc.setLineWidth(1);
    }

    private void drawSelected(GC gc, Timeline timeline, int y) {
        int task = timeline.task(piece);
        gc.setForeground(look().text());
        gc.setLineWidth(2);
        if (task == RecognizedTasks.NONE) {
            frame(gc, timeline, piece, y);
        } else {
            int last = timeline.pieceAt(lanes[lane], (int) Math.ceil(unit(getClientArea().width)));
            int first = timeline.pieceAt(lanes[lane], (int) Math.max(0, left));
            for (int p = first; p <= last && p < timeline.end(lanes[lane]) && p - first < 20_000; p++) {
                if (timeline.task(p) == task) {
                    frame(gc, timeline, p, y);
                }
            }
        }
        gc.setLineWidth(1);
    }

    private void frame(GC gc, Timeline timeline, int which, int y) {
        int x = x(timeline.from(which));
        gc.drawRoundRectangle(x - 1, y - 1, Math.max(3, x(timeline.to(which)) - x), TRACK + 2, 6, 6);
    }

    private void drawMarks(GC gc, int wanted, int y) {
        gc.setBackground(look().error());
        int lastPoint = Integer.MIN_VALUE;
        for (int i = firstDifference[wanted]; i < firstDifference[wanted + 1]; i++) {
            int x = x(differences.get(i).from());
            int to = Math.max(x + 2, x(differences.get(i).to()));
            if (to >= GUTTER && x <= getClientArea().width && to > lastPoint) {
                gc.fillRectangle(x, y, to - x, 3);
                lastPoint = to;
            }
        }
    }

    private String describe(int whichTrack, int which) {
        Track shown = tracks.get(whichTrack);
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
                task.runs());
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
