/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.ValueFlow.Transformation;

/**
 * A value as it is written, and what it may mean: dates and numbers have all meanings that some way of writing gives them
 * ({@code 03/04/2026} is in March and in April, {@code 1.234} is one and a bit and one thousand and some).
 */
final class ValueMeanings {

    private static final int LONGEST_NUMBER = 24;
    private static final int SHORTEST_PART = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./]?(\\d{1,2})[-./]?(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{2}|\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,' ]*");
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:[\\p{Sc}]|EUR|USD|GBP|CHF)\\s*|\\s*(?:[\\p{Sc}%]|EUR|USD|GBP|CHF)$");

    private final String text;
    private final String trimmed;
    private final String lower;
    private final Set<String> dates;
    private final Set<String> numbers;
    private final long letters;

    ValueMeanings(String text) {
        this.text = text;
        this.trimmed = BLANKS.matcher(text.strip()).replaceAll(" ");
        this.lower = trimmed.toLowerCase(Locale.ROOT);
        boolean digits = false;
        long signs = 0;
        for (int i = 0; i < lower.length(); i++) {
            digits |= Character.isDigit(lower.charAt(i));
            signs |= 1L << lower.charAt(i);
        }
        this.dates = digits ? dates(trimmed) : Set.of();
        this.numbers = digits ? numbers(trimmed) : Set.of();
        this.letters = signs;
    }

    /** @return what happens between this value and a later one; {@code null} if they have nothing to do with each other */
    @Nullable
    Transformation to(ValueMeanings later) {
        if (text.equals(later.text)) {
            return Transformation.SAME;
        }
        if (trimmed.equals(later.trimmed)) {
            return Transformation.TRIM;
        }
        if (lower.equals(later.lower)) {
            return Transformation.CASE;
        }
        if (meet(dates, later.dates)) {
            return Transformation.DATE_FORMAT;
        }
        if (meet(numbers, later.numbers)) {
            return Transformation.NUMBER_FORMAT;
        }
        if (hasPart(later)) {
            return Transformation.PART_OF;
        }
        return later.hasPart(this) ? Transformation.JOIN : null;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !Collections.disjoint(some, others);
    }

    /** Whole words only. */
    private boolean hasPart(ValueMeanings other) {
        if (other.lower.length() < SHORTEST_PART || (other.letters & ~letters) != 0) {
            return false;
        }
        String whole = lower;
        String part = other.lower;
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1));
            if (begins && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> dates(String text) {
        if (!isDigit(text.charAt(0)) || !isDigit(text.charAt(text.length() - 1))) {
            return Set.of();
        }
        Set<String> dates = new TreeSet<>();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            addDate(dates, first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            String year = last.group(3).length() == 2 ? "20" + last.group(3) : last.group(3);
            addDate(dates, year, last.group(2), last.group(1));
            addDate(dates, year, last.group(1), last.group(2));
        }
        return dates;
    }

    private static void addDate(Set<String> dates, String year, String month, String day) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // digits in the place of a date that is none
        }
    }

    private static Set<String> numbers(String text) {
        if (!beginsLikeNumber(text.charAt(0))) {
            return Set.of();
        }
        Set<String> numbers = new TreeSet<>();
        String bare = CURRENCY.matcher(text).replaceAll("");
        if (bare.length() > LONGEST_NUMBER || !NUMBER.matcher(bare).matches()) {
            return numbers;
        }
        String plain = bare.replaceAll("[' ]", "");
        addNumber(numbers, plain.replace(",", ""));
        addNumber(numbers, plain.replace(".", "").replace(',', '.'));
        return numbers;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** With a digit, a sign or a currency. */
    private static boolean beginsLikeNumber(char c) {
        return isDigit(c) || "+-EUGC".indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static void addNumber(Set<String> numbers, String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            numbers.add(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            // more than one decimal sign: no number in this way of writing
        }
    }
}
