/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.internal.MiningTexts;

/** Reads rules, one to a line. */
final class RuleParser {

    private static final int MOST_LINES = 10_000;
    private static final String EXAMPLE = "starts when activity is \"open mail\" and application contains \"Outlook\"";

    /** A word as written or a text in quotes. */
    private record Token(String text, boolean quoted) {

        boolean is(String word) {
            return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
        }
    }

    private final String file;
    private final List<TypeRules> types = new ArrayList<>();
    private @Nullable String name;
    private List<List<Condition>> starts = new ArrayList<>();
    private List<List<Condition>> ends = new ArrayList<>();
    private @Nullable String caseOf;
    private List<Condition> caseWhen = List.of();
    private int caseLine;
    private int taskLine;
    private int line;
    private List<Token> tokens = List.of();
    private int at;

    RuleParser(String file) {
        this.file = file;
    }

    List<TypeRules> parse(String text) throws RuleException {
        for (String one : text.lines().toList()) {
            line++;
            if (line > MOST_LINES) {
                throw wrong("lines", Integer.toString(MOST_LINES));
            }
            tokens = tokens(one);
            at = 0;
            if (!tokens.isEmpty()) {
                rule();
                if (at < tokens.size()) {
                    throw wrong("much", tokens.get(at).text);
                }
            }
        }
        close();
        return types;
    }

    private List<Token> tokens(String from) throws RuleException {
        List<Token> found = new ArrayList<>();
        int i = 0;
        while (i < from.length()) {
            char c = from.charAt(i);
            if (c == '#') {
                return found;
            } else if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '"') {
                StringBuilder text = new StringBuilder();
                i++;
                while (i < from.length() && from.charAt(i) != '"') {
                    i += from.charAt(i) == '\\' && i + 1 < from.length() ? 1 : 0;
                    text.append(from.charAt(i++));
                }
                if (i >= from.length()) {
                    throw wrong("quote");
                }
                i++;
                found.add(new Token(text.toString(), true));
            } else {
                int start = i;
                while (i < from.length() && !Character.isWhitespace(from.charAt(i)) && from.charAt(i) != '"') {
                    i++;
                }
                found.add(new Token(from.substring(start, i), false));
            }
        }
        return found;
    }

    private void rule() throws RuleException {
        if (accept("task")) {
            close();
            name = text("task \"Name of the type\"");
            taskLine = line;
            return;
        }
        if (name == null) {
            throw wrong("task");
        }
        if (accept("starts")) {
            expect("when", EXAMPLE);
            starts.add(conditions());
        } else if (accept("ends")) {
            expect("when", EXAMPLE.replace("starts", "ends"));
            ends.add(conditions());
        } else if (accept("case")) {
            if (caseOf != null) {
                throw wrong("case");
            }
            caseOf = next("case \"order number\"").text;
            caseLine = line;
            caseWhen = accept("when") ? conditions() : List.of();
        } else {
            throw wrong("unknown", tokens.get(at).text);
        }
    }

    private List<Condition> conditions() throws RuleException {
        List<Condition> all = new ArrayList<>();
        do {
            String column = next(EXAMPLE).text;
            all.add(new Condition(column, operator(column), text(EXAMPLE), line));
        } while (accept("and"));
        return List.copyOf(all);
    }

    private Condition.Operator operator(String column) throws RuleException {
        if (accept("is")) {
            return accept("not") ? Condition.Operator.IS_NOT : Condition.Operator.IS;
        }
        if (accept("contains")) {
            return Condition.Operator.CONTAINS;
        }
        if (accept("starts")) {
            expect("with", EXAMPLE);
            return Condition.Operator.STARTS_WITH;
        }
        if (accept("ends")) {
            expect("with", EXAMPLE);
            return Condition.Operator.ENDS_WITH;
        }
        String missing = MiningTexts.text("rule.operator", column);
        throw new RuleException(
                file,
                line,
                at < tokens.size() && tokens.get(at - 1).quoted ? missing : MiningTexts.text("rule.blanks", missing));
    }

    private boolean accept(String word) {
        if (at < tokens.size() && tokens.get(at).is(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String word, String example) throws RuleException {
        if (!accept(word)) {
            throw wrong("missing", word, example);
        }
    }

    private Token next(String example) throws RuleException {
        if (at >= tokens.size()) {
            throw wrong("early", example);
        }
        return tokens.get(at++);
    }

    private String text(String example) throws RuleException {
        Token token = next(example);
        if (!token.quoted || token.text.isBlank()) {
            throw wrong("text", token.text, example);
        }
        return token.text;
    }

    private void close() throws RuleException {
        if (name != null) {
            if (starts.isEmpty() && ends.isEmpty() && caseOf == null) {
                line = taskLine;
                throw wrong("empty", name, EXAMPLE);
            }
            String closing = Objects.requireNonNull(name);
            if (types.stream().anyMatch(type -> type.name().equalsIgnoreCase(closing))) {
                line = taskLine;
                throw wrong("twice", closing);
            }
            types.add(new TypeRules(closing, List.copyOf(starts), List.copyOf(ends), caseOf, caseWhen, caseLine));
        }
        starts = new ArrayList<>();
        ends = new ArrayList<>();
        caseOf = null;
        caseWhen = List.of();
    }

    private RuleException wrong(String problem, String... values) {
        return new RuleException(file, line, MiningTexts.text("rule." + problem, (Object[]) values));
    }
}
