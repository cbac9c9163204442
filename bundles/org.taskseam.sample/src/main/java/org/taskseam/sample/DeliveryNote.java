/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Delivery;

/** A scanned delivery note is matched with the order, line by line. */
final class DeliveryNote implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Delivery delivery = Delivery.of(chance);
        String file = delivery.note() + ".pdf";
        desk.at(Office.folder("Scans")).file("file open", "Open", "Scan").read(6);
        Screen scan = Office.pdf(file);
        if (chance.happens(0.4)) {
            desk.at(scan).scroll("Page").read(3);
        }
        Screen receipt = Office.erp("Goods receipt");
        desk.at(receipt).navigate("Goods receipt");
        desk.carry(scan, "Order number", delivery.order(), receipt, "Purchase order");
        desk.at(receipt).click("Adopt").read(3);
        desk.carry(scan, "Delivery note", delivery.note(), receipt, "Delivery note");
        boolean differs = chance.happens(0.18);
        for (int line = 0; line < delivery.lines(); line++) {
            if (differs && line == 0) {
                desk.at(receipt).enter("Quantity", Integer.toString(chance.between(1, 90)));
            }
            desk.at(receipt).toggle("Item OK");
        }
        if (differs) {
            Screen list = Office.sheet("Differences.xlsx", "2026");
            int row = chance.between(5, 240);
            desk.at(scan).copy("Delivery note", delivery.note()).at(list).pasteCell("Delivery note", "A" + row);
            desk.fill("Supplier", "B" + row, delivery.supplier().name());
            desk.fill("Reason", "D" + row, chance.oneOf("short", "damaged", "wrong article"))
                    .command("Save", "Ctrl+S");
            if (chance.happens(0.5)) {
                Screen mail = Office.newMail("Difference " + delivery.note());
                desk.at(Office.INBOX).command("New message", "Ctrl+N");
                desk.at(mail).enter("To", delivery.supplier().mail()).enter("Subject", "Difference " + delivery.note());
                desk.write("Body", "The quantity received differs from your note.")
                        .command("Send", "Ctrl+Enter");
            }
        }
        desk.at(receipt).click("Check").command("Post", "Ctrl+S").read(2);
        desk.at(Office.folder("Scans")).file("file save", "Move", "Scan to Done");
    }
}
