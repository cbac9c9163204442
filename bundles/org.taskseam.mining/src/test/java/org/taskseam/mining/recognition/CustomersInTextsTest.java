/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.learned.LearnedJson;

/** Work for several customers, whose names stand in titles, addresses and paths: types are kinds of work, not customers. */
class CustomersInTextsTest {

    private static final List<String> CUSTOMERS =
            List.of("Müller GmbH", "Huber & Sons", "Alpha Ltd", "Nordwind AG", "Zenit");

    private static final int KNOWN = 150;

    /** Page and element of each step; no page where the title does not tell the customer. */
    private static final List<List<String>> WORK = List.of(
            List.of("Customer/Search", "/New", "Order entry/Material", "Order entry/Quantity", "Order entry/Save"),
            List.of("Customer/Search", "/Row", "Invoice entry/Reference", "Invoice entry/Amount", "Invoice entry/Post"),
            List.of(
                    "Account/Open",
                    "Account/Street",
                    "Account/Town",
                    "Account/Save",
                    "Customer/Search",
                    "Customer/Save"));

    private final List<Integer> work = new ArrayList<>();

    /** @return tasks of three people; those after the first 150 are for a new customer */
    private EventLog log(String form, int tasks) {
        EventRows rows = new EventRows(List.of(
                Column.text("action", Attribute.ACTIVITY),
                Column.text("window", Attribute.WINDOW),
                Column.text("element", Attribute.ELEMENT)));
        Random random = new Random(5);
        long time = 1_767_600_000_000L;
        for (int task = 0; task < tasks; task++) {
            int kind = random.nextInt(WORK.size());
            String customer = task < KNOWN ? CUSTOMERS.get(random.nextInt(CUSTOMERS.size())) : "Kessler Werke";
            time += random.nextInt(20_000);
            for (String step : WORK.get(kind)) {
                String page = step.substring(0, step.indexOf('/'));
                time += 500 + random.nextInt(3_000);
                rows.event(time, "p" + task % 3)
                        .text(0, "click")
                        .text(1, page.isEmpty() ? "Overview" : String.format(form, page, customer))
                        .text(2, step.substring(page.length() + 1));
                work.add(kind);
            }
        }
        return rows.toLog();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s - %s - ERP",
                "%2$s: %1$s",
                "%s (%s) | ERP",
                "https://erp.example.com/customers/%2$s/%1$s",
                "https://erp.example.com/%s/%s/edit",
                "https://%2$s.erp.example.com/%1$s",
                "C:\\Customers\\%2$s\\%1$s.ods"
            })
    void typesAreKindsOfWork(String form) {
        EventLog log = log(form, KNOWN);
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        assertEquals(WORK.size(), found.types().size());
        assertEquals(KNOWN, found.tasks().size(), 3);
        Map<Integer, Set<Integer>> kinds = new HashMap<>();
        found.tasks()
                .forEach(task -> kinds.computeIfAbsent(task.type(), t -> new HashSet<>())
                        .add(work.get(log.sourceRow(found.rows(task)[0]))));
        assertTrue(kinds.values().stream().allMatch(of -> of.size() == 1), kinds.toString());
        assertTrue(
                found.columns().stream()
                        .anyMatch(use -> use.detail() == ColumnUse.Detail.PART && use.contextEvents() == 0),
                found.columns().toString());
    }

    @Test
    void aNewCustomerIsNoNewKindOfWork() throws IOException {
        String form = "%s - %s - ERP";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LearnedJson.write(
                new SeamRecognizer()
                        .learn(log(form, KNOWN), null, Progress.NONE)
                        .learned(),
                file);
        LearnedTasks learned = LearnedJson.read(new ByteArrayInputStream(file.toByteArray()), "test");
        Learning added = new SeamRecognizer().learn(log(form, KNOWN + 40), learned, Progress.NONE);
        assertEquals(Learning.Start.LEARNED, added.start());
        assertEquals(WORK.size(), added.tasks().types().size());
        assertEquals(KNOWN + 40, added.tasks().tasks().size(), 3);
    }
}
