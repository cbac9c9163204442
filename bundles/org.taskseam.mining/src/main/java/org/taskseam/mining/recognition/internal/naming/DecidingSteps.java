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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.mining.recognition.internal.description.TypeSteps;
import org.taskseam.mining.recognition.internal.events.EventStream;

/**
 * The step that decides what a type of task is for: the last button or command that most of its tasks come to and few other
 * types have. Verbs that are known speak for or against it, but any label will do that takes no text.
 */
final class DecidingSteps {

    /**
     * A deciding step.
     *
     * @param phrase what it says
     * @param at     positions of it, by sampled task
     */
    record Deciding(Verbs.Phrase phrase, Map<Integer, Integer> at) {}

    /** Below this share of its tasks a label says nothing about a type, and could be a value. */
    private static final double LEAST_SHARE = 0.4;

    /** By so much more of its tasks a type has the label that sets it apart. */
    private static final double LEAST_APART = 0.3;

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 300;

    /** From so many different values on, what bears the label is a field and no button. */
    private static final int VALUES_OF_FIELD = 3;

    /** A button is used in one way in this share of the cases. */
    private static final double ONE_WAY = 0.9;

    private static final double WEIGHT_OF_WORK = 0.5;
    private static final double WEIGHT_OF_UNKNOWN = 0.45;

    /** Of what the recorder calls an action: it rather says what was seen than what it was for. */
    private static final double WEIGHT_OF_ACTION = 0.3;

    /** What is used more often in a task is no button that ends it, if no verb says so. */
    private static final double MOST_USES_OF_UNKNOWN = 1.3;

    private static final int STATES = 2;

    private static final Pattern PIECES = Pattern.compile("[/|:_\\n;.>\\[\\]()\"'=]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L} &-]*");

    /** One label of the log and how it is used. */
    private final class Label {
        final String text;
        final Verbs.Phrase phrase;
        final Map<Integer, Integer> actions = new HashMap<>();
        final Set<Long> values = new HashSet<>();
        int tasks;
        int typesWith;
        int events;
        boolean isValue;
        final BitSet actors = new BitSet();

        Label(String text) {
            this.text = text;
            this.phrase = Verbs.read(text);
        }

        /** What only one person meets, or what is typed elsewhere, is not shown beside a verb that is known. */
        boolean mayBeValue() {
            return isValue || actors.cardinality() < Math.min(2, allActors);
        }

        boolean takesText() {
            Verbs.Verb verb = phrase.verb();
            boolean sure = verb != null && phrase.object().isEmpty();
            int usual = actions.values().stream().max(Comparator.naturalOrder()).orElse(events);
            return verb == null && !values.isEmpty()
                    || values.size() >= VALUES_OF_FIELD && values.size() * 10 > events
                    || !sure && usual < ONE_WAY * events;
        }

        double weight() {
            Verbs.Verb verb = phrase.verb();
            if (verb == null) {
                return WEIGHT_OF_UNKNOWN;
            }
            return switch (verb.kind()) {
                case ENDS -> 1;
                case DOES -> WEIGHT_OF_WORK;
                case MOVES, SAYS, FORM, PLACE, LINK -> 0;
            };
        }
    }

    /** How one type uses one label. */
    private static final class Use {
        final Map<Integer, Integer> at = new TreeMap<>();
        double lateness;
        double here;
    }

    private final EventStream stream;
    private final TypeSteps steps;
    private final int sample;
    private final int allActors;
    private final int[] looked;
    private final int action;
    private final int[] places;
    private final EventStream.@Nullable TextColumn placeColumn;

    /** How many events of the task that is looked at are in each place. */
    private final int[] eventsAt;

    private final Set<String> actions = new HashSet<>();
    private final List<Integer> values = new ArrayList<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final List<Map<Integer, Optional<Label>>> known = new ArrayList<>();
    private final List<Map<Label, Use>> uses = new ArrayList<>();

