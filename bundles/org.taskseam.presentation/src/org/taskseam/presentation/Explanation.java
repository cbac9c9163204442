/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.Details.Bar;
import org.taskseam.presentation.Details.Figure;
import org.taskseam.presentation.Details.Group;

/** Says in plain words what an activity, an arc, a variant or the whole project is. */
public final class Explanation {

    private static final int NEIGHBOURS = 5;

    /** Of so many values pasted somewhere the origin must be known before it is spoken of. */
    private static final double KNOWN = .5;

    private final MinedProject project;
    private final DiscreetNames names;
    private final Map<String, ActivityRow> byId;
    private final MapSettings settings;
    private final Optional<Contrast> contrast;

    /** Of a project that is not compared, as a whole. */
    public Explanation(MinedProject project, boolean discreet) {
        this(project, discreet, MapSettings.ALL, Optional.empty());
    }

    /**
     * @param discreet whether names from the log are hidden
     * @param settings what the graph shows
     * @param contrast the groups that are compared
     */
    public Explanation(MinedProject project, boolean discreet, MapSettings settings, Optional<Contrast> contrast) {
        this.settings = settings;
        this.contrast = contrast;
        this.project = project;
        this.names = new DiscreetNames(project, discreet);
        this.byId = project.activitiesById();
    }

    /** @return what is to be said */
    public Details of(Selected selected) {
        return switch (selected) {
            case Selected.Activity(String id) when byId.containsKey(id) -> activity(byId.get(id));
            case Selected.Path(String from, String to) ->
                project.paths().stream()
                        .filter(path -> path.from().equals(from) && path.to().equals(to))
                        .findAny()
                        .map(this::path)
                        .orElseGet(this::whole);
            case Selected.Variant(VariantRow row) -> variant(row);
            case Selected.Task(int id) ->
                project.recognition()
                        .map(Recognition::tasks)
                        .filter(tasks -> id < tasks.tasks().size())
                        .map(tasks -> new TaskExplanation(project, tasks, names).of(id))
                        .orElseGet(this::whole);
            case Selected.Routine(RoutineRow row) ->
                project.recognition()
                        .map(known -> new RoutineExplanation(project, known, names).of(row))
                        .orElseGet(this::whole);
            default -> whole();
        };
    }

    private Details activity(ActivityRow row) {
        List<Bar> before = neighbours(path -> path.to().equals(row.id()), true);
        List<Bar> after = neighbours(path -> path.from().equals(row.id()), false);
        StringBuilder meaning = new StringBuilder(
                row.cases() < 0
                        ? Words.get("activity.meaning.withheld")
                        : Words.get(
                                perCase(row).equals(times(1)) ? "activity.meaning.once" : "activity.meaning",
                                Numbers.percent(share(row.cases(), project.cases())),
                                perCase(row)));
        if (!row.median().isZero()) {
            meaning.append(' ')
                    .append(Words.get(
                            "activity.time",
                            DurationText.local().of(row.median()),
                            DurationText.local().of(row.percentile())));
        }
        contrast.flatMap(groups -> groups.medians(row.id()))
                .ifPresent(times -> meaning.append(' ')
                        .append(Words.get(
                                "activity.compared",
                                contrast.get().first().label(),
                                DurationText.local().of(times[0]),
                                contrast.get().second().label(),
                                DurationText.local().of(times[1]))));
        if (!before.isEmpty() && !after.isEmpty()) {
            meaning.append(' ')
                    .append(Words.get(
                            "activity.neighbours",
                            before.get(0).name(),
                            Numbers.percent(before.get(0).share()),
                            after.get(0).name(),
                            Numbers.percent(after.get(0).share())));
        }
        List<Bar> from = flows(row, flow -> flow.reaches(row), true);
        List<Bar> to = flows(row, flow -> flow.leaves(row), false);
        double known = from.stream().mapToDouble(Bar::share).sum();
        if (known >= KNOWN) {
            meaning.append(' ')
                    .append(Words.get(
                            "activity.pasted",
                            Numbers.percent(known),
                            from.get(0).where()));
        }
        return new Details(
                names.title(row),
                joined(row.application(), names.subtitle(row)),
                List.of(
                        figure(row.count(), "times"),
                        new Figure(Numbers.percent(share(row.cases(), project.cases())), Words.get("figure.ofCases")),
                        new Figure(DurationText.local().of(row.median()), Words.get("figure.median")),
                        new Figure(DurationText.local().of(row.percentile()), Words.get("figure.percentile"))),
                meaning.toString(),
                groups(
                        new Group(Words.get("group.compared"), compared(row)),
                        new Group(Words.get("group.from"), from),
                        new Group(Words.get("group.to"), to),
                        new Group(Words.get("group.before"), before),
                        new Group(Words.get("group.after"), after)),
                new Evidence(project, settings).of(row));
    }

