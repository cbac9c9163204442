/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

/**
 * A policy with the document that it was read from, so that comments, the order of lines and a signature are kept.
 *
 * @param document as written or signed
 * @param policy what it says
 */
public record WrittenPolicy(String document, Policy policy) {

    /**
     * Reads a policy.
     *
     * @throws PolicyException if something is wrong with it
     */
    public static WrittenPolicy of(String document) {
        return new WrittenPolicy(document, PolicyText.parse(document));
    }

    /** A policy that nobody wrote as a text: its canonical text stands for it. */
    public static WrittenPolicy of(Policy policy) {
        return new WrittenPolicy(PolicyText.format(policy), policy);
    }

    /** The text to go on writing at: a signature would not hold for it. */
    public String text() {
        return SignedPolicy.of(document).map(SignedPolicy::text).orElse(document);
    }
}
