/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.ToLongFunction;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.drawing.LayoutGraph.Kind;
import org.taskseam.drawing.MapPicture.Card;
import org.taskseam.drawing.MapPicture.Link;
import org.taskseam.drawing.MapPicture.Sign;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;

/** Turns a process map into a picture: sizes and texts of cards and labels, layout, strength of lines. */
final class MapComposer {

    static final double MARGIN = 24;
    static final double CARD_HEIGHT = 58;
    static final double TITLE_SIZE = 13;
    static final double FIGURE_SIZE = 12;
    static final double LABEL_SIZE = 10.5;
    static final double TEXT_LEFT = 54;
    static final double TEXT_RIGHT = 14;

    /** How much of its colour the weakest line has: enough to be seen with a contrast of 3 to 1. */
    static final double FAINTEST = 0.82;

    private static final double LEAST_CARD = 168;
    private static final double MOST_CARD = 276;
    private static final double LABEL_HEIGHT = 16;
    private static final double SIGN = 16;
    private static final int MOST_SIGN_LINKS = 5;

    private final ProcessMap map;
    private final MapPictureOptions options;
    private final TextMetrics metrics;
    private final ApplicationBadges badges;
    private final ResourceBundle texts;
    private final NumberFormat numbers;
    private final DurationText durations;
    private final Map<Integer, Activity> byId = new HashMap<>();

    /** What an edge of the layout stands for. */
    private record Line(int from, int to, long count, String label, String tooltip, double share) {}

    MapComposer(ProcessMap map, MapPictureOptions options) {
        this.map = map;
        this.options = options;
        this.metrics = options.metrics();
        this.badges = new ApplicationBadges(options.applications());
        this.texts = Texts.bundle(options.locale());
        this.numbers = NumberFormat.getIntegerInstance(options.locale());
        this.durations = new DurationText(options.locale());
        map.activities().forEach(a -> byId.put(a.id(), a));
    }

    MapPicture compose(GraphLayout layout, LayoutHint hint, Progress progress) {
        List<Line> lines = lines();
        LayoutGraph graph = graph(lines);
        GraphPlacement placement = layout.layout(graph, hint, progress);
        Map<Integer, String> titles = titles(cardWidth());
        List<Card> cards = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Box box = placement.nodes().get(i).moved(MARGIN, MARGIN);
            Kind kind = graph.nodes().get(i).kind();
            if (kind == Kind.ACTIVITY) {
                cards.add(card(map.activities().get(i), box, titles));
            } else {
                signs.add(new Sign(kind, box, texts.getString(kind == Kind.START ? "start" : "end")));
            }
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            links.add(link(lines.get(i), placement.routes().get(i)));
        }
        double width = placement.width() + 2 * MARGIN;
        double height = placement.height() + 2 * MARGIN;
        MapPicture.Legend legend = new LegendComposer(map, options, badges, texts).compose(width, height);
        return new MapPicture(
                cards,
                links,
                signs,
                legend,
                Math.max(width, legend.box().right() + (options.legend() ? MARGIN : 0)),
                Math.max(height, legend.box().bottom() + (options.legend() ? MARGIN : 0)),
                LayoutHint.of(graph, placement),
                format("description", cards.size(), map.arcs().size()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double most = map.arcs().stream().mapToDouble(this::measure).max().orElse(1);
        for (Arc arc : map.arcs()) {
            if (byId.containsKey(arc.from()) && byId.containsKey(arc.to())) {
                String label = options.measure() == MapMeasure.FREQUENCY
                        ? numbers.format(arc.count())
                        : durations.of(arc.duration().median());
                lines.add(new Line(
                        arc.from(), arc.to(), arc.count(), label, tooltip(arc), measure(arc) / Math.max(1, most)));
            }
        }
        addSigns(lines, MapPicture.START, Activity::starts);
        addSigns(lines, MapPicture.END, Activity::ends);
        return lines;
    }

    private double measure(Arc arc) {
        return options.measure() == MapMeasure.FREQUENCY
                ? arc.count()
                : Math.max(0, arc.duration().medianMillis());
    }

    /** The activities that most cases begin or end with; the rare ones would only bind the picture. */
    private void addSigns(List<Line> lines, int sign, ToLongFunction<Activity> count) {
        List<Activity> ordered = map.activities().stream()
                .filter(a -> count.applyAsLong(a) > 0)
                .sorted(Comparator.comparingLong(count).reversed())
                .toList();
        long all = ordered.stream().mapToLong(count).sum();
        long most = map.arcs().stream().mapToLong(Arc::count).max().orElse(all);
        long shown = 0;
        for (int i = 0; i < ordered.size() && i < MOST_SIGN_LINKS && shown < 0.9 * all; i++) {
            Activity activity = ordered.get(i);
            long cases = count.applyAsLong(activity);
            shown += cases;
            String tooltip = format(
                    sign == MapPicture.START ? "tooltip.start" : "tooltip.end", activity.name(), cases, map.cases());
            lines.add(new Line(
                    sign == MapPicture.START ? sign : activity.id(),
                    sign == MapPicture.START ? activity.id() : sign,
                    cases,
                    options.measure() == MapMeasure.FREQUENCY ? numbers.format(cases) : "",
                    tooltip,
                    options.measure() == MapMeasure.FREQUENCY ? Math.min(1, (double) cases / most) : 0));
        }
    }

    private LayoutGraph graph(List<Line> lines) {
        double width = cardWidth();
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        Map<Integer, Integer> position = new HashMap<>();
        for (Activity activity : map.activities()) {
            position.put(activity.id(), nodes.size());
            nodes.add(new LayoutGraph.Node("a" + activity.id(), Kind.ACTIVITY, width, CARD_HEIGHT));
        }
        for (int sign : new int[] {MapPicture.START, MapPicture.END}) {
            if (lines.stream().anyMatch(l -> l.from() == sign || l.to() == sign)) {
                position.put(sign, nodes.size());
                Kind kind = sign == MapPicture.START ? Kind.START : Kind.END;
                nodes.add(new LayoutGraph.Node(kind.name(), kind, SIGN, SIGN));
            }
        }
        List<LayoutGraph.Edge> edges = lines.stream()
                .map(line -> new LayoutGraph.Edge(
                        position.getOrDefault(line.from(), 0),
                        position.getOrDefault(line.to(), 0),
                        Math.max(1, line.count()),
                        line.label().isEmpty() ? 0 : metrics.width(line.label(), LABEL_SIZE, false) + 10,
                        line.label().isEmpty() ? 0 : LABEL_HEIGHT))
                .toList();
        return new LayoutGraph(nodes, edges);
    }

    private double cardWidth() {
        double widest = map.activities().stream()
                .mapToDouble(a -> Math.max(
                        metrics.width(title(a), TITLE_SIZE, true),
                        metrics.width(numbers.format(a.count()) + "    " + median(a), FIGURE_SIZE, false)))
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(widest + TEXT_LEFT + TEXT_RIGHT), LEAST_CARD, MOST_CARD);
    }

