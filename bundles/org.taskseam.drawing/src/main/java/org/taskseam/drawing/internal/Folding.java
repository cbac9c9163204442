/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.eventlog.Progress;

/**
 * Folds a drawing that is too long for its space: cuts the layers into a few runs and puts the runs beside each other as
 * columns. Among the numbers of columns the one is taken that can be shown largest, with few lines between columns, and with
 * most nodes in the column where they stood before.
 */
public final class Folding {

    /** A drawing that fits at this scale is left as it is. */
    private static final double GOOD_ENOUGH = 0.92;

    private static final int MOST_COLUMNS = 5;

    /** Larger graphs are read by zooming; folding them would only mix up what the layers say. */
    private static final int MOST_NODES = 60;

    /** What a line between two columns costs, as a part of the scale. */
    private static final double LINE = 0.006;

    /** What a column of a single row costs: it would often hold no more than the sign of the end. */
    private static final double SINGLE = 0.1;

    /** What it costs if all nodes change their columns: a drawing that somebody looks at is not turned over for little. */
    private static final double MOVE = 0.15;

    private static final double ROW = 106;

    private final LayoutGraph graph;
    private final LayoutHint hint;
    private final LayeredRun whole;
    private final GraphPlacement unfolded;
    private final Progress progress;
    private final int[] layer;
    private final int depth;
    private final double[] widths;

    /** Number of lines that pass from above a layer into or over it. */
    private final int[] passing;

    /** Number of nodes of each layer by the column where they stood before, and of all of them. */
    private final int[][] stood;

    private final int known;

    /**
     * @param whole the run that made the drawing
     * @param unfolded the drawing as it is
     */
    public Folding(LayoutGraph graph, LayoutHint hint, LayeredRun whole, GraphPlacement unfolded, Progress progress) {
        this.graph = graph;
        this.hint = hint;
        this.whole = whole;
        this.unfolded = unfolded;
        this.progress = progress;
        this.layer = whole.layers();
        this.depth = Arrays.stream(layer).max().orElse(-1) + 1;
        this.widths = new double[depth];
        for (int v = 0; v < layer.length; v++) {
            widths[layer[v]] += graph.nodes().get(v).width() + Spacing.BOXES;
        }
        this.stood = new int[depth][MOST_COLUMNS];
        int stand = 0;
        for (int v = 0; v < layer.length; v++) {
            Integer column = hint.column(graph.nodes().get(v).id());
            if (column != null) {
                stood[layer[v]][column]++;
                stand++;
            }
        }
        this.known = stand;
        this.passing = new int[depth];
        for (LayoutGraph.Edge edge : graph.edges()) {
            int upper = Math.min(layer[edge.from()], layer[edge.to()]);
            int lower = Math.max(layer[edge.from()], layer[edge.to()]);
            for (int l = upper + 1; l <= lower; l++) {
                passing[l]++;
            }
        }
    }

    /** @return the drawing, folded where that makes it larger on the screen */
    public GraphPlacement best() {
        double moved = moved(new int[0]);
        if (scale(unfolded) >= GOOD_ENOUGH && moved == 0 || graph.nodes().size() > MOST_NODES) {
            return unfolded;
        }
        GraphPlacement best = unfolded;
        double most = Math.min(1, scale(unfolded)) - MOVE * moved;
        for (int columns = 2; columns <= Math.min(MOST_COLUMNS, depth); columns++) {
            progress.checkCancelled();
            int[] cuts = cuts(columns);
            int[] column = columns(cuts);
            GraphPlacement folded = new Columns(graph, column, columns, parts(column, columns), unfolded).joined();
            double value = Math.min(1, scale(folded)) - LINE * between(column) - MOVE * moved(cuts);
            if (value > most) {
                most = value;
                best = folded;
            }
        }
        return best;
    }

    private double scale(GraphPlacement placement) {
        return scale(placement.width(), placement.height());
    }

    private double scale(double width, double height) {
        return Math.min(hint.width() / Math.max(1, width), hint.height() / Math.max(1, height));
    }

    /** @return first layer of every column but the first, so that the columns are short and few lines join them */
    private int[] cuts(int columns) {
        int[] cuts = IntStream.rangeClosed(1, columns - 1).toArray();
        int[] best = cuts.clone();
        double most = -Double.MAX_VALUE;
        do {
            double value = estimate(cuts);
            if (value > most) {
                most = value;
                best = cuts.clone();
            }
        } while (next(cuts));
        return best;
    }

    /** Steps to the next combination of cuts. */
    private boolean next(int[] cuts) {
        for (int i = cuts.length - 1; i >= 0; i--) {
            if (cuts[i] < depth - cuts.length + i) {
                cuts[i]++;
                for (int j = i + 1; j < cuts.length; j++) {
                    cuts[j] = cuts[j - 1] + 1;
                }
                return true;
            }
        }
        return false;
    }

    private double estimate(int[] cuts) {
        double width = 0;
        int rows = 0;
        int single = 0;
        int between = 0;
        for (int c = 0; c <= cuts.length; c++) {
            int from = c == 0 ? 0 : cuts[c - 1];
            int to = c == cuts.length ? depth : cuts[c];
            double widest = 0;
            for (int l = from; l < to; l++) {
                widest = Math.max(widest, widths[l]);
            }
            width += Columns.GUTTER + widest;
            rows = Math.max(rows, to - from);
            single += to - from == 1 ? 1 : 0;
            between += c == 0 ? 0 : passing[from];
        }
        return Math.min(1, scale(width, rows * ROW))
                - LINE * between
                - SINGLE * single
                - MOVE * moved(cuts)
                - 0.001 * rows;
    }

    /** @return share of the nodes that these cuts would take from the column where they stood */
    private double moved(int[] cuts) {
        int stay = 0;
        int column = 0;
        for (int l = 0; l < depth; l++) {
            column += column < cuts.length && l == cuts[column] ? 1 : 0;
            stay += stood[l][column];
        }
        return known == 0 ? 0 : 1 - (double) stay / known;
    }

    private int[] columns(int[] cuts) {
        return Arrays.stream(layer)
                .map(l -> (int) Arrays.stream(cuts).filter(cut -> l >= cut).count())
                .toArray();
    }

    /** @return how many columns the lines between columns pass in all */
    private int between(int[] column) {
        return graph.edges().stream()
                .mapToInt(edge -> Math.abs(column[edge.from()] - column[edge.to()]))
                .sum();
    }

    private List<Columns.Part> parts(int[] column, int columns) {
        List<Columns.Part> parts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int wanted = c;
            int[] nodes = IntStream.range(0, column.length)
                    .filter(v -> column[v] == wanted)
                    .toArray();
            int[] local = new int[column.length];
            for (int i = 0; i < nodes.length; i++) {
                local[nodes[i]] = i;
            }
            int[] edges = IntStream.range(0, graph.edges().size())
                    .filter(e -> column[graph.edges().get(e).from()] == wanted
                            && column[graph.edges().get(e).to()] == wanted)
                    .toArray();
            LayoutGraph part = new LayoutGraph(
                    Arrays.stream(nodes).mapToObj(graph.nodes()::get).toList(),
                    Arrays.stream(edges)
                            .mapToObj(graph.edges()::get)
                            .map(e -> new LayoutGraph.Edge(
                                    local[e.from()], local[e.to()], e.weight(), e.labelWidth(), e.labelHeight()))
                            .toList());
            parts.add(new Columns.Part(nodes, edges, new LayeredRun(part, hint, progress).run(whole, nodes)));
        }
        return parts;
    }
}