    /** Share of the cases in each of the groups that are compared. */
    private List<Bar> compared(ActivityRow row) {
        return contrast.map(groups -> {
                    Contrast.Sides sides = groups.ofCases(row.id());
                    return List.of(
                            new Bar(groups.first().label(), "", sides.first(), Selected.NOTHING),
                            new Bar(groups.second().label(), "", sides.second(), Selected.NOTHING));
                })
                .orElse(List.of());
    }

    private Details path(PathRow row) {
        long out = project.paths().stream()
                .filter(path -> path.from().equals(row.from()))
                .mapToLong(PathRow::count)
                .sum();
        StringBuilder meaning = new StringBuilder(
                Words.get("path.meaning", name(row.from()), name(row.to()), Numbers.percent(share(row.count(), out))));
        ActivityRow from = byId.get(row.from());
        ActivityRow to = byId.get(row.to());
        if (from != null && to != null) {
            meaning.append(' ')
                    .append(Words.get(
                            "path.time",
                            DurationText.local().of(row.median()),
                            DurationText.local().of(row.percentile())));
            if (!from.application().equals(to.application())) {
                meaning.append(' ').append(Words.get("path.switch", from.application(), to.application()));
            }
        }
        return new Details(
                name(row.from()) + " \u2192 " + name(row.to()),
                "",
                List.of(
                        figure(row.count(), "times"),
                        new Figure(DurationText.local().sum(row.total()), Words.get("figure.total")),
                        new Figure(DurationText.local().of(row.median()), Words.get("figure.median")),
                        new Figure(DurationText.local().of(row.percentile()), Words.get("figure.percentile"))),
                meaning.toString(),
                List.of(),
                new Evidence(project, settings).common());
    }

    private Details variant(VariantRow row) {
        if (row.activities().isEmpty()) {
            return new Details(
                    Words.get("variant.rest.title"),
                    "",
                    List.of(
                            new Figure(Numbers.text(row.variants()), Words.get("figure.variants")),
                            figure(row.count(), "cases")),
                    Words.get("variant.rest.meaning", Numbers.percent(row.share())),
                    List.of(),
                    new Evidence(project, settings).common());
        }
        int changes = 0;
        String last = null;
        List<String> applications = new ArrayList<>();
        for (String id : row.activities()) {
            ActivityRow activity = byId.get(id);
            String application = activity == null ? "" : activity.application();
            if (last != null && !last.equals(application)) {
                changes++;
            }
            if (!applications.contains(application)) {
                applications.add(application);
            }
            last = application;
        }
        return new Details(
                Words.get("variant.title", row.rank()),
                String.join(", ", applications),
                List.of(
                        figure(row.count(), "cases"),
                        new Figure(Numbers.percent(row.share()), Words.get("figure.ofCases")),
                        new Figure(DurationText.local().of(row.median()), Words.get("figure.elapsed")),
                        figure(row.activities().size(), "steps")),
                Words.get(
                        "variant.meaning",
                        row.count(),
                        project.cases(),
                        row.activities().size(),
                        applications.size(),
                        changes),
                groups(new Group(Words.get("group.steps"), steps(row))),
                new Evidence(project, settings).common());
    }

