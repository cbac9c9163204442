/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.Arrays;

/** The seven kinds of work of the office, and how much of it each team does. */
enum TaskType {
    POST_INVOICE("Post supplier invoice", new PostInvoice(), 34, 6, 8),
    PAYMENT_QUERY("Answer payment query", new PaymentQuery(), 20, 9, 6),
    SALES_ORDER("Create sales order", new SalesOrder(), 3, 34, 4),
    MAINTAIN_SUPPLIER("Maintain supplier", new MaintainSupplier(), 9, 3, 30),
    DELIVERY_NOTE("Match delivery note", new DeliveryNote(), 12, 17, 8),
    WEEKLY_REPORT("Weekly report", new WeeklyReport(), 1.2, 1.2, 2),
    CHASE_APPROVAL("Chase approval", new ChaseApproval(), 8, 3, 3);

    private final String title;
    private final TaskScript script;
    private final double[] teamWeights;

    TaskType(String title, TaskScript script, double... teamWeights) {
        this.title = title;
        this.script = script;
        this.teamWeights = teamWeights;
    }

    String title() {
        return title;
    }

    TaskScript script() {
        return script;
    }

    /** @return weights of the types in the order of this enumeration */
    static double[] weights(Team team) {
        return Arrays.stream(values())
                .mapToDouble(type -> type.teamWeights[team.ordinal()])
                .toArray();
    }
}
