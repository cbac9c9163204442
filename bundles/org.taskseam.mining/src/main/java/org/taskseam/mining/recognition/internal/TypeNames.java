/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.mining.recognition.StepLog;

/** Names for task types and activities, made from the texts of the interface. */
final class TypeNames {

    private static final Set<Attribute> TELLING = EnumSet.of(
            Attribute.GROUP, Attribute.PAGE, Attribute.WINDOW, Attribute.DOCUMENT, Attribute.ELEMENT, Attribute.URL);
    private static final double WEIGHT_OF_ELEMENT = 0.3;
    private static final int SAMPLE = 200;
    private static final String SEPARATOR = " · ";

    private final EventStream stream;
    private final StepLog log;
    private final TypeSteps steps;
    private final TypeDescriber describer;
    private final ResourceBundle texts = texts();
    private final Map<String, Integer> given = new HashMap<>();
    private final InterfaceWords words;
    private final int application;

    TypeNames(EventStream stream, StepLog log, TypeSteps steps, TypeDescriber describer) {
        this.stream = stream;
        this.log = log;
        this.steps = steps;
        this.describer = describer;
        this.words = new InterfaceWords(stream.columns());
        this.application = column(stream, Attribute.APPLICATION);
    }

    private static ResourceBundle texts() {
        return ResourceBundle.getBundle("org.taskseam.mining.recognition.messages", Locale.getDefault());
    }

    private static int column(EventStream stream, Attribute attribute) {
        for (int c = 0; c < stream.columns().size(); c++) {
            if (stream.columns().get(c).column().attribute() == attribute) {
                return c;
            }
        }
        return -1;
    }

    /** The log's own activity, where it is the same for all events of one learned activity, is what people know. */
    static List<String> labels(Recognition recognition) {
        EventStream stream = recognition.stream();
        int[] activity = recognition.activity();
        int source = column(stream, Attribute.ACTIVITY);
        int[] seen = new int[recognition.rules().count()];
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
                    : recognition.rules().label(a).replace(" | ", SEPARATOR);
            labels.add(label.isEmpty() ? texts().getString("activity.any") : label);
        }
        return labels;
    }

    /** @return a name for a type, not given before */
    String name(int type) {
        String object = object(type);
        List<Integer> applications = applications(type);
        String target = applications.isEmpty() ? "" : application(applications.get(0));
        String other = applications.size() < 2 ? "" : application(applications.get(1));
        String pattern = "name" + (object.isEmpty() ? "" : ".object") + (target.isEmpty() ? "" : ".target")
                + (other.isEmpty() ? "" : begins(type, applications.get(1)) ? ".origin" : ".with");
        String name = capital(MessageFormat.format(texts.getString(pattern), object, target, other));
        int before = given.merge(name, 1, Integer::sum);
        return before == 1 ? name : name + " (" + before + ")";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String application(int id) {
        return stream.columns().get(application).text(id);
    }

    /** @return whether most tasks of a type begin in an application */
    private boolean begins(int type, int id) {
        long there = steps.tasks(type).stream()
                .filter(task -> stream.id(stream.columns().get(application), steps.positions(task)[0]) == id)
                .count();
        return 2 * there > steps.tasks(type).size();
    }

    /** The ids of the two applications most worked in. */
    private List<Integer> applications(int type) {
        if (application < 0) {
            return List.of();
        }
        int[] events = new int[stream.columns().get(application).distinct()];
        for (int task : steps.tasks(type)) {
            for (int i : steps.positions(task)) {
                events[stream.id(stream.columns().get(application), i)]++;
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

    /** What the type is about: the words that most of its tasks share and few other types use. */
    private String object(int type) {
        Map<Integer, Double> score = new HashMap<>();
        List<Integer> tasks = steps.tasks(type);
        int sampled = Math.min(SAMPLE, tasks.size());
        for (int c = 0; c < stream.columns().size(); c++) {
            EventStream.TextColumn column = stream.columns().get(c);
            Attribute attribute = column.column().attribute();
            if (attribute != null && TELLING.contains(attribute)) {
                double weight = attribute == Attribute.ELEMENT ? WEIGHT_OF_ELEMENT : 1;
                for (int k = 0; k < sampled; k++) {
                    int[] positions = steps.positions(tasks.get((int) ((long) k * tasks.size() / sampled)));
                    for (int i : positions) {
                        int found = words.of(c, stream.id(column, i));
                        if (found != InterfaceWords.NONE) {
                            double value = weight * describer.rarity(log.step(i)) / positions.length;
                            score.merge(found, value, Double::sum);
                        }
                    }
                }
            }
        }
        return score.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(e -> words.text(e.getKey()), Comparator.reverseOrder()))
                .map(e -> words.text(e.getKey()))
                .orElseGet(() -> describer.profile(type).stream()
                        .findFirst()
                        .map(InterfaceWords::of)
                        .orElse(""));
    }
}
