/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hosts as a policy names them: {@code crm.example.org}, {@code *.example.org} with all below it, {@code *}. */
final class HostPatterns {

    private static final Pattern VALID = Pattern.compile("\\*|(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private HostPatterns() {}

    /** @return the pattern in lower case @throws IllegalArgumentException if it is none */
    static String checked(String pattern) {
        String lower = pattern.toLowerCase(Locale.ROOT);
        if (!VALID.matcher(lower).matches()) {
            throw new IllegalArgumentException(
                    "\"" + pattern + "\" is no host: write crm.example.org, *.example.org or *");
        }
        return lower;
    }

    static boolean anyMatches(List<String> patterns, String url) {
        String host = URI.create(url).getHost();
        return host != null && patterns.stream().anyMatch(pattern -> matches(pattern, host.toLowerCase(Locale.ROOT)));
    }

    private static boolean matches(String pattern, String host) {
        return pattern.equals("*")
                || pattern.equals(host)
                || pattern.startsWith("*.")
                        && (host.equals(pattern.substring(2)) || host.endsWith(pattern.substring(1)));
    }
}
