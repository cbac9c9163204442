/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.rights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.taskseam.privacy.internal.Messages;

/**
 * Who looked at whose data, when and why. Each line ends with a SHA-256 over itself and the line before, so that no line
 * can be changed, taken out or moved unseen; a signed {@link Checkpoint} kept elsewhere also shows a cut-off end.
 *
 * <p>One line: {@code number TAB time TAB who TAB what TAB about whom TAB reason TAB hash}. Not thread-safe.
 */
public final class AccessLog implements AutoCloseable {

    /** Name of the file in the folder of a project. */
    public static final String NAME = "access.log";

    private static final String GENESIS = "0".repeat(64);
    private static final int LONGEST_FIELD = 1000;

    private final FileChannel channel;
    private long number;
    private String hash;

    private AccessLog(FileChannel channel, long number, String hash) {
        this.channel = channel;
        this.number = number;
        this.hash = hash;
    }

    /** @return the account that runs this program */
    public static String account() {
        return System.getProperty("user.name", "unknown");
    }

    /**
     * Opens a log to append to, after checking it.
     *
     * @throws IOException if it cannot be read or was tampered with
     */
    public static AccessLog open(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        String last = chain(lines);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new AccessLog(channel, lines.size(), last);
    }

    /**
     * Writes an access before it happens; it is on the disk when this returns.
     *
     * @param who the account that asks
     * @param what export, erase, view, reveal
     * @param about the pseudonym concerned, or {@code *}
     * @param reason in the words of whoever asks
     */
    public void append(Instant time, String who, String what, String about, String reason) throws IOException {
        String body = String.join(
                "\t",
                String.valueOf(number + 1),
                time.toString(),
                field(who),
                field(what),
                field(about),
                field(reason));
        String next = hash(hash, body);
        ByteBuffer line = ByteBuffer.wrap((body + "\t" + next + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(true);
        number++;
        hash = next;
    }

    private static String field(String text) {
        if (text.isBlank() || text.length() > LONGEST_FIELD) {
            throw new IllegalArgumentException(Messages.text("log.field", LONGEST_FIELD));
        }
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]", " ");
    }

    /**
     * A line of a log.
     *
     * @param time when
     * @param who the account
     * @param what was done
     * @param about the pseudonym concerned, or {@code *}
     * @param reason in the words of whoever asked
     */
    public record Entry(Instant time, String who, String what, String about, String reason) {}

    /**
     * All lines of a log, after checking it.
     *
     * @throws IOException if it cannot be read or was tampered with; a log that is not there has no lines
     */
    public static List<Entry> entries(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        chain(lines);
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Entry(Instant.parse(parts[1]), parts[2], parts[3], parts[4], parts[5]))
                .toList();
    }

    /** The state that a checkpoint signs. */
    public Checkpoint.State state() {
        return new Checkpoint.State(number, hash);
    }

    /**
     * Checks a whole log against a checkpoint.
     *
     * @throws IOException naming the first line that is wrong
     */
    public static void verify(Path file, Checkpoint.State signed) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > 0
                && (bytes[bytes.length - 1] != '\n'
                        || !java.util.Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)))) {
            throw new IOException(Messages.text("log.damaged"));
        }
        List<String> lines = text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
        chain(lines);
        if (lines.size() < signed.number()) {
            throw new IOException(Messages.text("log.short", lines.size(), signed.number()));
        }
        String at = signed.number() == 0 ? GENESIS : hashOf(lines.get((int) signed.number() - 1));
        if (!at.equals(signed.hash())) {
            throw new IOException(Messages.text("log.other"));
        }
    }

    private static String chain(List<String> lines) throws IOException {
        String previous = GENESIS;
        long number = 0;
        for (String line : lines) {
            number++;
            int tab = line.lastIndexOf('\t');
            if (tab < 0
                    || !line.startsWith(number + "\t")
                    || !hash(previous, line.substring(0, tab)).equals(line.substring(tab + 1))) {
                throw new IOException(Messages.text("log.changed", Long.toString(number)));
            }
            previous = line.substring(tab + 1);
        }
        return previous;
    }

    private static String hashOf(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }

    private static String hash(String previous, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
