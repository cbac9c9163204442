/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.CapturePipeline;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.capture.OwnUse;
import org.taskseam.capture.Pictures;
import org.taskseam.capture.Saving;
import org.taskseam.capture.browser.BrowserBridge;
import org.taskseam.capture.browser.BrowserResolver;
import org.taskseam.capture.browser.HostPatterns;
import org.taskseam.capture.ocr.OcrResolver;
import org.taskseam.capture.screen.PngEncoder;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.ReviewStore;
import org.taskseam.privacy.InstalledDetectors;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.policy.EventMasker;
import org.taskseam.privacy.policy.Policy;

/** One stretch of recording under one policy. While there is none, nothing on the desktop is listened to. */
final class Recording implements AutoCloseable {

    private final CaptureSource desktop;
    private final @Nullable BrowserBridge browser;
    private final CapturePipeline pipeline;
    private final EventMasker treatment;
    private final List<String> detectors;
    private final StringBuilder limits;

    private Recording(
            CaptureSource desktop,
            @Nullable BrowserBridge browser,
            CapturePipeline pipeline,
            EventMasker treatment,
            List<String> detectors,
            StringBuilder limits) {
        this.desktop = desktop;
        this.browser = browser;
        this.pipeline = pipeline;
        this.treatment = treatment;
        this.detectors = detectors;
        this.limits = limits;
    }

    /** @param meetingPoint where the browser extension finds this recording, if the policy lets a browser be looked at */
    static Recording begin(
            CaptureSource desktop, Policy policy, ProjectKey key, Journal journal, ReviewStore store, Path meetingPoint)
            throws CaptureException {
        Masker masker = usable(policy::masker);
        List<String> detectors = usable(InstalledDetectors::names);
        EventMasker treatment = new EventMasker(policy, masker, key);
        StringBuilder limits = new StringBuilder(desktop.availability().reason());
        ElementResolver elements = elements(desktop, limits);
        if (policy.readsScreen()) {
            elements = reading(elements, desktop, policy.ocr(), limits);
        }
        HostPatterns pages = PolicyAllowance.pages(policy);
        BrowserBridge browser = pages.patterns().isEmpty() ? null : new BrowserBridge(meetingPoint, pages);
        CapturePipeline pipeline = new CapturePipeline(
                PolicyAllowance.of(policy),
                browser == null ? elements : new BrowserResolver(browser, elements),
                new MaskingGuard(masker, Locale.getDefault().getLanguage()),
                (interaction, picture) -> journal.event(interaction, treatment, picture != null)
                        .ifPresent(event -> keep(store, event, picture)),
                pictures(desktop, policy, limits));
        // also after a pause: what lies before must not look as if it led to what follows
        store.under(policy.hash());
        store.append(journal.gap(0, "not recorded"));
        Recording recording = new Recording(desktop, browser, pipeline, treatment, detectors, limits);
        try {
            desktop.start(pipeline.start(desktop.id()));
        } catch (CaptureException e) {
            recording.close();
            throw e;
        }
        recording.hearBrowser();
        return recording;
    }

    /** @throws CaptureException if a detector that is installed cannot be made */
    private static <T> T usable(Supplier<T> masking) throws CaptureException {
        try {
            return masking.get();
        } catch (IllegalStateException e) {
            throw new CaptureException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Without it, pages are still seen through the accessibility interface. */
    private void hearBrowser() {
        if (browser != null) {
            try {
                browser.start(pipeline.sink(browser.id()));
            } catch (CaptureException e) {
                limit(limits, e);
            }
        }
    }

    private static ElementResolver elements(CaptureSource source, StringBuilder limits) {
        try {
            return source.elements();
        } catch (CaptureException e) {
            limit(limits, e);
            return ElementResolver.NONE;
        }
    }

    /** Where a program tells nothing of itself, words are read from the screen. */
    private static ElementResolver reading(
            ElementResolver elements, CaptureSource desktop, String languages, StringBuilder limits) {
        try {
            Optional<Path> data = OcrResolver.languageData().filter(folder -> OcrResolver.knows(folder, languages));
            Optional<ScreenGrabber> screen = data.isEmpty() ? Optional.empty() : desktop.screen();
            if (data.isPresent() && screen.isPresent()) {
                return new OcrResolver(elements, screen.get(), data.get(), languages);
            }
            limit(limits, Messages.text("ocr.missing", languages));
        } catch (CaptureException e) {
            limit(limits, e);
        }
        return elements;
    }

    /** Without its picture an event is worth as much; a disk that can't be written tells so by the next event. */
    private static void keep(ReviewStore store, RecordedEvent event, @Nullable ScreenImage picture) {
        if (picture == null) {
            store.append(event);
            return;
        }
        try {
            store.append(event, PngEncoder.encode(picture));
        } catch (IOException e) {
            // see above
        }
    }

    private static @Nullable Pictures pictures(CaptureSource desktop, Policy policy, StringBuilder limits) {
        Pictures.Extent extent = switch (policy.screenshots()) {
            case NONE -> null;
            case WINDOW -> Pictures.Extent.WINDOW;
            case ELEMENT -> Pictures.Extent.ELEMENT;
        };
        if (extent == null) {
            return null;
        }
        try {
            return desktop.screen().map(screen -> new Pictures(screen, extent)).orElse(null);
        } catch (CaptureException e) {
            limit(limits, e);
            return null;
        }
    }

    private static void limit(StringBuilder limits, CaptureException e) {
        limit(limits, String.valueOf(e.getMessage()));
    }

    private static void limit(StringBuilder limits, String what) {
        limits.append(limits.isEmpty() ? "" : ". ").append(what);
    }

    CaptureHealth.Snapshot health() {
        return pipeline.health().snapshot().refusing(treatment.failed());
    }

    Optional<Duration> untouched() {
        return desktop.untouched();
    }

    /** @return whether the desktop has ended it */
    boolean hasEnded() {
        return desktop.hasEnded();
    }

    void giveBackMemory() {
        desktop.giveBackMemory();
    }

    /** @return class names of the detectors of partners that mask, too */
    List<String> detectors() {
        return detectors;
    }

    /** @return what can't be seen on this desktop, or nothing */
    String limits() {
        return limits.toString();
    }

    /** @return whether the browser extension was heard of lately; empty where the policy lets no browser be looked at */
    Optional<Boolean> browserConnected() {
        return Optional.ofNullable(browser).map(BrowserBridge::connected);
    }

    /** @return what this process has used, with the process that looks up elements for this recording */
    OwnUse with(OwnUse use) {
        OptionalLong helper = pipeline.helper();
        return helper.isPresent() ? use.with(helper.getAsLong()) : use;
    }

    /** @param wanted what is to be done without from now on */
    void save(Saving wanted) {
        pipeline.save(wanted);
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        desktop.close();
        pipeline.close();
    }
}
