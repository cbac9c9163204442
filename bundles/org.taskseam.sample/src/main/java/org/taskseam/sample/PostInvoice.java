/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import org.taskseam.sample.Papers.Invoice;

/** A supplier's invoice comes by mail and is entered, posted and filed. */
final class PostInvoice implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        Invoice invoice = Invoice.of(chance, today);
        Screen paper = Office.pdf(invoice.file());
        Screen entry = Office.erp("Invoice entry");

        desk.at(Office.INBOX).open("Message", "row", 5);
        desk.at(Office.message("Invoice " + invoice.number())).open("Attachment", "file", 11);
        if (chance.happens(0.55)) {
            lookUpOrder(desk, invoice, paper);
        }
        if (chance.happens(0.2)) {
            searchSupplier(desk, invoice, paper);
        }
        desk.at(entry).navigate("Invoice entry");
        desk.carry(paper, "Supplier number", invoice.supplier().number(), entry, "Supplier");
        desk.carry(paper, "Invoice number", invoice.number(), entry, "Reference");
        desk.carry(paper, "Total", invoice.amount(), entry, "Gross amount");
        desk.carry(paper, "Due date", Papers.printed(invoice.due()), entry, "Due date", Papers.entered(invoice.due()));
        desk.at(entry).enter("Cost centre", invoice.costCentre());
        if (chance.happens(0.4)) {
            desk.select("Tax code", chance.oneOf("V1", "V2", "V0"));
        }
        if (chance.happens(0.22)) {
            checkBudget(desk, invoice);
        }
        desk.at(entry).click("Simulate").read(5);
        if (invoice.isLarge() && chance.happens(0.8)) {
            askForApproval(desk, invoice, entry);
            return;
        }
        String document = "51" + chance.digits(8);
        desk.command("Post", "Ctrl+S").read(2);
        file(desk, invoice, document);
    }

    private static void lookUpOrder(Desk desk, Invoice invoice, Screen paper) {
        Screen orders = Office.sheet("Open orders.xlsx", "Orders");
        desk.at(paper).copy("Order number", invoice.order());
        desk.at(orders).command("Find", "Ctrl+F").paste("Find what").click("Find next");
        int row = desk.chance().between(4, 380);
        desk.copyCell("Ordered amount", "F" + row, invoice.amount()).fill("Status", "H" + row, "invoiced");
    }

    private static void searchSupplier(Desk desk, Invoice invoice, Screen paper) {
        Screen search = Office.portal(
                "Supplier search", "suppliers", "?q=" + invoice.supplier().number());
        desk.carry(paper, "Supplier name", invoice.supplier().name(), search, "Search");
        desk.click("Search").read(3).click("Supplier", "link").read(6);
    }

    private static void checkBudget(Desk desk, Invoice invoice) {
        Screen budget = Office.sheet("Budget 2026.xlsx", "Cost centres");
        int row = desk.chance().between(3, 27);
        desk.at(budget).choose("Cost centre", invoice.costCentre()).read(6);
        desk.fill("Committed", "D" + row, invoice.amount()).command("Save", "Ctrl+S");
    }

    private static void askForApproval(Desk desk, Invoice invoice, Screen entry) {
        Screen mail = Office.newMail("Approval " + invoice.number());
        desk.click("Park").at(entry).copy("Reference", invoice.number());
        desk.at(Office.INBOX).command("New message", "Ctrl+N");
        desk.at(mail).enter("To", "approver@office.example").paste("Subject");
        desk.write("Body", "Please approve, amount " + invoice.amount()).command("Send", "Ctrl+Enter");
    }

    private static void file(Desk desk, Invoice invoice, String document) {
        Screen upload = Office.archive("Upload", "?type=invoice");
        desk.at(upload).navigate("Upload").file("file open", "Attach", "Document");
        desk.carry(Office.erp("Invoice display", document), "Document number", document, upload, "Document number");
        desk.select("Document type", "Invoice").click("Store").read(2);
        if (desk.chance().happens(0.5)) {
            desk.at(Office.INBOX).command("Move to Done", "Ctrl+Shift+V");
        }
    }
}
