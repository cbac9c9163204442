/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.taskseam.drawing.Ink;
import org.taskseam.drawing.MapTheme;
import org.taskseam.drawing.SvgCanvas;
import org.taskseam.eventlog.Progress;

/**
 * The page around the sections: head, styles, script, navigation. A content security policy forbids everything from outside
 * and every script but ours, whose digest it names.
 */
public final class ReportPage {

    private final ReportContext context;
    private final List<Section> sections;

    /** @param context what is told */
    public ReportPage(ReportContext context, Progress progress) {
        this.context = context;
        this.sections = List.of(
                        new HeadlineSection(context),
                        new RoutinesSection(context),
                        new TasksSection(context),
                        new MapSection(context, progress),
                        new VariantsSection(context),
                        new ApplicationsSection(context),
                        new CarrySection(context),
                        new PathsSection(context),
                        new ActivitiesSection(context),
                        new TeamsSection(context),
                        new HiddenSection(context),
                        new MethodSection(context))
                .stream()
                .filter(Section::hasContent)
                .toList();
    }

    /** @return the complete page */
    public String html() {
        String script = resource("report.js");
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", language());
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(script) + "'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", context.options().title() + " \u2013 " + context.text("report"));
        html.raw("<style>" + colours() + resource("report.css") + "</style>");
        html.close();
        html.open("body");
        html.leaf("a", context.text("skip"), "class", "skip", "href", "#headline");
        header(html);
        html.open("main");
        for (Section section : sections) {
            html.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
            html.leaf("h2", context.text(section.id() + ".title"), "id", section.id() + "-title");
            section.write(html);
            html.close();
        }
        html.close();
        html.open("footer").text(context.text("footer")).close();
        html.raw("<script>" + script + "</script>");
        html.close().close();
        return html.toString();
    }

    private String language() {
        return context.texts().getLocale().getLanguage().isEmpty()
                ? "en"
                : context.texts().getLocale().getLanguage();
    }

    private void header(Html html) {
        html.open("header");
        html.open("div", "class", "wide");
        html.leaf("p", "Taskseam", "class", "brand");
        html.leaf("h1", context.options().title());
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(context.options().locale());
        html.leaf(
                "p",
                new Period(context).text() + " \u00b7 "
                        + context.text("made", context.options().madeOn().format(day)),
                "class",
                "sub");
        html.open("nav", "aria-label", context.text("contents"));
        for (Section section : sections) {
            html.leaf("a", context.text(section.id() + ".title"), "href", "#" + section.id());
        }
        html.close();
        if (context.fewPeople()) {
            html.leaf("p", context.text("few"), "class", "notice", "role", "note");
        } else if (context.results().map().activities().isEmpty()
                && context.results().withheld().activities() > 0) {
            html.leaf("p", context.text("withheld"), "class", "notice", "role", "note");
        }
        html.close().close();
    }

    private static String colours() {
        return ":root{" + variables(MapTheme.LIGHT) + "}@media screen and (prefers-color-scheme:dark){:root{"
                + variables(MapTheme.DARK) + "}}";
    }

    private static String variables(MapTheme theme) {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            css.append(SvgCanvas.variable(ink))
                    .append(':')
                    .append(SvgCanvas.hex(theme.argb(ink)).toLowerCase(Locale.ROOT))
                    .append(';');
        }
        return css.toString();
    }

    private static String digest(String script) {
        try {
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