    /** @param sample most tasks of a type to look at */
    DecidingSteps(EventStream stream, TypeSteps steps, int sample) {
        this.stream = stream;
        this.allActors = stream.actors();
        this.steps = steps;
        this.sample = sample;
        this.action = stream.column(Attribute.ACTION);
        int application = stream.column(Attribute.APPLICATION);
        int address = application >= 0 ? application : stream.column(Attribute.URL);
        this.placeColumn = address < 0 ? null : stream.columns().get(address);
        this.places = placeColumn == null ? new int[0] : places(placeColumn, application < 0);
        this.eventsAt = new int[places.length];
        this.looked = columnsToRead();
        for (int id = 1; action >= 0 && id < stream.columns().get(action).distinct(); id++) {
            actions.add(InterfaceWords.of(stream.columns().get(action).text(id)).toLowerCase(Locale.ROOT));
        }
        for (int c = 0; c < stream.columns().size(); c++) {
            known.add(new HashMap<>());
            Attribute attribute = stream.columns().get(c).column().attribute();
            if (attribute == Attribute.VALUE || attribute == Attribute.CLIPBOARD) {
                values.add(c);
            }
        }
        for (int type = 0; type < steps.types(); type++) {
            uses.add(uses(type));
        }
        for (int c : values) {
            for (int id = 1; id < stream.columns().get(c).distinct(); id++) {
                String value = stream.columns().get(c).text(id);
                Label label = value.length() > LONGEST ? null : labels.get(value.toLowerCase(Locale.ROOT));
                if (label != null) {
                    label.isValue = true;
                }
            }
        }
    }

