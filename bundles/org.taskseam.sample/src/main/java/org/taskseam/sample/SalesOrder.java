/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Order;

/** A customer's request becomes a sales order with one to four items and a confirmation. */
final class SalesOrder implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Order order = Order.of(chance, today);
        String subject = "Order " + order.reference();
        boolean attached = chance.happens(0.45);
        desk.at(Office.INBOX).open("Message", "row", 8);
        Screen request = Office.message(subject);
        if (attached) {
            desk.at(request).open("Attachment", "file", 9);
            request = Office.pdf(order.reference() + ".pdf");
        }
        Screen form = Office.erp("Create sales order");
        desk.at(form).navigate("Create sales order");
        desk.carry(request, "Customer number", order.customer().number(), form, "Sold-to party");
        desk.carry(request, "Customer reference", order.reference(), form, "Customer reference");
        desk.carry(
                request,
                "Delivery date",
                Papers.printed(order.delivery()),
                form,
                "Requested date",
                Papers.entered(order.delivery()));
        int items = 1 + chance.weighted(new double[] {6, 3, 1.5, 1});
        for (int item = 0; item < items; item++) {
            Order line = item == 0 ? order : Order.of(chance, today);
            desk.carry(request, "Article", line.article(), form, "Material");
            desk.at(form).enter("Quantity", Integer.toString(line.quantity()));
            if (chance.happens(0.3)) {
                price(desk, line, form);
            }
        }
        if (chance.happens(0.28)) {
            desk.at(form).click("Availability").read(5);
            if (chance.happens(0.4)) {
                desk.enter("Confirmed date", Papers.entered(order.delivery().plusDays(3)));
            }
        }
        desk.at(form).command("Save", "Ctrl+S").read(2);
        Screen saved = Office.erp("Display sales order", order.number());
        desk.at(saved).copy("Order number", order.number());
        Screen reply = Office.reply(subject);
        desk.at(Office.message(subject)).command("Reply", "Ctrl+R").at(reply).paste("Body");
        desk.write("Body", "Thank you for your order, we confirm it under this number.");
        desk.command("Send", "Ctrl+Enter");
        if (chance.happens(0.3)) {
            desk.at(Office.archive("Upload", "?type=order")).navigate("Upload").file("file open", "Attach", "Document");
            desk.paste("Document number")
                    .select("Document type", "Sales order")
                    .click("Store")
                    .read(2);
        }
    }

    private static void price(Desk desk, Order line, Screen form) {
        Screen prices = Office.sheet("Price list 2026.xlsx", "Prices");
        int row = desk.chance().between(4, 460);
        String price = desk.chance().amount(38);
        desk.at(prices)
                .command("Find", "Ctrl+F")
                .enter("Find what", line.article())
                .click("Find next");
        desk.copyCell("Price", "D" + row, price).at(form).paste("Price");
    }
}
