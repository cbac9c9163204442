/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.TextMasker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hides personal data in texts, one JSON object per line. */
@Command(
        name = "mask",
        subcommands = SelfTestCommand.class,
        mixinStandardHelpOptions = true,
        resourceBundle = Texts.BUNDLE)
final class MaskCommand implements Callable<Integer> {

    @Option(names = "--in", paramLabel = "F.jsonl", descriptionKey = "mask.in")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "F.jsonl", descriptionKey = "mask.out")
    private @Nullable Path out;

    @Option(names = "--policy", paramLabel = "F.policy", descriptionKey = "mask.policy")
    private @Nullable Path policy;

    @Override
    public Integer call() throws IOException {
        Path from = in;
        Path to = out;
        if (from == null || to == null) {
            throw new UsageException("mask.files");
        }
        if (Files.exists(to) && Files.isSameFile(from, to)) {
            throw new UsageException("mask.same", to);
        }
        try (InputStream texts = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
            MaskLines lines = new MaskLines(masker());
            WholeFile.write(to, masked -> lines.copy(from.toString(), texts, masked));
        }
        return 0;
    }

    private Masker masker() throws IOException {
        return policy == null ? new TextMasker() : PolicyFile.read(policy).masker();
    }
}
