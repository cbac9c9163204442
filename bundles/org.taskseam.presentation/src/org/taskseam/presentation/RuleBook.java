/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.recognition.rule.TaskRules;

/**
 * The rules of the open project: kept in {@value TaskRules#NAME} in its folder, applied in the background, and taken back. For
 * the thread of the views only.
 */
public final class RuleBook {

    private final Analysis analysis;
    private final Background background;
    private final Supplier<LogMining> mining;
    private final Supplier<Optional<Path>> folder;
    private final Runnable recognize;
    private final Observable<Optional<Answer<String>>> kept = new Observable<>(Optional.empty());
    private final Observable<String> problem = new Observable<>("");
    private final Deque<String> before = new ArrayDeque<>();
    private Path place;
    private Optional<String> text = Optional.empty();

    /**
     * @param mining    applies rules
     * @param folder    of the open project; empty for one that is kept nowhere
     * @param recognize finds tasks with the rules kept, where none are known yet
     */
    public RuleBook(
            Analysis analysis,
            Background background,
            Supplier<LogMining> mining,
            Supplier<Optional<Path>> folder,
            Runnable recognize) {
        this.analysis = analysis;
        this.background = background;
        this.mining = mining;
        this.folder = folder;
        this.recognize = recognize;
    }

    /** @return the text that is kept, while it is read or written, or why it could not be; empty without a project */
    public Observable<Optional<Answer<String>>> kept() {
        return kept;
    }

    /** @return why the rules could not be applied to what is shown, in a sentence; empty if they could */
    public Observable<String> problem() {
        return problem;
    }

    /** @return the text that is known to be kept: the last one that was read or written; empty before */
    public Optional<String> text() {
        return text;
    }

    /** Reads the rules of the open project, unless they are known. */
    public void load() {
        Path now = folder.get().orElse(null);
        if (now == null) {
            place = null;
            forget();
            kept.set(Optional.empty());
        } else if (!now.equals(place)) {
            place = now;
            forget();
            start(progress -> read(now));
        }
    }

    private void forget() {
        text = Optional.empty();
        before.clear();
        problem.set("");
    }

    private void start(Background.Work<String> work) {
        Path mine = place;
        background.start(TaskRules.NAME, work, answer -> {
            if (mine.equals(place)) {
                if (answer instanceof Answer.Complete<String>(String now)) {
                    text = Optional.of(now);
                }
                kept.set(Optional.of(answer));
            }
        });
    }

    private static String read(Path folder) throws IOException {
        Path file = folder.resolve(TaskRules.NAME);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** @return whether the rules kept are known and none are being written, so that others can be applied */
    public boolean isReady() {
        return text.isPresent() && kept.get().filter(Answer::isFinal).isPresent();
    }

    /**
     * Keeps rules that can be read, and puts the tasks right by them.
     *
     * @throws java.util.NoSuchElementException if the book is not {@link #isReady() ready}
     */
    public void apply(RuleDraft draft) {
        before.push(text.orElseThrow());
        keep(draft);
    }

    /** @return whether rules were applied that can be taken back; not while they are being written */
    public boolean canTakeBack() {
        return isReady() && !before.isEmpty();
    }

    /** Puts the rules back that held before the last ones. */
    public void takeBack() {
        if (canTakeBack()) {
            keep(RuleDraft.of(before.pop()));
        }
    }

    private void keep(RuleDraft draft) {
        TaskRules rules = draft.rules().orElseThrow();
        problem.set("");
        Path file = place.resolve(TaskRules.NAME);
        start(progress -> {
            WholeFile.writeText(file, draft.text());
            return draft.text();
        });
        boolean known = analysis.mined().flatMap(MinedProject::recognition).isPresent();
        if (known) {
            MinedProject project = analysis.mined().orElseThrow();
            analysis.change(
                    Words.get("rules.applying"), progress -> mining.get().rule(project, rules, progress), answer -> {
                        if (answer instanceof Answer.Failed<MinedProject>(String reason)) {
                            problem.set(reason);
                        }
                    });
        } else {
            recognize.run();
        }
    }
}
