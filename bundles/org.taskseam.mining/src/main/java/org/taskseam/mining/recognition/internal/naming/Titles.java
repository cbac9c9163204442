/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.mining.recognition.internal.description.TypeSteps;
import org.taskseam.mining.recognition.internal.events.EventStream;

/**
 * What the places say in which a type of task is done: parts of titles of pages, windows, forms and documents that most of
 * its tasks share and few other types have. Of every title only the words are used that the tasks have in common, so that
 * no name and no value gets through: half of the tasks and, where more people do the work, more than one of them. A word
 * that is also typed or copied must be the word of a form or page, and of nearly all tasks.
 */
final class Titles {

    private static final Map<Attribute, Double> WEIGHTS = Map.of(
            Attribute.GROUP, 1.0,
            Attribute.PAGE, 1.0,
            Attribute.WINDOW, 1.0,
            Attribute.DOCUMENT, 0.7,
            Attribute.URL, 0.7,
            Attribute.ELEMENT, 0.2);

    /** What the place of the deciding step counts more, as a share of the task. */
    private static final double DECIDING = 0.3;

    /** A title that only says what kind of place it is. */
    private static final double WEIGHT_OF_ANY_PLACE = 0.2;

    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_SHARE_OF_VALUES = 0.9;
    private static final int LEAST_TASKS_OF_VALUES = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Between the words of a name, as between "Power" and "Point" of "Microsoft PowerPoint". */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** The words of the name of an application, written as one, and the places where one of them begins or ends. */
    private record ProgramWords(String words, BitSet edges) {

        static ProgramWords of(String application) {
            StringBuilder one = new StringBuilder();
            BitSet edges = new BitSet();
            edges.set(0);
            for (String word : split(application)) {
                edges.set(one.append(word).length());
            }
            return new ProgramWords(one.toString(), edges);
        }

