/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.interchange.LogFormats;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.privacy.rights.FourEyes;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people have a right to, and the record of who used the data. */
@Command(
        name = "rights",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(access | erase | retain | reveal | log)",
        resourceBundle = Texts.BUNDLE)
final class RightsCommand implements Runnable {

    /** Earlier than any event. */
    private static final Instant EVER = Instant.ofEpochMilli(Long.MIN_VALUE / 4);

    private static final Instant ALWAYS = Instant.ofEpochMilli(Long.MAX_VALUE / 4);

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(out());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static Project open(Path folder) {
        return Projects.open(folder, ProjectKeys.ofUser());
    }

    /** The actor of the store that a person is: by pseudonym, by kept name, or by name through the project's key. */
    private static String actor(Project project, String person) {
        Set<String> actors = project.events().actors();
        if (actors.contains(person)) {
            return person;
        }
        String pseudonym = Pseudonyms.ofPersons(project.key()).of(person);
        if (!actors.contains(pseudonym)) {
            throw new UsageException("rights.nobody", person);
        }
        return pseudonym;
    }

    private static EventFilter of(String actor) {
        return EventFilter.all().withActors(Set.of(actor));
    }

    /** Removes events, their pictures, and what else the project's folder holds of them. @param actor {@code null} for all */
    private long erase(Project project, Path folder, @Nullable String actor, Instant from, Instant until)
            throws IOException {
        var progress =
                TerminalProgress.of(Objects.requireNonNull(spec).commandLine().getErr());
        EventFilter whose = actor == null ? EventFilter.all() : of(actor);
        EventFilter which = from.equals(EVER) && until.equals(ALWAYS) ? whose : whose.withPeriod(from, until);
        new ProjectPictures(project).erase(actor, from, until);
        long removed = project.events().erase(which, progress);
        List<Path> deleted = new ErasedTraces(folder).remove(project, actor, from, until, progress);
        TerminalProgress.clear(progress);
        deleted.forEach(file -> out().println(Texts.text("rights.derived", file)));
        return removed;
    }

