/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes SVG 1.1: with the colours of a theme, or with CSS variables named after the inks for pages that know two themes. */
public final class SvgCanvas implements Canvas {

    private static final String FONT = "Inter, Cantarell, 'Segoe UI', 'DejaVu Sans', sans-serif";

    private final StringBuilder out = new StringBuilder(16_384);
    private final @Nullable MapTheme theme;

    /** @param theme the colours, or {@code null} for CSS variables such as {@code var(--card-line)} */
    public SvgCanvas(@Nullable MapTheme theme) {
        this.theme = theme;
    }

    /** @return name of the CSS variable of an ink */
    public static String variable(Ink ink) {
        return "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the colour as {@code #RRGGBB} */
    public static String hex(int argb) {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }

    /**
     * @param width of the picture
     * @param height of the picture
     * @param description one sentence for people who do not see it
     * @return a complete SVG element with what was drawn
     */
    public String svg(double width, double height, String description) {
        StringBuilder svg = new StringBuilder(out.length() + 512);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" aria-label=\"")
                .append(Xml.escape(description))
                .append("\" font-family=\"")
                .append(FONT)
                .append("\">");
        if (theme != null) {
            svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                    .append(hex(theme.argb(Ink.CANVAS)))
                    .append("\"/>");
        }
        return svg.append(out).append("</svg>").toString();
    }

    @Override
    public void begin(String kind, String title, Map<String, String> data) {
        out.append("<g class=\"").append(Xml.escape(kind)).append('"');
        new TreeMap<>(data)
                .forEach((name, value) -> out.append(" data-")
                        .append(Xml.escape(name))
                        .append("=\"")
                        .append(Xml.escape(value))
                        .append('"'));
        out.append('>');
        if (!title.isEmpty()) {
            out.append("<title>").append(Xml.escape(title)).append("</title>");
        }
    }

    @Override
    public void end() {
        out.append("</g>\n");
    }

    @Override
    public void fill(Outline outline, Paint paint) {
        out.append("<path d=\"");
        path(outline);
        out.append("\" fill=\"").append(colour(paint)).append('"');
        opacity("fill-opacity", paint);
        out.append("/>");
    }

    @Override
    public void stroke(Outline outline, Paint paint, double width) {
        out.append("<path d=\"");
        path(outline);
        out.append("\" fill=\"none\" stroke=\"")
                .append(colour(paint))
                .append("\" stroke-width=\"")
                .append(number(width))
                .append('"');
        opacity("stroke-opacity", paint);
        out.append("/>");
    }

    @Override
    public void text(Point baseline, String text, double size, boolean bold, Anchor anchor, Paint paint) {
        out.append("<text x=\"")
                .append(number(baseline.x()))
                .append("\" y=\"")
                .append(number(baseline.y()))
                .append("\" font-size=\"")
                .append(number(size))
                .append('"');
        if (bold) {
            out.append(" font-weight=\"600\"");
        }
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        out.append(" fill=\"")
                .append(colour(paint))
                .append("\">")
                .append(Xml.escape(text))
                .append("</text>");
    }

    private String colour(Paint paint) {
        Ink ink = paint.ink();
        if (ink == null) {
            return hex(paint.argb());
        }
        return theme == null ? "var(" + variable(ink) + ")" : hex(theme.argb(ink));
    }

    private void opacity(String attribute, Paint paint) {
        if (paint.opacity() < 1) {
            out.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(number(paint.opacity()))
                    .append('"');
        }
    }

    private void path(Outline outline) {
        for (Outline.Part part : outline.parts()) {
            out.append(
                    switch (part.verb()) {
                        case MOVE -> 'M';
                        case LINE -> 'L';
                        case CURVE -> 'C';
                        case CLOSE -> 'Z';
                    });
            for (int i = 0; i < part.points().size(); i++) {
                Point point = part.points().get(i);
                out.append(i == 0 ? "" : " ")
                        .append(number(point.x()))
                        .append(',')
                        .append(number(point.y()));
            }
        }
    }

    /** At most two decimals, the same in every language. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long positive = Math.abs(hundredths);
        String fraction = positive % 10 == 0
                ? Long.toString(positive / 10 % 10)
                : String.format(Locale.ROOT, "%02d", positive % 100);
        return sign + positive / 100 + "." + fraction;
    }
}
