/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.EventSample;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.privacy.policy.WrittenPolicy;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** Reads and writes policies and the events they are tried on. Not for the thread of the views. */
public final class PolicyFiles {

    /** Name of the policy in the folder of a project. */
    public static final String NAME = "project.policy";

    private static final long LONGEST = 1 << 20;

    private final ProjectKeys keys;

    /** With the keys of who works here. */
    public PolicyFiles() {
        this(ProjectKeys.ofUser());
    }

    PolicyFiles(ProjectKeys keys) {
        this.keys = keys;
    }

    /** @throws IOException if there is no such file, or it is no policy by its size */
    public PolicyDraft load(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(Words.get("policy.long", file));
        }
        return PolicyDraft.of(Files.readString(file));
    }

    /**
     * A policy that a log is to be imported under; if it is signed, it has to be as it was signed.
     *
     * @param signer file of the public key of whoever has to have signed it; empty for this computer's key, if it is signed at all
     * @throws IOException if one of the files cannot be read
     * @throws SecurityException if it was changed since, somebody else signed it, or nobody did; says so
     */
    public PolicyDraft trusted(Path file, Optional<Path> signer) throws IOException {
        PolicyDraft draft = load(file);
        Optional<SignedPolicy> signed = SignedPolicy.of(draft.text());
        if (draft.policy().isPresent() && (signer.isPresent() || signed.isPresent())) {
            signed.orElseThrow(() -> new SecurityException(Words.get("policy.unsigned")))
                    .verified(key(signer), 0);
        }
        return draft;
    }

    private PublicKey key(Optional<Path> signer) throws IOException {
        if (signer.isEmpty()) {
            return keys.signing().publicKey();
        }
        try {
            return SigningKey.publicKey(Files.readString(signer.get()));
        } catch (IllegalArgumentException | IOException e) {
            throw new SecurityException(Words.get("policy.signer.bad", signer.get()), e);
        }
    }

    /**
     * @param folder of a project
     * @return the policy written for it, unless its logs were imported under one of a later version; else one to begin with
     */
    public PolicyDraft ofProject(Path folder, PolicyDraft first) throws IOException {
        Path file = folder.resolve(NAME);
        Optional<PolicyDraft> written = Files.exists(file) ? Optional.of(load(file)) : Optional.empty();
        int version = written.map(draft -> draft.policy().map(Policy::version).orElse(Integer.MAX_VALUE))
                .orElse(0);
        return inForce(folder)
                .filter(imported -> imported.policy().version() > version)
                .map(imported -> PolicyDraft.of(imported.text()))
                .or(() -> written)
                .orElse(first);
    }

    private Optional<WrittenPolicy> inForce(Path folder) {
        synchronized (ProjectLibrary.STORES) {
            try (Project project = Projects.open(folder, keys)) {
                return Optional.ofNullable(project.writtenPolicy());
            }
        }
    }

    /** @return some events of a project, as they were stored */
    public EventSample sample(Path folder, Progress progress) {
        synchronized (ProjectLibrary.STORES) {
            try (Project project = Projects.open(folder, keys)) {
                return EventSample.ofProject(
                        project.events().scan(EventQuery.all(), progress),
                        project.info().speaksOfPeople() ? Audience.ANALYSTS : Audience.HOLDER,
                        progress);
            }
        }
    }

    /** Writes the text as it stands. */
    public PolicyDraft save(PolicyDraft draft, Path file) throws IOException {
        WholeFile.writeText(file, draft.text());
        return draft;
    }

    /**
     * Writes the canonical text, without comments, with a signature by this computer's key: what agents and {@code policy verify}
     * take. A draft that cannot be read is not signed.
     *
     * @return the public half of the key
     */
    public String sign(PolicyDraft draft, Path file) throws IOException {
        var key = keys.signing();
        WholeFile.writeText(
                file,
                SignedPolicy.sign(draft.policy().orElseThrow(), key.privateKey())
                        .document());
        return key.publicText();
    }
}
