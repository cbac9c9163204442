/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.CapturePipeline;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.delivery.ReviewStore;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.policy.EventMasker;
import org.taskseam.privacy.policy.Policy;

/** One stretch of recording under one policy. While there is none, nothing on the desktop is listened to. */
final class Recording implements AutoCloseable {

    private final CaptureSource source;
    private final CapturePipeline pipeline;
    private final String limits;

    private Recording(CaptureSource source, CapturePipeline pipeline, String limits) {
        this.source = source;
        this.pipeline = pipeline;
        this.limits = limits;
    }

    static Recording begin(
            CaptureSource source, Policy policy, Masker masker, ProjectKey key, Journal journal, ReviewStore store)
            throws CaptureException {
        EventMasker treatment = new EventMasker(policy, masker, key);
        StringBuilder limits = new StringBuilder(source.availability().reason());
        CapturePipeline pipeline = new CapturePipeline(
                PolicyAllowance.of(policy),
                elements(source, limits),
                new MaskingGuard(masker, Locale.getDefault().getLanguage()),
                interaction -> journal.event(interaction, treatment).ifPresent(store::append));
        // also after a pause: what lies before must not look as if it led to what follows
        store.append(journal.gap(0, "not recorded"));
        Recording recording = new Recording(source, pipeline, limits.toString());
        try {
            source.start(pipeline.start(source.id()));
        } catch (CaptureException e) {
            recording.close();
            throw e;
        }
        return recording;
    }

    private static ElementResolver elements(CaptureSource source, StringBuilder limits) {
        try {
            return source.elements();
        } catch (CaptureException e) {
            limits.append(limits.isEmpty() ? "" : ". ").append(e.getMessage());
            return ElementResolver.NONE;
        }
    }

    CaptureHealth.Snapshot health() {
        return pipeline.health().snapshot();
    }

    Optional<Duration> untouched() {
        return source.untouched();
    }

    /** @return what can't be seen on this desktop, or nothing */
    String limits() {
        return limits;
    }

    @Override
    public void close() {
        source.close();
        pipeline.close();
    }
}
