/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds account names in paths of home folders and behind the name of a Windows domain. */
final class PathRecogniser {
    private static final String[] HOMES = {
        "users",
        "home",
        "benutzer",
        "utilisateurs",
        "profiles",
        "usuarios",
        "utenti",
        "gebruikers",
        "utilizadores",
        "uzytkownicy",
        "uzivatele",
        "anvandare",
        "brugere",
        "brukere"
    };

    private static final int LONGEST_SCHEME = 40;
    /** How far before a folder the start of its path is looked for. */
    private static final int FAR = 256;

    private PathRecogniser() {}

    static void find(Scan text, Findings out) {
        if (!text.hasFolderSign()) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            if (text.type[t] != Scan.WORD) {
                continue;
            }
            int start = text.start[t];
            int end = text.at(text.end[t]) == '$' ? text.end[t] + 1 : text.end[t]; // a share that is not shown: home$
            char before = text.at(start - 1);
            if (before == '~' && tilde(text, start, end)) {
                name(text, start, out);
            }
            char slash = text.at(end);
            if (slash != '\\' && slash != '/') {
                continue;
            }
            int next = text.at(end + 1) == '\\' && slash == '\\' ? end + 2 : end + 1; // each backslash written twice
            boolean settings = before == ' '
                    && (text.startsWith("Settings", start) // Documents and Settings
                            || text.startsWith("Einstellungen", start) && text.startsWith("und ", start - 4));
            boolean folder = (before == '\\' || before == '/') && home(text, t);
            if (before == '\\' && text.at(start - 2) == ':' && account(text, start, end)) {
                name(text, start, out);
            } else if ((settings || folder) && (slash == '\\' || !page(text, start))) {
                name(text, next, out);
            } else if (slash == '\\'
                    && text.shape[t] == Scan.UPPER
                    && before != '\\'
                    && before != ':'
                    && !Scan.alnum(before)
                    && !insidePath(text, start)
                    && !escape(text, end)) {
                name(text, next, out);
            }
        }
    }

    /** Whether an account's folder stands behind a tilde: ~jdoe/public_html, https://wiki.example/~jdoe. */
    private static boolean tilde(Scan text, int start, int end) {
        char first = text.at(start - 2);
        return end - start > 1
                && Scan.lower(text.at(start))
                && (first == '/' || (first == 0 || Scan.space(first) || first == '"') && text.at(end) == '/');
    }

    /**
     * Whether the folder is one of a page's address, which is no folder of an account; a path in its query is, and so is
     * one so far inside that it cannot be told.
     */
    private static boolean page(Scan text, int at) {
        if (!text.text().isUrl() || !text.startsWith("http", 0) && scheme(text)) {
            return false;
        }
        int i = at - 1;
        while (at - i < FAR && (Scan.alnum(text.at(i)) || "/._-:".indexOf(text.at(i)) >= 0 && i >= 0)) {
            i--;
        }
        return at - i < FAR && text.at(i) != '=';
    }

    private static boolean scheme(Scan text) {
        int i = 0;
        while (i < LONGEST_SCHEME && (Scan.letter(text.at(i)) || text.at(i) == '-')) {
            i++;
        }
        return text.startsWith("://", i);
    }

    /** Whether a backslash stands before in the same path: a folder of a firm as in OneDrive - Contoso AG. */
    private static boolean insidePath(Scan text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char c = text.at(i);
            if (c == '\\') {
                return true;
            }
            boolean letter = Scan.lower(text.at(i - 1)) || Scan.upper(text.at(i - 1));
            boolean fileType = c == ' ' && letter && text.at(i - 4) == '.'; // a.txt CORP\jdoe, A.TXT CORP\jdoe
            if (fileType || !Scan.alnum(c) && " -&.'()".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether the backslash starts an escape instead of a name: PLANT\t3207, WERK\nBestellung. */
    private static boolean escape(Scan text, int slash) {
        char sign = text.at(slash + 1);
        if (sign != 't' && sign != 'n' && sign != 'r') {
            return false;
        }
        int i = slash + 2;
        while (Scan.digit(text.at(i))) {
            i++;
        }
        int digits = i - slash - 2;
        return Scan.upper(text.at(slash + 2)) || digits > 0 && digits <= 4 && !Scan.alnum(text.at(i));
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
                && !(text.at(end) == '&' && text.text().isUrl())
                && !(text.at(end) == ' ' && !closedLater(text, end))) {
            end++;
        }
        String name = text.text().subSequence(start, Math.max(start, end)).toString();
        boolean shared = switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "public", "default", "all users", "shared", "default user", "guest", "user", "%username%", "$user" ->
                true;
            case "build", "git", "jenkins", "runner", "ubuntu", "vagrant" -> true; // accounts of machines
            default -> false;
        };
        if (end > start && !shared && !Chunk.page(text, start, end)) {
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
            boolean title = c == '-' && text.text().channel() != Channel.PATH;
            if (c == '\n' || c == '\t' || c == '"' || c == ':' || c == '|' || title) {
                return false;
            }
        }
        return false;
    }
}
