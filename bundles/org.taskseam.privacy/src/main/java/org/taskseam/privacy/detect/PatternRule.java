/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.internal.Messages;

/**
 * A rule that an analyst wrote: what matches the pattern is hidden. Patterns are RE2 expressions, which need time linear
 * in the text whatever they say; their size is bounded so that the factor stays small.
 *
 * @param kind what it finds; {@link PiiKind#CUSTOM} where no other kind fits
 * @param pattern RE2 syntax, at most {@value #MAX_PATTERN} characters, matched against the folded text
 * @param labels words of which one must stand before the value, in any case; none needed if empty
 * @param checksum what the letters and digits of a match must also fulfil
 */
public record PatternRule(PiiKind kind, String pattern, List<String> labels, Checksum checksum) {
    /** The longest pattern. */
    public static final int MAX_PATTERN = 200;

    private static final int MAX_PROGRAM = 400;
    private static final int MAX_REPEATS = 100;
    private static final int MAX_LABELS = 20;

    /** Checks that a rule can ask for. */
    public enum Checksum {
        /** Any match counts. */
        NONE,
        /** The Luhn formula over the digits (ISO/IEC 7812). */
        LUHN,
        /** Remainder 1 modulo 97 over letters and digits, as for an IBAN but in written order (ISO 7064). */
        MOD97,
        /** Check digit modulo 11, 10 over the digits (ISO 7064). */
        MOD11_10
    }

    public PatternRule {
        if (pattern.isEmpty() || pattern.length() > MAX_PATTERN) {
            throw new IllegalArgumentException(Messages.text("pattern.length", MAX_PATTERN));
        }
        if (repeats(pattern) > MAX_REPEATS) {
            throw new IllegalArgumentException(Messages.text("pattern.repeats", MAX_REPEATS, pattern));
        }
        labels = List.copyOf(labels);
        if (labels.size() > MAX_LABELS || labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(Messages.text("pattern.labels", MAX_LABELS));
        }
        Pattern compiled = compile(pattern);
        if (compiled.programSize() > MAX_PROGRAM) {
            throw new IllegalArgumentException(Messages.text("pattern.large", pattern));
        }
        if (compiled.matches("")) {
            throw new IllegalArgumentException(Messages.text("pattern.nothing", pattern));
        }
    }

    static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Messages.text("pattern.syntax", String.valueOf(e.getMessage())), e);
        }
    }

    /** The product of all upper bounds of counts such as {2,5}: what a pattern grows by when it is compiled. */
    private static long repeats(String pattern) {
        long product = 1;
        for (int i = pattern.indexOf('{'); i >= 0 && product <= MAX_REPEATS; i = pattern.indexOf('{', i + 1)) {
            int end = pattern.indexOf('}', i);
            long bound = 0;
            for (int k = i + 1; k < end; k++) {
                char c = pattern.charAt(k);
                bound = c == ',' ? 0 : c >= '0' && c <= '9' ? Math.min(bound * 10 + c - '0', 1_000_000) : bound;
            }
            product *= Math.max(1, bound);
        }
        return product;
    }
}
