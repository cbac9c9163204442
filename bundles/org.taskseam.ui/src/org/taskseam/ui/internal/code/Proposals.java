/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.RowList;

/** Words that may come next, below the place where a person writes: opened by Ctrl+Space, taken by Enter, closed by Escape. */
final class Proposals implements VerifyKeyListener {

    private static final int ROW = 24;
    private static final int MOST_SEEN = 8;
    private static final int WIDTH = 220;

    private final StyledText text;
    private final Language language;
    private Shell popup;
    private RowList<String> list;

    Proposals(StyledText text, Language language) {
        this.text = text;
        this.language = language;
        text.addVerifyKeyListener(this);
        text.addListener(SWT.Modify, event -> text.getDisplay().asyncExec(this::follow));
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::closeUnlessInside));
        text.addListener(SWT.MouseDown, event -> close());
        text.addDisposeListener(event -> close());
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (event.keyCode == ' ' && (event.stateMask & SWT.CTRL) != 0) {
            event.doit = false;
            open();
        } else if (popup != null) {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> {
                    move(1);
                    event.doit = false;
                }
                case SWT.ARROW_UP -> {
                    move(-1);
                    event.doit = false;
                }
                case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> {
                    take(list.getSelected());
                    event.doit = false;
                }
                case SWT.ESC, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END -> close();
                default -> {}
            }
        }
    }

    /** @return whether words are proposed now */
    boolean isOpen() {
        return popup != null;
    }

    private void move(int by) {
        List<String> rows = list.getRows();
        list.select(rows.get(Math.clamp(rows.indexOf(list.getSelected()) + by, 0, rows.size() - 1)));
    }

    private String before() {
        int caret = text.getCaretOffset();
        int start = text.getOffsetAtLine(text.getLineAtOffset(caret));
        return caret == start ? "" : text.getText(start, caret - 1);
    }

    void open() {
        List<String> words = language.offer(before()).words();
        if (words.isEmpty()) {
            close();
            return;
        }
        if (popup == null) {
            popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
            FillLayout layout = new FillLayout();
            layout.marginWidth = 1;
            layout.marginHeight = 3;
            popup.setLayout(layout);
            popup.setData(RowList.NO_CSS, Boolean.TRUE);
            popup.setBackground(Theme.look().line());
            list = new RowList<>(popup, Texts.get("code.proposals"), ROW, new WordPainter());
            list.onSelection(word -> {
                if (word != null) {
                    take(word);
                }
            });
        }
        list.setRows(words);
        list.select(words.get(0));
        Point at = text.getLocationAtOffset(text.getCaretOffset());
        Point place = text.toDisplay(at.x, at.y + text.getLineHeight());
        popup.setBounds(place.x, place.y, WIDTH, Math.min(MOST_SEEN, words.size()) * ROW + 6);
        popup.setVisible(true);
    }

    /** @return the words on offer; empty while closed */
    List<String> shown() {
        return popup == null ? List.of() : list.getRows();
    }

    private void take(String word) {
        close();
        int begun = language.offer(before()).begun();
        int start = text.getCaretOffset() - begun;
        String written = word + ' ';
        text.replaceTextRange(start, begun, written);
        text.setCaretOffset(start + written.length());
        text.setFocus();
    }

    private void follow() {
        if (popup != null && !text.isDisposed()) {
            open();
        }
    }

    private void closeUnlessInside() {
        if (popup != null && !text.isDisposed() && !text.isFocusControl() && !list.isFocusControl()) {
            close();
        }
    }

    private void close() {
        if (popup != null) {
            popup.dispose();
            popup = null;
            list = null;
        }
    }

    private static final class WordPainter implements RowList.Painter<String> {
        @Override
        public void paint(GC gc, String word, Rectangle box, boolean selected) {
            gc.setForeground(Theme.look().text());
            gc.drawText(
                    word, box.x + 8, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
        }

        @Override
        public String text(String word) {
            return word;
        }
    }
}
