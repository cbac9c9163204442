/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Map;

/** HTML character references, as far as they occur in names, addresses and numbers. */
final class Entities {
    private static final String BASES = "AEIOUYaeiouyNnCcS";

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xa0),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("shy", 0xad),
            Map.entry("zwj", 0x200d),
            Map.entry("zwnj", 0x200c),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("minus", 0x2212),
            Map.entry("commat", (int) '@'),
            Map.entry("period", (int) '.'),
            Map.entry("colon", (int) ':'),
            Map.entry("plus", (int) '+'),
            Map.entry("sol", (int) '/'),
            Map.entry("szlig", 0xdf),
            Map.entry("aelig", 0xe6),
            Map.entry("AElig", 0xc6),
            Map.entry("oslash", 0xf8),
            Map.entry("Oslash", 0xd8));

    private Entities() {}

    /** The code point of the reference between {@code &} and {@code ;}, -1 if there is none such. */
    static int codePoint(char[] chars, int start, int end) {
        if (end - start >= 2 && chars[start] == '#') {
            return numeric(chars, start + 1, end);
        }
        String name = new String(chars, start, end - start);
        Integer named = NAMED.get(name);
        if (named != null) {
            return named;
        }
        boolean accented = name.length() > 3
                && BASES.indexOf(name.charAt(0)) >= 0
                && switch (name.substring(1)) {
                    case "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron" -> true;
                    default -> false;
                };
        return accented ? name.charAt(0) : -1; // the folded view has no accents anyway
    }

    private static int numeric(char[] chars, int start, int end) {
        boolean hex = chars[start] == 'x' || chars[start] == 'X';
        int value = 0;
        for (int i = hex ? start + 1 : start; i < end; i++) {
            int digit = Character.digit(chars[i], hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
            if (value > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        return value == 0 ? -1 : value;
    }
}
