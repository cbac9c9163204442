/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;

/** Figures are exported, copied into a workbook and sent round. */
final class WeeklyReport implements TaskScript {

    @Override
    public void perform(Desk desk, LocalDate today) {
        Chance chance = desk.chance();
        String export = "Export " + today + ".xlsx";
        Screen list = Office.erp("Item list");
        desk.at(list).navigate("Item list").enter("From date", Papers.entered(today.minusDays(7)));
        desk.enter("To date", Papers.entered(today))
                .command("Execute", "F8")
                .read(6)
                .click("Export");
        desk.at(Office.folder("Downloads")).file("file open", "Open", "Export").read(3);
        Screen source = Office.sheet(export, "Data");
        Screen report = Office.sheet("Weekly report.xlsx", "Report");
        int parts = chance.between(2, 4);
        if (chance.happens(0.5)) {
            desk.at(source).command("Filter", "Ctrl+Shift+L").select("Filter column", "Open");
        }
        for (int part = 0; part < parts; part++) {
            String sum = chance.amount(24000);
            desk.at(source).copyCell("Sum", "G" + chance.between(40, 90), sum);
            desk.at(report).pasteCell("Figure", "C" + (4 + part));
        }
        if (chance.happens(0.6)) {
            desk.at(report)
                    .fill("Remark", "E4", chance.oneOf("as planned", "two late", "see below"))
                    .read(8);
        }
        desk.at(report).command("Save", "Ctrl+S");
        if (chance.happens(0.75)) {
            Screen mail = Office.newMail("Weekly report");
            desk.at(Office.INBOX).command("New message", "Ctrl+N");
            desk.at(mail).enter("To", "team@office.example").enter("Subject", "Weekly report");
            desk.file("file open", "Attach", "Report").command("Send", "Ctrl+Enter");
        } else {
            desk.at(Office.chat("Team")).file("file open", "Attach", "Report").command("Send", "Enter");
        }
    }
}
