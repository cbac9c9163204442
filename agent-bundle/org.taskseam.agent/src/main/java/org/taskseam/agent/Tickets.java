/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the page. A ticket opens it once and soon; it becomes a session, which the page sends with each call and no other
 * page can know. The secret of the command line lives as long as the agent.
 */
final class Tickets {

    private static final Duration TICKET_LIFE = Duration.ofMinutes(2);
    private static final int MOST_SESSIONS = 8;

    private final SecureRandom random = new SecureRandom();
    private final String control = fresh();
    private final ArrayDeque<String> sessions = new ArrayDeque<>();
    private @Nullable String ticket;
    private long ticketEnd;

    private String fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String control() {
        return control;
    }

    /** @return a ticket that opens the page once, within two minutes */
    synchronized String issue() {
        String issued = fresh();
        ticket = issued;
        ticketEnd = System.nanoTime() + TICKET_LIFE.toNanos();
        return issued;
    }

    /** @return a session, or {@code null} if the ticket was used, is too old or never was one */
    synchronized @Nullable String redeem(String shown) {
        String valid = ticket;
        if (valid == null || System.nanoTime() - ticketEnd > 0 || !same(valid, shown)) {
            return null;
        }
        ticket = null;
        if (sessions.size() == MOST_SESSIONS) {
            sessions.removeFirst();
        }
        String session = fresh();
        sessions.add(session);
        return session;
    }

    synchronized boolean isSession(@Nullable String shown) {
        if (shown == null) {
            return false;
        }
        boolean known = same(control, shown);
        for (Iterator<String> all = sessions.iterator(); all.hasNext(); ) {
            known |= same(all.next(), shown);
        }
        return known;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
