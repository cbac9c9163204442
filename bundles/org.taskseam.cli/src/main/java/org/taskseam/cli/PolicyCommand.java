/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.release.EventSample;
import org.taskseam.mining.release.PolicyPreview;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.Evidence;
import org.taskseam.privacy.policy.Papers;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.Rule;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks, explains and compares privacy policies, and writes the papers that belong to them. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(check | explain | diff | dpia | sign | verify)",
        resourceBundle = Texts.BUNDLE)
final class PolicyCommand implements Runnable {
    /** Longer values are cut in tables. */
    private static final int LONGEST_SHOWN = 60;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(out());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    @Command(mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "POLICY", descriptionKey = "argument.policy") Path policy) throws IOException {
        Policy read = PolicyFile.read(policy);
        out().println(Texts.text(
                "policy.good", read.project(), read.version(), read.rules().size(), read.hash()));
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int sign(
            @Parameters(paramLabel = "POLICY", descriptionKey = "argument.policy") Path policy,
            @Option(names = "--out", required = true, paramLabel = "SIGNED", descriptionKey = "policy.out") Path out)
            throws IOException {
        Policy read = PolicyFile.read(policy);
        SigningKey key = ProjectKeys.ofUser().signing();
        SignedPolicy signed = SignedPolicy.sign(read, key.privateKey());
        WholeFile.writeText(out, signed.document());
        out().println(Texts.text("policy.signed", read.project(), read.version(), out, key.publicText()));
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int verify(
            @Parameters(paramLabel = "SIGNED", descriptionKey = "argument.signed") Path policy,
            @Option(names = "--key", paramLabel = "F.pub", descriptionKey = SigningKeys.WHOSE) @Nullable Path key,
            @Option(names = "--in-force", paramLabel = "VERSION", defaultValue = "0", descriptionKey = "policy.force")
                    int inForce)
            throws IOException {
        try {
            Policy verified = PolicyFile.verified(policy, key, inForce);
            out().println(Texts.text("policy.genuine", verified.project(), verified.version(), verified.hash()));
            return 0;
        } catch (SecurityException e) {
            out().println(Texts.text("policy.wrong", policy, String.valueOf(e.getMessage())));
            return Problems.FAILED;
        }
    }

    @Command(mixinStandardHelpOptions = true)
    int explain(
            @Parameters(paramLabel = "POLICY", descriptionKey = "argument.policy") Path policy,
            @Option(names = "--application", paramLabel = "NAME", descriptionKey = "policy.application") @Nullable
                    String application,
            @Option(names = "--domain", paramLabel = "HOST", defaultValue = "", descriptionKey = "policy.domain")
                    String domain,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "", descriptionKey = "policy.role")
                    String role,
            @Option(names = "--log", paramLabel = "LOG", descriptionKey = "policy.log") @Nullable Path log)
            throws IOException {
        Policy read = PolicyFile.read(policy);
        if (application == null && log == null) {
            throw new UsageException("policy.explain.what");
        }
        if (application != null) {
            explain(read.rule(application, domain, role));
        }
        if (log != null) {
            preview(read, log);
        }
        return 0;
    }

    private void explain(Optional<Rule> rule) {
        if (rule.isEmpty()) {
            out().println(Texts.text("policy.nothing"));
            return;
        }
        out().println(Texts.text("policy.rule", rule.get().name()));
        for (Attribute attribute : Attribute.values()) {
            out().printf(
                            Locale.ROOT,
                            "%-14s %s%n",
                            PolicyText.word(attribute),
                            PolicyText.word(rule.get().treatment(attribute)));
        }
    }

    private void preview(Policy policy, Path log) throws IOException {
        if (Files.isDirectory(log)) {
            throw new UsageException("policy.explain.project", log);
        }
        Progress progress =
                TerminalProgress.of(Objects.requireNonNull(spec).commandLine().getErr());
        EventLog events = LogFormats.read(log, ReadOptions.defaults(), progress).log();
        PolicyPreview preview = PolicyPreview.of(policy, EventSample.of(events, progress), progress);
        TerminalProgress.clear(progress);
        TextTable table = new TextTable(
                "llllll",
                Texts.text("heading.application"),
                Texts.text("heading.attribute"),
                Texts.text("heading.treatment"),
                Texts.text("heading.before"),
                Texts.text("heading.after"),
                Texts.text("heading.rule"));
        for (PolicyPreview.Row row : preview.rows()) {
            table.add(
                    row.application(),
                    row.attribute(),
                    row.treatment(),
                    shown(row.before()),
                    shown(row.after()),
                    row.rule().isEmpty() ? "-" : row.rule());
        }
        table.print(out());
        out().println(Texts.text("policy.preview", preview.events(), preview.dropped()));
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN - 3) + "...";
    }

    @Command(mixinStandardHelpOptions = true)
    int diff(
            @Parameters(paramLabel = "OLD", descriptionKey = "argument.old") Path before,
            @Parameters(paramLabel = "NEW", descriptionKey = "argument.new") Path after)
            throws IOException {
        List<PolicyDiff.Change> changes = PolicyDiff.between(PolicyFile.read(before), PolicyFile.read(after));
        for (PolicyDiff.Change change : changes) {
            out().println(Texts.text(
                    change.looser() ? "policy.looser" : "policy.stricter",
                    change.where(),
                    change.before(),
                    change.after()));
        }
        if (changes.isEmpty()) {
            out().println(Texts.text("policy.same"));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int dpia(
            @Parameters(paramLabel = "POLICY|CONFIGURATION", descriptionKey = "argument.configuration") Path policy,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "policy.papers")
                    Path folder,
            @Option(
                            names = "--language",
                            paramLabel = "en|de|fr|nl",
                            defaultValue = "en",
                            descriptionKey = "policy.paper")
                    String language,
            @Option(names = "--project", paramLabel = "PROJECT", descriptionKey = "policy.project") @Nullable
                    Path project,
            @Option(names = "--checkpoint", paramLabel = "F", descriptionKey = "policy.complete") @Nullable
                    Path checkpoint,
            @Option(names = "--signer", paramLabel = "F.public", descriptionKey = "policy.signer") @Nullable
                    Path signer,
            @Option(names = "--key", paramLabel = "F.pub", descriptionKey = SigningKeys.WHOSE) @Nullable Path key)
            throws IOException {
        if (checkpoint != null && project == null) {
            throw new UsageException("policy.checkpoint");
        }
        if (!List.of("en", "de", "fr", "nl").contains(language)) {
            throw new UsageException("policy.language", language);
        }
        Policy read = PolicyFile.read(policy, signer);
        Evidence evidence = project == null ? null : evidence(project, read, later(project, checkpoint, key));
        Files.createDirectories(folder);
        for (Papers.Paper paper : Papers.Paper.values()) {
            Path file = folder.resolve(paper.name().toLowerCase(Locale.ROOT) + "." + language + ".md");
            WholeFile.writeText(file, Papers.write(paper, read, Locale.of(language), evidence));
            out().println(file);
        }
        return 0;
    }

    /** What a project shows of the measures; its imports, its settings and its access log are looked at. */
    private static Evidence evidence(Path folder, Policy policy, OptionalLong later) {
        try (Project project = Projects.open(folder, ProjectKeys.ofUser())) {
            return new Evidence(
                    project.isAllUnder(policy),
                    !project.info().keepsNames() && !project.info().keepsValues(),
                    project.info().speaksOfPeople(),
                    isLogged(folder),
                    later.isPresent(),
                    later.orElse(0));
        }
    }

    /**
     * @return how many lines came after the checkpoint, empty without one
     * @throws IOException if the log does not fit the checkpoint: then nothing is to be written about it
     */
    private static OptionalLong later(Path folder, @Nullable Path checkpoint, @Nullable Path key) throws IOException {
        if (checkpoint == null) {
            return OptionalLong.empty();
        }
        ProjectAccess access = new ProjectAccess(folder);
        long signed = access.verify(checkpoint, SigningKeys.publicKey(key));
        return OptionalLong.of(AccessLog.entries(access.file()).size() - signed);
    }

    private static boolean isLogged(Path folder) {
        try {
            return !AccessLog.entries(new ProjectAccess(folder).file()).isEmpty();
        } catch (IOException e) {
            return false; // changed
        }
    }
}
