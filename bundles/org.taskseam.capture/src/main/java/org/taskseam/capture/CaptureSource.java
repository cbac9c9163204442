/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.Optional;
import org.taskseam.capture.screen.ScreenGrabber;

/**
 * Delivers what happens on a desktop. Found by {@link java.util.ServiceLoader}. A source runs on threads of its own, never
 * blocks the desktop, and classifies keys before anything leaves it.
 */
public interface CaptureSource extends AutoCloseable {

    /** @return short technical name, such as {@code x11} */
    String id();

    /** @return whether this source can work on this machine now, and if not or not fully, why */
    Availability availability();

    /**
     * Begins to deliver. Called once.
     *
     * @throws CaptureException if the desktop does not let us, saying what to do
     */
    void start(RawSink sink) throws CaptureException;

    /**
     * @return what finds the elements of this desktop; closed by whoever asked
     * @throws CaptureException if the desktop does not let us, saying what to do
     */
    default ElementResolver elements() throws CaptureException {
        return ElementResolver.NONE;
    }

    /**
     * @return what takes pictures of this desktop, closed by whoever asked; empty where none can be taken
     * @throws CaptureException if the desktop does not let us, saying what to do
     */
    default Optional<ScreenGrabber> screen() throws CaptureException {
        return Optional.empty();
    }

    /**
     * How long nobody has touched keyboard and mouse, as the desktop itself knows it and not by what was delivered: when the two
     * disagree, capture is broken.
     *
     * @return empty where the desktop does not tell
     */
    default Optional<Duration> untouched() {
        return Optional.empty();
    }

    /** @return whether the desktop has ended the delivery, so that only another source can go on */
    default boolean hasEnded() {
        return false;
    }

    /**
     * Looks whether the desktop that this program was started on is still there, and at nothing else of it.
     *
     * @return true where that can't be told
     */
    default boolean isDesktopThere() {
        return true;
    }

    /** Gives back memory that only the start needed; what turns out to be needed comes back by itself. For now and then. */
    default void giveBackMemory() {}

    /** Ends the delivery and gives back every handle. */
    @Override
    void close();

    /**
     * Whether a source can work.
     *
     * @param usable  whether {@link #start} makes sense
     * @param limited whether part of the events will be missing
     * @param reason  what is missing and what to do; empty if nothing
     */
    record Availability(boolean usable, boolean limited, String reason) {

        /** Everything works. */
        public static final Availability FULL = new Availability(true, false, "");

        /** @return not usable, with the reason */
        public static Availability none(String reason) {
            return new Availability(false, false, reason);
        }

        /** @return usable in part, with what is missing */
        public static Availability limited(String reason) {
            return new Availability(true, true, reason);
        }
    }
}