    @Command(mixinStandardHelpOptions = true)
    int access(
            @Parameters(paramLabel = "PROJECT", descriptionKey = "argument.project") Path folder,
            @Option(names = "--person", required = true, paramLabel = "NAME|P-...", descriptionKey = "rights.person")
                    String person,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rights.why")
                    String reason,
            @Option(names = "--out", required = true, paramLabel = "F.csv", descriptionKey = "rights.out") Path file)
            throws IOException {
        var progress =
                TerminalProgress.of(Objects.requireNonNull(spec).commandLine().getErr());
        try (Project project = open(folder)) {
            String actor = actor(project, person);
            new ProjectAccess(folder).record("access", actor, reason);
            EventLog own = project.events().scan(EventQuery.all().where(of(actor)), progress);
            LogFormats.write(own, "csv", CaseNotion.session(), file, progress);
            Path beside = file.resolveSibling(stem(file) + "-pictures");
            int pictures = new ProjectPictures(project).export(actor, beside, progress);
            TerminalProgress.clear(progress);
            out().println(Texts.text("rights.access", own.size(), actor, file));
            if (pictures > 0) {
                out().println(Texts.text("rights.pictures", pictures, beside));
            }
        }
        return 0;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Command(mixinStandardHelpOptions = true)
    int erase(
            @Parameters(paramLabel = "PROJECT", descriptionKey = "argument.project") Path folder,
            @Option(names = "--person", required = true, paramLabel = "NAME|P-...", descriptionKey = "rights.person")
                    String person,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rights.why")
                    String reason,
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "rights.from") @Nullable LocalDate from,
            @Option(names = "--until", paramLabel = "DATE", descriptionKey = "rights.until") @Nullable LocalDate until)
            throws IOException {
        try (Project project = open(folder)) {
            String actor = actor(project, person);
            new ProjectAccess(folder).record("erase", actor, reason);
            Instant first =
                    from == null ? EVER : from.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = until == null
                    ? ALWAYS
                    : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            long removed = erase(project, folder, actor, first, end);
            out().println(Texts.text("rights.erase", removed, actor));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int retain(
            @Parameters(paramLabel = "PROJECT", descriptionKey = "argument.project") Path folder,
            @Option(names = "--today", paramLabel = "DATE", hidden = true) @Nullable LocalDate today)
            throws IOException {
        try (Project project = open(folder)) {
            Policy policy = project.policy();
            if (policy == null) {
                throw new UsageException("rights.retain.none", folder);
            }
            LocalDate oldest = (today == null ? LocalDate.now(ZoneOffset.UTC) : today).minus(policy.retention());
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(oldest);
            new ProjectAccess(folder).record("retain", "*", Texts.text("rights.retain.reason", day));
            Instant end = oldest.atStartOfDay(ZoneOffset.UTC).toInstant();
            long removed = erase(project, folder, null, EVER, end);
            out().println(Texts.text("rights.retain", removed, day));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int reveal(
            @Parameters(paramLabel = "PROJECT", descriptionKey = "argument.project") Path folder,
            @Option(names = "--pseudonym", required = true, paramLabel = "P-...", descriptionKey = "rights.pseudonym")
                    String pseudonym,
            @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "rights.why") @Nullable String reason,
            @Option(names = "--grant", paramLabel = "NAMES.txt", descriptionKey = "rights.grant") @Nullable Path names)
            throws IOException {
        Path file = new ProjectAccess(folder).file();
        if (names == null) {
            if (reason == null) {
                throw new UsageException("rights.reason");
            }
            try (AccessLog log = AccessLog.open(file)) {
                new FourEyes(log, Clock.systemUTC()).ask(AccessLog.account(), pseudonym, reason);
            }
            out().println(Texts.text("rights.asked", pseudonym));
            return 0;
        }
        FourEyes.Request request = AccessLog.entries(file).reversed().stream()
                .filter(entry -> entry.about().equals(pseudonym) && entry.what().endsWith("-reveal"))
                .findFirst()
                .filter(entry -> entry.what().equals("ask-reveal"))
                .map(entry -> new FourEyes.Request(entry.who(), pseudonym, entry.reason()))
                .orElseThrow(() -> new UsageException("rights.unasked", pseudonym));
        try (Project project = open(folder);
                AccessLog log = AccessLog.open(file)) {
            new FourEyes(log, Clock.systemUTC()).grant(request, AccessLog.account());
            Pseudonyms persons = Pseudonyms.ofPersons(project.key());
            out().println(Files.readAllLines(names).stream()
                    .filter(name -> persons.of(name).equals(pseudonym))
                    .findFirst()
                    .orElseGet(() -> Texts.text("rights.unknown", pseudonym)));
        } catch (SecurityException e) {
            throw new UsageException("rights.alone");
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int log(
            @Parameters(paramLabel = "PROJECT", descriptionKey = "argument.project") Path folder,
            @Option(names = "--about", paramLabel = "P-...", descriptionKey = "rights.about") @Nullable String about,
            @Option(names = "--checkpoint", paramLabel = "F", descriptionKey = "rights.checkpoint") @Nullable
                    Path checkpoint,
            @Option(names = "--verify", paramLabel = "F", descriptionKey = "rights.verify") @Nullable Path verify,
            @Option(names = "--key", paramLabel = "F.pub", descriptionKey = SigningKeys.WHOSE) @Nullable Path key)
            throws IOException {
        ProjectAccess access = new ProjectAccess(folder);
        List<AccessLog.Entry> entries = AccessLog.entries(access.file());
        TextTable table = new TextTable(
                "lllll",
                Texts.text("heading.when"),
                Texts.text("heading.who"),
                Texts.text("heading.what"),
                Texts.text("heading.about"),
                Texts.text("heading.why"));
        entries.stream()
                .filter(entry -> about == null
                        || entry.about().equals(about)
                        || entry.about().equals("*"))
                .forEach(entry ->
                        table.add(entry.time().toString(), entry.who(), entry.what(), entry.about(), entry.reason()));
        table.print(out());
        if (checkpoint != null) {
            access.checkpoint(checkpoint, ProjectKeys.ofUser().signing());
        }
        if (verify != null) {
            long signed = access.verify(verify, SigningKeys.publicKey(key));
            out().println(Texts.text("rights.genuine", signed, entries.size() - signed));
        }
        return 0;
    }
}
