/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a text that does not change from one unit of work to the next: numbers and generated ids are left out, of
 * an address also the query, and of a route behind {@code #} its arguments.
 */
public final class StablePart {

    private static final int SHORTEST_ID = 8;
    /** No word is made of so many letters from a to f: what digits it has, if any, does not matter. */
    private static final int SHORTEST_HASH = 16;

    private static final int SHORTEST_MIXED_ID = 10;
    private static final int LEAST_DIGITS_OF_MIXED_ID = 3;

    private StablePart() {}

    /** @return the text with every number and generated id as {@code #} */
    public static String of(String text) {
        return of(text, null);
    }

    /** @param numbers gets what stands for each {@code #}, in order */
    static String of(String text, @Nullable List<String> numbers) {
        String lasting = isAddress(text) ? withoutArguments(text) : TitleMarks.without(text);
        StringBuilder stable = null;
        int copied = 0;
        int at = 0;
        while (at < lasting.length()) {
            int end = endOfId(lasting, at);
            if (end == at && Character.isDigit(lasting.charAt(at))) {
                while (end < lasting.length() && Character.isDigit(lasting.charAt(end))) {
                    end++;
                }
            }
            if (end == at) {
                at++;
            } else {
                stable = stable == null ? new StringBuilder(lasting.length()) : stable;
                stable.append(lasting, copied, at).append('#');
                if (numbers != null) {
                    numbers.add(lasting.substring(at, end));
                }
                at = end;
                copied = end;
            }
        }
        return stable == null
                ? lasting
                : stable.append(lasting, copied, lasting.length()).toString();
    }

    /** @return whether a text is an address or the route part of one */
    public static boolean isAddress(String text) {
        return text.indexOf("://") > 0 || text.startsWith("#");
    }

    private static String withoutArguments(String address) {
        int hash = address.indexOf('#');
        int query = address.indexOf('?');
        if (hash < 0) {
            return query < 0 ? address : address.substring(0, query);
        }
        String page = query >= 0 && query < hash ? address.substring(0, query) : address.substring(0, hash);
        String route = route(address.substring(hash + 1));
        return route.isEmpty() ? page : page + '#' + route;
    }

    /** What stands behind {@code #} without keys in brackets and parameters; nothing if it is only parameters. */
    private static String route(String fragment) {
        StringBuilder route = new StringBuilder(fragment.length());
        int depth = 0;
        boolean parameters = false;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (c == '/' && depth == 0) {
                parameters = false;
                route.append(c);
            } else if (c == '?' || c == '&') {
                parameters = true;
            } else if (depth == 0 && !parameters) {
                route.append(c);
            }
        }
        return route.indexOf("=") >= 0 ? "" : route.toString();
    }

    /** @return the end of a generated id that begins here, or {@code at} */
    private static int endOfId(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        int end = endOfWord(text, at);
        int size = end - at;
        boolean id =
                size >= SHORTEST_ID && isHex(text, at, end) && (size >= SHORTEST_HASH || mixed(text, at, end, 1, 2))
                        || size >= SHORTEST_MIXED_ID && mixed(text, at, end, LEAST_DIGITS_OF_MIXED_ID, 3);
        if (!id) {
            return at;
        }
        while (end + 1 < text.length() && text.charAt(end) == '-') {
            int next = endOfWord(text, end + 1);
            if (next == end + 1 || !isHex(text, end + 1, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A word with one number is a name; digits and letters in turn are generated. */
    private static boolean mixed(String text, int from, int to, int leastDigits, int leastChanges) {
        int digits = 0;
        int changes = 0;
        for (int i = from; i < to; i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            digits += digit ? 1 : 0;
            changes += i > from && digit != Character.isDigit(text.charAt(i - 1)) ? 1 : 0;
        }
        return digits >= leastDigits && changes >= leastChanges;
    }
}
