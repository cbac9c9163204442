/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.detect.PatternRule;
import org.taskseam.privacy.internal.Messages;

/**
 * The readable form of a policy. Grammar, line by line; {@code #} starts a comment, words with spaces stand in quotes:
 *
 * <pre>
 * policy   = "policy" NAME version? header* find* rule*
 * header   = "version" N | "purpose" TEXT | "basis" TEXT | "from" DATE | "until" DATE
 *          | "retention" PERIOD | "notice" N | "screenshots" ("none" | "window" | "element")
 *          | "ocr" ("none" | LANGUAGES) | "rows" ("none" | "sessions") | "snapshot" PERIOD
 * find     = "find" KIND PATTERN, then indented or not: "label" WORD+ | "checksum" ("luhn" | "mod97" | "mod11-10")
 * rule     = ("record" | "ignore") NAME, then indented or not:
 *            "application" PATTERN+ | "domain" PATTERN+ | "role" PATTERN+
 *          | ("drop" | "tokenise" | "pseudonymise" | "generalise" | "mask" | "keep") ATTRIBUTE+
 * </pre>
 *
 * A {@code find} hides what its pattern matches, in RE2 syntax; see {@link PatternRule}. Its kind is one of
 * {@link PiiKind}, such as {@code customer-id}, or {@code custom}.
 */
public final class PolicyText {
    private static final int MAX_LENGTH = 1 << 20;

    private PolicyText() {}

