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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.store.ImportSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads logs into a project; people become pseudonyms and values become tokens unless asked otherwise. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", arity = "1..*", descriptionKey = "import.logs")
    private List<Path> logs = List.of();

    @Option(names = "--project", required = true, paramLabel = "P.taskseam", descriptionKey = "import.project")
    private @Nullable Path folder;

    @Option(names = "--keep-names", descriptionKey = "import.names")
    private boolean keepNames;

    @Option(names = "--keep-values", descriptionKey = "import.values")
    private boolean keepValues;

    @Option(names = "--keep-texts", descriptionKey = "import.texts")
    private boolean keepTexts;

    @Option(names = "--policy", paramLabel = "F.policy", descriptionKey = "import.policy")
    private @Nullable Path policy;

    @Option(names = "--published", descriptionKey = "import.published")
    private boolean published;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Progress progress = TerminalProgress.of(spec.commandLine().getErr());
        ImportSettings settings = new ImportSettings(
                keepNames, keepValues, keepTexts, published, policy == null ? null : PolicyFile.read(policy));
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
                    out.println(Texts.text("import.policy", log, done.otherPolicy()));
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
