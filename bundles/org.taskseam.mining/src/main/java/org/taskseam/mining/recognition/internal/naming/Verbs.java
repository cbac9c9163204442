/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code verbs.txt}, which help to read labels and to word names; labels without one are used as they stand. */
final class Verbs {

    /** What a word of the file says about a step. */
    enum Kind {
        /** Finishes a piece of work. */
        ENDS,
        /** Work as well, often on the way. */
        DOES,
        /** Goes from place to place; names nothing. */
        MOVES,
        /** How a recorder tells that something was used. */
        SAYS,
        /** No verb: a kind of place. */
        FORM,
        /** No verb: a place that says little. */
        PLACE,
        /** No verb: joins words. */
        LINK;

        boolean isVerb() {
            return this == ENDS || this == DOES || this == MOVES;
        }
    }

    /**
     * A verb in all languages.
     *
     * @param infinitives by language, lower case
     * @param noun        whether its English form may as well be a noun
     */
    record Verb(Kind kind, Map<String, String> infinitives, boolean noun) {}

    /**
     * A text as verb and the rest.
     *
     * @param verb   {@code null} if there is none
     * @param object the rest; empty if there is none
     */
    record Phrase(@Nullable Verb verb, String object) {}

    private static final String FILE = "/org/taskseam/mining/recognition/verbs.txt";
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, Verb> FIRST = new HashMap<>();
    private static final Map<String, Verb> LAST = new HashMap<>();

    static {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Verbs.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(Verbs::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verbs() {}

    private static void add(String line) {
        int colon = line.indexOf(':');
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        String[] languages = line.substring(colon + 1).split("=", -1);
        Map<String, String> infinitives = new HashMap<>();
        List<List<String>> forms = new ArrayList<>();
        for (int k = 0; k < languages.length; k++) {
            forms.add(Arrays.stream(languages[k].split(",")).map(String::strip).toList());
            infinitives.put(LANGUAGES.get(k), forms.get(k).getFirst().replace("*", ""));
        }
        for (String form : forms.get(0)) {
            boolean noun = form.endsWith("*");
            FIRST.putIfAbsent(form.replace("*", ""), new Verb(kind, Map.copyOf(infinitives), noun));
        }
        for (String form : forms.get(1)) {
            LAST.putIfAbsent(form, new Verb(kind, Map.copyOf(infinitives), false));
        }
    }

    /**
     * Reads a label or title: English with the verb in front, German with the verb at the end, either alone.
     *
     * @param text words with blanks between
     */
    static Phrase read(String text) {
        String[] words = BLANKS.split(text.strip());
        String first = words[0].toLowerCase(Locale.ROOT);
        if (words.length == 1) {
            return alone(first, text);
        }
        Verb verb = FIRST.get(first);
        String rest = join(words, 1, words.length);
        if (verb != null && verb.kind == Kind.SAYS) {
            return read(rest);
        }
        if (verb != null && verb.kind.isVerb()) {
            return new Phrase(verb, rest);
        }
        Verb last = LAST.get(words[words.length - 1]);
        return last == null || !last.kind.isVerb()
                ? new Phrase(null, text)
                : new Phrase(last, join(words, 0, words.length - 1));
    }

    private static Phrase alone(String word, String text) {
        Verb verb = FIRST.getOrDefault(word, LAST.get(word));
        return verb == null || !verb.kind.isVerb() ? new Phrase(null, text) : new Phrase(verb, "");
    }

    /** @return whether a text is one word that says little about a place */
    static boolean isAnyPlace(String text) {
        return isOnly(text, Kind.FORM) || isOnly(text, Kind.PLACE);
    }

    private static boolean isOnly(String text, Kind kind) {
        String word = text.toLowerCase(Locale.ROOT);
        Verb found = FIRST.getOrDefault(word, LAST.get(word));
        return found != null && found.kind == kind;
    }

    /** @return the text without the word for the kind of place at its end, if something is left */
    static String withoutForm(String text) {
        return withoutLast(text, Kind.FORM);
    }

    /** @return the text without words at its end that would join it with something that is not there */
    static String withoutLinks(String text) {
        String shorter = withoutLast(text, Kind.LINK);
        return shorter.equals(text) ? isOnly(text, Kind.LINK) ? "" : text : withoutLinks(shorter);
    }

    private static String withoutLast(String text, Kind kind) {
        String[] words = BLANKS.split(text.strip());
        return words.length > 1 && isOnly(words[words.length - 1], kind) ? join(words, 0, words.length - 1) : text;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
