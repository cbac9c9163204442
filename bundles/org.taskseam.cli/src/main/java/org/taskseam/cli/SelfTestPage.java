/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.security.PublicKey;
import java.text.Collator;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.proof.LeakScan;
import org.taskseam.privacy.proof.Planted;

/** The result of a self-test as a signed page for employees and works councils. */
final class SelfTestPage {

    private static final String SIGNED = "\n<!-- signed until here -->\n";

    private final ResourceBundle texts;
    private final StringBuilder html = new StringBuilder();

    /** @param language English, German, French or Dutch; others give English */
    SelfTestPage(Locale language) {
        texts = ResourceBundle.getBundle(
                "org.taskseam.cli.selftest",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param policy name, version and hash of the rules, {@code null} for those that are built in */
    String html(SelfTest.Result result, @Nullable String policy, Instant time, SigningKey key) {
        String language = texts.getLocale().getLanguage();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.isEmpty() ? "en" : language)
                .append("\">\n<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
                .append(text("title"))
                .append("</title>\n<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;")
                .append("padding:0 1em;color:#1c2330}h1{line-height:1.2}.good,.bad{padding:.8em 1em;border-radius:8px;")
                .append("font-weight:600}.good{background:#e3f4e8;color:#14532d}.bad{background:#fde8e8;color:#7f1d1d}")
                .append("table{border-collapse:collapse}td,th{text-align:left;padding:.2em 1.4em .2em 0;")
                .append("border-bottom:1px solid #d9dee7}code{overflow-wrap:anywhere}</style></head>\n<body>\n");
        tag("h1", text("title"));
        html.append("<p class=\"").append(result.passed() ? "good" : "bad").append("\">");
        html.append(text(
                result.passed() ? "passed" : "leaked",
                result.planted(),
                result.leaks().size()));
        html.append("</p>\n");
        tag("p", text("what"));
        tag(
                "p",
                text(
                        "run",
                        words(time),
                        policy == null ? text("policy.built-in") : policy,
                        result.files(),
                        result.bytes()));
        tag("h2", text("planted.title"));
        html.append("<table><tr><th>").append(text("kind")).append("</th><th>");
        html.append(text("planted")).append("</th><th>").append(text("found")).append("</th></tr>\n");
        kinds(result.leaks());
        html.append("</table>\n");
        tag("h2", text("places.title"));
        tag("p", text("places"));
        list(result.places());
        if (!result.passed()) {
            tag("h2", text("leaks.title"));
            list(result.leaks().stream()
                    .map(leak -> leak.value() + " (" + leak.encoding() + "): " + leak.place())
                    .toList());
        }
        tag("h2", text("limits.title"));
        tag("p", text("limits"));
        tag("h2", text("signature.title"));
        tag("p", text("signature"));
        String signed = html.toString();
        return signed + SIGNED + "<p><code id=\"signature\">" + key.sign(signed) + "</code></p>\n<p><code>"
                + key.publicText() + "</code></p>\n</body></html>\n";
    }

    /** Whether a page is as it was signed by the owner of a key. */
    static boolean isGenuine(String page, PublicKey key) {
        int end = page.indexOf(SIGNED);
        int from = page.indexOf("<code id=\"signature\">", Math.max(0, end));
        int to = page.indexOf("</code>", Math.max(0, from));
        return end >= 0
                && from >= 0
                && to >= 0
                && page.indexOf(SIGNED, end + 1) < 0
                && SigningKey.verify(
                        page.substring(0, end), page.substring(from + "<code id=\"signature\">".length(), to), key);
    }

    private void kinds(List<LeakScan.Leak> leaks) {
        TreeMap<String, Integer> planted = new TreeMap<>(Collator.getInstance(texts.getLocale()));
        Map<String, Integer> found = new HashMap<>();
        for (Planted one : Planted.all()) {
            String kind = text("kind." + one.kind().name());
            planted.merge(kind, 1, Integer::sum);
            boolean leaked = leaks.stream().anyMatch(leak -> leak.value().equals(one.value()));
            found.merge(kind, leaked ? 1 : 0, Integer::sum);
        }
        planted.forEach((kind, count) -> html.append("<tr><td>")
                .append(kind)
                .append("</td><td>")
                .append(count)
                .append("</td><td>")
                .append(found.get(kind))
                .append("</td></tr>\n"));
    }

    private String words(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(texts.getLocale())
                        .format(time.atZone(ZoneOffset.UTC))
                + " UTC";
    }

    private void list(List<String> items) {
        html.append("<ul>");
        items.forEach(item -> html.append("<li>").append(escape(item)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private void tag(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(text)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private String text(String key, Object... values) {
        return escape(new MessageFormat(texts.getString(key), texts.getLocale()).format(values));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
