/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds account names in paths of home folders and behind the name of a Windows domain. */
final class PathRecogniser implements Recogniser {
    private static final String[] HOMES = {
        "users", "home", "benutzer", "utilisateurs", "profiles", "usuarios", "utenti", "gebruikers"
    };

    @Override
    public void find(Scan text, Findings out) {
        for (int t = 0; t < text.tokens; t++) {
            int end = text.end[t];
            char slash = text.at(end);
            if (slash != '\\' && slash != '/' || text.type[t] != Scan.WORD) {
                continue;
            }
            char before = text.at(text.start[t] - 1);
            boolean settings = before == ' ' && text.startsWith("Settings", text.start[t]); // Documents and Settings
            boolean folder = (before == '\\' || before == '/') && home(text, t);
            if (before == '\\' && text.at(text.start[t] - 2) == ':' && account(text, text.start[t], end)) {
                name(text, text.start[t], out);
                continue;
            }
            if ((settings || folder) && (!text.text().isUrl() || text.startsWith("file:", 0) || slash == '\\')) {
                name(text, end + 1, out);
            } else if (slash == '\\'
                    && text.shape[t] == Scan.UPPER
                    && before != '\\'
                    && before != ':'
                    && !Scan.alnum(before)) {
                name(text, end + 1, out);
            }
        }
    }

    /** Whether a folder right below a drive is called as accounts are: an initial and a family name. */
    private static boolean account(Scan text, int start, int end) {
        boolean initial = end - start > 4 && known(text, start + 1, end, Lexicon.FAMILY);
        return initial && !known(text, start, end, Lexicon.COMMON);
    }

    private static boolean known(Scan text, int start, int end, int flag) {
        return (Lexicon.flags(Lexicon.hash(text, start, end)) & flag) != 0;
    }

    private static boolean home(Scan text, int t) {
        for (String home : HOMES) {
            if (text.end[t] - text.start[t] == home.length() && Suffixes.ends(text, text.end[t], home)) {
                return true;
            }
        }
        return false;
    }

    private static void name(Scan text, int start, Findings out) {
        int end = start;
        while (end - start < 64
                && end < text.length()
                && "\\/\"'<>|:*?\n\t".indexOf(text.at(end)) < 0
                && !(text.at(end) == ' ' && !closedLater(text, end))) {
            end++;
        }
        String name = text.text().subSequence(start, Math.max(start, end)).toString();
        boolean shared = switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "public", "default", "all users", "shared", "default user", "guest" -> true;
            default -> false;
        };
        if (end > start && !shared) {
            out.add(start, end, PiiKind.USERNAME);
        }
    }

    /** Whether a folder's name with a space goes on to a slash. */
    private static boolean closedLater(Scan text, int at) {
        for (int i = at; i - at < 32 && i < text.length(); i++) {
            char c = text.at(i);
            if (c == '\\' || c == '/') {
                return true;
            }
            if (c == '\n' || c == '\t' || c == '"' || c == ':' || c == '|' || c == '-') {
                return false;
            }
        }
        return false;
    }
}
