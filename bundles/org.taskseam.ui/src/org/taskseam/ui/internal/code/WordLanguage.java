/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Lines of words: {@code #} begins a comment, quotes hold together what has spaces in it.
 *
 * @param blocks words that begin a block
 * @param words  further words with a meaning
 * @param next   from the words of a line so far to those that may come next
 */
record WordLanguage(Set<String> blocks, Set<String> words, Function<List<String>, List<String>> next)
        implements Language {

    @Override
    public List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                parts.add(new Part(at, line.length(), Kind.COMMENT));
                at = line.length();
            } else {
                int end = end(line, at);
                String word = line.substring(at, end);
                if (c == '"') {
                    parts.add(new Part(at, end, Kind.TEXT));
                } else if (blocks.contains(word)) {
                    parts.add(new Part(at, end, Kind.BLOCK));
                } else if (words.contains(word)) {
                    parts.add(new Part(at, end, Kind.WORD));
                }
                at = end;
            }
        }
        return parts;
    }

    /** Of a word, or of a text in quotes with both quotes. */
    private static int end(String line, int from) {
        boolean quoted = line.charAt(from) == '"';
        int at = from + 1;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (quoted && c == '"') {
                return at + 1;
            } else if (!quoted && (Character.isWhitespace(c) || c == '"' || c == '#')) {
                return at;
            }
            at++;
        }
        return line.length();
    }

    @Override
    public Offer offer(String before) {
        List<String> words = new ArrayList<>();
        int begun = 0;
        int at = 0;
        while (at < before.length()) {
            char c = before.charAt(at);
            if (c == '#') {
                return new Offer(0, List.of());
            }
            int end = Character.isWhitespace(c) ? at + 1 : end(before, at);
            if (!Character.isWhitespace(c)) {
                words.add(before.substring(at, end));
                begun = end == before.length() ? end - at : 0;
            }
            at = end;
        }
        String start = begun > 0 ? words.removeLast().toLowerCase(Locale.ROOT) : "";
        return new Offer(
                begun,
                next.apply(words).stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(start) && !word.equals(start))
                        .toList());
    }
}
