/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.taskseam.drawing.MapPictures;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.ActivityMiner;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.ReleasedResults;

/** The forms in which a process map is written, told by the ending of the file. */
enum MapOutput {
    /** For programs. */
    JSON {
        @Override
        void write(ProcessMap map, ReleasedResults results, MapLook look, OutputStream out, Progress progress)
                throws IOException {
            MapJson.write(map, results, out);
        }
    },
    /** A picture without pixels. */
    SVG {
        @Override
        void write(ProcessMap map, ReleasedResults results, MapLook look, OutputStream out, Progress progress)
                throws IOException {
            String svg = MapPictures.svg(look.picture(map, progress), look.mapTheme());
            out.write(svg.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A picture of pixels. */
    PNG {
        @Override
        void write(ProcessMap map, ReleasedResults results, MapLook look, OutputStream out, Progress progress)
                throws IOException {
            MapPictures.writePng(
                    look.picture(map, progress),
                    look.mapTheme(),
                    look.options(map).metrics(),
                    2,
                    out);
        }
    };

    static MapOutput of(Path file) {
        for (MapOutput output : values()) {
            if (output.name().equalsIgnoreCase(MapCommand.extension(file))) {
                return output;
            }
        }
        throw new UsageException("map.out.bad", file);
    }

    /** @return the figures of an activity that are shown */
    ActivityMiner.Settings shown() {
        return new ActivityMiner.Settings(this != JSON);
    }

    /** @return whether the application of an activity is shown */
    boolean needsApplications() {
        return this != JSON;
    }

    abstract void write(ProcessMap map, ReleasedResults results, MapLook look, OutputStream out, Progress progress)
            throws IOException;

    void write(ProcessMap map, ReleasedResults results, Path file, MapLook look, Progress progress) throws IOException {
        WholeFile.write(file, out -> write(map, results, look, out, progress));
    }
}
