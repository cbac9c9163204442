/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taskseam.capture.Action;
import org.taskseam.capture.Interaction;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RecordingField;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.ProgramNames;
import org.taskseam.privacy.policy.EventMasker;

/** Writes interactions as events with the columns of a recording, and reads them again. */
final class Journal {

    /** Names of the columns: time and actor, those of {@link RecordingField}, and whether there is a picture. */
    static final List<String> COLUMNS = Stream.of(
                    Stream.of("time", "actor"),
                    Stream.of(RecordingField.values()).map(RecordingField::header),
                    Stream.of("evidence"))
            .flatMap(names -> names)
            .toList();

    private static final String PICTURE = "picture";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final EventNumbers numbers;
    private final String actor;
    private final Clock clock;

    Journal(EventNumbers numbers, String actor, Clock clock) {
        this.numbers = numbers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param pictured whether a picture belongs to it
     * @return the event as the policy lets it be kept, or nothing
     */
    Optional<RecordedEvent> event(Interaction interaction, EventMasker masker, boolean pictured) {
        ZonedDateTime time = interaction.at().wall().atZone(clock.getZone());
        Map<Attribute, String> values = RecordingField.values(interaction);
        // where no application is named there is nothing that a rule could be for
        Optional<Map<Attribute, String>> kept =
                interaction.application() == null ? Optional.of(values) : masker.mask(time.toLocalDate(), values);
        return kept.map(fields -> event(time, fields, pictured ? PICTURE : ""));
    }

    private RecordedEvent event(ZonedDateTime time, Map<Attribute, String> values, String evidence) {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        fields.add(TIME.format(time));
        fields.add(actor);
        for (RecordingField field : RecordingField.values()) {
            fields.add(values.getOrDefault(field.attribute(), ""));
        }
        fields.add(evidence);
        return new RecordedEvent(numbers.next(), fields);
    }

    /** @return the event that tells of events that could not be written */
    RecordedEvent gap(long lost) {
        return gap(lost, "the disk could not be written");
    }

    RecordedEvent gap(long lost, String reason) {
        Interaction gap = Interaction.gap(new Moment(clock.instant(), System.nanoTime()), lost, reason);
        return event(clock.instant().atZone(clock.getZone()), RecordingField.values(gap), "");
    }

    /** @return the event that stays where others were deleted: its time, and nothing of what it was */
    static RecordedEvent marker(RecordedEvent deleted) {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        for (String column : COLUMNS) {
            fields.add(
                    switch (column) {
                        case "time", "actor" -> value(deleted, column);
                        case "action" -> Action.GAP.text();
                        case "element" -> "not recorded";
                        default -> "";
                    });
        }
        return new RecordedEvent(deleted.id(), fields);
    }

    static boolean isGap(RecordedEvent event) {
        return Action.GAP.text().equals(value(event, "action"));
    }

    static Instant time(RecordedEvent event) {
        return OffsetDateTime.parse(value(event, "time")).toInstant();
    }

    /** @return what people call the program; empty if none is known */
    static String application(RecordedEvent event) {
        return ProgramNames.said(value(event, "application"));
    }

    private static String value(RecordedEvent event, String column) {
        int index = COLUMNS.indexOf(column);
        return index < event.fields().size() ? event.fields().get(index) : "";
    }
}