    /** @return titles of cards by activity: cut at the end, or in the middle where several would then look the same */
    private Map<Integer, String> titles(double width) {
        double room = width - TEXT_LEFT - TEXT_RIGHT;
        Map<Integer, String> titles = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Activity activity : map.activities()) {
            String title = metrics.fit(title(activity), TITLE_SIZE, true, room);
            titles.put(activity.id(), title);
            times.merge(title, 1, Integer::sum);
        }
        for (Activity activity : map.activities()) {
            titles.computeIfPresent(
                    activity.id(),
                    (id, title) -> times.getOrDefault(title, 0) == 1
                            ? title
                            : metrics.fitAround(title(activity), TITLE_SIZE, true, room));
        }
        return titles;
    }

    private static String title(Activity activity) {
        return ActivityTitle.of(activity.name(), activity.application());
    }

    private String median(Activity activity) {
        DurationStats stats = activity.untilNext();
        return stats.count() == 0 ? "" : durations.of(stats.median());
    }

    private Card card(Activity activity, Box box, Map<Integer, String> titles) {
        String tooltip = format(
                "tooltip.card",
                activity.name(),
                activity.application() == null ? "" : activity.application(),
                activity.count(),
                activity.cases(),
                map.cases(),
                durations.of(activity.untilNext().median()),
                durations.of(activity.untilNext().p95()));
        return new Card(
                activity.id(),
                box,
                titles.getOrDefault(activity.id(), ""),
                numbers.format(activity.count()),
                median(activity),
                badges.of(activity.application()),
                Ink.heat(Heat.of(map, options.measure()).share(activity)),
                tooltip.replace("\n\n", "\n"));
    }

    private String tooltip(Arc arc) {
        return format(
                "tooltip.arc",
                name(arc.from()),
                name(arc.to()),
                arc.count(),
                durations.of(arc.duration().median()),
                durations.of(arc.duration().p95()));
    }

    private String name(int id) {
        Activity activity = byId.get(id);
        return activity == null ? "" : activity.name();
    }

    private static Link link(Line line, Route route) {
        double strength = Math.pow(line.share(), 0.7);
        return new Link(
                line.from(),
                line.to(),
                new Route(
                        route.points().stream().map(p -> p.plus(MARGIN, MARGIN)).toList(),
                        route.label() == null ? null : route.label().moved(MARGIN, MARGIN)),
                1.3 + 5.0 * strength,
                FAINTEST + 0.15 * strength,
                line.label(),
                line.tooltip());
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), options.locale()).format(arguments);
    }
}
