/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.taskseam.delivery.internal.Messages;

/**
 * Pictures that belong to events: a folder with one segment a picture, named after its event's number, whose one record is the picture
 * as a text. So they are encrypted, checked and read as events are.
 */
public final class PictureFolder {

    /** The one column. */
    static final List<String> COLUMNS = List.of("picture");

    /** Longest picture in bytes. */
    public static final int LONGEST = 512 << 10;

    private static final Pattern NAME = Pattern.compile("(.+)-([0-9a-f]{16})\\" + SegmentWriter.SUFFIX);

    private final Path folder;
    private final SegmentKeys.Writing keys;
    private final String origin;

    /**
     * @param folder made for the first picture
     * @param origin where the events come from; start of the files' names, and bound to what they hold
     */
    PictureFolder(Path folder, SegmentKeys.Writing keys, String origin) {
        this.folder = folder;
        this.keys = keys;
        this.origin = origin;
    }

    /**
     * Keeps a picture under a key of one's own, in a file whose name is that of {@link #name}; one that is there already is replaced.
     *
     * @param folder  made if it is not there
     * @param origin  start of the file's name; letters, digits and what file systems allow
     * @param event   the event's number
     * @param picture PNG, at most {@link #LONGEST} bytes
     * @param key     32 bytes
     */
    public static void write(Path folder, String origin, long event, byte[] picture, SecretKey key) throws IOException {
        new PictureFolder(folder, new SegmentKeys.Local(key), origin).put(event, picture);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, the key is another one, or the file was written under another name
     */
    public static byte[] read(Path file, SecretKey key) throws IOException {
        Segment.Content content = Segment.open(file).decrypt(new SegmentKeys.Local(key));
        byte[] picture = picture(file, content);
        String name = name(content.installation(), content.events().getFirst().id());
        if (!file.endsWith(name)) {
            throw new IOException(Messages.text("picture.renamed", file, name));
        }
        return picture;
    }

    /** Keeps a picture; one that is there already is replaced. */
    void put(long event, byte[] picture) throws IOException {
        if (picture.length > LONGEST) {
            throw new IOException(Messages.text("picture.long", LONGEST, picture.length));
        }
        delete(event);
        try (SegmentWriter file =
                SegmentWriter.create(OwnerOnly.folder(folder), event, keys, origin, COLUMNS, "", SegmentFile::onDisk)) {
            file.write(new RecordedEvent(event, List.of(Base64.getEncoder().encodeToString(picture))));
            file.seal();
        }
    }

    Optional<byte[]> get(long event, SegmentKeys.Reading reading) throws IOException {
        Path file = file(event);
        return Files.exists(file) ? Optional.of(picture(file, Segment.open(file).decrypt(reading))) : Optional.empty();
    }

    boolean delete(long event) throws IOException {
        return Files.deleteIfExists(file(event));
    }

    /** @return numbers of the events that have a picture */
    Set<Long> events() throws IOException {
        Set<Long> events = new HashSet<>();
        if (!Files.isDirectory(folder)) {
            return events;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    events.add(Long.parseUnsignedLong(name.group(2), 16));
                } else if (file.toString().endsWith(SegmentWriter.OPEN_SUFFIX)) {
                    Files.delete(file); // half of a picture, from a crash
                }
            }
        }
        return events;
    }

    private Path file(long event) {
        return folder.resolve(name(origin, event));
    }

    /** @return name of the file that holds the picture of an event */
    public static String name(String origin, long event) {
        return origin + "-" + String.format("%016x", event) + SegmentWriter.SUFFIX;
    }

    /**
     * The picture that belongs to an event of a released segment.
     *
     * @param segment a segment of a spool
     * @param event   its name
     * @param keys    private keys, one of which fits
     * @return the picture as a PNG file, empty if there is none
     * @throws IOException if it cannot be read, no key fits, or it holds something else
     */
    public static Optional<byte[]> read(Path segment, EventName event, List<PrivateKey> keys) throws IOException {
        Path file = released(segment, event);
        return Files.exists(file) ? Optional.of(picture(file, Segment.open(file).decrypt(keys))) : Optional.empty();
    }

    /** @return whether {@link #read} finds a file */
    public static boolean has(Path segment, EventName event) {
        return Files.exists(released(segment, event));
    }

    private static Path released(Path segment, EventName event) {
        return Spool.pictures(segment)
                .resolve(name(event.installation(), event.id().number()));
    }

    private static byte[] picture(Path file, Segment.Content content) throws IOException {
        if (!content.columns().equals(COLUMNS) || content.events().size() != 1) {
            throw new IOException(Messages.text("picture.none", file));
        }
        try {
            return Base64.getDecoder()
                    .decode(content.events().getFirst().fields().getFirst());
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.text("picture.none", file), e);
        }
    }
}
