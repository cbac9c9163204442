/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.TextMasker;

/** Hides personal data in texts, one JSON object per line. */
final class MaskCommand implements HeadlessCommand {

    private @Nullable Path in;
    private @Nullable Path target;
    private @Nullable Path policy;

    @Override
    public void declare(Arguments arguments) {
        arguments.option("--in", "F.jsonl", "mask.in", Path.class, value -> in = value);
        arguments.option("--out", "F.jsonl", "mask.out", Path.class, value -> target = value);
        arguments.option("--policy", "F.policy", "mask.policy", Path.class, value -> policy = value);
        arguments.command("selftest", Arguments.of("selftest", new SelfTestCommand()));
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Path from = in;
        Path to = target;
        if (from == null || to == null) {
            throw new UsageException("mask.files");
        }
        WrittenFiles.refuseSame(from, to);
        try (InputStream texts = Files.newInputStream(from)) {
            MaskLines lines = new MaskLines(masker());
            WholeFile.write(to, masked -> lines.copy(from.toString(), texts, masked));
        }
        return 0;
    }

    private Masker masker() throws IOException {
        return policy == null ? new TextMasker() : PolicyFile.read(policy).masker();
    }
}
