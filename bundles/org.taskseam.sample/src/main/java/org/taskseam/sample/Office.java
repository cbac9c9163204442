/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.Locale;

/** The eight applications of the office and their screens. */
final class Office {

    static final String OUTLOOK = "Outlook";
    static final String EXCEL = "Excel";
    static final String ERP = "ERP";
    static final String PORTAL = "Supplier Portal";
    static final String PDF = "PDF Reader";
    static final String ARCHIVE = "Document Archive";
    static final String EXPLORER = "File Explorer";
    static final String TEAMS = "Teams";

    static final String UNDO = "Undo";

    static final Screen DESKTOP = Screen.of(EXPLORER, "Desktop", "Desktop");
    /** Nobody is at the desk: no application is in front. */
    static final Screen AWAY = Screen.of("", "", "");

    static final Screen INBOX = Screen.of(OUTLOOK, "Inbox - Outlook", "Inbox");

    private Office() {}

    static Screen message(String subject) {
        return Screen.of(OUTLOOK, subject + " - Message (HTML)", "Message");
    }

    static Screen reply(String subject) {
        return Screen.of(OUTLOOK, "RE: " + subject + " - Message (HTML)", "Reply");
    }

    static Screen newMail(String subject) {
        return Screen.of(OUTLOOK, subject + " - New message", "New message");
    }

    static Screen sheet(String workbook, String sheet) {
        return Screen.document(EXCEL, workbook, sheet);
    }

    static Screen pdf(String file) {
        return Screen.document(PDF, file, "Page");
    }

    static Screen erp(String form) {
        return Screen.of(ERP, form + " - ERP", form);
    }

    static Screen erp(String form, String record) {
        return Screen.of(ERP, form + " " + record + " - ERP", form);
    }

    static Screen portal(String title, String path, String query) {
        return Screen.page(PORTAL, title + " | Supplier Portal", "https://portal.example/" + path, query, title);
    }

    static Screen archive(String title, String query) {
        return Screen.page(
                ARCHIVE,
                title + " | Document Archive",
                "https://archive.example/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                query,
                title);
    }

    static Screen folder(String name) {
        return Screen.of(EXPLORER, name, "Files");
    }

    static Screen chat(String with) {
        return Screen.of(TEAMS, "Chat | " + with + " | Teams", "Chat");
    }
}
