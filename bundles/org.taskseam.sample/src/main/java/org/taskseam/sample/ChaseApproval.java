/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Invoice;

/** Parked invoices wait for somebody's approval; that somebody is reminded by chat or mail. */
final class ChaseApproval implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Invoice invoice = Invoice.of(chance, today);
        Screen parked = Office.erp("Parked documents");
        desk.at(parked).navigate("Parked documents").scroll("Documents").open("Document", "row", 5);
        desk.at(Office.erp("Parked document", invoice.number())).copy("Reference", invoice.number());
        if (chance.happens(0.65)) {
            Screen chat = Office.chat("Approver");
            desk.at(chat).choose("Conversation", "Approver").paste("Message");
            desk.write("Message", "Could you approve this one today?").command("Send", "Enter");
        } else {
            Screen mail = Office.newMail("Reminder " + invoice.number());
            desk.at(Office.INBOX).command("New message", "Ctrl+N");
            desk.at(mail).enter("To", "approver@office.example").paste("Subject");
            desk.write("Body", "Could you approve this invoice today?").command("Send", "Ctrl+Enter");
        }
        if (chance.happens(0.7)) {
            Screen list = Office.sheet("Approvals.xlsx", "Open");
            int row = chance.between(4, 80);
            desk.at(list).pasteCell("Invoice", "A" + row).fill("Reminded on", "D" + row, Papers.printed(today));
            desk.command("Save", "Ctrl+S");
        }
        if (chance.happens(0.3)) {
            desk.at(parked).read(25).click("Refresh").read(2);
            if (chance.happens(0.6)) {
                desk.open("Document", "row", 3).command("Post", "Ctrl+S").read(2);
            }
        }
    }
}
