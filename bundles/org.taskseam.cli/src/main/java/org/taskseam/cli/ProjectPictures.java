/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.delivery.PictureFolder;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.Segment;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;

/**
 * The pictures of a project: PNG files in the folder {@code pictures} beside its store, named after the time of their event in UTC
 * and the event's number on the PC that recorded it. Text in them was made unreadable there.
 */
final class ProjectPictures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;

    ProjectPictures(Path project) {
        folder = project.resolve("pictures");
    }

    /**
     * Takes over the pictures that were released with a segment of an agent's spool; other files have none.
     *
     * @return how many
     */
    int take(Path log) throws IOException {
        if (!isSegment(log)) {
            return 0;
        }
        List<PrivateKey> keys = KeyFile.spoolKeys(KeyFile.spoolKeyFolder());
        Segment.Content content = Segment.open(log).decrypt(keys);
        int time = content.columns().indexOf("time");
        int taken = 0;
        for (RecordedEvent event : content.events()) {
            byte[] png = PictureFolder.read(log, content, event.id(), keys).orElse(null);
            if (png != null && time >= 0 && time < event.fields().size()) {
                Instant at = OffsetDateTime.parse(event.fields().get(time)).toInstant();
                OwnerOnly.write(
                        OwnerOnly.folder(folder)
                                .resolve(TIME.format(at) + "_" + content.installation() + "-"
                                        + Long.toHexString(event.id()) + ".png"),
                        png);
                taken++;
            }
        }
        return taken;
    }

    private static boolean isSegment(Path log) throws IOException {
        try (var in = Files.newInputStream(log)) {
            return Segment.is(in.readNBytes(64));
        }
    }

    /** Deletes the pictures of events, which are still in the store. */
    void erase(Project project, EventFilter which, Progress progress) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        EventLog events = project.events().scan(EventQuery.all().where(which), progress);
        Set<String> times = new HashSet<>();
        for (int row = 0; row < events.size(); row++) {
            times.add(TIME.format(Instant.ofEpochMilli(events.timeMillis(row))));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (times.contains(String.valueOf(file.getFileName()).split("_", 2)[0])) {
                    Files.delete(file);
                }
            }
        }
    }
}
