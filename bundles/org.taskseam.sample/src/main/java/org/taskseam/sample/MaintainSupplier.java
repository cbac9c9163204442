/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Party;

/** A request in the portal changes or creates a supplier's master data. */
final class MaintainSupplier implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Party supplier = Party.supplier(chance);
        Screen requests = Office.portal("Requests", "requests", "?state=new");
        Screen request = Office.portal("Request", "requests/detail", "?id=" + chance.digits(5));
        desk.at(requests).navigate("Requests").click("Request", "link").read(8);
        boolean create = chance.happens(0.35);
        Screen form = Office.erp(create ? "Create supplier" : "Change supplier");
        desk.at(form).navigate(create ? "Create supplier" : "Change supplier");
        if (create) {
            desk.at(form).select("Account group", "Domestic");
        } else {
            desk.carry(request, "Supplier number", supplier.number(), form, "Supplier");
            desk.at(form).click("Continue").read(2);
        }
        boolean everything = create || chance.happens(0.2);
        if (everything || chance.happens(0.5)) {
            desk.carry(request, "Name", supplier.name(), form, "Name");
            desk.carry(request, "Mail address", supplier.mail(), form, "E-mail");
        }
        if (everything || chance.happens(0.6)) {
            desk.at(form).click("Bank details", "tab");
            desk.carry(request, "Bank account", supplier.account(), form, "Bank account");
            if (chance.happens(0.7)) {
                desk.at(request).open("Bank letter", "file", 6);
                desk.at(Office.pdf("Bank letter " + supplier.number() + ".pdf"))
                        .scroll("Page")
                        .read(4);
            }
        }
        if (everything || chance.happens(0.3)) {
            desk.at(form).select("Payment terms", chance.oneOf("30 days", "14 days 2 %", "60 days"));
        }
        desk.at(form).command("Save", "Ctrl+S").read(2);
        if (chance.happens(0.12)) {
            desk.at(form).click("Confirm duplicate").command("Save", "Ctrl+S").read(2);
        }
        if (create) {
            desk.carry(form, "Supplier", supplier.number(), request, "Supplier number");
        }
        desk.at(request).select("State", "done").click("Close request");
    }
}
