/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Action;
import org.taskseam.capture.Interaction;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RecordingWriter;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.proof.LeakScan;
import org.taskseam.privacy.proof.Planted;
import org.taskseam.store.EventQuery;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Importer;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/**
 * Plants made-up personal data, sends it through everything the product does with events, and searches all that was
 * written for it.
 */
final class SelfTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    /** Attributes in which an application could show anything. */
    private static final List<Attribute> PLANTED_IN = List.of(
            Attribute.WINDOW,
            Attribute.URL,
            Attribute.PAGE,
            Attribute.DOCUMENT,
            Attribute.GROUP,
            Attribute.ELEMENT,
            Attribute.ELEMENT_ID,
            Attribute.ACTIVITY,
            Attribute.VALUE,
            Attribute.CLIPBOARD,
            Attribute.CELL,
            Attribute.EVIDENCE,
            Attribute.EVENT_ID,
            Attribute.CASE,
            Attribute.MACHINE);

    private static final int PEOPLE = 6;

    private final Path folder;
    private final @Nullable Policy policy;
    private final Masker masker;
    private final List<Planted> planted = Planted.all();
    private final TreeMap<String, Long> searched = new TreeMap<>();

    /**
     * @param folder an empty folder for everything that is written
     * @param policy {@code null} for the defaults of imports
     */
    SelfTest(Path folder, @Nullable Policy policy, Masker masker) {
        this.folder = folder;
        this.policy = policy == null ? null : open(policy);
        this.masker = masker;
    }

    /** The same treatment in a period that holds the test, with nothing held back that could hide a leak. */
    private static Policy open(Policy policy) {
        LocalDate day = START.atZone(ZoneOffset.UTC).toLocalDate();
        return new Policy(
                policy.project(),
                policy.version(),
                policy.purpose(),
                policy.basis(),
                day,
                day.plusYears(1),
                Period.between(day, LocalDate.now(ZoneOffset.UTC)).plusYears(1),
                policy.notice(),
                policy.screenshots(),
                policy.ocr(),
                Policy.Rows.SESSIONS,
                Period.ofDays(7),
                policy.rules(),
                policy.finds());
    }

    /** What came out. */
    record Result(int planted, long files, long bytes, List<String> places, List<LeakScan.Leak> leaks) {
        boolean passed() {
            return leaks.isEmpty();
        }
    }

    Result run() throws IOException {
        Path project = folder.resolve("selftest" + Projects.SUFFIX);
        ProjectKeys keys = ProjectKeys.ofUser();
        List<String> texts = new ArrayList<>();
        try (Project made = Projects.create(project, "selftest", keys)) {
            new Importer(made, masker)
                    .run(log(), "selftest.csv", ImportSettings.protective().under(policy), Progress.NONE);
            EventLog stored = made.events().scan(EventQuery.all(), Progress.NONE);
            texts.addAll(texts(stored));
            made.events()
                    .documents()
                    .forEach(name ->
                            texts.add(made.events().document(name).orElseThrow().text()));
        }
        record();
        List<String> agent = new SelfTestAgent(
                        Files.createDirectory(folder.resolve("agent")),
                        masker,
                        Optional.ofNullable(policy),
                        application())
                .show(planted.stream().map(Planted::text).toList(), START);
        String said = results(project);
        LeakScan scan = new LeakScan(Stream.concat(planted.stream().map(Planted::value), people().stream())
                .toList());
        for (Path written : written()) {
            long before = scan.bytes();
            scan.search(written);
            searched.put(folder.relativize(written).toString(), scan.bytes() - before);
        }
        scan.search("texts of the store, unpacked", String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
        scan.search(
                "an agent's review store and spool, decrypted",
                String.join("\n", agent).getBytes(StandardCharsets.UTF_8));
        scan.search("output of the commands", said.getBytes(StandardCharsets.UTF_8));
        List<String> places = new ArrayList<>();
        searched.forEach((place, bytes) -> places.add(place + " (" + bytes + " B)"));
        places.add("texts of the store, unpacked");
        places.add("an agent's review store and spool, decrypted (" + agent.size() + " texts)");
        places.add("output of the commands");
        return new Result(planted.size() + PEOPLE, scan.files(), scan.bytes(), places, scan.leaks());
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    private static List<String> people() {
        List<String> names = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            names.add("planted.user" + person);
        }
        return names;
    }

    private EventLog log() {
        List<Column> columns = new ArrayList<>();
        PLANTED_IN.forEach(attribute -> columns.add(Column.text(attribute.name().toLowerCase(Locale.ROOT), attribute)));
        columns.add(Column.text("application", Attribute.APPLICATION));
        columns.add(Column.text("action", Attribute.ACTION));
        columns.add(Column.text("role", Attribute.ROLE));
        EventRows rows = new EventRows(columns);
        String application = application();
        long time = START.toEpochMilli();
        for (String person : people()) {
            for (Planted one : planted) {
                rows.event(time += 5_000, person);
                for (int column = 0; column < PLANTED_IN.size(); column++) {
                    rows.text(column, shown(PLANTED_IN.get(column), one));
                }
                rows.text(PLANTED_IN.size(), application)
                        .text(PLANTED_IN.size() + 1, "click")
                        .text(PLANTED_IN.size() + 2, "button");
            }
        }
        return rows.toLog();
    }

    private static String shown(Attribute attribute, Planted one) {
        return switch (attribute) {
            case URL, PAGE ->
                one.text().startsWith("https:")
                        ? one.text()
                        : "https://portal.example/search?q="
                                + java.net.URLEncoder.encode(one.text(), StandardCharsets.UTF_8);
            default -> one.text();
        };
    }

    /** One that the policy records; a policy that records none stores nothing to be searched. */
    private String application() {
        return policy == null
                ? "ERP"
                : policy.rules().stream()
                        .filter(rule -> rule.record())
                        .flatMap(rule -> rule.applications().stream())
                        .findFirst()
                        .map(pattern -> pattern.replace("*", "x"))
                        .orElse("ERP");
    }

    private static List<String> texts(EventLog log) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < log.columns().size(); column++) {
            if (log.columns().get(column).kind() == Column.Kind.TEXT) {
                var dictionary = log.texts(column).dictionary();
                for (int id = 0; id < dictionary.size(); id++) {
                    texts.add(dictionary.text(id));
                }
            }
        }
        for (int actor = 0; actor < log.actorCount(); actor++) {
            texts.add(log.actors().text(actor));
        }
        return texts;
    }

    /** What recording writes while people work. */
    private void record() throws IOException {
        MaskingGuard guard = new MaskingGuard(masker, "");
        try (RecordingWriter out = new RecordingWriter(
                new BufferedWriter(Files.newBufferedWriter(folder.resolve("recording.csv"))),
                "P-SELFTEST",
                ZoneOffset.UTC)) {
            for (int i = 0; i < planted.size(); i++) {
                Interaction seen = new Interaction(
                        new Moment(START.plusSeconds(i), i),
                        Action.CLICK,
                        "ERP",
                        planted.get(i).text(),
                        null,
                        null,
                        1);
                guard.admit(seen).ifPresent(masked -> out.append(masked, null));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Everything that is made of a project; also for the holder, so that no threshold hides a leak. */
    private String results(Path project) throws IOException {
        StringWriter said = new StringWriter();
        Path csv = folder.resolve("export.csv");
        run(said, "export", project.toString(), "--format", "csv", "--out", csv.toString());
        run(said, "export", project.toString(), "--format", "xes", "--out", file("export.xes"));
        run(said, "export", project.toString(), "--format", "ocel", "--out", file("export.ocel.json"));
        for (String source : List.of(project.toString(), csv.toString())) {
            String of = source.equals(csv.toString()) ? "file-" : "project-";
            for (String ending : List.of("json", "svg", "png")) {
                run(said, "map", source, "--case", "session", "--out", file(of + "map." + ending));
            }
            run(said, "variants", source, "--case", "session", "--json");
            run(said, "info", source);
            run(said, "report", source, "--case", "session", "--out", file(of + "report.html"));
            run(said, "recognize", source, "--json", file(of + "tasks.json"), "--out", file(of + "tasks.csv"));
        }
        return said.toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(StringWriter said, String... arguments) throws IOException {
        PrintWriter out = new PrintWriter(said, true);
        int code = Main.run(arguments, out, out);
        if (code != 0) {
            throw new IOException(Texts.text("selftest.failed", String.join(" ", arguments), said.toString()));
        }
    }
}
