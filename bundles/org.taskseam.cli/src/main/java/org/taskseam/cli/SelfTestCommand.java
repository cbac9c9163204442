/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.ProjectKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves that planted personal data is in nothing that is written. */
@Command(name = "selftest", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class SelfTestCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "F.html", descriptionKey = "selftest.out")
    private @Nullable Path out;

    @Option(names = "--policy", paramLabel = "F.policy", descriptionKey = "selftest.policy")
    private @Nullable Path policy;

    @Option(names = "--language", paramLabel = "en|de|fr|nl", descriptionKey = "selftest.language")
    private @Nullable String language;

    @Option(names = "--verify", paramLabel = "F.html", descriptionKey = "selftest.verify")
    private @Nullable Path page;

    @Option(names = "--key", paramLabel = "F.pub", descriptionKey = SigningKeys.WHOSE)
    private @Nullable Path key;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter say = Objects.requireNonNull(spec).commandLine().getOut();
        if (page != null) {
            return verify(page, say);
        }
        if (language != null && !List.of("en", "de", "fr", "nl").contains(language)) {
            throw new UsageException("policy.language", language);
        }
        Policy rules = policy == null ? null : PolicyFile.read(policy);
        Path folder = Files.createTempDirectory("taskseam-selftest");
        try {
            SelfTest.Result result =
                    new SelfTest(folder, rules, rules == null ? new TextMasker() : rules.masker()).run();
            say.println(Texts.text(
                    result.passed() ? "selftest.passed" : "selftest.leaked",
                    result.planted(),
                    result.files(),
                    result.leaks().size()));
            result.leaks().forEach(leak -> say.println("  " + leak.encoding() + ": " + leak.place()));
            if (out != null) {
                SigningKey signing = ProjectKeys.ofUser().signing();
                String html = new SelfTestPage(language == null ? Locale.getDefault() : Locale.of(language))
                        .html(
                                result,
                                rules == null ? "-" : rules.project() + " " + rules.version() + ", " + rules.hash(),
                                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                                signing);
                WholeFile.writeText(out, html);
                say.println(Texts.text("selftest.page", out));
            }
            return result.passed() ? 0 : Problems.FAILED;
        } finally {
            delete(folder);
        }
    }

    private int verify(Path signed, PrintWriter say) throws IOException {
        boolean genuine = SelfTestPage.isGenuine(Files.readString(signed), SigningKeys.publicKey(key));
        say.println(Texts.text(genuine ? "selftest.genuine" : "selftest.changed", signed));
        return genuine ? 0 : Problems.FAILED;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
