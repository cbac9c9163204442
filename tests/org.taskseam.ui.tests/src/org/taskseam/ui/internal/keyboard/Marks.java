/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Window;

/** The marked letters in a dialog, in the language of the test and in German. */
final class Marks {

    private static final Pattern MARK = Pattern.compile("&([^&])");

    private final Map<String, String> german = new TreeMap<>();

    Marks() throws IOException {
        read(Texts.class, "messages");
        read(JFaceResources.class, "/org/eclipse/jface/messages");
    }

    private void read(Class<?> where, String name) throws IOException {
        Properties texts = new Properties();
        Properties translated = new Properties();
        try (InputStream in = where.getResourceAsStream(name + ".properties");
                InputStream de = where.getResourceAsStream(name + "_de.properties")) {
            texts.load(in);
            translated.load(de);
        }
        for (String key : texts.stringPropertyNames()) {
            if (texts.getProperty(key).contains("&")) {
                german.put(texts.getProperty(key), translated.getProperty(key, texts.getProperty(key)));
            }
        }
    }

    /** @return letters that two controls share */
    List<String> problems(Shell dialog) {
        List<String> shown = new ArrayList<>();
        Window.find(dialog, Label.class).stream()
                .filter(Control::isVisible)
                .map(Label::getText)
                .forEach(shown::add);
        Window.find(dialog, Button.class).stream()
                .filter(Control::isVisible)
                .map(Button::getText)
                .forEach(shown::add);
        shown.removeIf(text -> !MARK.matcher(text).find());
        List<String> problems = new ArrayList<>(shared(shown));
        problems.addAll(shared(shown.stream().map(this::german).toList()));
        return problems;
    }

    /** A text with something put in is found by its parts before and after. */
    private String german(String text) {
        return german.entrySet().stream()
                .filter(entry -> fits(text, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }

    private static boolean fits(String text, String pattern) {
        int from = pattern.indexOf('{');
        return from < 0
                ? text.equals(pattern)
                : text.startsWith(pattern.substring(0, from))
                        && text.endsWith(pattern.substring(pattern.lastIndexOf('}') + 1));
    }

    private static List<String> shared(List<String> texts) {
        Map<String, List<String>> byLetter = texts.stream().collect(Collectors.groupingBy(Marks::letter));
        return byLetter.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> "one letter for " + same)
                .toList();
    }

    private static String letter(String text) {
        var mark = MARK.matcher(text);
        return mark.find() ? mark.group(1).toLowerCase(Locale.ROOT) : text;
    }
}
