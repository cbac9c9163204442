/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.ProgramNames;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Writes the papers that data protection asks for from a policy in force, so that they cannot contradict it: what is not
 * in the policy is not in the papers, and every value in them is read from it. Drafts for people to complete; Markdown.
 */
public final class Papers {
    /** The papers. */
    public enum Paper {
        /** Draft of a data-protection impact assessment (GDPR, article 35). */
        ASSESSMENT,
        /** What employees are told before recording begins (articles 13 and 14). */
        NOTICE,
        /** Record of processing (article 30). */
        RECORD
    }

    private final Policy policy;
    private final ResourceBundle texts;
    private final StringBuilder out = new StringBuilder();

    private Papers(Policy policy, Locale language) {
        this.policy = policy;
        texts = ResourceBundle.getBundle(
                "org.taskseam.privacy.policy.papers",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Writes a paper in English, German, French or Dutch; other languages give English. Measures are those of the policy,
     * to be checked where it is in use.
     */
    public static String write(Paper paper, Policy policy, Locale language) {
        return write(paper, policy, language, null);
    }

    /** Writes a paper in which each measure is ticked that a project shows to be in use, and the others are called missing. */
    public static String write(Paper paper, Policy policy, Locale language, @Nullable Evidence evidence) {
        Papers papers = new Papers(policy, language);
        String name = paper.name().toLowerCase(Locale.ROOT);
        papers.out
                .append("# ")
                .append(papers.text(name + ".title", policy.project()))
                .append("\n\n");
        papers.paragraph(name + ".intro");
        papers.facts();
        papers.rules();
        papers.section("measures");
        papers.measures(evidence);
        if (paper == Paper.ASSESSMENT) {
            papers.section("risks");
            papers.list(papers.text("risk.recognised"), papers.text("risk.watched"), papers.text("risk.lost"));
            papers.paragraph("open");
        }
        papers.section("rights");
        papers.paragraph("rights.text");
        return papers.out.toString();
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }

    private void measures(@Nullable Evidence shown) {
        list(
                measure(shown, Evidence::masked, "measure.masked", PiiKind.values().length),
                measure(shown, Evidence::pseudonymous, "measure.keys"),
                measure(shown, Evidence::guarded, "measure.group", ReleaseGuard.SMALLEST_GROUP),
                measure(
                        shown,
                        Evidence::guarded,
                        "measure.snapshot",
                        policy.snapshot().getDays() / 7),
                measure(shown, Evidence::logged, "measure.log"),
                measure(shown, Evidence::checkpointed, "measure.checkpoint") + later(shown),
                measure(shown, Evidence::masked, "measure.closed"),
                text("rows." + Rule.lower(policy.rows())),
                text("sessions", ReleaseGuard.SMALLEST_GROUP),
                text("finds", policy.finds().size()),
                text("screenshots." + Rule.lower(policy.screenshots())),
                policy.readsScreen() ? text("ocr", policy.ocr()) : text("ocr.none"));
    }

    private String measure(@Nullable Evidence shown, Predicate<Evidence> isShown, String key, Object... values) {
        String measure = text(key, values);
        return shown == null
                ? measure
                : isShown.test(shown) ? "[x] " + measure : "[ ] " + text("measure.missing", measure);
    }

    /** What the checkpoint says nothing about. */
    private String later(@Nullable Evidence shown) {
        return shown == null || !shown.checkpointed() || shown.later() == 0
                ? ""
                : " " + text("measure.later", shown.later());
    }

    private void paragraph(String key) {
        out.append(text(key)).append("\n\n");
    }

    private void section(String key) {
        out.append("## ").append(text(key)).append("\n\n");
    }

    private void list(String... items) {
        for (String item : items) {
            out.append("* ").append(item).append('\n');
        }
        out.append('\n');
    }

    private void facts() {
        section("facts");
        list(
                text("purpose", policy.purpose()),
                text("basis", policy.basis()),
                text("period", day(policy.from()), day(policy.until())),
                text("retention", words(policy.retention())),
                text("notice.version", policy.notice()),
                text("policy.version", policy.version(), policy.hash()));
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.getString("date"), Locale.ENGLISH)
                .format(date);
    }

    private String words(Period time) {
        return Stream.of(
                        Map.entry("time.years", time.getYears()),
                        Map.entry("time.months", time.getMonths()),
                        Map.entry("time.days", time.getDays()))
                .filter(part -> part.getValue() != 0)
                .map(part -> text(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void rules() {
        section("rules");
        paragraph("rules.text");
        for (Rule rule : policy.rules()) {
            out.append("### ").append(rule.name()).append("\n\n");
            out.append(text(
                            rule.record() ? "rule.record" : "rule.ignore",
                            new TreeSet<>(rule.applications())
                                    .stream().map(Papers::named).collect(Collectors.joining(", ")),
                            rule.domains().isEmpty() ? "*" : String.join(", ", new TreeSet<>(rule.domains())),
                            rule.roles().isEmpty() ? "*" : String.join(", ", new TreeSet<>(rule.roles()))))
                    .append("\n\n");
            if (rule.record()) {
                attributes(rule);
            }
        }
    }

    /** As people call the program, and as the policy does where that is another word. */
    private static String named(String application) {
        String said = ProgramNames.said(application);
        return said.equalsIgnoreCase(application) ? said : said + " (" + application + ")";
    }

    private void attributes(Rule rule) {
        out.append("| ")
                .append(text("attribute"))
                .append(" | ")
                .append(text("treatment"))
                .append(" |\n|---|---|\n");
        for (Attribute attribute : Attribute.values()) {
            String word = PolicyText.word(attribute);
            out.append("| ")
                    .append(text("attribute." + word))
                    .append(" [")
                    .append(word)
                    .append("]")
                    .append(" | ")
                    .append(text("treatment." + PolicyText.word(rule.treatment(attribute))))
                    .append(" |\n");
        }
        out.append('\n');
    }
}
