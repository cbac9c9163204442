/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what one person does for one task, with this person's habits, speed and slips. A script brings a screen to the
 * front and acts on it; values that are copied stay on the clipboard until they are pasted.
 */
final class Desk {

    private final Chance chance;
    private final Habits habits;
    private final List<Step> steps = new ArrayList<>();
    private Screen screen = Office.DESKTOP;
    private String clipboard = "";
    private int reading;

    Desk(Chance chance, Habits habits) {
        this.chance = chance;
        this.habits = habits;
    }

    Chance chance() {
        return chance;
    }

    List<Step> steps() {
        return steps;
    }

    /** Brings a screen to the front; what follows happens there. */
    Desk at(Screen next) {
        screen = next;
        return this;
    }

    /** Opens something by a double click and reads it. */
    Desk open(String element, String role, double readingSeconds) {
        add("double click", "Open", widget(element, role), null, null, 1.6);
        return read(readingSeconds);
    }

    /** Lets time pass before the next step. */
    Desk read(double medianSeconds) {
        reading = seconds(medianSeconds * 2.2, 0.6);
        return this;
    }

    Desk click(String element) {
        return click(element, "button");
    }

    Desk click(String element, String role) {
        add("click", "Click", widget(element, role), null, null, 1.7);
        if (chance.happens(0.008)) {
            add("click", "Click", widget(element, role), null, null, 0.25);
        }
        return this;
    }

    Desk select(String element, String value) {
        add("select", "Select", widget(element, "combo box"), value, null, 2.6);
        return this;
    }

    Desk choose(String element, String value) {
        add("select", "Select", widget(element, "row"), value, null, 2.2);
        return this;
    }

    Desk toggle(String element) {
        add("toggle", "Toggle", widget(element, "check box"), null, null, 1.4);
        return this;
    }

    Desk navigate(String element) {
        add("navigate", "Go to", widget(element, "page"), null, null, 2.8);
        return this;
    }

    /** A command by its key or, for people who do not know keys, by its button. */
    Desk command(String name, String shortcut) {
        if (habits.usesKeys(name, chance)) {
            add("key command", "Press", widget(name, "command"), null, shortcut, 0.9);
        } else {
            click(name);
        }
        return this;
    }

    /** Types a value; now and then mistypes it first and takes it back. */
    Desk enter(String element, String value) {
        return enter(widget(element, "text field"), "text input", value);
    }

    Desk write(String element, String text) {
        add("text input", "Write", widget(element, "text area"), text, null, 6 + 0.12 * text.length());
        return this;
    }

    /** Puts a value into a cell of the sheet. */
    Desk fill(String column, String address, String value) {
        return enter(Widget.cell(column, address), "cell edit", value);
    }

    private Desk enter(Widget widget, String action, String value) {
        double typing = 2.2 + 0.3 * value.length();
        if (value.length() > 3 && chance.happens(habits.slips())) {
            int at = chance.between(0, value.length() - 2);
            String slip = value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
            add(action, "Enter", widget, slip, null, typing);
            add("key command", "Press", widget(Office.UNDO, "command"), null, "Ctrl+Z", 1.2);
        }
        add(action, "Enter", widget, value, null, typing);
        return this;
    }

    Desk copy(String element, String value) {
        return copy(widget(element, "text"), value);
    }

    Desk copyCell(String column, String address, String value) {
        return copy(Widget.cell(column, address), value);
    }

    private Desk copy(Widget widget, String value) {
        clipboard = value;
        add("copy", "Copy", widget, null, habits.usesKeys("Copy", chance) ? "Ctrl+C" : null, 2.3);
        return this;
    }

    Desk paste(String element) {
        return paste(widget(element, "text field"));
    }

    Desk pasteCell(String column, String address) {
        return paste(Widget.cell(column, address));
    }

    private Desk paste(Widget widget) {
        add("paste", "Paste", widget, clipboard, habits.usesKeys("Copy", chance) ? "Ctrl+V" : null, 1.5);
        return this;
    }

    /**
     * Brings a value from one screen to another: by the clipboard, or read and typed again by those who prefer it.
     *
     * @param typed how the value is written when typed by hand, often in another format
     */
    Desk carry(Screen from, String source, String value, Screen to, String target, String typed) {
        if (value.equals(typed) && habits.copies(target, chance)) {
            return at(from).copy(source, value).at(to).paste(target);
        }
        return at(to).read(2.5).enter(target, typed);
    }

    /** Brings a value from one screen to another in the same format. */
    Desk carry(Screen from, String source, String value, Screen to, String target) {
        return carry(from, source, value, to, target, value);
    }

    Desk file(String action, String verb, String element) {
        add(action, verb, widget(element, "file"), null, null, 2.4);
        return this;
    }

    Desk scroll(String element) {
        add("scroll", "Scroll", widget(element, "table"), null, null, 1.1);
        return this;
    }

    private Widget widget(String element, String role) {
        return Widget.of(screen, element, role);
    }

    private void add(
            String action,
            String verb,
            Widget widget,
            @Nullable String value,
            @Nullable String shortcut,
            double medianSeconds) {
        boolean clip = action.equals("copy") || action.equals("paste");
        int pause = reading + seconds(medianSeconds, 0.45);
        reading = 0;
        steps.add(new Step(screen, action, verb, widget, value, clip ? clipboard : null, shortcut, pause));
    }

    private int seconds(double median, double sigma) {
        return (int) (1000 * habits.pace() * Math.min(median * 12, chance.around(median, sigma)));
    }
}
