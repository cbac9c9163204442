/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.rights;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.taskseam.privacy.internal.Messages;

/** Learning whom a pseudonym stands for takes two people and a reason, and both steps are in the access log. */
public final class FourEyes {
    private final AccessLog log;
    private final Clock clock;

    /** Records in a log. */
    public FourEyes(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * A wish that a second person has to grant.
     *
     * @param who the account that asks
     * @param pseudonym whom it is about
     * @param reason why
     */
    public record Request(String who, String pseudonym, String reason) {}

    /** Asks; nothing is revealed yet. */
    public Request ask(String who, String pseudonym, String reason) throws IOException {
        log.append(clock.instant(), who, "ask-reveal", pseudonym, reason);
        return new Request(who, pseudonym, reason);
    }

    /**
     * Grants a request; only after this may the identity be looked up.
     *
     * @throws SecurityException if the one who grants is the one who asked
     */
    public void grant(Request request, String second) throws IOException {
        if (request.who().strip().toLowerCase(Locale.ROOT).equals(second.strip().toLowerCase(Locale.ROOT))) {
            log.append(
                    clock.instant(), second, "refused-reveal", request.pseudonym(), "asked and granted by one person");
            throw new SecurityException(Messages.text("reveal.alone"));
        }
        log.append(clock.instant(), second, "grant-reveal", request.pseudonym(), request.reason());
    }
}
