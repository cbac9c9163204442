/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.Probe;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.ReadableText;
import org.taskseam.interchange.internal.Section;
import org.taskseam.interchange.internal.Sources;
import org.taskseam.interchange.internal.TextStream;
import org.taskseam.interchange.internal.activity.ActivitySources;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.LogAssembly;
import org.taskseam.interchange.internal.roles.RoleDetector;
import org.taskseam.interchange.internal.time.TimeFormats;
import org.taskseam.interchange.internal.time.TimeReader;

/** XES (IEEE 1849), packed or not. */
public final class XesFormat implements LogFormat {

    static final String ID = "xes";

    /** Within so many bytes the first event has to end. */
    private static final int LONGEST_START = 64 << 20;

    private static final String ENCODING = "^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']";

    /** What the standard extensions mean. */
    private static final Mapping STANDARD = Mapping.EMPTY
            .with("concept:name", Role.of(Attribute.ACTIVITY))
            .with("time:timestamp", Role.TIME)
            .with("org:resource", Role.of(Attribute.ACTOR))
            .with("org:group", Role.of(Attribute.TEAM))
            .with("identity:id", Role.of(Attribute.EVENT_ID))
            .with(XesCollector.CASE_NAME, Role.of(Attribute.CASE));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.text("xes.title");
    }

    @Override
    public List<String> extensions() {
        return List.of("xes", "xes.gz");
    }

    @Override
    public Probe probe(Head head) {
        String start = new String(head.bytes(), 0, Math.min(head.bytes().length, 8192), charset(head));
        boolean markup = start.stripLeading().startsWith("<") || start.startsWith("\uFEFF<");
        if (!markup) {
            return Probe.no(Messages.text("probe.no.markup"));
        }
        boolean log = Pattern.compile("<(\\w+:)?log[\\s>]").matcher(start).find();
        boolean named = head.name().endsWith(".xes");
        return new Probe(log ? 1 : named ? 0.9 : 0.1, Messages.text(log ? "probe.xes" : "probe.no.log"));
    }

    @Override
    public Detected detect(Path file, ReadOptions options) throws IOException {
        return plan(Sources.head(file), options, false).detected();
    }

    /** How a document will be read. */
    private record Plan(Detected detected, String timeFormat, ZoneId zone) {}

    private static Plan plan(Head head, ReadOptions options, boolean needsTimes) throws IOException {
        XesHead first = firstEvents(head);
        ZoneId zone = zone(head.file(), options);
        Mapping mapping = mapping(options.mapping(), first.names());
        List<DetectedColumn> columns = RoleDetector.detect(first.names(), first.rows(), mapping, zone);
        int time = columns.stream().map(DetectedColumn::role).toList().indexOf(Role.TIME);
        if (time < 0 && needsTimes) {
            throw new BadLogException(head.file(), NOWHERE, NOWHERE, "time.none", String.join(", ", first.names()));
        }
        List<String> notes = new ArrayList<>();
        TimeFormats.Fit fit = TimeFormats.findPromised(
                first.rows().stream()
                        .map(r -> time < 0 ? "" : r.get(time))
                        .filter(v -> !v.isEmpty())
                        .toList(),
                zone);
        String said = options.mapping().get("time.format");
        String format = said != null ? said : fit == null ? "iso" : fit.reader().format();
        String zoneNote = fit == null ? null : fit.zoned().note();
        if (zoneNote != null) {
            notes.add(Messages.text(zoneNote, Messages.zone(zone)));
        }
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("encoding", charset(head).name());
        if (head.gzip()) {
            properties.put("compression", "gzip");
        }
        if (time >= 0) {
            properties.put("time.format", format);
        }
        properties.put("zone", Messages.zone(zone));
        List<List<String>> preview =
                first.rows().subList(0, Math.min(50, first.rows().size()));
        return new Plan(new Detected(ID, properties, columns, notes, preview), format, zone);
    }

    /** @return the first events, however large they are and whatever stands before them */
    private static XesHead firstEvents(Head head) throws IOException {
        XesHead first = new XesHead();
        try (Section start = new Section(Sources.open(head.file()), LONGEST_START);
                InputStream text = text(head, start, true)) {
            XmlScanner tags = new XmlScanner(head.file(), text, Progress.NONE);
            try {
                new XesWalk(tags, first).run();
            } catch (BadLogException e) {
                if (Sources.isDamaged(e) && first.rows().isEmpty()) {
                    throw refusal(head.file(), Progress.NONE, charset(head), e.problemKey());
                }
                boolean cut = e.problemKey().equals("xml.cut") && start.isUsedUp();
                if (!cut && !Sources.isDamaged(e)) {
                    throw e;
                }
            }
            if (first.rows().isEmpty()) {
                throw start.isUsedUp() ? tags.bad("xes.late", LONGEST_START >> 20) : tags.bad("xes.no.events");
            }
        }
        return first;
    }

    private static ZoneId zone(Path file, ReadOptions options) throws BadLogException {
        String said = options.mapping().get("zone");
        try {
            return said == null ? options.zone() : ZoneId.of(said);
        } catch (DateTimeException e) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "zone.unknown", String.valueOf(said));
        }
    }

    /** The standard meaning of keys unless the caller gives a key or the meaning away. */
    private static Mapping mapping(Mapping said, List<String> names) {
        Mapping all = Mapping.EMPTY;
        for (Map.Entry<String, Role> entry : STANDARD.columns().entrySet()) {
            if (names.contains(entry.getKey())) {
                all = all.with(entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<String, Role> entry : said.columns().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, String> entry : said.properties().entrySet()) {
            all = all.set(entry.getKey(), entry.getValue());
        }
        return all;
    }

    @Override
    public ReadResult read(Path file, ReadOptions options, Progress progress) throws IOException {
        Head head = Sources.head(file);
        Plan plan = plan(head, options, true);
        Map<String, DetectedColumn> known = new LinkedHashMap<>();
        plan.detected().columns().forEach(c -> known.put(c.name(), c));
        lateKeys(known, options);
        progress.begin(
                Messages.text("step.read", String.valueOf(file.getFileName())),
                head.gzip() ? Progress.UNKNOWN : Files.size(file));
        try (InputStream in = text(head, Sources.openWhole(file), options.lenient())) {
            XmlScanner tags = new XmlScanner(file, in, progress);
            TimeReader times = TimeFormats.named(plan.timeFormat(), plan.zone());
            if (times == null) {
                throw new BadLogException(file, NOWHERE, NOWHERE, "time.format.unknown", plan.timeFormat());
            }
            LogAssembly assembly = new LogAssembly(
                    file,
                    options,
                    StandardCharsets.UTF_8,
                    (charset, problem, arguments) -> refusal(file, progress, charset, problem, arguments));
            XesCollector events = new XesCollector(file, tags, assembly, sources(plan), known, times);
            new XesWalk(tags, events).run();
            int unnamed = events.nameTraces();
            requireSaid(file, options, events.columns());
            if (events.rows() == 0) {
                long bad = events.assembly().skipped();
                throw bad > 0 ? tags.bad("xes.no.good.events", bad) : tags.bad("xes.no.events");
            }
            return events.assembly()
                    .build(events.rows(), events.times(), complete(plan.detected(), events.columns(), unnamed));
        } catch (CharacterCodingException e) {
            Charset charset = charset(head);
            throw refusal(file, progress, charset, "row.encoding.xes", charset.name());
        } catch (BadLogException e) {
            throw Sources.isDamaged(e) ? refusal(file, progress, charset(head), e.problemKey()) : e;
        } catch (ByteDictionary.PoolFullException e) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "file.texts");
        }
    }

    /** @return a refusal at the place up to which a file can be read */
    private static BadLogException refusal(
            Path file, Progress progress, Charset charset, String problem, Object... arguments) throws IOException {
        ReadableText text = ReadableText.of(file, charset, progress);
        return new BadLogException(file, text.line(), text.column(), problem, arguments);
    }

    /** Columns that are needed to make activities are read even if they are not wanted in the end. */
    private static Set<String> sources(Plan plan) {
        List<DetectedColumn> columns = plan.detected().columns();
        boolean named = columns.stream().anyMatch(c -> c.role().attribute() == Attribute.ACTIVITY);
        return named
                ? Set.of()
                : ActivitySources.of(columns).stream().map(DetectedColumn::name).collect(Collectors.toSet());
    }

    private static void requireSaid(Path file, ReadOptions options, List<DetectedColumn> columns)
            throws BadLogException {
        Set<String> names = columns.stream().map(DetectedColumn::name).collect(Collectors.toCollection(TreeSet::new));
        List<String> said = new ArrayList<>(options.mapping().columns().keySet());
        said.addAll(options.mapping().activityColumns());
        for (String name : said) {
            if (!names.contains(name)) {
                throw new BadLogException(file, NOWHERE, NOWHERE, "column.unknown", name, String.join(", ", names));
            }
        }
    }

    /** Keys that come up late keep the meaning that the caller or the standard gives them. */
    private static void lateKeys(Map<String, DetectedColumn> known, ReadOptions options) {
        Mapping late = mapping(options.mapping(), List.copyOf(STANDARD.columns().keySet()));
        Set<Role> taken = known.values().stream().map(DetectedColumn::role).collect(Collectors.toSet());
        late.columns().forEach((name, role) -> {
            if (!taken.contains(role)) {
                known.putIfAbsent(name, new DetectedColumn(name, role, 1, Messages.text("role.said"), "", false));
            }
        });
    }

    private static Detected complete(Detected detected, List<DetectedColumn> columns, int unnamed) {
        List<String> notes = new ArrayList<>(detected.notes());
        if (unnamed > 0) {
            notes.add(Messages.text("note.trace.unnamed", unnamed));
        }
        return new Detected(detected.format(), detected.properties(), columns, notes, detected.preview());
    }

    private static InputStream text(Head head, InputStream in, boolean lenient) throws IOException {
        Charset charset = charset(head);
        try {
            return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
                    ? in
                    : new TextStream(in, charset, lenient);
        } catch (UnsupportedCharsetException e) {
            in.close();
            throw e;
        }
    }

    private static Charset charset(Head head) {
        byte[] b = head.bytes();
        if (b.length > 3 && (b[0] == -1 && b[1] == -2 || b[1] == 0 && b[3] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length > 3 && (b[0] == -2 && b[1] == -1 || b[0] == 0 && b[2] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = Pattern.compile(ENCODING)
                .matcher(new String(b, 0, Math.min(200, b.length), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public void write(EventLog log, CaseNotion cases, OutputStream out, Progress progress) throws IOException {
        new XesWriter(Objects.requireNonNull(log), cases, out).write(progress);
    }
}
