/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.stream.Stream;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds tokens and keys by the prefixes their issuers gave them, keys in PEM form, and credentials in addresses. */
final class SecretRecogniser {
    private static final int LONGEST_KEY = 160;
    private static final int LONGEST_TOKEN = 4096;

    /** How often lower case must turn to capitals in a key without digits. */
    private static final int CHANGES = 3;

    /** Prefix and the fewest characters behind it. */
    private record Prefix(String text, int least, int exact) {
        /** Whether nothing else begins so and is as long: glpat-, ghp_. */
        boolean unmistakable() {
            return exact > 0 && (text.endsWith("-") || text.endsWith("_"));
        }
    }

    private static final Prefix[] PREFIXES = {
        new Prefix("sk-", 20, 0),
        new Prefix("ghp_", 36, 36),
        new Prefix("gho_", 36, 36),
        new Prefix("ghu_", 36, 36),
        new Prefix("ghs_", 36, 36),
        new Prefix("ghr_", 36, 36),
        new Prefix("github_pat_", 40, 0),
        new Prefix("glpat-", 20, 20),
        new Prefix("glptt-", 20, 0),
        new Prefix("AKIA", 16, 16),
        new Prefix("ASIA", 16, 16),
        new Prefix("AIza", 35, 35),
        new Prefix("xoxa-", 20, 0),
        new Prefix("xoxb-", 20, 0),
        new Prefix("xoxp-", 20, 0),
        new Prefix("xoxr-", 20, 0),
        new Prefix("xoxs-", 20, 0),
        new Prefix("xapp-", 20, 0),
        new Prefix("ya29.", 20, 0),
        new Prefix("1//0", 20, 0),
        new Prefix("npm_", 36, 36),
        new Prefix("pypi-", 30, 0),
        new Prefix("hf_", 30, 0),
        new Prefix("sk_live_", 16, 0),
        new Prefix("sk_test_", 16, 0),
        new Prefix("pk_live_", 16, 0),
        new Prefix("pk_test_", 16, 0),
        new Prefix("rk_live_", 16, 0),
        new Prefix("whsec_", 20, 0),
        new Prefix("SG.", 40, 0),
        new Prefix("shpat_", 32, 0),
        new Prefix("shpss_", 32, 0),
        new Prefix("dop_v1_", 60, 0),
        new Prefix("sq0atp-", 20, 0),
        new Prefix("EAAC", 60, 0),
        new Prefix("key-", 32, 0),
        new Prefix("dapi", 32, 32),
        new Prefix("hvs.", 20, 0),
        new Prefix("PMAK-", 40, 0),
        new Prefix("NRAK-", 27, 27),
        new Prefix("lin_api_", 30, 0),
        new Prefix("atlassian_", 20, 0),
        new Prefix("ATATT3", 40, 0),
        new Prefix("Basic ", 12, 0),
        new Prefix("AGE-SECRET-KEY-", 40, 0),
    };

    private static final Prefix[][] BY_FIRST = new Prefix[128][];
    /** Whether a prefix starts with these two characters. */
    private static final boolean[] PAIRS = new boolean[128 * 128];

    static {
        for (char c = 0; c < 128; c++) {
            char first = c;
            BY_FIRST[c] =
                    Stream.of(PREFIXES).filter(p -> p.text.charAt(0) == first).toArray(Prefix[]::new);
        }
        for (Prefix prefix : PREFIXES) {
            pair(prefix.text);
        }
        pair("eyJ");
        pair("://");
        pair("--");
    }

    private static void pair(String prefix) {
        PAIRS[prefix.charAt(0) << 7 | prefix.charAt(1)] = true;
    }

    private SecretRecogniser() {}

    static void find(Scan text, Findings out) {
        char[] chars = text.chars;
        for (int i = 0; i + 12 <= chars.length; i++) {
            char c = chars[i];
            char d = chars[i + 1];
            if (c >= 128 || d >= 128 || !PAIRS[c << 7 | d]) {
                continue;
            }
            prefixed(text, i, out);
            if (c == 'e' && text.startsWith("eyJ", i)) {
                i = jwt(text, i, out);
            } else if (c == ':' && text.startsWith("://", i)) {
                userInfo(text, i + 3, out);
            } else if (c == '-' && text.startsWith("-----BEGIN ", i)) {
                i = pem(text, i, out);
            }
        }
    }

    private static void prefixed(Scan text, int at, Findings out) {
        for (Prefix prefix : BY_FIRST[text.at(at)]) {
            if (!text.startsWith(prefix.text, at)) {
                continue;
            }
            int from = at + prefix.text.length();
            int end = from;
            boolean dots = prefix.text.endsWith(".");
            while ((key(text.at(end)) || dots && text.at(end) == '.')
                    && end - from < (prefix.exact == 0 ? LONGEST_KEY : prefix.exact)) {
                end++;
            }
            if (end - from >= prefix.least
                    && mixed(text, from, end, prefix.unmistakable() ? 1 : CHANGES)
                    && (prefix.text.length() > 3 || prefix.text.equals("sk-") || !Scan.alnum(text.at(at - 1)))) {
                out.add(at, end, PiiKind.API_KEY);
            }
        }
    }

    private static boolean key(char c) {
        return Scan.alnum(c) || c == '-' || c == '_' || c == '=';
    }

    /** A key is no plain words: it has two digits, capitals amid lower case, or at either end, or nothing in lower case. */
    private static boolean mixed(Scan text, int from, int to, int least) {
        int changes = 0;
        boolean lower = Scan.lower(text.at(from));
        for (int i = from + 1; i < to; i++) {
            changes += Scan.upper(text.at(i)) && Scan.lower(text.at(i - 1)) ? 1 : 0;
            lower |= Scan.lower(text.at(i));
        }
        return !lower
                || changes >= least
                || text.digits(from, to) >= 2
                || Scan.upper(text.at(from)) && Scan.upper(text.at(to - 1));
    }

    /** JSON Web Tokens (RFC 7519): three parts, or two with an empty signature. */
    private static int jwt(Scan text, int start, Findings out) {
        int dots = 0;
        int i = start;
        while (i - start < LONGEST_TOKEN && (base64(text.at(i)) || text.at(i) == '.' && base64(text.at(i + 1)))) {
            dots += text.at(i) == '.' ? 1 : 0;
            if (dots > 2) {
                break;
            }
            i++;
        }
        if (dots >= 1 && i - start >= 24) {
            out.add(start, i, PiiKind.JWT);
            return i - 1;
        }
        return i - start > 24 ? i - 1 : start;
    }

    private static boolean base64(char c) {
        return Scan.alnum(c) || c == '-' || c == '_' || c == '=';
    }

    private static void userInfo(Scan text, int start, Findings out) {
        for (int i = start; i < text.length() && i - start < 256; i++) {
            char c = text.at(i);
            if (c == '@') {
                if (i > start) {
                    out.add(start, i, PiiKind.URL_CREDENTIALS);
                }
                return;
            }
            if (c == '/' || c == '?' || c == '#' || Scan.space(c) || c == '"' || c == '<') {
                return;
            }
        }
    }

    private static int pem(Scan text, int start, Findings out) {
        int line = start + 11;
        int close = line;
        while (close < text.length() && close - line < 40 && text.at(close) != '-') {
            close++;
        }
        if (!text.text().subSequence(line, close).toString().contains("PRIVATE KEY")) {
            return start;
        }
        int end = close;
        while (end < text.length() && !text.startsWith("-----END ", end)) {
            end++;
        }
        out.add(start, end, PiiKind.API_KEY);
        return end - 1;
    }
}
