/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.learned;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.internal.util.JsonTree;

/** What was learned as JSON. Read strictly: whatever does not fit together is an error. */
public final class LearnedJson {

    /** Version of the layout that is written. */
    private static final int VERSION = 1;

    private static final String FORMAT = "taskseam-learned";
    private static final JsonFactory JSON = new JsonFactory();

    private LearnedJson() {}

    /** Writes all of it. */
    public static void write(LearnedTasks learned, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("method", learned.method());
            json.writeStringField("language", learned.language());
            json.writeNumberField("unexplained", learned.unexplained());
            json.writeNumberField("added", learned.added());
            json.writeNumberField("strange", learned.strange());
            texts(json, "types", learned.types());
            json.writeArrayFieldStart("columns");
            for (LearnedTasks.Column column : learned.columns()) {
                json.writeStartObject();
                json.writeStringField("name", column.name());
                json.writeStringField("role", column.role());
                json.writeNumberField("data", column.carriesData() ? 1 : 0);
                texts(json, "freePaths", column.freePaths());
                texts(json, "freeTitles", column.freeTitles());
                texts(
                        json,
                        "slots",
                        column.slots().stream()
                                .map(slot -> slot.stream().sorted().collect(Collectors.joining(" ")))
                                .toList());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("acts");
            for (LearnedTasks.Act act : learned.acts()) {
                json.writeStartObject();
                json.writeNumberField("column", act.column());
                json.writeStringField("first", act.first());
                json.writeStringField("second", act.second());
                json.writeNumberField("shared", act.shared());
                texts(
                        json,
                        "differing",
                        act.differing().stream().map(String::valueOf).toList());
                json.writeNumberField("withinMillis", act.withinMillis());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("uses");
            for (ColumnUse use : learned.uses()) {
                json.writeStartObject();
                json.writeStringField("column", use.column());
                json.writeStringField("detail", use.detail().name());
                json.writeNumberField("distinct", use.distinct());
                json.writeNumberField("varied", use.variedEvents());
                json.writeNumberField("context", use.contextEvents());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("splits");
            for (LearnedTasks.Split split : learned.splits()) {
                write(json, split);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("actors");
            for (LearnedTasks.Actor actor : learned.actors()) {
                json.writeStartObject();
                json.writeStringField("actor", actor.actor());
                json.writeNumberField("learned", actor.learned());
                json.writeNumberField("events", actor.events());
                texts(json, "digests", actor.digests());
                json.writeStringField("tasks", actor.tasks());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, LearnedTasks.Split split) throws IOException {
        json.writeStartObject();
        json.writeNumberField("column", split.column());
        json.writeStringField("detail", split.detail().name());
        json.writeNumberField("place", split.place());
        json.writeArrayFieldStart("ways");
        for (LearnedTasks.Way way : split.ways()) {
            json.writeString(way.from() + " " + way.text() + " " + way.to());
        }
        json.writeEndArray();
        texts(json, "rest", split.rest().stream().map(String::valueOf).toList());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * @param where what is read, for messages
     * @throws IOException if it cannot be read, or is not what this version writes
     */
    public static LearnedTasks read(InputStream in, String where) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            JsonTree json = JsonTree.read(parser, where);
            check(FORMAT.equals(json.text("format")) && json.number("version") == VERSION, json, "format and version");
            return new LearnedTasks(
                    json.text("method"),
                    json.text("language"),
                    json.texts("types"),
                    json.decimal("unexplained"),
                    json.number("added"),
                    json.number("strange"),
                    columns(json),
                    acts(json),
                    uses(json),
                    splits(json),
                    actors(json));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(where + " does not hold what was learned: " + e.getMessage(), e);
        }
    }

    private static List<LearnedTasks.Column> columns(JsonTree json) throws IOException {
        List<LearnedTasks.Column> columns = new ArrayList<>();
        for (JsonTree column : json.objects("columns")) {
            columns.add(new LearnedTasks.Column(
                    column.text("name"),
                    column.text("role"),
                    column.number("data") == 1,
                    column.texts("freePaths"),
                    column.texts("freeTitles"),
                    column.texts("slots").stream()
                            .map(slot -> Set.of(slot.split(" ")))
                            .toList()));
        }
        return columns;
    }

    private static List<LearnedTasks.Act> acts(JsonTree json) throws IOException {
        int columns = json.objects("columns").size();
        List<LearnedTasks.Act> acts = new ArrayList<>();
        for (JsonTree one : json.objects("acts")) {
            LearnedTasks.Act act = new LearnedTasks.Act(
                    one.number("column"),
                    one.text("first"),
                    one.text("second"),
                    one.number("shared"),
                    numbers(one, "differing"),
                    (long) one.decimal("withinMillis"));
            boolean known = IntStream.concat(
                            IntStream.of(act.column(), act.shared()),
                            act.differing().stream().mapToInt(c -> c))
                    .allMatch(c -> c >= 0 && c < columns);
            check(known, one, "column");
            acts.add(act);
        }
        return acts;
    }

    private static List<ColumnUse> uses(JsonTree json) throws IOException {
        List<ColumnUse> uses = new ArrayList<>();
        for (JsonTree use : json.objects("uses")) {
            uses.add(new ColumnUse(
                    use.text("column"),
                    use.constant("detail", ColumnUse.Detail.class),
                    use.number("distinct"),
                    use.number("varied"),
                    use.number("context")));
        }
        return uses;
    }

    private static List<LearnedTasks.Split> splits(JsonTree json) throws IOException {
        List<LearnedTasks.Column> known = columns(json);
        int columns = known.size();
        int groups = 1;
        List<LearnedTasks.Split> splits = new ArrayList<>();
        for (JsonTree one : json.objects("splits")) {
            List<LearnedTasks.Way> ways = new ArrayList<>();
            for (String way : one.texts("ways")) {
                String[] part = way.split(" ", 3);
                check(part.length == 3, one, "ways");
                ways.add(new LearnedTasks.Way(Integer.parseInt(part[0]), part[1], Integer.parseInt(part[2])));
            }
            List<Integer> rest = numbers(one, "rest");
            LearnedTasks.Split split = new LearnedTasks.Split(
                    one.number("column"),
                    one.constant("detail", ColumnUse.Detail.class),
                    one.number("place"),
                    ways,
                    rest);
            check(split.column() >= 0 && split.column() < columns && split.place() >= 0, one, "column");
            check(
                    split.detail() != ColumnUse.Detail.PART
                            || split.place() < known.get(split.column()).slots().size(),
                    one,
                    "place");
            int before = groups;
            check(
                    rest.size() == before && ways.stream().allMatch(w -> w.from() >= 0 && w.from() < before),
                    one,
                    "from");
            int[] to = IntStream.concat(
                            ways.stream().mapToInt(LearnedTasks.Way::to),
                            rest.stream().mapToInt(r -> r))
                    .sorted()
                    .toArray();
            check(IntStream.range(0, to.length).allMatch(i -> to[i] == i), one, "groups");
            groups = split.groups();
            splits.add(split);
        }
        return splits;
    }

    private static List<LearnedTasks.Actor> actors(JsonTree json) throws IOException {
        int types = json.texts("types").size();
        List<LearnedTasks.Actor> actors = new ArrayList<>();
        for (JsonTree one : json.objects("actors")) {
            LearnedTasks.Actor actor = new LearnedTasks.Actor(
                    one.text("actor"),
                    one.number("learned"),
                    one.number("events"),
                    one.texts("digests"),
                    one.text("tasks"));
            long[] events = {0};
            TaskStretches.read(actor.tasks(), (length, task, type) -> {
                if (type >= types) {
                    throw new IllegalArgumentException("type " + type);
                }
                events[0] += length;
            });
            check(events[0] == actor.events() && actor.learned() >= 0, one, "events");
            actors.add(actor);
        }
        return actors;
    }

    private static List<Integer> numbers(JsonTree json, String name) throws IOException {
        return json.texts(name).stream().map(Integer::valueOf).toList();
    }

    private static void check(boolean fits, JsonTree json, String what) throws IOException {
        if (!fits) {
            throw new IOException(json.where() + ": \"" + what + "\" does not fit");
        }
    }
}
