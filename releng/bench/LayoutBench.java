/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.LayeredLayout;
import org.taskseam.drawing.LayoutGraph;

/**
 * CPU time of the whole process, elapsed time, crossings and size of the layered layout on graphs like process maps: a main
 * path, forward arcs that mostly stay near it, some arcs back and some anywhere, three arcs per node. With Graphviz installed,
 * dot gets the same graphs.
 *
 * <pre>java -cp CLASSES releng/bench/LayoutBench.java [NODES ...]</pre>
 */
public final class LayoutBench {

    private static final int WARM_RUNS = 15;
    private static final double CARD_WIDTH = 200;
    private static final double CARD_HEIGHT = 58;

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {50, 200, 1000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("nodes\tarcs\tcold CPU s\twarm CPU s\twarm elapsed s\tcrossings\twidth\theight\tlabels\tdot s\tdot crossings\tdot width");
        for (int nodes : sizes) {
            LayoutGraph graph = graph(nodes, 3 * nodes, 1);
            double cold = 0;
            double[] warm = new double[WARM_RUNS];
            double[] elapsed = new double[WARM_RUNS];
            GraphPlacement placement = null;
            for (int run = 0; run <= WARM_RUNS; run++) {
                double before = cpuSeconds();
                long began = System.nanoTime();
                placement = new LayeredLayout().layout(graph);
                double used = cpuSeconds() - before;
                if (run == 0) {
                    cold = used;
                } else {
                    warm[run - 1] = used;
                    elapsed[run - 1] = (System.nanoTime() - began) / 1e9;
                }
            }
            Arrays.sort(warm);
            Arrays.sort(elapsed);
            long labels =
                    placement.routes().stream().filter(r -> r.label() != null).count();
            System.out.printf(
                    "%d\t%d\t%.3f\t%.3f\t%.3f\t%d\t%.0f\t%.0f\t%d%%\t%s%n",
                    nodes,
                    graph.edges().size(),
                    cold,
                    warm[WARM_RUNS / 2],
                    elapsed[WARM_RUNS / 2],
                    placement.crossings(),
                    placement.width(),
                    placement.height(),
                    100 * labels / graph.edges().size(),
                    nodes <= 200 ? dot(graph) : "-\t-\t-");
        }
    }

    /** CPU of the whole process, so that compilers and collectors count, too. */
    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static LayoutGraph graph(int nodes, int arcs, long seed) {
        Random random = new Random(seed);
        List<LayoutGraph.Node> boxes = new ArrayList<>();
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        Set<Long> seen = new LinkedHashSet<>();
        for (int i = 0; i < nodes; i++) {
            boxes.add(new LayoutGraph.Node("n" + i, LayoutGraph.Kind.ACTIVITY, CARD_WIDTH, CARD_HEIGHT));
            if (i > 0) {
                add(edges, seen, nodes, i - 1, i, 50 + random.nextInt(400));
            }
        }
        while (edges.size() < arcs) {
            int from = random.nextInt(nodes);
            double kind = random.nextDouble();
            if (kind < 0.70) {
                add(edges, seen, nodes, from, from + 1 + random.nextInt(8), 1 + random.nextInt(200));
            } else if (kind < 0.85) {
                add(edges, seen, nodes, from, random.nextInt(nodes), 1 + random.nextInt(20));
            } else {
                add(edges, seen, nodes, from, from - 1 - random.nextInt(6), 1 + random.nextInt(40));
            }
        }
        return new LayoutGraph(boxes, edges);
    }

    private static void add(List<LayoutGraph.Edge> edges, Set<Long> seen, int nodes, int from, int to, double weight) {
        if (to >= 0 && to < nodes && from != to && seen.add((long) from << 32 | to)) {
            edges.add(new LayoutGraph.Edge(from, to, weight, 30, 16));
        }
    }

    private static String dot(LayoutGraph graph) throws IOException, InterruptedException {
        Path file = Files.createTempFile("layout", ".dot");
        StringBuilder text = new StringBuilder("digraph{node[shape=box,fixedsize=true,width=2.778,height=0.806,label=\"\"];");
        for (LayoutGraph.Edge edge : graph.edges()) {
            text.append('n').append(edge.from()).append("->n").append(edge.to());
            text.append("[weight=").append((int) (1 + Math.rint(9 * Math.sqrt(edge.weight() / 450)))).append("];");
        }
        Files.writeString(file, text.append('}'));
        Process process = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='user %U'; time timeout 120 dot -v -Tplain " + file)
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Files.delete(file);
        String width = last(out, "graph 1 ([\\d.]+) ");
        return last(out, "user ([\\d.]+)") + "\t" + last(out, "mincross %\\d+: (\\d+) crossings") + "\t"
                + (width.equals("-") ? "-" : Math.round(72 * Double.parseDouble(width)));
    }

    private static String last(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        String found = "-";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }
}
