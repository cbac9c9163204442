/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Detector;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.detect.internal.Checks;
import org.taskseam.privacy.internal.Messages;

/** Finds what the rules of a project describe, in linear time. */
public final class PatternDetector implements Detector {
    /** The most rules of one project. */
    public static final int MAX_RULES = 32;

    /** So often a rule may match in one text; then the rest is hidden unread, since each search may read all of it. */
    private static final int MAX_MATCHES = 64;

    private static final int LABEL_REACH = 48;

    private record Compiled(PatternRule rule, Pattern pattern, List<String> labels) {}

    private final List<Compiled> rules;

    /** Compiles the rules. */
    public PatternDetector(List<PatternRule> rules) {
        if (rules.size() > MAX_RULES) {
            throw new IllegalArgumentException(Messages.text("policy.finds", MAX_RULES));
        }
        this.rules = rules.stream()
                .map(rule -> new Compiled(
                        rule,
                        PatternRule.compile(rule.pattern()),
                        rule.labels().stream().map(PatternDetector::folded).toList()))
                .toList();
    }

    private static String folded(String label) {
        return FoldedText.of(label.strip(), Channel.OTHER).toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void find(FoldedText text, Findings findings) {
        for (Compiled rule : rules) {
            Matcher matcher = rule.pattern.matcher(text);
            int matches = 0;
            while (matcher.find()) {
                if (++matches > MAX_MATCHES) {
                    findings.add(matcher.start(), text.length(), PiiKind.FREE_TEXT);
                    break;
                }
                boolean fits = matcher.end() > matcher.start()
                        && labelled(rule.labels, text, matcher.start())
                        && Checks.passes(rule.rule.checksum(), text, matcher.start(), matcher.end());
                if (fits) {
                    findings.add(matcher.start(), matcher.end(), rule.rule.kind());
                }
            }
        }
    }

    private static boolean labelled(List<String> labels, FoldedText text, int at) {
        if (labels.isEmpty()) {
            return true;
        }
        String before =
                text.subSequence(Math.max(0, at - LABEL_REACH), at).toString().toLowerCase(Locale.ROOT);
        return labels.stream().anyMatch(before::contains);
    }
}
