/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.store.ImportSettings;

/** Reads logs into a project; people become pseudonyms and values become tokens unless asked otherwise. */
final class ImportCommand implements HeadlessCommand {

    private List<Path> logs = List.of();
    private @Nullable Path folder;
    private boolean keepNames;
    private boolean keepValues;
    private boolean keepTexts;
    private @Nullable Path policy;
    private @Nullable Path signer;
    private boolean published;

    private final ReadingOptions reading = new ReadingOptions();

    @Override
    public void declare(Arguments arguments) {
        arguments.arguments(0, 1, "LOG", "import.logs", Path.class, values -> logs = values);
        arguments.required("--project", "P.taskseam", "import.project", Path.class, value -> folder = value);
        arguments.flag("--keep-names", "import.names", () -> keepNames = true);
        arguments.flag("--keep-values", "import.values", () -> keepValues = true);
        arguments.flag("--keep-texts", "import.texts", () -> keepTexts = true);
        arguments.option("--policy", "F.policy", "import.policy", Path.class, value -> policy = value);
        arguments.option("--signer", "F.pub", SigningKeys.WHOSE, Path.class, value -> signer = value);
        arguments.flag("--published", "import.published", () -> published = true);
        reading.declare(arguments);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        ImportSettings settings = new ImportSettings(
                keepNames,
                keepValues,
                keepTexts,
                published,
                policy == null ? null : PolicyFile.trusted(policy, signer));
        ReadOptions options = reading.complete(ReadOptions.defaults());
        try (ProjectImport target = new ProjectImport(Objects.requireNonNull(folder))) {
            for (Path log : logs) {
                ProjectImport.Done done = target.run(log, options, settings, progress);
                TerminalProgress.clear(progress);
                out.println(Texts.text(
                        "import.done",
                        log,
                        done.stored().events(),
                        done.stored().known(),
                        folder));
                if (done.pictures().kept() > 0) {
                    out.println(Texts.text("import.pictures", done.pictures().kept()));
                }
                if (done.pictures().left() > 0) {
                    out.println(
                            Texts.text("import.pictures.left", done.pictures().left()));
                }
                done.read().detected().notes().forEach(note -> out.println(Texts.text("info.note", note)));
                done.read().skipped().forEach((reason, n) -> out.println(Texts.text("skipped", n, reason)));
                if (done.otherPolicy() != null) {
                    out.println(Texts.text("import.policy.other", log, done.otherPolicy()));
                }
                if (done.stored().unlisted() + done.stored().failed() > 0) {
                    out.println(Texts.text(
                            "import.dropped",
                            done.stored().unlisted(),
                            done.stored().failed()));
                }
                if (!done.stored().leftOut().isEmpty()) {
                    out.println(Texts.text(
                            "import.left", String.join(", ", done.stored().leftOut())));
                }
            }
        }
        return 0;
    }
}
