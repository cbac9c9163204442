/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FocusMark;
import org.taskseam.ui.internal.widgets.Spoken;

/**
 * Shows a page of the help: headings ({@code ##}), paragraphs, lists ({@code -}), rows of two columns ({@code a | b}),
 * {@code **strong**} or {@code *strong*} and {@code `keys`}.
 */
final class HelpText {

    private static final int TAB = 230;
    private static final int MARGIN = 24;

    private final StyledText text;
    private final GraphFonts fonts;
    private final List<StyleRange> styles = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private HelpPage shown;

    HelpText(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setData(Drawn.NO_CSS, Boolean.TRUE);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(4);
        text.setTabStops(new int[] {TAB});
        text.setCaret(null);
        Spoken.name(text, () -> shown == null ? Texts.get("help.title") : shown.title());
        FocusMark.show(text);
        fonts = new GraphFonts(text);
        Theme.follow(text, look -> show(shown));
    }

    StyledText control() {
        return text;
    }

    void show(HelpPage page) {
        shown = page;
        text.setBackground(Theme.look().panel());
        text.setForeground(Theme.look().text());
        if (page == null) {
            return;
        }
        styles.clear();
        content.setLength(0);
        List<Integer> bullets = new ArrayList<>();
        styled(page.title(), fonts.large(), Theme.look());
        content.append('\n');
        int line = 1;
        for (String source : page.lines()) {
            if (source.startsWith("## ")) {
                styled(source.substring(3), fonts.strong(), Theme.look());
            } else if (source.startsWith("- ")) {
                bullets.add(line);
                inline(source.substring(2));
            } else {
                inline(source.replace(" | ", "\t"));
            }
            content.append('\n');
            line++;
        }
        text.setText(content.toString().stripTrailing());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int at : bullets) {
            StyleRange style = new StyleRange();
            style.metrics = new GlyphMetrics(0, 0, 22);
            style.foreground = Theme.look().mute();
            text.setLineBullet(at, 1, new Bullet(ST.BULLET_DOT, style));
            text.setLineWrapIndent(at, 1, 22);
        }
        for (int at = 0; at < text.getLineCount(); at++) {
            if (text.getLine(at).indexOf('\t') >= 0) {
                text.setLineWrapIndent(at, 1, TAB);
            }
        }
        text.setTopIndex(0);
    }

    private void styled(String words, Font font, Look look) {
        StyleRange style = new StyleRange();
        style.start = content.length();
        style.length = words.length();
        style.font = font;
        style.foreground = look.text();
        styles.add(style);
        content.append(words);
    }

    /** Strong words and keys inside of a line. */
    private void inline(String line) {
        int at = 0;
        while (at < line.length()) {
            String mark = mark(line, at);
            int end = mark.isEmpty() ? -1 : line.indexOf(mark, at + mark.length());
            if (end > 0) {
                styled(line.substring(at + mark.length(), end), fonts.strong(), Theme.look());
                if (mark.equals("`")) {
                    styles.getLast().foreground = Theme.look().accent();
                }
                at = end + mark.length();
            } else {
                content.append(line.charAt(at++));
            }
        }
    }

    private static String mark(String line, int at) {
        for (String mark : new String[] {"**", "*", "`"}) {
            if (line.startsWith(mark, at)) {
                return mark;
            }
        }
        return "";
    }
}
