/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

/**
 * Hides personal data in a text before anything is stored. Implementations are pure and thread-safe and take bounded
 * time; whoever calls one drops the event if it throws.
 */
@FunctionalInterface
public interface Masker {
    /**
     * Hides personal data.
     *
     * @param text what was seen
     * @param language ISO 639 code of the text's likely language, or empty; a hint only
     * @param channel where it was seen
     */
    MaskedText mask(String text, String language, Channel channel);
}
