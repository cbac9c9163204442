/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

/** What happens at a desk beside the tasks: messages, mail, a look around. */
final class Distraction {

    private Distraction() {}

    /** A longer one: somebody asks something, or the mail is looked through. */
    static void interruption(Desk desk) {
        Chance chance = desk.chance();
        if (chance.happens(0.5)) {
            Screen chat = Office.chat(chance.oneOf("Colleague", "Team", "IT support"));
            desk.at(chat).choose("Conversation", "Colleague").read(6);
            desk.write("Message", chance.oneOf("Yes, will do.", "In a minute.", "I have a look."))
                    .command("Send", "Enter");
        } else {
            desk.at(Office.INBOX).scroll("Messages").open("Message", "row", 6);
            if (chance.happens(0.5)) {
                desk.at(Office.message("News")).command("Delete", "Delete");
            }
        }
    }

    /** A short one: one or two steps that belong to nothing. */
    static void noise(Desk desk) {
        switch (desk.chance().between(0, 4)) {
            case 0 -> desk.at(Office.INBOX).scroll("Messages");
            case 1 -> desk.at(Office.DESKTOP).click("Taskbar", "bar");
            case 2 -> desk.at(Office.INBOX).click("Message", "row");
            case 3 -> desk.at(Office.chat("Team")).click("Activity", "tab");
            default -> desk.at(Office.folder("Downloads")).scroll("Files");
        }
    }
}
