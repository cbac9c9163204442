/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.taskseam.drawing.DurationText;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ApplicationNames;
import org.taskseam.mining.Variant;
import org.taskseam.mining.Variants;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;

/** Lists the variants of a log. */
final class VariantsCommand implements HeadlessCommand {

    private static final int MOST_STEPS = 12;

    private final Source source = new Source();
    private int top = 20;
    private boolean json;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.option("--top", "N", "variants.top", Integer.class, value -> top = value);
        arguments.flag("--json", "json", () -> json = true);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        if (top < 1) {
            throw new UsageException("variants.top.bad", top);
        }
        Progress progress = TerminalProgress.of(err);
        EventLog log = source.read(json ? Set.of() : Set.of(Attribute.APPLICATION), progress, err);
        ReleasedResults results = MiningRelease.of(log, source.notion(log), source.audience())
                .withActivities(source.activities(log))
                .mapAndVariants()
                .run(progress);
        Variants variants = results.variants();
        TerminalProgress.clear(progress);
        List<Variant> shown = variants.variants().stream().limit(top).toList();
        Dictionary names = source.activities(log).dictionary();
        if (json) {
            write(results, shown, names, out);
        } else if (Withholding.allVariants(results)) {
            out.println(Withholding.variants(results));
        } else {
            ApplicationNames said = results.names();
            print(variants, shown, id -> said.in(names.text(id)), out);
        }
        out.flush();
        if (source.notion(log).equals(CaseNotion.sessionsOf(log)) && !source.saysCases()) {
            err.println(Texts.text("variants.sessions"));
        }
        Uncased.tell(log, source, err);
        Withholding.tell(results, err);
        return 0;
    }

    private static void print(Variants variants, List<Variant> shown, IntFunction<String> names, PrintWriter out) {
        out.println(Texts.text(
                "variants.title", variants.cases(), variants.variants().size()));
        TextTable table = new TextTable(
                "rrrl",
                Texts.text("heading.cases"),
                Texts.text("heading.share"),
                Texts.text("heading.median"),
                Texts.text("heading.activities"));
        for (Variant variant : shown) {
            table.add(
                    Figures.count(variant.count()),
                    Figures.share(variant.count(), variants.cases()),
                    new DurationText(Texts.locale()).of(variant.duration().median()),
                    Figures.steps(variant.activities(), MOST_STEPS, names));
        }
        table.print(out);
    }

    private static void write(ReleasedResults results, List<Variant> shown, Dictionary names, PrintWriter out)
            throws IOException {
        Variants variants = results.variants();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeNumberField("cases", variants.cases());
            json.writeNumberField("variants", variants.variants().size());
            if (results.isGuarded()) {
                json.writeBooleanField(MapJson.IN_TENS, results.isCoarse());
                json.writeNumberField("withheld", results.withheld().variants());
            }
            json.writeArrayFieldStart("top");
            for (Variant variant : shown) {
                json.writeStartObject();
                json.writeNumberField("count", variant.count());
                MapJson.write(json, variant.duration());
                json.writeArrayFieldStart("activities");
                for (int id : variant.activities()) {
                    json.writeString(names.text(id));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }
}
