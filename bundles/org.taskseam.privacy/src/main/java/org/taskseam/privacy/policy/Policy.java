/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.detect.PatternDetector;
import org.taskseam.privacy.detect.PatternRule;
import org.taskseam.privacy.internal.Messages;

/**
 * What a project may record. Ordered rules, the first that matches wins; where none matches, nothing is recorded.
 *
 * @param project the project's name
 * @param version counts up with every change
 * @param purpose why the data are processed
 * @param basis the legal basis
 * @param from first day of recording
 * @param until last day of recording
 * @param retention how long events are kept
 * @param notice version of the notice that employees have seen
 * @param screenshots what pictures may be taken
 * @param ocr languages in which words may be read from the screen where a program tells nothing of itself, as Tesseract names them
 *     ({@code eng+deu}); {@link #NO_OCR} if none may
 * @param rows whether single events may leave the project
 * @param snapshot how many weeks an answer to analysts is about
 * @param rules the rules in order
 * @param finds what is hidden wherever text is masked, beside what the detectors find anyway
 */
public record Policy(
        String project,
        int version,
        String purpose,
        String basis,
        LocalDate from,
        LocalDate until,
        Period retention,
        int notice,
        Screenshots screenshots,
        String ocr,
        Rows rows,
        Period snapshot,
        List<Rule> rules,
        List<PatternRule> finds) {

    /** Nothing is read from the screen: the default. */
    public static final String NO_OCR = "none";

    private static final Pattern LANGUAGES = Pattern.compile("[A-Za-z]\\w*(\\+[A-Za-z]\\w*)*");

    /** What pictures may be taken; text in them is blurred. */
    public enum Screenshots {
        /** None: the default. */
        NONE,
        /** Of the window in use. */
        WINDOW,
        /** Of the element in use. */
        ELEMENT
    }

    /** Whether single events may leave the project, beside figures of enough people. */
    public enum Rows {
        /** They may not: the default. */
        NONE,
        /** They may, with numbers of sessions that hold for one export in place of people. */
        SESSIONS
    }

    public Policy {
        if (project.isBlank() || purpose.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException(Messages.text("policy.named"));
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(Messages.text("policy.ends", from, until));
        }
        if (version < 1 || notice < 1 || retention.isZero() || retention.isNegative()) {
            throw new IllegalArgumentException(Messages.text("policy.counts"));
        }
        if (snapshot.toTotalMonths() != 0 || snapshot.getDays() < 7 || snapshot.getDays() % 7 != 0) {
            throw new IllegalArgumentException(Messages.text("policy.snapshot", snapshot));
        }
        if (!LANGUAGES.matcher(ocr).matches()) {
            throw new IllegalArgumentException(Messages.text("policy.ocr", ocr));
        }
        rules = List.copyOf(rules);
        finds = List.copyOf(finds);
        if (finds.size() > PatternDetector.MAX_RULES) {
            throw new IllegalArgumentException(Messages.text("policy.finds", PatternDetector.MAX_RULES));
        }
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException(Messages.text("policy.same", rule.name()));
            }
        }
    }

    /** Whether words may be read from the screen. */
    public boolean readsScreen() {
        return !ocr.equals(NO_OCR);
    }

    /** Hides personal data in texts as this policy asks. */
    public Masker masker() {
        return finds.isEmpty() ? new TextMasker() : new TextMasker(List.of(new PatternDetector(finds)));
    }

    /** The rule for an event, empty if nothing may be recorded. */
    public Optional<Rule> rule(String application, String domain, String role) {
        for (Rule rule : rules) {
            if (rule.matches(application, domain, role)) {
                return rule.record() ? Optional.of(rule) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a day lies in the period of recording. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** SHA-256 of the canonical text: the fingerprint that each batch of events carries. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(PolicyText.format(this).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
