/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** What stands together in a text, up to white space or a delimiter. */
final class Chunk {
    /** The most characters that are taken for one value. */
    static final int LONGEST = 72;

    private Chunk() {}

    /** The end of what stands together from {@code start}: up to white space or a delimiter. */
    static int end(Scan text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST) {
            char c = text.at(i);
            int written = text.text().originalEnd(i) - text.text().originalStart(i);
            boolean twice =
                    written > 3 || written == 3 && c == ' ' && !text.text().isUrl(); // %2522; pa$$w%20rd
            if (!twice
                    && (Scan.space(c)
                            || c == ';'
                            || c == ','
                            || c == '"'
                            || c == '<'
                            || c == '>'
                            || c == '|'
                            || c == '\\')) {
                break;
            }
            boolean url = text.text().isUrl();
            if (url && (c == '/' || c == '#' && fragment(text, i))
                    || (c == '&' || url && c == '?') && keyFollows(text, i + 1)) {
                break;
            }
            i++;
        }
        while (i > start + 1 && closes(text.at(i - 1))) {
            i--;
        }
        return withoutFileType(text, start, i);
    }

    /** The end before a file's type such as .docx. */
    private static int withoutFileType(Scan text, int start, int end) {
        int dot = end - 1;
        while (dot > start && end - dot < 6 && Scan.lower(text.at(dot))) {
            dot--;
        }
        return text.at(dot) == '.' && end - dot >= 4 && dot > start ? dot : end;
    }

    private static boolean closes(char c) {
        return c == ']' || c == ')' || c == '}' || c == '\'' || c == '.' || c == ':' || c == '/' || c == '=';
    }

    /** Whether a word to the end of the address names a place in the page: #done. */
    private static boolean fragment(Scan text, int at) {
        int i = at + 1;
        while (Scan.lower(text.at(i)) || text.at(i) == '-') {
            i++;
        }
        return i > at + 1
                && i == text.length()
                && text.text().originalEnd(at) - text.text().originalStart(at) == 1;
    }

    private static boolean keyFollows(Scan text, int at) {
        int i = at;
        while (i - at < 24 && (Scan.letter(text.at(i)) || text.at(i) == '_' || text.at(i) == '-')) {
            i++;
        }
        return i > at && text.at(i) == '=';
    }

    /** Whether the quoted word here is a key, not a value: {@code 'type': 'password', 'title': ''}. */
    static boolean key(Scan text, int start) {
        char quote = text.at(start - 1);
        int end = start;
        while (end - start < LONGEST && (Scan.alnum(text.at(end)) || text.at(end) == '-' || text.at(end) == '_')) {
            end++;
        }
        return (quote == '\'' || quote == '"') && text.at(end) == quote && text.at(end + 1) == ':';
    }

    /** Whether it is a page that a program makes: /user/view.php. */
    static boolean page(Scan text, int start, int end) {
        int dot = end - 1;
        while (dot > start && Scan.lower(text.at(dot))) {
            dot--;
        }
        return dot > start
                && text.at(dot) == '.'
                && switch (text.text().subSequence(dot + 1, end).toString()) {
                    case "php", "asp", "aspx", "jsp", "jsf", "do", "html", "htm", "xhtml", "cgi" -> true;
                    default -> false;
                };
    }
}
