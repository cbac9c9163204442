/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taskseam.mining.recognition.internal.activities.FreeParts;
import org.taskseam.mining.recognition.internal.activities.StablePart;

/** Readable words of the texts of a log. */
final class InterfaceWords {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    private static final Pattern SLASHES_AT_END = Pattern.compile("/+$");
    private static final Pattern FOLDERS = Pattern.compile("\\S*[/\\\\]\\S*[/\\\\](?=\\S)");
    private static final Pattern ENDING = Pattern.compile("\\.(xlsx?|csv|docx?|pdf|html?|php|aspx?|jsp|txt|f?od[st])$");
    private static final Pattern CAMEL_CASE = Pattern.compile("([\\p{Ll}])([\\p{Lu}])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}&.]+");
    private static final Pattern REPLY = Pattern.compile("^(\\p{Lu}\\p{L}{0,2}: ?)+");
    private static final Pattern KEY = Pattern.compile("\\p{L}+[-_/]?\\d\\S*");
    private static final Pattern WWW = Pattern.compile("^www\\.");

    private InterfaceWords() {}

    /**
     * @return readable words of the parts of a title, an address or path; only parts with words; without keys of records and
     *     marks of answers
     */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : FreeParts.TITLE_PARTS.split(text)) {
            String words = of(StablePart.isAddress(part) ? part : withoutKeys(part));
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    private static String withoutKeys(String title) {
        return KEY.matcher(REPLY.matcher(title).replaceAll("")).replaceAll(" ");
    }

    /** @return readable words of a text: the last part of an address or path, without digits, marks and endings */
    static String of(String text) {
        String part = StablePart.of(text).replace("#", "");
        int slash = Math.max(SLASHES_AT_END.matcher(part).replaceAll("").lastIndexOf('/'), part.lastIndexOf('\\'));
        if (part.contains("://") && slash > part.indexOf("://") + 2) {
            part = part.substring(slash + 1);
        } else if (part.contains("://")) {
            part = part.substring(part.indexOf("://") + 3);
        } else {
            part = FOLDERS.matcher(part).replaceAll("");
        }
        part = WWW.matcher(ENDING.matcher(part).replaceAll("")).replaceAll("");
        if (part.indexOf(' ') < 0) { // what has blanks was written for people
            part = CAMEL_CASE.matcher(part).replaceAll("$1 $2");
        }
        part = NO_WORD.matcher(part).replaceAll(" ").trim();
        if (part.length() > LONGEST) {
            int blank = part.lastIndexOf(' ', LONGEST);
            part = part.substring(0, blank > 0 ? blank : LONGEST).trim();
        }
        return part.length() < SHORTEST ? "" : part;
    }
}
