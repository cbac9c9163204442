/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

/** Two teams that a report may speak of and one that is too small. Twelve people make one round of all three. */
enum Team {
    ACCOUNTS_PAYABLE("Accounts payable", 5),
    ORDER_DESK("Order desk", 5),
    MASTER_DATA("Master data", 2);

    private final String title;
    private final int size;

    Team(String title, int size) {
        this.title = title;
        this.size = size;
    }

    /** @param person 0 and up */
    static Team of(int person) {
        int seat = person % 12;
        return seat < ACCOUNTS_PAYABLE.size
                ? ACCOUNTS_PAYABLE
                : seat < ACCOUNTS_PAYABLE.size + ORDER_DESK.size ? ORDER_DESK : MASTER_DATA;
    }

    /** @return the name of the team of a person; every further dozen makes teams of its own */
    static String name(int person) {
        int round = person / 12;
        return round == 0 ? of(person).title : of(person).title + " " + (round + 1);
    }
}
