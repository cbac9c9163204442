/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.presentation.Comparison;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.Timeline;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Texts;

/**
 * Draws lanes: name, tracks of pieces, lines to what was resumed, marks where tracks differ, a frame around what is selected.
 * Costs follow the number of points on the screen, not the number of events.
 */
final class LanePainter {

    /** Height of a track's pieces. */
    static final int TRACK = 18;
    /** Height above a track for lines to what was resumed. */
    static final int ARCS = 12;

    private static final int GAP = 8;
    private static final int LABEL = 34;
    private static final int MOST_LABELS = 20_000;
    private static final int MOST_FRAMES = 20_000;

    /**
     * What a lane shows.
     *
     * @param timeline the pieces
     * @param color    from a type to the number of its colour
     * @param names    from a type to how it is called
     */
    record Track(Timeline timeline, IntUnaryOperator color, List<String> names) {}

    /** A piece of a track. */
    record Piece(int track, int piece) {}

    /** Measuring texts costs more than drawing them. */
    private record Label(String name, int width) {}

    private final GraphFonts fonts;
    private final TimelineScale scale;
    private final Map<Label, String> labels = new HashMap<>();
    private List<Track> tracks = List.of();
    private LaneMarks marks = LaneMarks.NONE;
    private int raised = RecognizedTasks.NONE;
    private GC gc;
    private Look look;
    private Rectangle area;

    LanePainter(GraphFonts fonts, TimelineScale scale) {
        this.fonts = fonts;
        this.scale = scale;
    }

    /** @return height of a lane with this many tracks, the gap to the next one included */
    static int height(int tracks) {
        return ARCS + tracks * TRACK + (tracks - 1) * ARCS + GAP;
    }

    /** Draws other tracks from now on, without marks. */
    void show(List<Track> tracks) {
        this.tracks = tracks;
        marks = LaneMarks.NONE;
        labels.clear();
    }

    void mark(LaneMarks marks) {
        this.marks = marks;
    }

    /** One type stands out; {@link RecognizedTasks#NONE} for all alike. */
    void raise(int type) {
        raised = type;
    }

    /** Begins a drawing on an area. */
    void begin(GC gc, Look look, Rectangle area) {
        this.gc = gc;
        this.look = look;
        this.area = area;
    }

    /**
     * Draws a lane.
     *
     * @param lane     which one
     * @param number   how it is called
     * @param y        where it begins
     * @param selected what is selected in it, a piece below 0 for nothing; {@code null} if the lane is not the selected one
     */
    void lane(int lane, int number, int y, Piece selected) {
        if (selected != null) {
            gc.setBackground(look.background());
            gc.fillRectangle(0, y, area.width, height(tracks.size()));
        }
        name(number, y + ARCS + (tracks.size() * (TRACK + ARCS) - ARCS) / 2);
        gc.setClipping(TimelineScale.GUTTER, 0, Math.max(0, area.width - TimelineScale.GUTTER), area.height);
        for (int t = 0; t < tracks.size(); t++) {
            boolean here = selected != null && selected.track() == t && selected.piece() >= 0;
            track(tracks.get(t), lane, y + ARCS + t * (TRACK + ARCS), here ? selected.piece() : -1);
        }
        marks(lane, y + ARCS + TRACK + ARCS / 2 - 2);
        gc.setClipping((Rectangle) null);
    }

    private void name(int number, int middle) {
        gc.setFont(fonts.small());
        gc.setForeground(look.mute());
        String name = Ink.fit(gc, Texts.get("timeline.lane", number), TimelineScale.GUTTER - 20);
        gc.drawText(name, 14, middle - gc.getFontMetrics().getHeight() / 2, true);
    }

    private void track(Track shown, int lane, int y, int selected) {
        Timeline timeline = shown.timeline();
        int end = timeline.end(lane);
        int next = timeline.pieceAt(lane, (int) Math.max(0, Math.floor(scale.left())));
        while (next < end && scale.x(timeline.from(next)) < area.width) {
            int x = scale.x(timeline.from(next));
            int width = Math.max(1, scale.x(timeline.to(next)) - x);
            piece(shown, next, x, y, width);
            if (width > 2 && timeline.resumed(next) >= 0) {
                boolean chosen = selected >= 0 && timeline.task(selected) == timeline.task(next);
                resumed(timeline, next, x + width, y, chosen);
            }
            // what falls into the same point is drawn once
            int beyond = width > 1 ? next + 1 : timeline.pieceAt(lane, (int) Math.ceil(scale.unit(x + 1)));
            next = Math.max(next + 1, beyond);
        }
        if (selected >= 0) {
            selected(timeline, lane, selected, y);
        }
    }

