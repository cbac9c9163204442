/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taskseam.capture.Action;
import org.taskseam.capture.Interaction;
import org.taskseam.capture.MaskingGuard;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RecordingField;
import org.taskseam.capture.UiElement;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.ReviewStore;
import org.taskseam.delivery.Segment;
import org.taskseam.delivery.Spool;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.policy.EventMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;

/** What an agent does with what it sees: masked and treated by its policy, kept in the review store, released into the spool. */
final class SelfTestAgent {

    private static final String EVERYTHING = """
        policy "selftest"
        purpose "self-test"
        basis "self-test"
        from 2026-01-01
        until 2026-12-31
        retention P1D
        notice 1
        record everything
          application *
        """;

    private static final List<String> COLUMNS =
            Stream.of(RecordingField.values()).map(RecordingField::header).toList();
    private static final String INSTALLATION = "selftest";

    private final Path folder;
    private final Masker masker;
    private final Policy policy;
    private final String application;

    /** @param folder where an agent would write; the keys to it lie beside it */
    SelfTestAgent(Path folder, Masker masker, Optional<Policy> policy, String application) {
        this.folder = folder;
        this.masker = masker;
        this.policy = policy.orElseGet(() -> PolicyText.parse(EVERYTHING));
        this.application = application;
    }

    /**
     * Shows texts to an agent and releases half of what it keeps.
     *
     * @return everything in the review store and in the spool, decrypted
     */
    List<String> show(List<String> texts, Instant start) throws IOException {
        KeyPair keys = KeyFile.pair(KeyFile.Kind.SPOOL_PRIVATE);
        MaskingGuard guard = new MaskingGuard(masker, "");
        EventMasker treatment = new EventMasker(policy, masker, ProjectKey.random());
        List<RecordedEvent> kept = new ArrayList<>();
        try (ReviewStore store = new ReviewStore(
                        folder.resolve("review"),
                        KeyFile.reviewKey(folder.resolve("review.key")),
                        INSTALLATION,
                        COLUMNS,
                        SelfTestAgent::lost);
                Spool spool = new Spool(
                        folder.resolve("spool"), keys.getPublic(), INSTALLATION, COLUMNS, SelfTestAgent::lost)) {
            store.under(policy.hash());
            for (int i = 0; i < texts.size(); i++) {
                Interaction seen = seen(texts.get(i), new Moment(start.plusSeconds(i), i));
                Optional<Map<Attribute, String>> values = guard.admit(seen)
                        .flatMap(masked -> treatment.mask(
                                seen.at().wall().atZone(ZoneOffset.UTC).toLocalDate(), RecordingField.values(masked)));
                if (values.isPresent()) {
                    store.append(event(i, values.get()));
                }
            }
            store.release(spool, event -> event.id() % 2 == 0);
            kept.addAll(store.pending(Long.MAX_VALUE, texts.size()));
            kept.addAll(store.sent(Long.MAX_VALUE, texts.size()));
            for (Path segment : spool.released()) {
                kept.addAll(Segment.open(segment)
                        .decrypt(List.of(keys.getPrivate()))
                        .events());
            }
        }
        return kept.stream().flatMap(event -> event.fields().stream()).toList();
    }

    private Interaction seen(String text, Moment at) {
        UiElement element = new UiElement(
                "push button", text, text, text, null, "https://portal.example/" + text, null, false, "atspi");
        return new Interaction(at, Action.CLICK, application, text, element, null, 1);
    }

    private static RecordedEvent event(long id, Map<Attribute, String> values) {
        return new RecordedEvent(
                id,
                Stream.of(RecordingField.values())
                        .map(field -> values.getOrDefault(field.attribute(), ""))
                        .toList());
    }

    private static RecordedEvent lost(long count) {
        return new RecordedEvent(0, COLUMNS.stream().map(column -> "").toList());
    }
}
