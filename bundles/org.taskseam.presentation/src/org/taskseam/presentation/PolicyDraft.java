/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/**
 * A policy while a person writes it.
 *
 * @param text    as written, with comments
 * @param policy  what it says; empty while it cannot be read
 * @param problem why it cannot be read; empty if it can
 */
public record PolicyDraft(String text, Optional<Policy> policy, Optional<TextProblem> problem) {

    private static final int DAYS = 90;
    private static final Pattern VERSION = Pattern.compile("(?m)^[ \\t]*version[ \\t]+\\d+");

    /** @return what a text says, or what is wrong with it */
    public static PolicyDraft of(String text) {
        try {
            return new PolicyDraft(text, Optional.of(PolicyText.parse(text)), Optional.empty());
        } catch (PolicyException e) {
            return new PolicyDraft(text, Optional.empty(), Optional.of(new TextProblem(e.line(), e.problem())));
        }
    }

    /**
     * @param project      what it is for
     * @param applications which it may record; each gets a rule of its own
     * @return a policy to begin with, as strict as one can be that records these
     */
    public static PolicyDraft first(String project, List<String> applications, LocalDate today) {
        StringBuilder text = new StringBuilder(Words.get(
                "policy.first",
                PolicyText.quoted(project.isBlank() ? Words.get("policy.unnamed") : project),
                today.toString(),
                today.plusDays(DAYS).toString()));
        List<String> named = applications.isEmpty() ? List.of(Words.get("policy.application")) : applications;
        for (String application : named) {
            text.append("\nrecord ").append(PolicyText.quoted(application)).append("\n  application ");
            text.append(PolicyText.quoted(application + "*")).append('\n');
        }
        return of(text.toString());
    }

    /** @return what changed since it was saved; nothing while one of the two cannot be read */
    public List<PolicyDiff.Change> changesSince(PolicyDraft saved) {
        return policy.isPresent() && saved.policy.isPresent()
                ? PolicyDiff.between(saved.policy.get(), policy.get())
                : List.of();
    }

    /** @return whether it says something else than the saved one under the same version, or an older one */
    public boolean needsVersion(PolicyDraft saved) {
        return !changesSince(saved).isEmpty()
                && policy.orElseThrow().version() <= saved.policy.orElseThrow().version();
    }

    /** @return the same with the version after that of the saved one */
    public PolicyDraft raised(PolicyDraft saved) {
        String line = "version " + (saved.policy.orElseThrow().version() + 1);
        Matcher matcher = VERSION.matcher(text);
        return of(matcher.find() ? matcher.replaceFirst(line) : text.replaceFirst("\n|$", "\n" + line + "\n"));
    }

    /** @return the line where a rule begins, from 1; 0 if there is no such rule */
    public int lineOf(String rule) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if ((line.startsWith("record ") || line.startsWith("ignore "))
                    && (line.contains(PolicyText.quoted(rule))
                            || line.substring(7).strip().equals(rule))) {
                return i + 1;
            }
        }
        return 0;
    }
}