    private void piece(Track shown, int which, int x, int y, int width) {
        int type = shown.timeline().type(which);
        boolean gap = width > 3;
        if (type == RecognizedTasks.NONE) {
            gc.setBackground(look.cardLine());
            gc.fillRectangle(x, y + TRACK / 2 - 2, gap ? width - 1 : width, 4);
            return;
        }
        boolean pale = raised != RecognizedTasks.NONE && shown.color().applyAsInt(type) != raised;
        Color color = TaskColors.of(shown.color().applyAsInt(type));
        gc.setBackground(pale ? Look.mix(color, look.panel(), .72) : color);
        if (width > 6) {
            gc.fillRoundRectangle(x, y, width - 1, TRACK, 6, 6);
        } else {
            gc.fillRectangle(x, y, gap ? width - 1 : width, TRACK);
        }
        TaskInstance task =
                shown.timeline().tasks().tasks().get(shown.timeline().task(which));
        if (task.confidence() < Recognition.DOUBTFUL) {
            gc.setBackground(look.warning());
            gc.fillRectangle(x, y + TRACK + 1, Math.max(1, width - 1), 2);
        }
        if (width > LABEL) {
            label(shown.names().get(type), x, y, width, pale);
        }
    }

    private void label(String name, int x, int y, int width, boolean pale) {
        if (labels.size() > MOST_LABELS) {
            labels.clear();
        }
        gc.setFont(fonts.small());
        gc.setForeground(pale ? look.mute() : TaskColors.text());
        String label = labels.computeIfAbsent(new Label(name, width), key -> Ink.fit(gc, key.name(), width - 12));
        gc.drawText(label, x + 5, y + (TRACK - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /** A line over what came in between. */
    private void resumed(Timeline timeline, int which, int from, int y, boolean chosen) {
        gc.setForeground(chosen ? look.accent() : look.mute());
        gc.setLineWidth(chosen ? 2 : 1);
        int to = scale.x(timeline.from(timeline.resumed(which)));
        int up = y - 3 - which % 3 * 3;
        gc.drawPolyline(new int[] {from - 2, y, from - 2, up, to + 1, up, to + 1, y});
        gc.setLineWidth(1);
    }

    /** Frames the piece, or all pieces of its task that are seen. */
    private void selected(Timeline timeline, int lane, int piece, int y) {
        int task = timeline.task(piece);
        gc.setForeground(look.text());
        gc.setLineWidth(2);
        if (task == RecognizedTasks.NONE) {
            frame(timeline, piece, y);
        } else {
            int first = timeline.pieceAt(lane, (int) Math.max(0, scale.left()));
            int last = Math.min(timeline.pieceAt(lane, (int) Math.ceil(scale.right())), timeline.end(lane) - 1);
            for (int p = first; p <= last && p - first < MOST_FRAMES; p++) {
                if (timeline.task(p) == task) {
                    frame(timeline, p, y);
                }
            }
        }
        gc.setLineWidth(1);
    }

    private void frame(Timeline timeline, int which, int y) {
        int x = scale.x(timeline.from(which));
        gc.drawRoundRectangle(x - 1, y - 1, Math.max(3, scale.x(timeline.to(which)) - x), TRACK + 2, 6, 6);
    }

    private void marks(int lane, int y) {
        gc.setBackground(look.error());
        int lastPoint = Integer.MIN_VALUE;
        for (Comparison.Difference mark : marks.of(lane)) {
            int x = scale.x(mark.from());
            int to = Math.max(x + 2, scale.x(mark.to()));
            if (to >= TimelineScale.GUTTER && x <= area.width && to > lastPoint) {
                gc.fillRectangle(x, y, to - x, 3);
                lastPoint = to;
            }
        }
    }
}
