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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.ProjectKeys;

/** Proves that planted personal data is in nothing that is written. */
final class SelfTestCommand implements HeadlessCommand {

    private @Nullable Path target;
    private @Nullable Path policy;
    private @Nullable String language;
    private @Nullable Path page;
    private @Nullable Path key;

    @Override
    public void declare(Arguments arguments) {
        arguments.option("--out", "F.html", "selftest.out", Path.class, value -> target = value);
        arguments.option("--policy", "F.policy", "selftest.policy", Path.class, value -> policy = value);
        arguments.option("--language", "en|de|fr|nl", "selftest.language", String.class, value -> language = value);
        arguments.option("--verify", "F.html", "selftest.verify", Path.class, value -> page = value);
        arguments.option("--key", "F.pub", SigningKeys.WHOSE, Path.class, value -> key = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        if (page != null) {
            return verify(page, out);
        }
        if (language != null && !List.of("en", "de", "fr", "nl").contains(language)) {
            throw new UsageException("policy.language", language);
        }
        Policy rules = policy == null ? null : PolicyFile.read(policy);
        Path folder = Files.createTempDirectory("taskseam-selftest");
        try {
            SelfTest.Result result =
                    new SelfTest(folder, rules, rules == null ? new TextMasker() : rules.masker()).run();
            out.println(Texts.text(
                    result.passed() ? "selftest.passed" : "selftest.leaked",
                    result.planted(),
                    result.files(),
                    result.leaks().size()));
            result.leaks().forEach(leak -> out.println("  " + leak.encoding() + ": " + leak.place()));
            if (target != null) {
                SigningKey signing = ProjectKeys.ofUser().signing();
                String html = new SelfTestPage(language == null ? Locale.getDefault() : Locale.of(language))
                        .html(
                                result,
                                rules == null ? null : rules.project() + " " + rules.version() + ", " + rules.hash(),
                                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                                signing);
                WholeFile.writeText(target, html);
                out.println(Texts.text("selftest.page", target));
            }
            return result.passed() ? 0 : Problems.FAILED;
        } finally {
            delete(folder);
        }
    }

    private int verify(Path signed, PrintWriter out) throws IOException {
        boolean genuine = SelfTestPage.isGenuine(Files.readString(signed), SigningKeys.publicKey(key));
        out.println(Texts.text(genuine ? "selftest.genuine" : "selftest.changed", signed));
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
