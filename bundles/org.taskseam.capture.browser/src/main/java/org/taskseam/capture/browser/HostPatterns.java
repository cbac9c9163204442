/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which hosts' pages may be told of. Patterns as in a policy, {@code *} standing for any characters, in order: the first that
 * matches decides, and one after {@code !} forbids. What no pattern matches is forbidden. The extension reads the same list.
 */
public final class HostPatterns {

    private static final Pattern VALID = Pattern.compile("!?[a-z0-9.*-]{1,253}");

    private final List<String> patterns;
    private final List<Pattern> compiled;

    /**
     * @param patterns such as {@code crm.example.org}, {@code *.example.org}, {@code !bank.example.org} or {@code *}
     * @throws IllegalArgumentException if one of them can be no host
     */
    public HostPatterns(List<String> patterns) {
        this.patterns = patterns.stream().map(HostPatterns::checked).toList();
        this.compiled = this.patterns.stream().map(HostPatterns::compile).toList();
    }

    /** @return whether a text can be a pattern of hosts */
    public static boolean isPattern(String text) {
        return VALID.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static String checked(String pattern) {
        if (!isPattern(pattern)) {
            throw new IllegalArgumentException(
                    "\"" + pattern + "\" is no host: write crm.example.org, *.example.org, !bank.example.org or *");
        }
        return pattern.toLowerCase(Locale.ROOT);
    }

    private static Pattern compile(String pattern) {
        String host = pattern.startsWith("!") ? pattern.substring(1) : pattern;
        return Pattern.compile(
                Arrays.stream(host.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** @return the patterns in order, in lower case */
    public List<String> patterns() {
        return patterns;
    }

    /** @return whether the page at this address may be told of */
    boolean allow(String url) {
        String host = URI.create(url).getHost();
        for (int i = 0; host != null && i < patterns.size(); i++) {
            if (compiled.get(i).matcher(host.toLowerCase(Locale.ROOT)).matches()) {
                return !patterns.get(i).startsWith("!");
            }
        }
        return false;
    }
}
