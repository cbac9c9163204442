/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.WrittenPolicy;
import org.taskseam.store.internal.Messages;

/** An open project: a folder with a store. Closed by {@link #close()}. */
public final class Project implements AutoCloseable {

    static final String DOCUMENT = "project";

    private static final String POLICY = "policy";

    private static final String TOLD = "told";

    private final Path folder;
    private final EventStore events;
    private final ProjectKeys keys;

    Project(Path folder, EventStore events, ProjectKeys keys) {
        this.folder = folder;
        this.events = events;
        this.keys = keys;
    }

    /** @return the folder of the project */
    public Path folder() {
        return folder;
    }

    ProjectKeys keys() {
        return keys;
    }

    /** @return events and documents */
    public EventStore events() {
        return events;
    }

    /** @return what the project says about itself */
    public ProjectInfo info() {
        TextDocument text = TextDocument.parse(document().text());
        try {
            return new ProjectInfo(
                    text.get("name"),
                    Instant.parse(text.get("created")),
                    text.get("key"),
                    Boolean.parseBoolean(text.get("keepsNames")),
                    Boolean.parseBoolean(text.get("keepsValues")),
                    !text.get("speaksOfPeople").equals("false"));
        } catch (DateTimeParseException e) {
            throw damaged();
        }
    }

    /**
     * @return the key from which pseudonyms and tokens are made
     * @throws StoreException if it is not on this computer
     */
    public ProjectKey key() {
        return keys.load(info().keyReference());
    }

    /** @return the policy under which logs are imported, {@code null} if there is none */
    public @Nullable Policy policy() {
        WrittenPolicy written = writtenPolicy();
        return written == null ? null : written.policy();
    }

    /** @return the same with the text as it was written or signed, {@code null} if there is none */
    public @Nullable WrittenPolicy writtenPolicy() {
        return events.document(POLICY)
                .map(document -> WrittenPolicy.of(document.text()))
                .orElse(null);
    }

    /** @return what analysts were told of, length and fingerprint of a stretch, by its first day */
    public Map<LocalDate, String> told() {
        Map<LocalDate, String> told = new TreeMap<>();
        events.document(TOLD)
                .ifPresent(document -> TextDocument.parse(document.text())
                        .values()
                        .forEach((day, fingerprint) -> told.put(LocalDate.parse(day), fingerprint)));
        return told;
    }

    /** Keeps what analysts were told of; nothing is written if that is known. */
    public void keepTold(Map<LocalDate, String> told) {
        if (told.equals(told())) {
            return;
        }
        TextDocument text = new TextDocument();
        told.forEach((day, fingerprint) -> text.put(day.toString(), fingerprint));
        int version = events.document(TOLD).map(Document::version).orElse(0);
        events.putDocument(TOLD, text.toString(), version);
    }

    /** @return whether everything in it was imported under this policy, and something was */
    public boolean isAllUnder(Policy policy) {
        List<TextDocument> imports = imports();
        return !imports.isEmpty()
                && imports.stream().allMatch(text -> text.get("policy").equals(policy.hash()));
    }

    /** @return what imports were asked to keep as it stood in logs; empty if nothing */
    public Set<Kept> kept() {
        Set<Kept> kept = EnumSet.noneOf(Kept.class);
        for (TextDocument text : imports()) {
            for (Kept what : Kept.values()) {
                if (text.get(what.key).equals("true")) {
                    kept.add(what);
                }
            }
        }
        return kept;
    }

    private List<TextDocument> imports() {
        return events.documents().stream()
                .filter(name -> name.startsWith(Importer.IMPORT))
                .flatMap(name -> events.document(name).stream())
                .map(document -> TextDocument.parse(document.text()))
                .toList();
    }

    void write(WrittenPolicy policy) {
        int version = events.document(POLICY).map(Document::version).orElse(0);
        events.putDocument(POLICY, policy.document(), version);
    }

    void write(ProjectInfo info) {
        int version = events.document(DOCUMENT).map(Document::version).orElse(0);
        events.putDocument(DOCUMENT, text(info), version);
    }

    static String text(ProjectInfo info) {
        return new TextDocument()
                .put("name", info.name())
                .put("created", info.created().toString())
                .put("key", info.keyReference())
                .put("keepsNames", Boolean.toString(info.keepsNames()))
                .put("keepsValues", Boolean.toString(info.keepsValues()))
                .put("speaksOfPeople", Boolean.toString(info.speaksOfPeople()))
                .toString();
    }

    private Document document() {
        Optional<Document> document = events.document(DOCUMENT);
        return document.orElseThrow(this::damaged);
    }

    private StoreException damaged() {
        return new StoreException(Messages.text("project.damaged", folder));
    }

    @Override
    public void close() {
        events.close();
    }
}
