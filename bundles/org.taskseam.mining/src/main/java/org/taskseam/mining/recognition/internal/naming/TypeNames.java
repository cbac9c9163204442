/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.naming;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.ProgramNames;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.internal.description.TypeDescriber;
import org.taskseam.mining.recognition.internal.description.TypeSteps;
import org.taskseam.mining.recognition.internal.events.EventStream;

/**
 * Names for task types and activities, made from the texts of the interface in the language of the analyst: what the deciding
 * step does, with what, in which application, and where the data comes from.
 */
public final class TypeNames {

    /** Tasks of a type to look at. */
    private static final int SAMPLE = 200;

    /** From this share of the tasks on, an application is where the data comes from. */
    private static final double ORIGIN = 0.4;

    private static final String SEPARATOR = " · ";
    private static final Pattern SENTENCE_CASE = Pattern.compile("\\p{Lu}\\p{Ll}+( \\p{Ll}+)+");

    private final EventStream stream;
    private final StepLog log;
    private final TypeSteps steps;
    private final TypeDescriber describer;
    private final DecidingSteps decidingSteps;
    private final Titles titles;
    private final ResourceBundle texts = texts();
    private final Map<String, List<Integer>> given = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final EventStream.@Nullable TextColumn application;
    private final Set<String> applicationNames;

    public TypeNames(EventStream stream, StepLog log, TypeSteps steps, TypeDescriber describer) {
        this.stream = stream;
        this.log = log;
        this.steps = steps;
        this.describer = describer;
        this.decidingSteps = new DecidingSteps(stream, steps, SAMPLE);
        int column = stream.column(Attribute.APPLICATION);
        this.application = column < 0 ? null : stream.columns().get(column);
        this.applicationNames = application == null ? Set.of() : lowerCase(application);
        this.titles = new Titles(stream, steps, SAMPLE, applicationNames);
    }

    private static ResourceBundle texts() {
        return MiningTexts.bundle(Locale.getDefault());
    }

    /** The log's own activity, where it is the same for all events of one learned activity, is what people know. */
    public static List<String> labels(EventStream stream, int[] activity, List<String> contexts) {
        int source = stream.column(Attribute.ACTIVITY);
        int[] seen = new int[contexts.size()];
        Arrays.fill(seen, -1);
        for (int i = 0; i < activity.length && source >= 0; i++) {
            int id = stream.id(stream.columns().get(source), i);
            if (seen[activity[i]] == -1) {
                seen[activity[i]] = id;
            } else if (seen[activity[i]] != id) {
                seen[activity[i]] = -2;
            }
        }
        List<String> labels = new ArrayList<>();
        for (int a = 0; a < seen.length; a++) {
            String label = seen[a] > 0
                    ? stream.columns().get(source).text(seen[a])
                    : contexts.get(a).replace(" | ", SEPARATOR);
            labels.add(label.isEmpty() ? texts().getString("activity.any") : label);
        }
        return labels;
    }

    /** Takes the name that a type has already. */
    public void keep(String name, int type) {
        given.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(type);
    }

    /** @return a name for a type, not given before */
    public String name(int type) {
        DecidingSteps.Deciding deciding = decidingSteps.of(type);
        Map<Integer, Integer> at = deciding == null ? Map.of() : deciding.at();
        Titles.Title title = titles.best(type, at);
        boolean titleSays = isSaid(title);
        List<Integer> most = applications(type);
        Collection<Integer> where = titleSays ? title.at() : at.values();
        int target = where.isEmpty() ? first(most) : mostFrequent(where);
        int origin = target == 0 ? 0 : origin(type, target);
        int other = origin;
        String relation = origin == 0 ? "" : ".origin";
        if (origin == 0 && target != 0) {
            other = most.stream().filter(id -> id != target).findFirst().orElse(0);
            relation = other == 0 ? "" : begins(type, other) ? ".origin" : ".with";
        }
        String work = titleSays ? phrase(Verbs.read(title.words())) : work(type, deciding, title.words());
        String pattern = "name" + (work.isEmpty() ? "" : ".object") + (target == 0 ? "" : ".target") + relation;
        String name = MessageFormat.format(texts.getString(pattern), work, application(target), application(other));
        return distinct(capital(name), type);
    }

    /** A title that says what to do says it better than the button below. */
    private static boolean isSaid(Titles.Title title) {
        if (title.words().isEmpty()) {
            return false;
        }
        Verbs.Phrase phrase = Verbs.read(title.words());
        Verbs.Verb verb = phrase.verb();
        return verb != null
                && verb.kind() != Verbs.Kind.MOVES
                && !verb.noun()
                && !phrase.object().isEmpty();
    }

    private String distinct(String name, int type) {
        List<Integer> before = given.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>());
        String telling = before.isEmpty() ? "" : decidingSteps.telling(type, before);
        before.add(type);
        String own = telling.isEmpty() ? name : MessageFormat.format(texts.getString("name.telling"), name, telling);
        int number = used.merge(own.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return number == 1 ? own : own + " (" + number + ")";
    }

