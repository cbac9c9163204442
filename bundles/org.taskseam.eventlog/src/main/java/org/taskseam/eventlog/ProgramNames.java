/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Locale;
import java.util.Map;

/** How people call a program that a recorder tells by its file: {@code Excel} for {@code EXCEL.EXE}, {@code LibreOffice} for {@code soffice}. */
public final class ProgramNames {

    private static final String ENDING = ".exe";

    /** Shorter names in capitals are abbreviations. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** Programs whose file people would not know, or not as it is written, by the name of the file as the recorder tells it. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("abiword", "AbiWord"),
            Map.entry("acrord32", "Adobe Reader"),
            Map.entry("chrome", "Chrome"),
            Map.entry("chromium", "Chromium"),
            Map.entry("evince", "Evince"),
            Map.entry("evolution", "Evolution"),
            Map.entry("excel", "Excel"),
            Map.entry("featherpad", "FeatherPad"),
            Map.entry("firefox", "Firefox"),
            Map.entry("firefox-esr", "Firefox"),
            Map.entry("gnome-calculator", "Calculator"),
            Map.entry("gnome-text-editor", "Text Editor"),
            Map.entry("gnumeric", "Gnumeric"),
            Map.entry("iexplore", "Internet Explorer"),
            Map.entry("kate", "Kate"),
            Map.entry("mousepad", "Mousepad"),
            Map.entry("msaccess", "Access"),
            Map.entry("msedge", "Edge"),
            Map.entry("nautilus", "Files"),
            Map.entry("okular", "Okular"),
            Map.entry("olk", "Outlook"),
            Map.entry("onenote", "OneNote"),
            Map.entry("outlook", "Outlook"),
            Map.entry("powerpnt", "PowerPoint"),
            Map.entry("saplogon", "SAP Logon"),
            Map.entry("soffice", "LibreOffice"),
            Map.entry("thunderbird", "Thunderbird"),
            Map.entry("winword", "Word"));

    private ProgramNames() {}

    /** @return the name of an application; one that is no file, or of a program that is not known here, stays as it is */
    public static String said(String application) {
        int end = application.length() - ENDING.length();
        if (end <= 0 || !application.regionMatches(true, end, ENDING, 0, ENDING.length())) {
            return KNOWN.getOrDefault(application, application);
        }
        String name = application.substring(0, end);
        String known = KNOWN.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > LONGEST_ABBREVIATION;
        String rest = name.substring(1);
        return Character.toUpperCase(name.charAt(0)) + (capitals ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
