/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.presentation.Details;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Drawn;

/** Title, key figures, meaning and neighbours, one below the other. Neighbours are links. */
final class DetailsCanvas extends Drawn {

    private static final int PAD = 18;

    /** What is clicked on, and what that does. */
    private record Target(Rectangle box, Runnable action) {}

    private final List<Target> targets = new ArrayList<>();
    private final Consumer<Selected> follow;
    private Details details;
    private boolean evidence;
    private int reached = -1;
    private Runnable observer = () -> {};

    DetailsCanvas(Composite parent, Consumer<Selected> follow) {
        super(parent, SWT.NONE);
        this.follow = follow;
        addListener(
                SWT.MouseMove,
                event -> setCursor(
                        at(event.x, event.y) == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        addListener(SWT.MouseUp, event -> {
            Runnable action = at(event.x, event.y);
            if (action != null) {
                action.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> reach(reached + 1);
                case SWT.ARROW_UP -> reach(reached - 1);
                case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                    if (reached >= 0) {
                        targets.get(reached).action().run();
                    }
                }
                default -> {}
            }
        });
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void reach(int target) {
        reached = Math.clamp(target, -1, targets.size() - 1);
        redraw();
    }

    void onChange(Runnable observer) {
        this.observer = observer;
    }

    void show(Details details) {
        this.details = details;
        reached = -1;
        observer.run();
        redraw();
    }

    Details details() {
        return details;
    }

    /** Shows where the figures come from, or hides it. */
    void toggleEvidence() {
        evidence = !evidence;
        observer.run();
        redraw();
    }

    private Runnable at(int x, int y) {
        return targets.stream()
                .filter(target -> target.box().contains(x, y))
                .map(Target::action)
                .findAny()
                .orElse(null);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 280 : widthHint;
        GC gc = new GC(this);
        int height = details == null ? 40 : lay(gc, width, false);
        gc.dispose();
        return new Point(width, height);
    }

    @Override
    protected void draw(GC gc) {
        if (details != null) {
            lay(gc, getClientArea().width, true);
            if (isFocusControl() && (reached < 0 || reached >= targets.size())) {
                drawFocus(gc, 1, 1, getClientArea().width - 2, getClientArea().height - 2, 10);
            }
        }
    }

    private int lay(GC gc, int width, boolean draw) {
        targets.clear();
        int inner = width - 2 * PAD;
        int y = 14;
        setTitleFont(gc, inner);
        gc.setForeground(look().text());
        y = Ink.paragraph(gc, details.title(), PAD, y, inner, draw);
        gc.setFont(fonts().normal());
        if (!details.subtitle().isEmpty()) {
            gc.setForeground(look().mute());
            y = Ink.paragraph(gc, details.subtitle(), PAD, y + 2, inner, draw);
        }
        y = figures(gc, y + 10, inner, draw);
        y = heading(gc, Texts.get("details.meaning"), y + 14, draw);
        gc.setFont(fonts().normal());
        gc.setForeground(look().text());
        y = Ink.paragraph(gc, details.meaning(), PAD, y, inner, draw);
        if (!details.evidence().isEmpty()) {
            y = evidence(gc, y + 6, inner, draw);
        }
        for (Details.Group group : details.groups()) {
            y = heading(gc, group.title(), y + 14, draw);
            for (Details.Bar bar : group.bars()) {
                y = bar(gc, bar, y, inner, draw);
            }
        }
        return y + 16;
    }

    /** A link, and below it the sentences while they are wanted. */
    private int evidence(GC gc, int y, int inner, boolean draw) {
        gc.setFont(fonts().normal());
        String text = Texts.get(evidence ? "details.evidence.hide" : "details.evidence");
        Point extent = gc.textExtent(text);
        Rectangle box = new Rectangle(PAD, y, extent.x, extent.y + 2);
        if (draw) {
            gc.setForeground(look().accent());
            gc.drawText(text, PAD, y, true);
            if (targets.size() == reached) {
                drawFocus(gc, box.x - 6, box.y - 3, box.width + 12, box.height + 6, 10);
            }
        }
        targets.add(new Target(box, this::toggleEvidence));
        int bottom = y + extent.y + 8;
        if (evidence) {
            gc.setForeground(look().mute());
            for (String sentence : details.evidence()) {
                bottom = Ink.paragraph(gc, sentence, PAD + 10, bottom, inner - 10, draw) + 4;
            }
            if (draw) {
                gc.setForeground(look().line());
                gc.drawLine(PAD + 1, y + extent.y + 8, PAD + 1, bottom - 6);
            }
        }
        return bottom;
    }

    /** A long word is said smaller rather than broken. */
    private void setTitleFont(GC gc, int width) {
        gc.setFont(fonts().large());
        if (!Ink.wordsFit(gc, details.title(), width)) {
            gc.setFont(fonts().strong());
        }
    }

    private int heading(GC gc, String title, int y, boolean draw) {
        gc.setFont(fonts().heading());
        gc.setForeground(look().mute());
        if (draw) {
            gc.drawText(title.toUpperCase(Locale.getDefault()), PAD, y, true);
        }
        return y + gc.getFontMetrics().getHeight() + 8;
    }

    private int figures(GC gc, int y, int inner, boolean draw) {
        int gap = 8;
        int half = (inner - gap) / 2;
        gc.setFont(fonts().strong());
        int columns =
                details.figures().stream().allMatch(figure -> gc.textExtent(figure.value()).x <= half - 20) ? 2 : 1;
        int tile = columns == 1 ? inner : half;
        gc.setFont(fonts().large());
        int valueHeight = gc.getFontMetrics().getHeight();
        gc.setFont(fonts().small());
        int labelHeight = gc.getFontMetrics().getHeight();
        int height = valueHeight + labelHeight + 16;
        for (int i = 0; i < details.figures().size(); i++) {
            Details.Figure figure = details.figures().get(i);
            int x = PAD + i % columns * (tile + gap);
            int top = y + i / columns * (height + gap);
            if (draw) {
                gc.setBackground(look().background());
                gc.fillRoundRectangle(x, top, tile, height, 12, 12);
                gc.setFont(fonts().large());
                gc.setForeground(look().text());
                if (gc.textExtent(figure.value()).x > tile - 20) {
                    gc.setFont(fonts().strong()); // rather small than cut
                }
                gc.drawText(Ink.fit(gc, figure.value(), tile - 20), x + 10, top + 6, true);
                gc.setFont(fonts().small());
                gc.setForeground(look().mute());
                gc.drawText(Ink.fit(gc, figure.label(), tile - 14), x + 10, top + 8 + valueHeight, true);
            }
        }
        return y + (details.figures().size() + columns - 1) / columns * (height + gap);
    }

    private int bar(GC gc, Details.Bar bar, int y, int inner, boolean draw) {
        gc.setFont(fonts().normal());
        int line = gc.getFontMetrics().getHeight();
        String percent = Numbers.percent(bar.share());
        int indent = bar.where().isEmpty() ? 0 : 14;
        int room = inner - gc.textExtent(percent).x - 10 - indent;
        gc.setForeground(look().text());
        int bottom = Ink.paragraph(gc, bar.name(), PAD + indent, y, room, draw);
        if (draw) {
            gc.setForeground(look().mute());
            Ink.right(gc, percent, PAD + inner, y);
            if (indent > 0) {
                gc.setBackground(Applications.color(bar.where()));
                gc.fillOval(PAD, y + line / 2 - 4, 8, 8);
            }
            Ink.bar(gc, PAD, bottom + 1, inner, 4, bar.share(), look());
        }
        if (!(bar.to() instanceof Selected.Nothing)) {
            Rectangle box = new Rectangle(PAD, y, inner, bottom + 8 - y);
            if (draw && targets.size() == reached) {
                drawFocus(gc, box.x - 6, box.y - 3, box.width + 12, box.height + 4, 10);
            }
            targets.add(new Target(box, () -> follow.accept(bar.to())));
        }
        return bottom + 14;
    }

    @Override
    protected String name() {
        return details == null ? Texts.get("details.meaning") : details.text();
    }

    @Override
    protected int role() {
        return ACC.ROLE_TEXT;
    }
}
