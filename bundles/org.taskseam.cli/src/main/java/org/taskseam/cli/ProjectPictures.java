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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.EventName;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.delivery.PictureFolder;
import org.taskseam.delivery.Segment;
import org.taskseam.delivery.Spool;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;

/**
 * The pictures of a project: one file each in the folder {@code pictures} beside its store, encrypted under a key derived from the
 * project's, and named {@code OWNER_TIME_INSTALLATION-EVENT}: a pseudonym of the actor that serves nothing else, the time of the
 * event in UTC, and its number on the PC that recorded it. Text in them was made unreadable there.
 */
final class ProjectPictures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Pattern NAME =
            Pattern.compile("([^_]+)_((\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)_.+)\\.[a-z]+");

    private static final String PURPOSE = "pictures";

    private final Project project;
    private final Path folder;

    ProjectPictures(Project project) {
        this.project = project;
        folder = project.folder().resolve("pictures");
    }

    /**
     * What became of the pictures of a segment.
     *
     * @param left those that the policy does not allow or whose event is not in the store
     */
    record Taken(int kept, int left) {}

    /**
     * Takes over the pictures that were released with a segment of an agent's spool; other files have none.
     *
     * @param read the events of the file, with the names of people
     */
    Taken take(Path log, EventLog read, Progress progress) throws IOException {
        if (!Files.isDirectory(Spool.pictures(log)) || !isSegment(log)) {
            return new Taken(0, 0);
        }
        List<Pictured> events = pictured(log, read);
        Policy policy = project.policy();
        if (events.isEmpty() || (policy != null && policy.screenshots() == Policy.Screenshots.NONE)) {
            return new Taken(0, events.size());
        }
        List<PrivateKey> keys = KeyFile.spoolKeys(KeyFile.spoolKeyFolder());
        Stored stored = new Stored(events, progress);
        SecretKey key = key();
        int kept = 0;
        for (Pictured event : events) {
            progress.checkCancelled();
            Optional<String> owner = stored.ownerAndTime(event);
            Optional<byte[]> png = owner.isEmpty() ? Optional.empty() : PictureFolder.read(log, event.name, keys);
            if (png.isPresent()) {
                String origin = owner.orElseThrow() + "_" + event.name.installation();
                PictureFolder.write(folder, origin, event.name.id().number(), png.get(), key);
                kept++;
            }
        }
        return new Taken(kept, events.size() - kept);
    }

    /** An event with a picture. */
    private record Pictured(EventName name, String actor, Instant time) {}

    private static List<Pictured> pictured(Path segment, EventLog log) {
        int names = log.indexOf(Attribute.EVENT_ID);
        List<Pictured> events = new ArrayList<>();
        for (int row = 0; names >= 0 && row < log.size(); row++) {
            String text = log.text(names, row);
            Optional<EventName> name = text == null ? Optional.empty() : EventName.parse(text);
            if (name.isPresent() && PictureFolder.has(segment, name.get())) {
                String actor = log.actors().text(log.actor(row));
                events.add(new Pictured(name.get(), actor, Instant.ofEpochMilli(log.timeMillis(row))));
            }
        }
        return events;
    }

    private static boolean isSegment(Path log) throws IOException {
        try (var in = Files.newInputStream(log)) {
            return Segment.is(in.readNBytes(64));
        }
    }

    private SecretKey key() {
        return project.key().derived(PURPOSE);
    }

    private Pseudonyms owners() {
        return Pseudonyms.of(project.key(), PURPOSE, "O");
    }

    /** The events of the store from the time of those with pictures, by which a picture finds whose it is. */
    private final class Stored {
        private record At(String actor, Instant time) {}

        private final Set<At> known = new HashSet<>();
        private final Pseudonyms owners = owners();
        private final Pseudonyms persons = Pseudonyms.ofPersons(project.key());

        Stored(List<Pictured> pictured, Progress progress) {
            Instant first = pictured.stream()
                    .map(Pictured::time)
                    .min(Instant::compareTo)
                    .orElseThrow();
            Instant last = pictured.stream()
                    .map(Pictured::time)
                    .max(Instant::compareTo)
                    .orElseThrow();
            EventFilter then = EventFilter.all().withPeriod(first, last.plusMillis(1));
            EventLog events = project.events().scan(EventQuery.of().where(then), progress);
            for (int row = 0; row < events.size(); row++) {
                known.add(
                        new At(events.actors().text(events.actor(row)), Instant.ofEpochMilli(events.timeMillis(row))));
            }
        }

        /** @return empty if the event is not in the store */
        Optional<String> ownerAndTime(Pictured event) {
            Stream<String> actors = event.actor.equals(EventLogBuilder.UNKNOWN_ACTOR)
                    ? Stream.of(event.actor)
                    : Stream.of(event.actor, persons.of(event.actor));
            return actors.filter(actor -> known.contains(new At(actor, event.time)))
                    .findFirst()
                    .map(actor -> owners.of(actor) + "_" + TIME.format(event.time));
        }
    }

    /**
     * Writes the pictures of one person as PNG files, and nobody else's.
     *
     * @param to made if there are any
     * @return how many
     */
    int export(String actor, Path to, Progress progress) throws IOException {
        String owner = owners().of(actor);
        SecretKey key = key();
        int exported = 0;
        for (Picture picture : pictures()) {
            progress.checkCancelled();
            if (picture.owner.equals(owner)) {
                OwnerOnly.write(
                        OwnerOnly.folder(to).resolve(picture.event + ".png"), PictureFolder.read(picture.file, key));
                exported++;
            }
        }
        return exported;
    }

    /**
     * Deletes the pictures of a person's events in a stretch of time, and those of an earlier version, which do not say whose they are.
     *
     * @param actor {@code null} for everybody's
     * @param from inclusive
     * @param until exclusive
     */
    void erase(@Nullable String actor, Instant from, Instant until) throws IOException {
        String owner = actor == null ? null : owners().of(actor);
        for (Picture picture : pictures()) {
            if ((owner == null || owner.equals(picture.owner))
                    && !picture.time.isBefore(from)
                    && picture.time.isBefore(until)) {
                Files.delete(picture.file);
            }
        }
        for (Path file : files()) {
            if (file.toString().endsWith(".png")) {
                Files.delete(file);
            }
        }
    }

    /** @param event its time and number, as the file's name says them */
    private record Picture(Path file, String owner, Instant time, String event) {}

    private List<Picture> pictures() throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                pictures.add(new Picture(file, name.group(1), TIME.parse(name.group(3), Instant::from), name.group(2)));
            }
        }
        return pictures;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
