/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.NumberColumn;

/**
 * A short name for the content of a log: equal logs have equal ones. Rows go through two mixing lanes of 64 bits, which is
 * quick; lanes, columns and dictionaries then go through SHA-256.
 */
final class LogFingerprint {

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

    private final MessageDigest digest;
    private long one;
    private long two;

    private LogFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** @return 32 hexadecimal digits */
    static String of(EventLog log) {
        LogFingerprint fingerprint = new LogFingerprint();
        fingerprint.addTimes(log);
        fingerprint.add(log.actors());
        for (int actor = 0; actor < log.actorCount(); actor++) {
            fingerprint.mix(log.endRow(actor));
        }
        for (int session = 0; session < log.sessionCount(); session++) {
            fingerprint.mix(log.session(session).firstRow());
        }
        for (int c = 0; c < log.columns().size(); c++) {
            fingerprint.add(log, c);
        }
        return fingerprint.digits();
    }

    /**
     * What stays the same of a log however it is protected, and tells no text: its times and where which activity comes again.
     *
     * @return 32 hexadecimal digits
     */
    static String ofShape(EventLog log) {
        LogFingerprint fingerprint = new LogFingerprint();
        fingerprint.addTimes(log);
        fingerprint.addIds(log.activities());
        fingerprint.flush();
        return fingerprint.digits();
    }

    private String digits() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** As {@link #mix} of time and offset row by row; the lanes stay in registers. */
    private void addTimes(EventLog log) {
        long a = one;
        long b = two;
        for (int row = 0; row < log.size(); row++) {
            a = first(first(a, log.timeMillis(row)), log.offsetMinutes(row));
            b = second(second(b, log.timeMillis(row)), log.offsetMinutes(row));
        }
        one = a;
        two = b;
    }

    private void add(EventLog log, int index) {
        Column column = log.columns().get(index);
        digest.update(column.toString().getBytes(StandardCharsets.UTF_8));
        if (column.kind() == Column.Kind.TEXT) {
            IdColumn ids = log.texts(index);
            addIds(ids);
            add(ids.dictionary());
        } else {
            NumberColumn numbers = log.numbers(index);
            for (int row = 0; row < numbers.size(); row++) {
                mix(numbers.get(row));
            }
        }
        flush();
    }

    private void addIds(IdColumn ids) {
        long a = one;
        long b = two;
        for (int row = 0; row < ids.size(); row++) {
            a = first(a, ids.get(row));
            b = second(b, ids.get(row));
        }
        one = a;
        two = b;
    }

    private void mix(long value) {
        one = first(one, value);
        two = second(two, value);
    }

    private static long first(long lane, long value) {
        long mixed = (lane ^ value) * PRIME;
        return mixed ^ mixed >>> 32;
    }

    private static long second(long lane, long value) {
        return Long.rotateLeft(lane + value, 31) * OTHER;
    }

    private void add(Dictionary texts) {
        for (int id = 0; id < texts.size(); id++) {
            mix(texts.utf8Length(id));
        }
        digest.update(texts.utf8());
        flush();
    }

    private void flush() {
        digest.update(ByteBuffer.allocate(16).putLong(one).putLong(two).flip());
    }
}
