/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

/**
 * A format's opinion about a file after seeing its first bytes.
 *
 * @param confidence 0 (certainly not this format) to 1 (certainly)
 * @param reason     why, for a person to read
 */
public record Probe(double confidence, String reason) {

    public Probe {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is 0 to 1, not " + confidence);
        }
    }

    /** The file is not of this format. */
    public static Probe no(String reason) {
        return new Probe(0, reason);
    }
}
