/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

/** Replaces a value by the class it belongs to. */
final class Generaliser {
    private Generaliser() {}

    /** Addresses and paths lose query, fragment and variable parts, numbers keep their magnitude, others their length. */
    static String generalise(String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (text.contains("/") || text.contains("\\")) {
            return path(text);
        }
        if (text.matches("[+-]?\\d{1,15}([.,]\\d{1,9})?")) {
            long whole = Math.abs(Long.parseLong(text.replaceAll("[.,].*|[+-]", "")));
            if (whole == 0) {
                return "0";
            }
            long high = 10;
            while (high <= whole) {
                high *= 10;
            }
            return high / 10 + "-" + (high - 1);
        }
        return "text:" + (text.length() <= 8 ? "1-8" : text.length() <= 32 ? "9-32" : "33+");
    }

    /** Of a cell's address its column: which row is as good as a value. */
    static String column(String cell) {
        String column = cell.replaceAll("[\\d$]", "");
        return column.length() <= 3 && column.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? column : "";
    }

    private static String path(String text) {
        int end = text.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = text.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        StringBuilder template = new StringBuilder();
        for (String part : text.substring(0, end).split("(?<=[/\\\\])|(?=[/\\\\])")) {
            boolean variable =
                    part.chars().anyMatch(c -> Character.isDigit(c) || c == '<' || c == '%') || part.length() > 40;
            template.append(variable ? "{}" : part);
        }
        return template.toString();
    }
}
