/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.detect.FoldedText;
import org.taskseam.privacy.detect.internal.Engine;

/**
 * Hides personal data in a text: folds it once, runs the built-in engine and any further detectors, and replaces what
 * they found by typed placeholders. Thread-safe; time is bounded by the length limit.
 */
public final class TextMasker implements Masker {
    /** Texts are searched up to this many UTF-16 units; what follows is hidden unread. */
    public static final int MAX_LENGTH = 2_048;

    /** The longest that further detectors may take for one text; see {@link #mask}. */
    public static final Duration MAX_TIME = Duration.ofMillis(100);

    /** A text in which nothing was found, as it was seen in a channel. */
    private record Clean(Channel channel, MaskedText masked) {}

    /** How many of them are remembered, a power of two, and how long they are at most: less than a megabyte together. */
    private static final int REMEMBERED = 1 << 11;

    private static final int LONGEST_REMEMBERED = 128;

    private final Engine engine = new Engine();
    /**
     * What the same programs show again and again. Only texts that name nobody are kept, which are stored as they are anyway;
     * any thread may replace any of them.
     */
    private final @Nullable Clean[] clean = new Clean[REMEMBERED];
    /** Their hashes, so that the others need not be looked at. */
    private final int[] hashes = new int[REMEMBERED];

    private final List<Detector> further;
    private final LongSupplier nanoTime;

    /** The built-in engine and the detectors that are installed. */
    public TextMasker() {
        this(List.of());
    }

    /**
     * The built-in engine, the detectors that are installed, and further ones, such as the rules of a project.
     *
     * @throws IllegalStateException if an installed one cannot be used
     */
    public TextMasker(List<Detector> further) {
        this(
                Stream.concat(InstalledDetectors.in(TextMasker.class.getClassLoader()).stream(), further.stream())
                        .toList(),
                System::nanoTime);
    }

    TextMasker(List<Detector> further, LongSupplier nanoTime) {
        this.further = List.copyOf(further);
        this.nanoTime = nanoTime;
        FoldedText nothing = FoldedText.of("-", Channel.OTHER);
        engine.find(nothing, new Findings(nothing)); // reads the word lists now, not while an event waits
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a further detector fails, or all of them took longer than {@link #MAX_TIME}: one that is
     *     slow once is no less wrong than one that fails, and the event is dropped
     */
    @Override
    public MaskedText mask(String text, String language, Channel channel) {
        if (text.isEmpty()) {
            return new MaskedText(text, List.of());
        }
        if (channel == Channel.CONTENT) {
            return replaced(text, List.of(new Span(0, text.length(), PiiKind.FREE_TEXT)));
        }
        if (text.length() > LONGEST_REMEMBERED) {
            return searched(text, channel);
        }
        int hash = text.hashCode() * 31 + channel.ordinal();
        int slot = hash & REMEMBERED - 1;
        Clean before = hashes[slot] == hash ? clean[slot] : null;
        if (before != null && before.channel == channel && before.masked.text().equals(text)) {
            return before.masked;
        }
        MaskedText masked = searched(text, channel);
        if (!masked.touched()) {
            clean[slot] = new Clean(channel, masked);
            hashes[slot] = hash;
        }
        return masked;
    }

    private MaskedText searched(String text, Channel channel) {
        int limit = text.length() <= MAX_LENGTH ? text.length() : MAX_LENGTH;
        String searched = limit == text.length() ? text : text.substring(0, limit);
        FoldedText folded = FoldedText.of(searched, channel);
        Findings findings = new Findings(folded);
        engine.find(folded, findings);
        engine.findEncoded(folded, searched, findings);
        if (!further.isEmpty()) {
            long start = nanoTime.getAsLong();
            for (Detector detector : further) {
                find(detector, folded, findings);
            }
            if (nanoTime.getAsLong() - start > MAX_TIME.toNanos()) {
                throw new IllegalStateException("Detectors took too long for one text.");
            }
        }
        if (limit < text.length()) {
            int cut = limit;
            while (cut > 0 && limit - cut < 512 && !Character.isWhitespace(text.charAt(cut - 1))) {
                cut--; // a value may lie across the limit
            }
            findings.addOriginal(cut, text.length(), PiiKind.FREE_TEXT);
        }
        boolean encoded = limit < text.length() || !folded.isPlain();
        return replaced(text, encoded ? EncodedJson.widen(text, findings.spans()) : findings.spans());
    }

    private static void find(Detector detector, FoldedText text, Findings findings) {
        try {
            detector.find(text, findings);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // its message may hold the text
            throw new IllegalStateException(
                    detector.getClass().getName() + " failed: " + e.getClass().getName());
        }
    }

    private static MaskedText replaced(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return new MaskedText(text, spans);
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start()).append(span.kind().placeholder());
            from = span.end();
        }
        return new MaskedText(masked.append(text, from, text.length()).toString(), spans);
    }
}
