/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The business papers that tasks are about; all numbers and names are made up. */
final class Papers {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Papers() {}

    /** How a date stands in a form of the ERP, as opposed to {@link #printed} on paper. */
    static String entered(LocalDate date) {
        return date.toString();
    }

    static String printed(LocalDate date) {
        return PRINTED.format(date);
    }

    record Party(String number, String name, String account, String mail) {
        static Party supplier(Chance chance) {
            return of(chance, "Supplier", 1000);
        }

        static Party customer(Chance chance) {
            return of(chance, "Customer", 2000);
        }

        /** Few parties make most of the business. */
        private static Party of(Chance chance, String kind, int from) {
            int index = Math.min(399, (int) chance.around(30, 1));
            String number = Integer.toString(from + index);
            return new Party(
                    number,
                    kind + " " + number,
                    "XX00 0000 0000 " + number,
                    "office@" + kind.toLowerCase(Locale.ROOT) + number + ".example");
        }
    }

    record Invoice(String number, Party supplier, String order, String amount, LocalDate due, String costCentre) {
        static Invoice of(Chance chance, LocalDate today) {
            return new Invoice(
                    "INV-" + chance.digits(6),
                    Party.supplier(chance),
                    "45" + chance.digits(8),
                    chance.amount(640),
                    today.plusDays(chance.between(7, 45)),
                    "CC-" + chance.between(10, 34) + "0");
        }

        String file() {
            return number + ".pdf";
        }

        boolean isLarge() {
            return Double.parseDouble(amount) > 1500;
        }
    }

    record Order(String number, Party customer, String reference, String article, int quantity, LocalDate delivery) {
        static Order of(Chance chance, LocalDate today) {
            return new Order(
                    "SO-" + chance.digits(6),
                    Party.customer(chance),
                    "REQ-" + chance.digits(5),
                    "A-" + chance.between(100, 460),
                    chance.between(1, 12) * 5,
                    today.plusDays(chance.between(3, 21)));
        }
    }

    record Delivery(String note, String order, Party supplier, int lines) {
        static Delivery of(Chance chance) {
            return new Delivery(
                    "DN-" + chance.digits(7), "45" + chance.digits(8), Party.supplier(chance), chance.between(1, 4));
        }
    }
}