    /** Share of the steps in each application. */
    private List<Bar> steps(VariantRow row) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        for (String id : row.activities()) {
            ActivityRow activity = byId.get(id);
            steps.merge(activity == null ? "" : activity.application(), 1, Integer::sum);
        }
        return steps.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new Bar(
                        entry.getKey(),
                        entry.getKey(),
                        share(entry.getValue(), row.activities().size()),
                        Selected.NOTHING))
                .toList();
    }

    /** A count with what is counted. */
    static Figure figure(long count, String what) {
        return new Figure(Numbers.text(count), Words.get("figure." + what, count));
    }

    private Details whole() {
        long shownTeams =
                project.teams().stream().filter(team -> !team.hidden()).count();
        return new Details(
                project.task().isEmpty() ? project.name() : project.subject(),
                Words.get("whole.subtitle", project.caseNotion()),
                project.silence().isPresent()
                        ? List.of()
                        : List.of(
                                figure(project.events(), "events"),
                                figure(project.casesTold(), "cases"),
                                figure(project.activities().size(), "activities"),
                                figure(project.people(), "people")),
                project.silence().orElseGet(() -> meaning(shownTeams)),
                whole(project.applications()),
                new Evidence(project, settings).common());
    }

    private String meaning(long shownTeams) {
        int activities = project.activities().size();
        int applications = project.applications().size();
        return project.isNoTask()
                ? Words.get("stretch.meaning", activities, applications)
                : Words.get("whole.meaning", activities, applications)
                        + time()
                        + routines()
                        + Words.get("whole.teams", project.teams().size(), shownTeams)
                        + Words.get("whole.select");
    }

    /** Where the time goes. */
    private String time() {
        if (!project.task().isEmpty()) {
            return project.tasks().stream()
                    .filter(row -> row.name().equals(project.task()) && row.isTimed())
                    .findFirst()
                    .map(row -> Words.get(
                            "type.time",
                            DurationText.local().sum(row.active()),
                            DurationText.local().of(row.activeEach()),
                            DurationText.local().of(row.elapsed())))
                    .orElse("");
        }
        Duration active =
                project.applications().stream().map(ApplicationRow::time).reduce(Duration.ZERO, Duration::plus);
        return active.isZero()
                ? ""
                : Words.get("whole.time", DurationText.local().sum(active))
                        + project.tasks().stream()
                                .filter(row -> !row.isWhole())
                                .max(Comparator.comparingDouble(TaskRow::share))
                                .map(row -> Words.get(
                                        "whole.most",
                                        names.type(typeOf(row), row.name()),
                                        Numbers.percent(row.share())))
                                .orElse("");
    }

    private int typeOf(TaskRow row) {
        return project.recognition().map(known -> known.typeOf(row.name())).orElse(0);
    }

    /** What could be automated. */
    private String routines() {
        return project.recognition()
                .map(known -> RoutineRow.of(known, known.typeOf(project.task())))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> Words.get(
                        "whole.routines",
                        rows.size(),
                        DurationText.local().sum(rows.get(0).routine().time())))
                .orElse("");
    }

    private List<Bar> neighbours(Predicate<PathRow> wanted, boolean before) {
        List<PathRow> paths = project.paths().stream().filter(wanted).toList();
        long all = paths.stream().mapToLong(PathRow::count).sum();
        return paths.stream()
                .limit(NEIGHBOURS)
                .map(path -> {
                    String id = before ? path.from() : path.to();
                    ActivityRow row = byId.get(id);
                    return new Bar(
                            name(id),
                            row == null ? "" : row.application(),
                            share(path.count(), all),
                            row == null ? new Selected.Path(path.from(), path.to()) : new Selected.Activity(id));
                })
                .toList();
    }

    /** Where the values of an activity come from or go to. Several ways from one place count together. */
    private List<Bar> flows(ActivityRow row, Predicate<FlowRow> wanted, boolean from) {
        if (row.element().isEmpty()) {
            return List.of();
        }
        return project.flows().stream()
                .filter(wanted)
                .limit(NEIGHBOURS)
                .map(flow -> {
                    String application = from ? flow.fromApplication() : flow.toApplication();
                    String element = from ? flow.fromElement() : flow.toElement();
                    return new Bar(
                            names.element(application, element),
                            application,
                            Math.min(1, share(flow.count(), row.count())),
                            Selected.NOTHING);
                })
                .toList();
    }

    /** Where the time goes and which values are carried by hand. */
    private List<Group> whole(List<ApplicationRow> applications) {
        double time =
                applications.stream().mapToDouble(row -> row.time().toMillis()).sum();
        double copies = project.flows().stream().mapToLong(FlowRow::count).sum();
        return groups(
                new Group(
                        Words.get("group.time"),
                        applications.stream()
                                .limit(NEIGHBOURS)
                                .map(row -> new Bar(
                                        row.name(),
                                        row.name(),
                                        time == 0 ? 0 : row.time().toMillis() / time,
                                        Selected.NOTHING))
                                .toList()),
                new Group(Words.get("group.done"), done()),
                new Group(
                        Words.get("group.carried"),
                        project.flows().stream()
                                .filter(FlowRow::crossesApplications)
                                .limit(NEIGHBOURS)
                                .map(flow -> new Bar(
                                        names.element(flow.fromApplication(), flow.fromElement())
                                                + " \u2192 "
                                                + names.element(flow.toApplication(), flow.toElement()),
                                        flow.fromApplication(),
                                        flow.count() / copies,
                                        Selected.NOTHING))
                                .toList()));
    }

    /** What is done most often where nothing says what for. */
    private List<Bar> done() {
        return project.isNoTask()
                ? project.activities().stream()
                        .limit(NEIGHBOURS)
                        .map(row -> new Bar(
                                joined(names.title(row), names.subtitle(row)),
                                row.application(),
                                share(row.count(), project.events()),
                                new Selected.Activity(row.id())))
                        .toList()
                : List.of();
    }

    private static List<Group> groups(Group... groups) {
        return Arrays.stream(groups).filter(group -> !group.bars().isEmpty()).toList();
    }

    private String name(String id) {
        if (id.equals(MinedProject.START)) {
            return Words.get("start");
        }
        if (id.equals(MinedProject.END)) {
            return Words.get("end");
        }
        ActivityRow row = byId.get(id);
        return row == null ? id : names.title(row);
    }

    private static String perCase(ActivityRow row) {
        return times(row.cases() <= 0 ? 0 : (double) row.count() / row.cases());
    }

    private static String times(double times) {
        return String.format("%.1f", times);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " \u00b7 " + second;
    }
}