    /** What tells most about labels first: the element, columns without a role, activity, action. */
    private int[] columnsToRead() {
        List<@Nullable Attribute> order = new ArrayList<>();
        order.add(Attribute.ELEMENT);
        order.add(null);
        order.add(Attribute.ACTIVITY);
        order.add(Attribute.ACTION);
        List<Integer> columns = new ArrayList<>();
        for (Attribute attribute : order) {
            for (int c = 0; c < stream.columns().size(); c++) {
                if (stream.columns().get(c).column().attribute() == attribute && (attribute != null || tells(c))) {
                    columns.add(c);
                }
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A column of one or two texts is a state of the event ("start", "complete") and no label. */
    private boolean tells(int c) {
        return stream.columns().get(c).distinct() - 1 > STATES;
    }

    private Map<Label, Use> uses(int type) {
        Map<Label, Use> found = new HashMap<>();
        for (int task : steps.sample(type, sample)) {
            int[] positions = steps.positions(task);
            int actor = stream.actor(positions[0]);
            Map<Label, Integer> last = new HashMap<>();
            countByPlace(positions, 1);
            for (int k = 0; k < positions.length; k++) {
                Label label = label(positions[k]);
                if (label != null) {
                    last.put(label, k);
                    count(label, actor, positions[k]);
                }
            }
            last.forEach((label, k) -> {
                Use use = found.computeIfAbsent(label, l -> new Use());
                use.at.put(task, positions[k]);
                use.here += shareOfPlace(positions, positions[k]);
                use.lateness += positions.length < 2 ? 1 : (double) k / (positions.length - 1);
            });
            countByPlace(positions, -1);
        }
        found.forEach((label, use) -> {
            label.typesWith++;
            label.tasks += use.at.size();
        });
        return found;
    }

    /** The application or, without one, the site that each text of the column stands for. */
    private static int[] places(EventStream.TextColumn column, boolean sites) {
        int[] places = new int[column.distinct()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int id = 0; id < places.length; id++) {
            String text = column.text(id);
            int host = text.indexOf("://") + 3;
            int end = sites && host > 2 ? text.indexOf('/', host) : -1;
            places[id] = numbers.computeIfAbsent(end < 0 ? text : text.substring(0, end), any -> numbers.size());
        }
        return places;
    }

    /** Work is named after the place in which most of it is done. */
    private double shareOfPlace(int[] positions, int position) {
        return placeColumn == null ? 1 : (double) eventsAt[places[stream.id(placeColumn, position)]] / positions.length;
    }

    private void countByPlace(int[] positions, int times) {
        if (placeColumn != null) {
            for (int position : positions) {
                eventsAt[places[stream.id(placeColumn, position)]] += times;
            }
        }
    }

    private void count(Label label, int actor, int position) {
        label.events++;
        label.actors.set(actor);
        if (action >= 0) {
            label.actions.merge(stream.id(stream.columns().get(action), position), 1, Integer::sum);
        }
        for (int c : values) {
            int id = stream.id(stream.columns().get(c), position);
            if (id != 0 && label.values.size() < VALUES_OF_FIELD + label.events) {
                label.values.add(((long) c << Integer.SIZE) + id);
            }
        }
    }

    private @Nullable Label label(int position) {
        Label unknown = null;
        for (int c : looked) {
            EventStream.TextColumn column = stream.columns().get(c);
            if (unknown != null && column.column().attribute() != null) {
                return unknown;
            }
            int id = stream.id(column, position);
            if (id != 0) {
                Optional<Label> label = known.get(c).computeIfAbsent(id, any -> read(column, column.text(id)));
                if (label.isPresent() && label.get().phrase.verb() != null) {
                    return label.get();
                }
                unknown = unknown == null ? label.orElse(null) : unknown;
            }
        }
        return unknown;
    }

    private Optional<Label> read(EventStream.TextColumn column, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean element = column.column().attribute() == Attribute.ELEMENT;
        Label best = element && isPlain(text.strip()) ? new Label(text.strip()) : null;
        for (String piece : PIECES.split(text)) {
            String words = InterfaceWords.of(piece);
            if (isPlain(words)) {
                Label label = new Label(words);
                if (label.phrase.verb() != null && (best == null || label.weight() > best.weight())) {
                    best = label;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(firstSpelled(best));
    }

    private Label firstSpelled(Label label) {
        Label before = labels.putIfAbsent(label.text.toLowerCase(Locale.ROOT), label);
        return before == null ? label : before;
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && text.split("[ -]+").length <= MOST_WORDS;
    }

    /** @return the deciding step of a type; {@code null} if nothing tells */
    @Nullable
    Deciding of(int type) {
        int tasks = steps.sample(type, sample).size();
        Map.Entry<Label, Use> best = best(uses.get(type), (label, use) -> score(label, use, tasks));
        if (best == null) {
            return null;
        }
        Label label = best.getKey();
        Verbs.Phrase phrase = label.mayBeValue() ? new Verbs.Phrase(label.phrase.verb(), "") : label.phrase;
        return new Deciding(phrase, best.getValue().at);
    }

    private double score(Label label, Use use, int tasks) {
        double share = (double) use.at.size() / tasks;
        double perTask = (double) label.events / label.tasks;
        boolean unknown = label.phrase.verb() == null;
        if (share < LEAST_SHARE
                || unknown && label.mayBeValue()
                || label.takesText()
                || unknown
                        && (perTask > MOST_USES_OF_UNKNOWN
                                || steps.types() > 2 && 2 * label.typesWith > steps.types())) {
            return 0;
        }
        double rarity = Math.log((steps.types() + 1.0) / (label.typesWith + 0.5)) / Math.log(2 * steps.types() + 2);
        double recorder = actions.contains(label.text.toLowerCase(Locale.ROOT)) ? WEIGHT_OF_ACTION : 1;
        return label.weight()
                * recorder
                * share
                * (0.2 + use.lateness / use.at.size())
                * (0.1 + use.here / use.at.size())
                * (2 + rarity)
                / Math.sqrt(perTask);
    }

    /**
     * @param others types, not this one
     * @return the label that most sets a type apart from others, as it stands; empty if none does
     */
    String telling(int type, List<Integer> others) {
        int tasks = steps.sample(type, sample).size();
        Map.Entry<Label, Use> best = best(uses.get(type), (label, use) -> {
            double share = (double) use.at.size() / tasks;
            double elsewhere = others.stream()
                    .mapToDouble(other -> share(label, other))
                    .max()
                    .orElse(0);
            return share < LEAST_SHARE || label.mayBeValue() ? 0 : Math.max(0, share - elsewhere - LEAST_APART);
        });
        return best == null ? "" : best.getKey().text;
    }

    private double share(Label label, int type) {
        Use use = uses.get(type).get(label);
        return use == null
                ? 0
                : (double) use.at.size() / steps.sample(type, sample).size();
    }

    private static Map.@Nullable Entry<Label, Use> best(Map<Label, Use> uses, ToDoubleBiFunction<Label, Use> score) {
        Map.Entry<Label, Use> best = null;
        double bestScore = 0;
        for (Map.Entry<Label, Use> entry : uses.entrySet()) {
            double of = score.applyAsDouble(entry.getKey(), entry.getValue());
            boolean first = best == null || entry.getKey().text.compareTo(best.getKey().text) < 0;
            if (of > bestScore || of == bestScore && of > 0 && first) {
                best = entry;
                bestScore = of;
            }
        }
        return best;
    }
}
