/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.ReadOptions;
import picocli.CommandLine.Option;

/** How a log is read. */
final class ReadingOptions {

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "zone")
    private @Nullable String zone;

    @Option(names = "--lenient", descriptionKey = "lenient")
    private boolean lenient;

    /** @return the options with what was said on the command line */
    ReadOptions complete(ReadOptions start) throws IOException {
        ReadOptions options = start;
        if (mapping != null) {
            options = options.withMapping(Mapping.read(mapping));
        }
        if (zone != null) {
            try {
                options = options.withZone(ZoneId.of(zone));
            } catch (DateTimeException e) {
                throw new UsageException("zone.bad", zone);
            }
        }
        return lenient ? options.asLenient() : options;
    }
}
