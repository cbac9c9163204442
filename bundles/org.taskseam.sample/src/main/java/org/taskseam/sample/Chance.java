/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.Locale;
import java.util.Random;

/**
 * Seeded random choices. Built on {@link Random}, whose algorithm is part of its specification, and on {@link StrictMath},
 * so that the same seed gives the same choices on every platform.
 */
final class Chance {

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** @return choices that depend on all parts: for instance the seed of the run, the person and the day */
    static Chance of(long... parts) {
        long hash = 0x9E3779B97F4A7C15L;
        for (long part : parts) {
            hash = (hash ^ part) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return new Chance(hash);
    }

    /** @return true in this share of the calls */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** @return a number from {@code from} to {@code to}, both included */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** @return a log-normal number with this median */
    double around(double median, double sigma) {
        return median * StrictMath.exp(sigma * random.nextGaussian());
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** @return a position, each in proportion to its weight */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** @return a number of so many decimal digits, the first not 0 */
    String digits(int count) {
        StringBuilder digits = new StringBuilder(count).append((char) ('1' + random.nextInt(9)));
        while (digits.length() < count) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** @return an amount of money such as {@code 1284.50} */
    String amount(double median) {
        return String.format(Locale.ROOT, "%.2f", Math.max(5, around(median, 0.9)));
    }
}
