/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.roles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The first values of a column and what they look like.
 *
 * @param name   name of the column
 * @param values its values in the first rows, empty ones included
 * @param filled the values that are not empty
 * @param kinds  distinct values
 */
record ColumnSample(String name, List<String> values, List<String> filled, Set<String> kinds) {

    /** Distinct values that tell what the others look like. */
    private static final int LOOKED_AT = 200;

    /** What values look like; made when a name does not tell enough. */
    private static final class Shapes {

        /** Rows are counted from 1 and written without zeros before them: {@code K0001} is something else. */
        static final Pattern CELL =
                Pattern.compile("\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6}(:\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6})?");

        static final Pattern URL =
                Pattern.compile("(https?://|www\\.|file://|chrome://|about:)\\S*", Pattern.CASE_INSENSITIVE);
        /** Letters and a number, as logins often are, and as often numbers of orders. */
        static final Pattern LOGIN = Pattern.compile("[A-Za-z]{1,3}[0-9]{3,8}");

        static final Pattern PERSON =
                Pattern.compile("[\\w.+-]{1,64}@[\\w.-]{1,100}|[\\w.-]{1,30}\\\\[\\w.-]{1,40}|P-[0-9A-Z]{8}"
                        + "|(?i:(user|employee|worker|person|clerk|agent|operator|resource|analyst|staff|benutzer(in)?|nutzer(in)?"
                        + "|mitarbeiter(in)?|(sach)?bearbeiter(in)?|anwender(in)?|kolleg(e|in))[ _.-]?[0-9]{1,8})");
        static final Pattern APPLICATION = Pattern.compile(
                "(?i).*\\.exe|.*(excel|outlook|word|powerpoint|chrome|firefox|edge|safari|sap|teams|notepad|acrobat|explorer|jira"
                        + "|salesforce|servicenow|citrix|onenote|slack|browser|web).*");
        static final Pattern ACTION = Pattern.compile(
                "(?i)(double|right|left|mouse|get|edit|change|set)?[ _-]?(click|klick|copy|kopier|paste|einf|cut|type|tipp|eingab|select"
                        + "|ausw|w\u00e4hl|open|\u00f6ffn|oeffn|close|schlie|submit|absend|save|speicher|scroll|focus|fokus|navigat|press"
                        + "|key|edit|\u00e4nder|aender|drag|drop|switch|wechsel|l\u00f6sch|loesch|delete|enter|input|hover|tap).*");

        static final Pattern ELEMENT_KIND = Pattern.compile("(?i)sap\\.[\\w.]+"
                + "|((push|radio|check|combo|text|list|menu|tab|tree|table|data|column|row|title|tool|status|split|toggle|spin|password"
                + "|page|edit|input|form|drop ?down)[ _-]?)?(button|input|edit|link|hyperlink|cell|row|text|entry|box|radio|list|item"
                + "|menu|tab|tree|table|image|icon|label|combo|field|form|pane|window|document|dialog|bar|slider|frame|panel|group"
                + "|schaltfl\u00e4che|knopf|feld|zelle|zeile|liste|eintrag|kachel|bild|tabelle|reiter)([ _-]?(item|box|field|cell|control))?"
                + "|a|div|span|select|textarea|option|svg|img|td|tr|th|li|ul|p|h[1-6]");

        private Shapes() {}
    }

    static ColumnSample of(String name, List<String> values) {
        List<String> filled = new ArrayList<>();
        for (String value : values) {
            if (!value.isBlank()) {
                filled.add(value);
            }
        }
        return new ColumnSample(name, values, filled, new HashSet<>(filled));
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    boolean isUnique() {
        return kinds.size() == filled.size() && filled.size() > 1;
    }

    /** @return whether so few values come a second time that they are more likely mistakes than meant */
    boolean isNearlyUnique() {
        int repeated = filled.size() - kinds.size();
        return kinds.size() > 1 && repeated <= Math.max(1, filled.size() / 10);
    }

    /** @return whether values come again and again, as names of things do and values of things don't */
    boolean repeats() {
        return kinds.size() > 1 && kinds.size() * 3 <= filled.size();
    }

    boolean isNumeric() {
        return share(v -> consistsOf(v, "0123456789.,-")) > 0.9;
    }

    boolean isWhole() {
        return !isEmpty() && kinds.stream().allMatch(v -> v.length() < 19 && consistsOf(v, "0123456789"));
    }

    double cells() {
        return share(v -> Shapes.CELL.matcher(v).matches());
    }

    double urls() {
        return share(v -> Shapes.URL.matcher(v).matches());
    }

    /** @return part of the values that are identifiers or addresses of people; all of them where they are names */
    double persons() {
        double shaped = share(v ->
                Shapes.PERSON.matcher(v).matches() || Shapes.LOGIN.matcher(v).matches());
        return shaped < 1 && areNames() ? 1 : shaped;
    }

    /** @return whether values are names or addresses of people and can hardly be anything else */
    boolean arePeople() {
        return areNames()
                || isMoreThan(
                        RoleDetector.PERSONS, v -> Shapes.PERSON.matcher(v).matches());
    }

    private boolean areNames() {
        return PeopleNames.are(kinds.stream().limit(LOOKED_AT).toList());
    }

    double applications() {
        return share(v -> v.length() < 60 && Shapes.APPLICATION.matcher(v).matches());
    }

    double actions() {
        return share(v -> v.length() < 60 && Shapes.ACTION.matcher(v).matches());
    }

    /** @return whether values are words such as button, text field or {@code sap.m.Input} */
    boolean looksLikeElementKinds() {
        return repeats()
                && share(v -> v.length() < 40 && Shapes.ELEMENT_KIND.matcher(v).matches()) > 0.7;
    }

    /** @return whether values are words that come again and again, as steps of work do, and neither numbered nor people */
    boolean looksLikeSteps() {
        return repeats()
                && share(v -> v.length() < 60
                                && v.chars().anyMatch(Character::isLetter)
                                && v.chars().noneMatch(Character::isDigit))
                        > 0.9
                && persons() <= RoleDetector.PERSONS;
    }

    double titles() {
        return share(v -> v.contains(" - ") || v.contains(" \u2013 ") || v.contains(" | "));
    }

    double averageLength() {
        return filled.stream().mapToInt(String::length).average().orElse(0);
    }

    private static boolean consistsOf(String value, String characters) {
        for (int i = 0; i < value.length(); i++) {
            if (characters.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** @return whether {@link #share} is greater, without trying all values where it cannot be */
    private boolean isMoreThan(double part, Predicate<String> test) {
        int looked = Math.min(kinds.size(), LOOKED_AT);
        int failed = 0;
        for (String value : kinds.stream().limit(looked).toList()) {
            failed += test.test(value) ? 0 : 1;
            if (looked - failed <= part * looked) {
                return false;
            }
        }
        return !isEmpty();
    }

    /** @return part of the distinct values that pass a test, or of many of them, 0 to 1 */
    private double share(Predicate<String> test) {
        int looked = Math.min(kinds.size(), LOOKED_AT);
        long passed = kinds.stream().limit(looked).filter(test).count();
        return isEmpty() ? 0 : (double) passed / looked;
    }
}