    /** What is done with what; empty if the interface does not say. */
    private String work(int type, DecidingSteps.@Nullable Deciding deciding, String title) {
        Verbs.Phrase step = deciding == null ? new Verbs.Phrase(null, "") : withoutApplication(deciding.phrase());
        if (step.verb() != null) {
            return phrase(step.object().isEmpty() ? new Verbs.Phrase(step.verb(), objectOf(title)) : step);
        }
        String label = step.object();
        if (title.isEmpty() && label.isEmpty() && application == null) {
            return describer.profile(type).stream()
                    .findFirst()
                    .map(InterfaceWords::of)
                    .orElse("");
        }
        return title.isEmpty() || label.isEmpty()
                ? title + label
                : MessageFormat.format(texts.getString("name.label"), title, label);
    }

    /** Where activities are made of what is done and the application, the name would tell the latter twice. */
    private Verbs.Phrase withoutApplication(Verbs.Phrase phrase) {
        String object = phrase.object();
        String lower = object.toLowerCase(Locale.ROOT);
        return applicationNames.stream()
                .filter(name -> lower.equals(name) || lower.endsWith(' ' + name))
                .map(name -> new Verbs.Phrase(
                        phrase.verb(),
                        object.substring(0, object.length() - name.length()).strip()))
                .findFirst()
                .orElse(phrase);
    }

    private String objectOf(String title) {
        Verbs.Phrase titled = title.isEmpty() ? new Verbs.Phrase(null, "") : Verbs.read(title);
        boolean moves = titled.verb() != null && titled.verb().kind() == Verbs.Kind.MOVES;
        return moves ? titled.object() : Verbs.withoutForm(lowered(title));
    }

    /** A title in sentence case stands behind the verb in English. */
    private String lowered(String title) {
        boolean lower = texts.getString("verbs").equals("en")
                && SENTENCE_CASE.matcher(title).matches();
        return lower ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    private String phrase(Verbs.Phrase phrase) {
        Verbs.Verb verb = phrase.verb();
        if (verb == null) {
            return phrase.object();
        }
        String infinitive = verb.infinitives().getOrDefault(texts.getString("verbs"), "");
        return phrase.object().isEmpty()
                ? infinitive
                : MessageFormat.format(texts.getString("phrase"), infinitive, phrase.object());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String application(int id) {
        return application == null ? "" : ProgramNames.said(application.text(id));
    }

    private static Set<String> lowerCase(EventStream.TextColumn column) {
        Set<String> texts = new HashSet<>();
        for (int id = 1; id < column.distinct(); id++) {
            texts.add(column.text(id).toLowerCase(Locale.ROOT));
            texts.add(ProgramNames.said(column.text(id)).toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    private static int first(List<Integer> ids) {
        return ids.isEmpty() ? 0 : ids.getFirst();
    }

    private int applicationAt(int position) {
        return application == null ? 0 : stream.id(application, position);
    }

    private int mostFrequent(Iterable<Integer> positions) {
        Map<Integer, Integer> events = new HashMap<>();
        positions.forEach(position -> events.merge(applicationAt(position), 1, Integer::sum));
        return mostFrequent(events);
    }

    private static int mostFrequent(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** @return the application that values come from in enough of the tasks, 0 for none */
    private int origin(int type, int target) {
        Map<Integer, Integer> tasksFrom = new HashMap<>();
        List<Integer> tasks = steps.sample(type, SAMPLE);
        for (int task : tasks) {
            int[] positions = steps.positions(task);
            Set<Integer> from = new HashSet<>();
            for (int position : positions) {
                int source = log.fedFrom(position);
                if (source >= positions[0] && applicationAt(position) == target) {
                    from.add(applicationAt(source));
                }
            }
            from.remove(target);
            from.remove(0);
            from.forEach(id -> tasksFrom.merge(id, 1, Integer::sum));
        }
        int most = mostFrequent(tasksFrom);
        return most != 0 && tasksFrom.getOrDefault(most, 0) >= ORIGIN * tasks.size() ? most : 0;
    }

    /** @return whether most tasks of a type begin in an application */
    private boolean begins(int type, int id) {
        long there = steps.tasks(type).stream()
                .filter(task -> applicationAt(steps.positions(task)[0]) == id)
                .count();
        return 2 * there > steps.tasks(type).size();
    }

    /** The ids of the two applications most worked in. */
    private List<Integer> applications(int type) {
        if (application == null) {
            return List.of();
        }
        int[] events = new int[application.distinct()];
        for (int task : steps.tasks(type)) {
            for (int i : steps.positions(task)) {
                events[applicationAt(i)]++;
            }
        }
        events[0] = 0;
        int all = Arrays.stream(events).sum();
        return IntStream.range(1, events.length)
                .filter(id -> events[id] > 0 && events[id] * 5 >= all)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(id -> -events[id]).thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .toList();
    }
}
