/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.delivery.SignedConfiguration;

/** A PC with a project, for tests: keys, a signed policy, a clock that is set, and a source that is driven by hand. */
final class Workplace {

    static final String POLICY = """
        policy "Incoming orders"
        version %d
        purpose "Find steps that can be made simpler"
        basis "Works agreement 12"
        from 2026-01-01
        until 2026-06-30
        retention P30D
        notice %d
        ignore private
          application firefox
        record office
          application soffice chromium
          mask window url
          keep value-length
        """;

    /** Place of the only window on the screen. */
    static final Bounds WINDOW = new Bounds(0, 0, 640, 320);

    final Places places;
    final KeyPair signing = KeyFile.pair(KeyFile.Kind.SIGNING_PRIVATE);
    final KeyPair spool = KeyFile.pair(KeyFile.Kind.SPOOL_PRIVATE);
    final TestClock clock = new TestClock();
    /** Those that listen or have listened. */
    final List<HandDriven> sources = new CopyOnWriteArrayList<>();
    /** Whether there is a desktop. */
    volatile boolean desktop = true;
    /** What every look-up finds. */
    volatile Optional<UiElement> element = Optional.empty();

    Workplace(Path folder) throws IOException {
        places = new Places(
                OwnerOnly.folder(folder.resolve("configuration")),
                OwnerOnly.folder(folder.resolve("data")),
                folder.resolve("browser.json"));
        KeyFile.store(places.signingKey(), KeyFile.Kind.SIGNING_PUBLIC, signing.getPublic());
        configure(1, 1);
    }

    void configure(int version, int notice) throws IOException {
        configure(POLICY.formatted(version, notice));
    }

    void configure(String policy) throws IOException {
        try {
            Files.writeString(
                    places.configurationFile(),
                    SignedConfiguration.sign(policy, spool.getPublic(), signing.getPrivate()));
            // the clock of a file system may be too coarse to tell two versions of one test apart
            Files.setLastModifiedTime(
                    places.configurationFile(),
                    java.nio.file.attribute.FileTime.fromMillis(1_000L * policy.hashCode()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    Agent start() throws IOException {
        return start(() -> List.of(new HandDriven()));
    }

    Agent start(Supplier<List<CaptureSource>> made) throws IOException {
        return Agent.start(places, made, clock);
    }

    Agent startAndAccept() throws IOException {
        Agent agent = start();
        agent.accept(1, Locale.ENGLISH);
        return agent;
    }

    /** A source whose events tests offer themselves. */
    class HandDriven implements CaptureSource {
        volatile RawSink sink = event -> {};
        volatile boolean closed;
        /** Whether the desktop has ended the delivery. */
        volatile boolean ended;

        @Override
        public boolean hasEnded() {
            return ended;
        }

        @Override
        public String id() {
            return "hand";
        }

        @Override
        public Availability availability() {
            return Availability.FULL;
        }

        @Override
        public boolean isDesktopThere() {
            return desktop;
        }

        @Override
        public void start(RawSink target) throws CaptureException {
            if (!desktop) {
                throw new CaptureException("There is no desktop");
            }
            sink = target;
            sources.add(this);
        }

        @Override
        public ElementResolver elements() {
            return new ElementResolver() {
                @Override
                public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
                    return element;
                }

                @Override
                public Optional<UiElement> focused(WindowRef window, Duration deadline) {
                    return element;
                }

                @Override
                public void windowActivated(WindowRef window) {}

                @Override
                public void close() {}
            };
        }

        /** A screen of one window, half of it red and half of it in stripes as fine as letters. */
        @Override
        public Optional<ScreenGrabber> screen() {
            return Optional.of(new ScreenGrabber() {
                @Override
                public Optional<ScreenImage> grab(Bounds area) {
                    return Optional.empty();
                }

                @Override
                public Optional<ScreenImage> window(long window) {
                    int[] pixels = new int[WINDOW.width() * WINDOW.height()];
                    for (int i = 0; i < pixels.length; i++) {
                        int x = i % WINDOW.width();
                        pixels[i] = x < WINDOW.width() / 2 ? 0xcc0000 : x % 4 < 2 ? 0x000000 : 0xffffff;
                    }
                    return Optional.of(new ScreenImage(WINDOW, pixels));
                }

                @Override
                public Optional<ScreenImage> around(long window, int x, int y, Bounds area) {
                    return Optional.empty();
                }

                @Override
                public void close() {}
            });
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    static final class TestClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
