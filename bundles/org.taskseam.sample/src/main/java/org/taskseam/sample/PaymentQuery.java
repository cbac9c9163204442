/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Invoice;

/** A supplier asks when an invoice is paid; the answer stands in the ERP. */
final class PaymentQuery implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Invoice invoice = Invoice.of(chance, today);
        String subject = "Payment of " + invoice.number();
        boolean byPortal = chance.happens(0.3);
        Screen question =
                byPortal ? Office.portal("Query", "queries", "?id=" + chance.digits(5)) : Office.message(subject);
        if (byPortal) {
            desk.at(Office.portal("Queries", "queries", "?state=open"))
                    .navigate("Queries")
                    .click("Query", "link")
                    .read(7);
        } else {
            desk.at(Office.INBOX).open("Message", "row", 9);
        }
        Screen items = Office.erp("Open items");
        desk.at(items).navigate("Open items");
        desk.carry(question, "Invoice number", invoice.number(), items, "Reference");
        desk.click("Search").read(3);
        if (chance.happens(0.15)) {
            desk.at(question).copy("Supplier number", invoice.supplier().number());
            desk.at(items).paste("Supplier").click("Search").read(3);
        }
        desk.at(items).open("Item", "row", 4);
        String paid = Papers.printed(invoice.due());
        Screen item = Office.erp("Item", invoice.number());
        if (chance.happens(0.25)) {
            desk.at(item).click("Payment history", "tab").read(5);
        }
        if (byPortal) {
            desk.carry(item, "Payment date", paid, question, "Payment date");
            desk.at(question).select("State", "answered").click("Send answer");
        } else {
            desk.at(question).command("Reply", "Ctrl+R");
            Screen reply = Office.reply(subject);
            desk.carry(item, "Payment date", paid, reply, "Body");
            desk.at(reply).write("Body", "Dear colleague, payment is due on this date.");
            desk.command("Send", "Ctrl+Enter");
        }
        if (chance.happens(0.35)) {
            Screen list = Office.sheet("Queries.xlsx", "Log");
            int row = chance.between(10, 600);
            desk.carry(question, "Invoice number", invoice.number(), list, "Invoice");
            desk.at(list).fill("Answered on", "C" + row, Papers.printed(today)).command("Save", "Ctrl+S");
        }
    }
}
