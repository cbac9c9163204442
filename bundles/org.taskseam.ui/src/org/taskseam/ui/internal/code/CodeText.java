/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.taskseam.presentation.TextProblem;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FocusMark;

/**
 * A text with line numbers, colours, undo and proposals (Ctrl+Space). What is wrong stands behind its line. Tells of changes
 * after a short rest.
 */
public final class CodeText {

    private static final int GUTTER = 46;
    private static final int REST = 250;
    private static final String KEY = CodeText.class.getName();

    private final StyledText text;
    private final Language language;
    private final TextHistory history;
    private final Proposals proposals;
    private final ProblemTip tip;
    private final Font font;
    private Consumer<String> observer = changed -> {};
    private TextProblem problem;
    private String example = "";
    private int change;

    /** @param name what is written here, for screen readers */
    public CodeText(Composite parent, String name, Language language) {
        this.language = language;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData(KEY, this);
        text.setData(Drawn.NO_CSS, Boolean.TRUE);
        text.setMargins(GUTTER, 10, 14, 10);
        text.setLineSpacing(3);
        text.setTabs(2);
        font = monospaced(text);
        text.setFont(font);
        text.addDisposeListener(event -> font.dispose());
        history = new TextHistory(text);
        proposals = new Proposals(text, language);
        tip = new ProblemTip(text, this::isProblemCut);
        text.addLineStyleListener(this::colour);
        text.addListener(SWT.Paint, event -> paint(event.gc));
        FocusMark.show(text);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.Traverse, this::traverse);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = problem == null ? name : name + ", " + problem.line() + ": " + problem.message();
            }
        });
        Theme.follow(text, look -> {
            text.setBackground(look.canvas());
            text.setForeground(look.text());
            text.setSelectionBackground(look.accentSoft());
            text.setSelectionForeground(look.text());
            text.redraw();
        });
    }

    /** The Tab key goes on to the next control, as nothing here needs it; where words are proposed it takes one. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = !proposals.isOpen();
        }
    }

    private static Font monospaced(Control control) {
        FontData[] data = control.getFont().getFontData();
        for (FontData one : data) {
            one.setName(SWT.getPlatform().equals("win32") ? "Consolas" : "Monospace");
        }
        return new Font(control.getDisplay(), data);
    }

    /** @return what has the keyboard, if it is such a text */
    public static Optional<CodeText> focused() {
        Control focus = Display.getCurrent().getFocusControl();
        return Optional.ofNullable(focus == null ? null : (CodeText) focus.getData(KEY));
    }

    /** @return the widget */
    public StyledText control() {
        return text;
    }

    /** Changes what stands in quiet letters where nothing is written yet. */
    public void example(String lines) {
        example = lines;
        text.redraw();
    }

    /** @return what is written */
    public String get() {
        return text.getText();
    }

    /** Shows another text; there is no way back to the one before. */
    public void set(String other) {
        text.setText(other);
        history.forget();
    }

    /** Changes the text as a person does: it can be taken back. */
    public void replace(String other) {
        if (!other.equals(text.getText())) {
            text.replaceTextRange(0, text.getCharCount(), other);
        }
    }

    /** Writes lines at the end of a line, and goes there. */
    public void insertAfter(int line, String lines) {
        int at = line <= 0 ? 0 : end(Math.min(line, text.getLineCount()) - 1);
        text.replaceTextRange(at, 0, lines);
        text.setSelection(at + lines.length());
        text.showSelection();
        text.setFocus();
    }

    /** @return the line in which the person writes, from 1 */
    public int line() {
        return text.getLineAtOffset(text.getCaretOffset()) + 1;
    }

    /** Is told of the text a moment after it changed. */
    public void onChange(Consumer<String> observer) {
        this.observer = observer;
    }

    private void changed() {
        int mine = ++change;
        text.getDisplay().timerExec(REST, () -> {
            if (mine == change && !text.isDisposed()) {
                observer.accept(text.getText());
            }
        });
    }

    /** Says what is wrong; nothing if all is right. */
    public void mark(Optional<TextProblem> wrong) {
        problem = wrong.orElse(null);
        tip.mark(wrong);
        text.redraw();
    }

    /** Goes to a line, from 1. */
    public void reveal(int line) {
        int index = Math.clamp(line - 1, 0, text.getLineCount() - 1);
        text.setSelection(text.getOffsetAtLine(index), end(index));
        text.showSelection();
    }

    /** Takes the last change back. */
    public void undo() {
        history.undo();
    }

    /** Does again what was taken back. */
    public void redo() {
        history.redo();
    }

    /** @return whether all of what is wrong is shown below its line; for tests */
    public boolean showsProblem() {
        return tip.isShown();
    }

    /** Offers words; for tests. */
    public List<String> propose() {
        proposals.open();
        return proposals.shown();
    }

    private int end(int line) {
        return text.getOffsetAtLine(line) + text.getLine(line).length();
    }

    private void colour(LineStyleEvent event) {
        List<StyleRange> styles = new ArrayList<>();
        for (Language.Part part : language.parts(event.lineText)) {
            StyleRange style = new StyleRange();
            style.start = event.lineOffset + part.start();
            style.length = part.end() - part.start();
            style.foreground = color(part.kind());
            style.fontStyle = part.kind() == Language.Kind.BLOCK ? SWT.BOLD : SWT.NORMAL;
            styles.add(style);
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private static Color color(Language.Kind kind) {
        Look look = Theme.look();
        return switch (kind) {
            case BLOCK, WORD -> look.accent();
            case TEXT -> look == Look.DARK ? new Color(0x8C, 0xCF, 0xA0) : new Color(0x22, 0x6B, 0x3D);
            case COMMENT -> look.mute();
        };
    }

    /** Numbers at the left, and what is wrong behind its line. */
    private void paint(GC gc) {
        Look look = Theme.look();
        int height = text.getClientArea().height;
        if (text.getCharCount() == 0) {
            paintExample(gc, look);
        }
        for (int line = text.getTopIndex() == 0 ? 0 : text.getTopIndex() - 1; line < text.getLineCount(); line++) {
            int y = text.getLinePixel(line);
            if (y > height) {
                break;
            }
            boolean wrong = problem != null && problem.line() == line + 1;
            gc.setForeground(wrong ? look.error() : look.mute());
            String number = Integer.toString(line + 1);
            gc.drawText(number, GUTTER - 16 - gc.textExtent(number).x, y, true);
            if (wrong) {
                paintProblem(gc, line, look);
            }
        }
    }

    private void paintExample(GC gc, Look look) {
        gc.setForeground(look.mute());
        int y = text.getLinePixel(0);
        for (String line : example.lines().toList()) {
            gc.drawText(line, GUTTER + 6, y, true);
            y += text.getLineHeight() + text.getLineSpacing();
        }
    }

    private int roomBehind(Point end) {
        return text.getClientArea().width - end.x - 30;
    }

    private boolean isProblemCut() {
        Point end = text.getLocationAtOffset(end(problem.line() - 1));
        GC gc = new GC(text);
        boolean cut = gc.textExtent(problem.message()).x > roomBehind(end);
        gc.dispose();
        return cut;
    }

    private void paintProblem(GC gc, int line, Look look) {
        Point end = text.getLocationAtOffset(end(line));
        gc.setForeground(look.error());
        gc.drawText(Drawn.fit(gc, problem.message(), roomBehind(end)), end.x + 18, end.y, true);
        int y = end.y + text.getLineHeight() - 1;
        gc.setLineWidth(2);
        gc.drawLine(GUTTER, y, Math.max(end.x, GUTTER + 24), y);
        gc.setLineWidth(1);
    }
}
