/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.drawing.LayoutGraph.Edge;
import org.taskseam.drawing.LayoutGraph.Kind;
import org.taskseam.drawing.LayoutGraph.Node;
import org.taskseam.eventlog.Progress;

class LayeredLayoutTest {

    private static final GraphLayout LAYOUT = new LayeredLayout();
    private static final LayoutHint WINDOW = LayoutHint.NONE.within(840, 420);

    private static LayoutGraph random(int nodes, int edges, long seed) {
        Random random = new Random(seed);
        List<Node> boxes = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            Kind kind = i == 0 ? Kind.START : i == 1 ? Kind.END : Kind.ACTIVITY;
            boxes.add(new Node("n" + i, kind, kind == Kind.ACTIVITY ? 180 : 16, kind == Kind.ACTIVITY ? 58 : 16));
        }
        List<Edge> lines = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (from != 1 && to != 0 && seen.add((long) from << 32 | to)) {
                lines.add(new Edge(from, to, 1 + random.nextInt(500), 30, 16));
            }
        }
        return new LayoutGraph(boxes, lines);
    }

    private static LayoutGraph chain(int length) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            nodes.add(new Node("n" + i, Kind.ACTIVITY, 180, 58));
            if (i > 0) {
                edges.add(new Edge(i - 1, i, 100, 30, 16));
            }
        }
        return new LayoutGraph(nodes, edges);
    }

    @Property(tries = 150)
    void boxesAndLabelsNeverOverlapAndLinesEndAtTheirBoxes(
            @ForAll @IntRange(min = 2, max = 40) int nodes,
            @ForAll @IntRange(min = 0, max = 120) int edges,
            @ForAll boolean folded,
            @ForAll long seed) {
        LayoutGraph graph = random(nodes, edges, seed);
        GraphPlacement placement = LAYOUT.layout(graph, folded ? WINDOW : LayoutHint.NONE, Progress.NONE);
        List<Box> solid = new ArrayList<>(placement.nodes());
        placement.routes().stream().map(Route::label).filter(l -> l != null).forEach(solid::add);
        Box frame = new Box(0, 0, placement.width(), placement.height()).grown(0.01);
        for (int i = 0; i < solid.size(); i++) {
            Box box = solid.get(i);
            assertEquals(box.width() * box.height(), box.overlap(frame), 0.01, "inside the frame");
            for (int j = 0; j < i; j++) {
                assertTrue(box.overlap(solid.get(j)) < 1e-6, box + " covers " + solid.get(j));
            }
        }
        for (int e = 0; e < graph.edges().size(); e++) {
            Edge edge = graph.edges().get(e);
            Route route = placement.routes().get(e);
            assertTouches(placement.nodes().get(edge.from()), route.points().getFirst());
            assertTouches(placement.nodes().get(edge.to()), route.points().getLast());
        }
    }

    private static void assertTouches(Box box, Point point) {
        Box outer = box.grown(0.01);
        Box inner = box.grown(-0.01);
        Box dot = new Box(point.x(), point.y(), 0.001, 0.001);
        assertTrue(outer.overlap(dot) > 0 && inner.overlap(dot) < 1e-6, point + " is not on the side of " + box);
    }

    @Property(tries = 20)
    void theSameGraphGivesTheSamePlaces(@ForAll long seed) {
        assertEquals(LAYOUT.layout(random(30, 80, seed)), LAYOUT.layout(random(30, 80, seed)));
    }

    @Test
    void aChainIsAStraightLineDownwards() {
        GraphPlacement placement = LAYOUT.layout(chain(6));
        for (int i = 1; i < 6; i++) {
            assertEquals(placement.nodes().get(0).x(), placement.nodes().get(i).x(), 0.5);
            assertTrue(
                    placement.nodes().get(i).y() > placement.nodes().get(i - 1).bottom());
        }
        assertEquals(0, placement.crossings());
    }

    @Test
    void aChainThatIsTooLongForItsSpaceIsFoldedIntoColumns() {
        LayoutGraph graph = chain(12);
        GraphPlacement placement = LAYOUT.layout(graph, WINDOW, Progress.NONE);

        assertTrue(placement.height() < 600, "height " + placement.height());
        assertTrue(placement.width() < 1200, "width " + placement.width());
        long columns = placement.nodes().stream()
                .map(box -> Math.round(box.x()))
                .distinct()
                .count();
        assertTrue(columns >= 3 && columns <= 4, columns + " columns");
        for (int i = 1; i < 12; i++) {
            Box before = placement.nodes().get(i - 1);
            Box box = placement.nodes().get(i);
            assertTrue(box.x() > before.right() || box.y() > before.bottom(), "reads on downwards or to the right");
        }
        assertTrue(placement.routes().stream().allMatch(route -> route.label() != null), "labels");
    }

    @Test
    void aGraphThatFitsIsNotFolded() {
        assertEquals(LAYOUT.layout(chain(4)), LAYOUT.layout(chain(4), LayoutHint.NONE.within(840, 600), Progress.NONE));
    }

    @Test
    void aFoldedDrawingIsAHintForTheSameOrder() {
        LayoutGraph graph = random(14, 20, 5);
        GraphPlacement folded = LAYOUT.layout(graph, WINDOW, Progress.NONE);
        LayoutHint hint = LayoutHint.of(graph, folded);
        assertEquals(
                LAYOUT.layout(graph, LayoutHint.of(graph, LAYOUT.layout(graph)), Progress.NONE),
                LAYOUT.layout(graph, hint, Progress.NONE));
    }

    /** A chain with a few other edges; where a node is left out, the chain goes past it. */
    private static LayoutGraph work(int nodes, int leftOut, long seed) {
        Random random = new Random(seed);
        List<Edge> edges = new ArrayList<>(chain(nodes).edges());
        for (int i = 0; i < 5; i++) {
            edges.add(new Edge(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(9), 30, 14));
        }
        List<Node> all = chain(nodes).nodes();
        if (leftOut < 0) {
            return new LayoutGraph(all, edges);
        }
        edges.removeIf(e -> e.from() == leftOut || e.to() == leftOut);
        edges.add(new Edge(leftOut - 1, leftOut + 1, 9, 30, 14));
        return new LayoutGraph(
                IntStream.range(0, nodes)
                        .filter(v -> v != leftOut)
                        .mapToObj(all::get)
                        .toList(),
                edges.stream()
                        .map(e -> new Edge(
                                e.from() - (e.from() > leftOut ? 1 : 0),
                                e.to() - (e.to() > leftOut ? 1 : 0),
                                e.weight(),
                                e.labelWidth(),
                                e.labelHeight()))
                        .toList());
    }

    /** A slider that lets one activity more in must not turn over what somebody looks at. */
    @Test
    void nodesStayInTheirColumnsWhenOneMoreComes() {
        int nodes = 0;
        int moved = 0;
        int turnedOver = 0;
        for (int leftOut = 1; leftOut <= 12; leftOut++) {
            for (long seed = 1; seed <= 4; seed++) {
                LayoutGraph before = work(14, leftOut, seed);
                GraphPlacement first = LAYOUT.layout(before, WINDOW, Progress.NONE);
                assertTrue(first.columns().contains(1), "folded");
                LayoutHint hint = LayoutHint.of(before, first).within(WINDOW.width(), WINDOW.height());
                LayoutGraph after = work(14, -1, seed);
                GraphPlacement second = LAYOUT.layout(after, hint, Progress.NONE);
                int here = 0;
                for (int v = 0; v < 14; v++) {
                    Integer stood = hint.column(after.nodes().get(v).id());
                    nodes += stood == null ? 0 : 1;
                    here += stood == null || stood.equals(second.columns().get(v)) ? 0 : 1;
                }
                moved += here;
                turnedOver += here > 4 ? 1 : 0;
            }
        }
        assertTrue(moved * 9 < nodes, moved + " of " + nodes + " nodes changed their columns");
        assertTrue(turnedOver <= 4, turnedOver + " of 48 drawings were turned over");
    }

    @Test
    void columnsAreForTheSpaceTheyWereMadeFor() {
        LayoutGraph graph = chain(12);
        LayoutHint hint = LayoutHint.of(graph, LAYOUT.layout(graph, WINDOW, Progress.NONE))
                .within(WINDOW.width(), WINDOW.height());
        assertEquals(12, hint.within(840, 440).columns().size());
        GraphPlacement narrow = LAYOUT.layout(graph, hint.within(300, 1600), Progress.NONE);
        assertEquals(LAYOUT.layout(graph, LayoutHint.NONE.within(300, 1600), Progress.NONE), narrow);
    }

    /** Lines there and back between neighbouring columns run side by side. */
    @Test
    void linesThereAndBackBetweenColumnsDoNotCross() {
        int pairs = 0;
        for (int from = 0; from < 12; from++) {
            for (int to = from + 1; to < 12; to++) {
                List<Edge> edges = new ArrayList<>(chain(12).edges());
                int there = edges.size();
                edges.add(new Edge(from, to, 9, 0, 0));
                edges.add(new Edge(to, from, 4, 0, 0));
                LayoutGraph graph = new LayoutGraph(chain(12).nodes(), edges);
                GraphPlacement placement = LAYOUT.layout(graph, WINDOW, Progress.NONE);
                int apart = Math.abs(
                        placement.columns().get(from) - placement.columns().get(to));
                if (apart == 1) {
                    pairs++;
                    assertFalse(
                            cross(
                                    placement.routes().get(there),
                                    placement.routes().get(there + 1)),
                            from + " and " + to);
                }
            }
        }
        assertTrue(pairs > 10, pairs + " pairs");
    }

    private static boolean cross(Route one, Route other) {
        List<Point> a = sampled(one);
        List<Point> b = sampled(other);
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                if (side(a.get(i - 1), a.get(i), b.get(j - 1)) * side(a.get(i - 1), a.get(i), b.get(j)) < 0
                        && side(b.get(j - 1), b.get(j), a.get(i - 1)) * side(b.get(j - 1), b.get(j), a.get(i)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double side(Point from, Point to, Point of) {
        return (to.x() - from.x()) * (of.y() - from.y()) - (to.y() - from.y()) * (of.x() - from.x());
    }

    private static List<Point> sampled(Route route) {
        List<Point> points = new ArrayList<>();
        for (int curve = 0; curve < route.curves(); curve++) {
            for (int step = 0; step <= 20; step++) {
                points.add(route.at(curve, step / 20.0));
            }
        }
        return points;
    }

    @Test
    void theFrequentDirectionPointsDownAndTheRareOneBack() {
        LayoutGraph graph = new LayoutGraph(
                chain(3).nodes(), List.of(new Edge(0, 1, 90, 0, 0), new Edge(1, 2, 80, 0, 0), new Edge(2, 0, 5, 0, 0)));
        GraphPlacement placement = LAYOUT.layout(graph);
        assertTrue(placement.nodes().get(0).y() < placement.nodes().get(1).y());
        assertTrue(placement.nodes().get(1).y() < placement.nodes().get(2).y());
        List<Point> back = placement.routes().get(2).points();
        assertTrue(back.getFirst().y() > back.getLast().y());
    }

    @Test
    void aTreeHasNoCrossings() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            nodes.add(new Node("n" + i, Kind.ACTIVITY, 180, 58));
            if (i > 0) {
                edges.add(new Edge((i - 1) / 2, i, 1 + i * 7 % 13, 0, 0));
            }
        }
        assertEquals(0, LAYOUT.layout(new LayoutGraph(nodes, edges)).crossings());
    }

    @Test
    void withAHintNodesKeepTheirOrderWhenAFewLeave() {
        LayoutGraph all = random(30, 60, 11);
        GraphPlacement before = LAYOUT.layout(all);
        int kept = 27;
        LayoutGraph fewer = new LayoutGraph(
                all.nodes().subList(0, kept),
                all.edges().stream()
                        .filter(e -> e.from() < kept && e.to() < kept)
                        .toList());
        GraphPlacement after = LAYOUT.layout(fewer, LayoutHint.of(all, before), Progress.NONE);
        int pairs = 0;
        int turned = 0;
        for (int i = 0; i < kept; i++) {
            for (int j = 0; j < i; j++) {
                double y1 = before.nodes().get(i).y() - before.nodes().get(j).y();
                double y2 = after.nodes().get(i).y() - after.nodes().get(j).y();
                pairs++;
                turned += y1 * y2 < 0 ? 1 : 0;
            }
        }
        assertTrue(turned * 10 < pairs, turned + " of " + pairs + " pairs changed places");
    }

    @Test
    void partsThatAreNotJoinedStandSideBySide() {
        LayoutGraph graph = new LayoutGraph(chain(5).nodes(), List.of(new Edge(0, 1, 3, 0, 0)));
        GraphPlacement placement = LAYOUT.layout(graph);
        assertTrue(placement.width() < 5 * 230, "width " + placement.width());
    }

    @Test
    void anEmptyGraphHasNoSize() {
        GraphPlacement placement = LAYOUT.layout(new LayoutGraph(List.of(), List.of()));
        assertEquals(0, placement.width());
    }

    @Test
    void aLoopStandsBesideItsBoxWithItsLabel() {
        GraphPlacement placement = LAYOUT.layout(new LayoutGraph(chain(1).nodes(), List.of(new Edge(0, 0, 3, 24, 16))));
        assertNotNull(placement.routes().get(0).label());
        assertTrue(
                placement.routes().get(0).label().x() > placement.nodes().get(0).right());
    }

    @Test
    void aWideLabelDoesNotCoverTheHeadOfItsLoop() {
        GraphPlacement placement = LAYOUT.layout(new LayoutGraph(chain(1).nodes(), List.of(new Edge(0, 0, 3, 56, 16))));
        Box label = placement.routes().get(0).label();
        assertNotNull(label);
        Point end = placement.routes().get(0).points().getLast();
        assertEquals(0, label.overlap(Box.around(end, 18, 18)));
        assertTrue(label.right() <= placement.width(), label + " in " + placement.width());
    }

    @Test
    void layoutStopsWhenCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> LAYOUT.layout(random(40, 120, 1), LayoutHint.NONE, cancelled));
    }

    @Test
    void aBigTangledGraphIsLaidOut() {
        GraphPlacement placement = LAYOUT.layout(random(400, 1_500, 5));
        assertEquals(400, placement.nodes().size());
    }
}
