/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.recognition.internal.learned.LearnedJson;

/**
 * What was learned of a project, in the file {@value #NAME} in its folder. It can be deleted at any time: then all is learned
 * from the events again. Replaced in one step.
 */
public final class LearnedFile {

    /** Name of the file in a project's folder. */
    public static final String NAME = "learned.json";

    private static final long LARGEST = 256L << 20;

    private final Path file;

    /** @param file the file, which need not be there */
    public LearnedFile(Path file) {
        this.file = file;
    }

    /** @return the file in the folder of a project */
    public static LearnedFile in(Path folder) {
        return new LearnedFile(folder.resolve(NAME));
    }

    /**
     * Recognises with what was learned before, and keeps what is learned now; of a log without events that is nothing.
     *
     * @param fromScratch whether to learn all anew
     * @throws IOException if the file cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; then the file is as it was
     */
    public Learning recognize(EventLog log, LearningRecognizer recognizer, boolean fromScratch, Progress progress)
            throws IOException {
        Optional<LearnedTasks> before = fromScratch ? Optional.empty() : load();
        Learning learning = recognizer.learn(log, before.orElse(null), progress);
        progress.checkCancelled();
        boolean learnedAny = !learning.learned().actors().isEmpty();
        if (learnedAny && !before.equals(Optional.of(learning.learned()))) {
            save(learning.learned());
        }
        return learning;
    }

    /**
     * Recognises, and where the recogniser learns, with what was learned before, which is kept.
     *
     * @param fromScratch whether to learn all anew
     * @param told        is given what was learned, if anything
     * @throws IOException if the file cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; then the file is as it was
     */
    public RecognizedTasks find(
            EventLog log, TaskRecognizer recognizer, boolean fromScratch, Consumer<Learning> told, Progress progress)
            throws IOException {
        if (!(recognizer instanceof LearningRecognizer learner)) {
            return recognizer.recognize(log, progress);
        }
        Learning learning = recognize(log, learner, fromScratch, progress);
        told.accept(learning);
        return learning.tasks();
    }

    /** @return what was learned; nothing if there is no file, or none that this version can use */
    public Optional<LearnedTasks> load() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return Optional.of(LearnedJson.read(in, file.toString()));
            }
        } catch (IOException e) { // a damaged or foreign file is worth no more than none: it is written anew
            return Optional.empty();
        }
    }

    /** @throws IOException if the file cannot be written */
    public void save(LearnedTasks learned) throws IOException {
        WholeFile.write(file, out -> LearnedJson.write(learned, out));
    }

    /**
     * Forgets what was learned, as after events were erased.
     *
     * @throws IOException if the file cannot be deleted
     */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