        boolean says(String some) {
            for (int at = words.indexOf(some); at >= 0; at = words.indexOf(some, at + 1)) {
                if (edges.get(at) && edges.get(at + some.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** In how many tasks, and whose, a word is. */
    private static final class Met {
        final BitSet tasks = new BitSet();
        final BitSet actors = new BitSet();
        boolean inContext;
    }

    /**
     * A title.
     *
     * @param words empty for none
     * @param at    a position for each sampled task that has it
     */
    record Title(String words, List<Integer> at) {}

    /** A part of a title with the part of the work that is done there. */
    private static final class Place {
        final String words;
        final Map<Integer, Integer> at = new TreeMap<>();
        double share;
        private int task = -1;
        private int last;

        Place(String words) {
            this.words = words;
        }

        /** Tasks come one after the other, again for each column. */
        void met(int inTask, int position) {
            if (inTask != task) {
                note();
                task = inTask;
                last = position;
            }
            last = Math.max(last, position);
        }

        void note() {
            if (task >= 0) {
                at.merge(task, last, Math::max);
            }
        }
    }

    /** What a part of a title counts for its place. */
    private record Telling(Place place, double weight) {}

    private final EventStream stream;
    private final TypeSteps steps;
    private final int sample;
    private final List<Map<Integer, List<String>>> parts = new ArrayList<>();
    private final Map<String, Integer> typesWith = new HashMap<>();
    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final double[] weights;
    /** The columns that hold titles, and those that hold values. */
    private final int[] titled;

    private final int[] valued;

    /** What whole words of these names say, one or several in a row, says nothing here. */
    private final List<ProgramWords> applications;

    /** @param applications names of applications, which say nothing of what is done there */
    Titles(EventStream stream, TypeSteps steps, int sample, Set<String> applications) {
        this.applications = applications.stream().map(ProgramWords::of).toList();
        this.stream = stream;
        this.steps = steps;
        this.sample = sample;
        stream.columns().forEach(column -> parts.add(new HashMap<>()));
        this.weights = stream.columns().stream()
                .mapToDouble(column -> weight(column.column().attribute()))
                .toArray();
        this.titled =
                IntStream.range(0, weights.length).filter(c -> weights[c] > 0).toArray();
        this.valued = IntStream.range(0, weights.length)
                .filter(c -> isValue(stream.columns().get(c).column().attribute()))
                .toArray();
        for (int type = 0; type < steps.types(); type++) {
            Set<String> ofType = new HashSet<>();
            List<Integer> tasks = steps.sample(type, sample);
            for (int c : titled) {
                ids(c, tasks).stream().forEach(id -> ofType.addAll(parts(c, id)));
            }
            ofType.forEach(part -> typesWith.merge(part, 1, Integer::sum));
        }
    }

    /** @return the ids of the texts that tasks have in a column */
    private BitSet ids(int c, List<Integer> tasks) {
        EventStream.TextColumn column = stream.columns().get(c);
        BitSet ids = new BitSet();
        for (int task : tasks) {
            for (int position : steps.positions(task)) {
                ids.set(stream.id(column, position));
            }
        }
        ids.clear(0);
        return ids;
    }

    private List<String> parts(int c, int id) {
        return parts.get(c)
                .computeIfAbsent(
                        id, any -> InterfaceWords.parts(stream.columns().get(c).text(id)));
    }

    /**
     * @param at where the deciding step of each sampled task is: those places count most, and elements are no titles then
     * @return the most telling part of the titles
     */
    Title best(int type, Map<Integer, Integer> at) {
        boolean elements = at.isEmpty();
        List<Integer> tasks = steps.sample(type, sample);
        Set<String> shared = shared(tasks);
        Map<String, Place> places = new HashMap<>();
        for (int c : titled) {
            if (!elements && isElement(c)) {
                continue;
            }
            EventStream.TextColumn column = stream.columns().get(c);
            Map<Integer, List<Telling>> telling = new HashMap<>();
            for (int k = 0; k < tasks.size(); k++) {
                int[] positions = steps.positions(tasks.get(k));
                int deciding = at.getOrDefault(tasks.get(k), -1);
                for (int position : positions) {
                    int id = stream.id(column, position);
                    double share = 1.0 / positions.length + (position == deciding ? DECIDING : 0);
                    for (Telling tells : id == 0
                            ? List.<Telling>of()
                            : telling.computeIfAbsent(id, any -> telling(c, any, shared, places))) {
                        tells.place.share += share * weights[c] * tells.weight;
                        tells.place.met(k, position);
                    }
                }
            }
        }
        places.values().forEach(Place::note);
        return places.entrySet().stream()
                .filter(e -> e.getValue().at.size() >= LEAST_SHARE * tasks.size())
                .max(Comparator.<Map.Entry<String, Place>>comparingDouble(e -> e.getValue().share)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(e -> new Title(
                        e.getValue().words, List.copyOf(e.getValue().at.values())))
                .orElse(new Title("", List.of()));
    }

    private List<Telling> telling(int c, int id, Set<String> shared, Map<String, Place> places) {
        List<Telling> telling = new ArrayList<>(2);
        for (String part : parts(c, id)) {
            String words = common(part, shared);
            if (isTitle(words)) {
                Place place = places.computeIfAbsent(words.toLowerCase(Locale.ROOT), any -> new Place(words));
                telling.add(new Telling(place, rarity(part) * (Verbs.isAnyPlace(words) ? WEIGHT_OF_ANY_PLACE : 1)));
            }
        }
        return telling;
    }

    /** A button's verb is no title. */
    private boolean isTitle(String words) {
        if (words.isEmpty() || isSaidByApplication(words)) {
            return false;
        }
        Verbs.Phrase phrase = Verbs.read(words);
        return phrase.verb() == null || !phrase.object().isEmpty();
    }

    private boolean isSaidByApplication(String words) {
        String one = String.join("", split(words));
        return !one.isEmpty() && applications.stream().anyMatch(name -> name.says(one));
    }

    private static List<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Titles of windows and names of documents hold data by nature; elements can be rows of a list. */
    private boolean isContext(int c) {
        Attribute attribute = stream.columns().get(c).column().attribute();
        return attribute == Attribute.GROUP || attribute == Attribute.PAGE;
    }

    private boolean isElement(int c) {
        return stream.columns().get(c).column().attribute() == Attribute.ELEMENT;
    }

    private static double weight(@Nullable Attribute attribute) {
        return attribute == null ? 0 : WEIGHTS.getOrDefault(attribute, 0.0);
    }

    private double rarity(String part) {
        return Math.log((steps.types() + 1.0) / (typesWith.getOrDefault(part, 0) + 0.5)) + 0.1;
    }

    private static String common(String part, Set<String> shared) {
        StringBuilder words = new StringBuilder();
        for (String word : BLANKS.split(part)) {
            if (shared.contains(word.toLowerCase(Locale.ROOT))) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.isEmpty() ? "" : Verbs.withoutLinks(words.toString());
    }

    /** @return the words, lower case, that the tasks have in common */
    private Set<String> shared(List<Integer> tasks) {
        Map<String, Met> met = new HashMap<>();
        BitSet actors = new BitSet();
        tasks.forEach(task -> actors.set(stream.actor(steps.positions(task)[0])));
        for (int c : titled) {
            EventStream.TextColumn column = stream.columns().get(c);
            Map<Integer, List<Met>> metOf = new HashMap<>();
            for (int k = 0; k < tasks.size(); k++) {
                int[] positions = steps.positions(tasks.get(k));
                int actor = stream.actor(positions[0]);
                int last = 0;
                for (int position : positions) {
                    int id = stream.id(column, position);
                    for (Met of : id == last ? List.<Met>of() : metOf.computeIfAbsent(id, any -> met(c, any, met))) {
                        of.tasks.set(k);
                        of.actors.set(actor);
                    }
                    last = id;
                }
            }
        }
        Set<String> values = values(tasks);
        Set<String> shared = new HashSet<>();
        met.forEach((word, of) -> {
            boolean value = values.contains(word);
            double least = value ? LEAST_SHARE_OF_VALUES : LEAST_SHARE;
            if (of.tasks.cardinality() >= least * tasks.size()
                    && (!value || of.inContext && tasks.size() >= LEAST_TASKS_OF_VALUES)
                    && (actors.cardinality() < 2 || of.actors.cardinality() > 1)) {
                shared.add(word);
            }
        });
        return shared;
    }

    private static List<String> words(String part) {
        return List.of(BLANKS.split(part.toLowerCase(Locale.ROOT)));
    }

    private List<Met> met(int c, int id, Map<String, Met> met) {
        List<Met> found = new ArrayList<>();
        for (String part : id == 0 ? List.<String>of() : parts(c, id)) {
            for (String word : wordsOf.computeIfAbsent(part, Titles::words)) {
                Met of = met.computeIfAbsent(word, any -> new Met());
                of.inContext |= isContext(c);
                found.add(of);
            }
        }
        return found;
    }

    /** @return the words, lower case, that were typed or copied in the tasks */
    private Set<String> values(List<Integer> tasks) {
        Set<String> values = new HashSet<>();
        for (int c : valued) {
            EventStream.TextColumn column = stream.columns().get(c);
            ids(c, tasks).stream().mapToObj(column::text).map(Titles::words).forEach(values::addAll);
        }
        return values;
    }

    private static boolean isValue(@Nullable Attribute attribute) {
        return attribute == Attribute.VALUE || attribute == Attribute.CLIPBOARD;
    }
}
