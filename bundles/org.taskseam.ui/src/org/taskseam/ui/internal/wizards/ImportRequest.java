/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import java.nio.file.Path;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.Role;
import org.taskseam.privacy.policy.WrittenPolicy;

/** What the pages of the import have found out and been told so far. */
public final class ImportRequest {

    private Path file;
    private Detected detected;
    private ReadOptions options = ReadOptions.defaults();
    private String name = "";
    private boolean keepNames;
    private boolean published;
    private boolean findsTasks;
    private WrittenPolicy policy;

    /** @return the file to import; {@code null} before one is chosen */
    public Path file() {
        return file;
    }

    void file(Path file, Detected detected) {
        this.file = file;
        this.detected = detected;
        this.options = ReadOptions.defaults().withMapping(detected.toMapping());
    }

    /** @return what was found out about the file; {@code null} before one is chosen */
    public Detected detected() {
        return detected;
    }

    /** @return how to read it */
    public ReadOptions options() {
        return options;
    }

    void options(ReadOptions options) {
        this.options = options;
    }

    /** @return name of the project */
    public String name() {
        return name;
    }

    void name(String name) {
        this.name = name;
    }

    /** @return whether names of people are kept instead of pseudonyms */
    public boolean keepNames() {
        return keepNames;
    }

    void keepNames(boolean keep) {
        keepNames = keep;
    }

    /** @return whether the log is published or the importer's own, so that figures need no group to hide in */
    public boolean published() {
        return published;
    }

    void published(boolean is) {
        published = is;
    }

    /** @return whether tasks are found in the log once it is in the project */
    public boolean findsTasks() {
        return findsTasks;
    }

    void findsTasks(boolean wanted) {
        findsTasks = wanted;
    }

    /** @return whether the log names its cases */
    boolean namesCases() {
        return options.mapping().columns().containsValue(Role.of(Attribute.CASE));
    }

    /** @return what is recorded of which application; {@code null} for the defaults */
    public WrittenPolicy policy() {
        return policy;
    }

    void policy(WrittenPolicy wanted) {
        policy = wanted;
    }
}
