/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.rights.AccessLog;

/**
 * Whether events of a project may leave it as rows, and the rows that then leave. Of a project of people these are rows
 * without people ({@link ReleasedRows}), its access log tells of them, and its policy must allow them; logs that were imported
 * without a policy lay on this computer as files.
 *
 * @param audience  who reads the project
 * @param policy    under which its events were recorded, or {@code null}
 * @param accessLog file of the project's access log
 */
public record RowRelease(Audience audience, @Nullable Policy policy, Path accessLog) {

    /** Rows may not leave. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final boolean byPolicy;

        Refused(boolean byPolicy) {
            super(byPolicy ? "The policy lets no rows leave" : "Too few people stand behind the rows");
            this.byPolicy = byPolicy;
        }

        /** @return whether the policy lets no rows leave; else the events stand on too few people, or on one for the greater part */
        public boolean isByPolicy() {
            return byPolicy;
        }
    }

    /**
     * The rows that may leave; the access log tells of them before they do.
     *
     * @param log  what was read from the project
     * @param what becomes of them, for the access log
     * @throws Refused     if none may leave
     * @throws IOException if the access log cannot be written: then nothing leaves
     */
    public EventLog rows(EventLog log, String what) throws IOException, Refused {
        if (audience == Audience.HOLDER) {
            return log;
        }
        if (policy != null && policy.rows() == Policy.Rows.NONE) {
            throw new Refused(true);
        }
        EventLog rows = ReleasedRows.of(log, new SecureRandom()).orElseThrow(() -> new Refused(false));
        try (AccessLog told = AccessLog.open(accessLog)) {
            told.append(Instant.now().truncatedTo(ChronoUnit.SECONDS), AccessLog.account(), "export", "*", what);
        }
        return rows;
    }
}
