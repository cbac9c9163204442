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

/** How a log is read. */
final class ReadingOptions {

    private @Nullable Path mapping;
    private @Nullable String zone;
    private boolean lenient;

    /** Says what can be given. */
    void declare(Arguments arguments) {
        arguments.option("--mapping", "FILE", "mapping", Path.class, value -> mapping = value);
        arguments.option("--zone", "ZONE", "zone", String.class, value -> zone = value);
        arguments.flag("--lenient", "lenient", () -> lenient = true);
    }

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
