/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a grammar (RFC 5234, RFC 7405) whose rules do not call themselves, and says which texts belong to it. */
final class Abnf {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:%s)?\"[^\"]*\"|%x[0-9A-F]+(?:-[0-9A-F]+)?|[0-9]*\\*[0-9]*|[0-9]+|[A-Za-z][A-Za-z0-9-]*|[/()\\[\\]]");

    private sealed interface Part {
        record Word(String text, boolean exactly) implements Part {}

        record Sign(int least, int most) implements Part {}

        record Rule(String name) implements Part {}

        record All(List<Part> parts) implements Part {}

        record OneOf(List<Part> parts) implements Part {}

        record Many(Part part, int least, int most) implements Part {}
    }

    private final Map<String, Part> rules = new LinkedHashMap<>();

    Abnf(String grammar) {
        for (String rule : grammar.replaceAll("(?m)^;.*$", "").split("\n(?=\\S)")) {
            if (!rule.isBlank()) {
                String[] sides = rule.split("=", 2);
                rules.put(sides[0].strip(), new Reader(sides[1]).oneOf());
            }
        }
    }

    /** What a rule lets be chosen, each a word. */
    Set<String> words(String rule) {
        Set<String> words = new TreeSet<>();
        if (rules.get(rule) instanceof Part.OneOf(List<Part> parts)) {
            for (Part part : parts) {
                words.add(((Part.Word) part).text());
            }
        }
        return words;
    }

    boolean matches(String rule, String text) {
        BitSet start = new BitSet();
        start.set(0);
        int[] signs = text.codePoints().toArray();
        return ends(new Part.Rule(rule), start, signs).get(signs.length);
    }

    /** @return where a part can end that begins at one of some places */
    private BitSet ends(Part part, BitSet starts, int[] text) {
        BitSet ends = new BitSet();
        if (starts.isEmpty()) {
            return ends;
        }
        switch (part) {
            case Part.Word word ->
                starts.stream()
                        .filter(at -> isAt(word, at, text))
                        .forEach(at -> ends.set(at + word.text().length()));
            case Part.Sign(int least, int most) ->
                starts.stream()
                        .filter(at -> at < text.length && text[at] >= least && text[at] <= most)
                        .forEach(at -> ends.set(at + 1));
            case Part.Rule(String name) -> ends.or(ends(Objects.requireNonNull(rules.get(name), name), starts, text));
            case Part.All(List<Part> parts) -> {
                ends.or(starts);
                for (Part next : parts) {
                    BitSet further = ends(next, ends, text);
                    ends.clear();
                    ends.or(further);
                }
            }
            case Part.OneOf(List<Part> parts) -> parts.forEach(one -> ends.or(ends(one, starts, text)));
            case Part.Many many -> {
                BitSet at = starts;
                BitSet seen = new BitSet();
                for (int times = 0; !at.isEmpty() && times <= many.most(); times++) {
                    if (times >= many.least()) {
                        ends.or(at);
                        seen.or(at);
                    }
                    at = ends(many.part(), at, text);
                    at.andNot(seen);
                }
            }
        }
        return ends;
    }

    private static boolean isAt(Part.Word word, int at, int[] text) {
        int length = word.text().length();
        if (at + length > text.length) {
            return false;
        }
        String there = new String(text, at, length);
        return word.exactly() ? there.equals(word.text()) : there.equalsIgnoreCase(word.text());
    }

    private static final class Reader {
        private final List<String> tokens;
        private int at;

        Reader(String elements) {
            tokens = TOKEN.matcher(elements).results().map(MatchResult::group).toList();
        }

        private boolean isNext(String token) {
            return at < tokens.size() && tokens.get(at).equals(token);
        }

        Part oneOf() {
            List<Part> parts = new ArrayList<>(List.of(all()));
            while (isNext("/")) {
                at++;
                parts.add(all());
            }
            return parts.size() == 1 ? parts.getFirst() : new Part.OneOf(parts);
        }

        private Part all() {
            List<Part> parts = new ArrayList<>();
            while (at < tokens.size() && !isNext("/") && !isNext(")") && !isNext("]")) {
                parts.add(repeated());
            }
            return parts.size() == 1 ? parts.getFirst() : new Part.All(parts);
        }

        private Part repeated() {
            String token = tokens.get(at++);
            if (token.equals("(") || token.equals("[")) {
                Part inside = oneOf();
                at++;
                return token.equals("(") ? inside : new Part.Many(inside, 0, 1);
            }
            if (token.contains("*") && !token.contains("\"")) {
                String[] times = token.split("\\*", -1);
                int least = times[0].isEmpty() ? 0 : Integer.parseInt(times[0]);
                return new Part.Many(
                        repeated(), least, times[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(times[1]));
            }
            if (Character.isDigit(token.charAt(0))) {
                return new Part.Many(repeated(), Integer.parseInt(token), Integer.parseInt(token));
            }
            if (token.startsWith("%x")) {
                String[] signs = token.substring(2).split("-");
                return new Part.Sign(Integer.parseInt(signs[0], 16), Integer.parseInt(signs[signs.length - 1], 16));
            }
            int quote = token.indexOf('"');
            return quote < 0
                    ? new Part.Rule(token)
                    : new Part.Word(token.substring(quote + 1, token.length() - 1), token.startsWith("%s"));
        }
    }
}