    /**
     * Reads a policy.
     *
     * @throws PolicyException if something is wrong with it
     */
    public static Policy parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new PolicyException(1, Messages.text("policy.long"));
        }
        Parser parser = new Parser();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            List<String> words = words(number, line);
            if (!words.isEmpty()) {
                parser.line(number, words);
            }
        }
        return parser.end(number);
    }

    /** @return a text in quotes, as a policy may hold any text */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> words(int number, String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean open = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : '\n';
            if (quoted && c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                open = true;
            } else if (!quoted && (Character.isWhitespace(c) || c == '#')) {
                if (open) {
                    words.add(word.toString());
                    word.setLength(0);
                    open = false;
                }
                if (c == '#') {
                    return words;
                }
            } else if (c == '\n') {
                throw new PolicyException(number, Messages.text("policy.quote"));
            } else {
                word.append(c);
                open = true;
            }
        }
        return words;
    }

    private static final class Parser {
        private record Header(int line, String value) {}

        private final Map<String, Header> headers = new TreeMap<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<PatternRule> finds = new ArrayList<>();
        private @Nullable String pattern;
        private PiiKind kind = PiiKind.CUSTOM;
        private final Set<String> labels = new TreeSet<>();
        private PatternRule.Checksum checksum = PatternRule.Checksum.NONE;
        private @Nullable String project;
        private @Nullable String name;
        private int start;
        private boolean record;
        private final Set<String> applications = new TreeSet<>();
        private final Set<String> domains = new TreeSet<>();
        private final Set<String> roles = new TreeSet<>();
        private final Map<Attribute, Treatment> treatments = new EnumMap<>(Attribute.class);

        void line(int number, List<String> words) {
            String key = words.getFirst();
            List<String> values = words.subList(1, words.size());
            if (values.isEmpty()) {
                throw new PolicyException(number, Messages.text("policy.empty", key));
            }
            switch (key) {
                case "policy" -> project = one(number, values);
                case "version",
                        "purpose",
                        "basis",
                        "from",
                        "until",
                        "retention",
                        "notice",
                        "screenshots",
                        "ocr",
                        "rows",
                        "snapshot" -> {
                    if (name != null || headers.put(key, new Header(number, one(number, values))) != null) {
                        throw new PolicyException(number, Messages.text("policy.once", key));
                    }
                }
                case "find" -> {
                    closeFind();
                    if (name != null || values.size() != 2) {
                        throw new PolicyException(number, Messages.text("policy.find"));
                    }
                    kind = constant(number, PiiKind.class, values.getFirst());
                    pattern = values.get(1);
                    start = number;
                }
                case "label" -> inFind(number).labels.addAll(values);
                case "checksum" ->
                    inFind(number).checksum = constant(number, PatternRule.Checksum.class, one(number, values));
                case "record", "ignore" -> {
                    closeFind();
                    close();
                    name = one(number, values);
                    start = number;
                    record = key.equals("record");
                }
                case "application" -> inRule(number).applications.addAll(values);
                case "domain" -> inRule(number).domains.addAll(values);
                case "role" -> inRule(number).roles.addAll(values);
                default -> treatment(number, key, values);
            }
        }

        private static String one(int number, List<String> values) {
            if (values.size() != 1) {
                throw new PolicyException(number, Messages.text("policy.one"));
            }
            return values.getFirst();
        }

        private Parser inRule(int number) {
            if (name == null) {
                throw new PolicyException(number, Messages.text("policy.outside"));
            }
            return this;
        }

        private Parser inFind(int number) {
            if (pattern == null) {
                throw new PolicyException(number, Messages.text("policy.unfound"));
            }
            return this;
        }

        private void closeFind() {
            if (pattern == null) {
                return;
            }
            try {
                finds.add(new PatternRule(kind, pattern, List.copyOf(labels), checksum));
            } catch (IllegalArgumentException e) {
                throw new PolicyException(start, String.valueOf(e.getMessage()));
            }
            pattern = null;
            labels.clear();
            checksum = PatternRule.Checksum.NONE;
        }

        private void treatment(int number, String key, List<String> values) {
            Treatment treatment = constant(number, Treatment.class, key);
            for (String value : values) {
                Attribute attribute = constant(number, Attribute.class, value);
                if (treatment.compareTo(Defaults.loosest(attribute)) > 0) {
                    throw new PolicyException(
                            number,
                            Messages.text("policy.treatment", value, Rule.lower(Defaults.loosest(attribute)), key));
                }
                if (inRule(number).treatments.put(attribute, treatment) != null) {
                    throw new PolicyException(number, Messages.text("policy.twice", value));
                }
            }
        }

        private static <E extends Enum<E>> E constant(int number, Class<E> type, String word) {
            for (E constant : type.getEnumConstants()) {
                if (Rule.lower(constant).equals(word)) {
                    return constant;
                }
            }
            throw new PolicyException(number, Messages.text("policy.unknown", word));
        }

        private void close() {
            if (name == null) {
                return;
            }
            try {
                rules.add(new Rule(name, record, applications, domains, roles, treatments));
            } catch (IllegalArgumentException e) {
                throw new PolicyException(start, String.valueOf(e.getMessage()));
            }
            applications.clear();
            domains.clear();
            roles.clear();
            treatments.clear();
        }

        Policy end(int last) {
            closeFind();
            close();
            try {
                return new Policy(
                        project == null ? "" : project,
                        number(header("version", "1")),
                        header("purpose", "").value(),
                        header("basis", "").value(),
                        date(wanted(last, "from")),
                        date(wanted(last, "until")),
                        period(wanted(last, "retention")),
                        number(wanted(last, "notice")),
                        constant(header("screenshots", "none"), Policy.Screenshots.class),
                        header("ocr", Policy.NO_OCR).value(),
                        constant(header("rows", "none"), Policy.Rows.class),
                        period(header("snapshot", "P4W")),
                        rules,
                        finds);
            } catch (IllegalArgumentException e) {
                throw new PolicyException(last, String.valueOf(e.getMessage()));
            }
        }

        private Header header(String key, String standard) {
            return headers.getOrDefault(key, new Header(1, standard));
        }

        private Header wanted(int last, String key) {
            Header header = headers.get(key);
            if (header == null) {
                throw new PolicyException(last, Messages.text("policy.missing", key));
            }
            return header;
        }

        private static int number(Header header) {
            return read(header, "policy.number", Integer::valueOf);
        }

        private static LocalDate date(Header header) {
            return read(header, "policy.date", LocalDate::parse);
        }

        private static Period period(Header header) {
            return read(header, "policy.period", Period::parse);
        }

        private static <E extends Enum<E>> E constant(Header header, Class<E> type) {
            return constant(header.line(), type, header.value());
        }

        private static <T> T read(Header header, String problem, Function<String, T> reader) {
            try {
                return reader.apply(header.value());
            } catch (DateTimeException | NumberFormatException e) {
                throw new PolicyException(header.line(), Messages.text(problem, header.value()));
            }
        }
    }

    /** The canonical text: equal policies have equal texts, comments are gone. */
    public static String format(Policy policy) {
        StringBuilder text = new StringBuilder();
        line(text, "", "policy", List.of(policy.project()));
        line(text, "", "version", List.of(String.valueOf(policy.version())));
        line(text, "", "purpose", List.of(policy.purpose()));
        line(text, "", "basis", List.of(policy.basis()));
        line(text, "", "from", List.of(policy.from().toString()));
        line(text, "", "until", List.of(policy.until().toString()));
        line(text, "", "retention", List.of(policy.retention().toString()));
        line(text, "", "notice", List.of(String.valueOf(policy.notice())));
        line(text, "", "screenshots", List.of(Rule.lower(policy.screenshots())));
        if (policy.readsScreen()) { // policies from before there was such a line keep their fingerprints
            line(text, "", "ocr", List.of(policy.ocr()));
        }
        line(text, "", "rows", List.of(Rule.lower(policy.rows())));
        line(text, "", "snapshot", List.of(policy.snapshot().toString()));
        for (PatternRule find : policy.finds()) {
            text.append('\n');
            line(text, "", "find", List.of(Rule.lower(find.kind()), find.pattern()));
            line(text, "  ", "label", new TreeSet<>(find.labels()));
            if (find.checksum() != PatternRule.Checksum.NONE) {
                line(text, "  ", "checksum", List.of(Rule.lower(find.checksum())));
            }
        }
        for (Rule rule : policy.rules()) {
            text.append('\n');
            line(text, "", rule.record() ? "record" : "ignore", List.of(rule.name()));
            line(text, "  ", "application", new TreeSet<>(rule.applications()));
            line(text, "  ", "domain", new TreeSet<>(rule.domains()));
            line(text, "  ", "role", new TreeSet<>(rule.roles()));
            for (Treatment treatment : Treatment.values()) {
                line(
                        text,
                        "  ",
                        Rule.lower(treatment),
                        rule.treatments().entrySet().stream()
                                .filter(e -> e.getValue() == treatment)
                                .map(e -> Rule.lower(e.getKey()))
                                .sorted()
                                .toList());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String indent, String key, Iterable<String> values) {
        if (!values.iterator().hasNext()) {
            return;
        }
        text.append(indent).append(key);
        for (String value : values) {
            boolean plain = value.matches("[A-Za-z0-9.*_:/-]+");
            text.append(' ').append(plain ? value : quoted(value));
        }
        text.append('\n');
    }

    /** Words of a key in lower case, as they stand in a policy. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
