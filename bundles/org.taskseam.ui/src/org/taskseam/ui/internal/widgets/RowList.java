/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;

/**
 * A list whose rows are drawn by a painter; only those that are seen are drawn. Selecting
 * by mouse, arrow keys, Home, End, Page Up and Page Down; Escape selects nothing.
 *
 * @param <T> what a row shows
 */
public class RowList<T> extends Drawn {

    /**
     * Draws rows.
     *
     * @param <T> what a row shows
     */
    public interface Painter<T> {
        /** Draws a row into a box whose background is already there. */
        void paint(GC gc, T row, Rectangle box, boolean selected);

        /** @return what the row says, for screen readers and for copying */
        String text(T row);

        /** @return by how many pixels a row is higher than others, because it says more than they in a list of a width */
        default int extra(GC gc, T row, int width) {
            return 0;
        }
    }

    private static final int HINT_MARGIN = 16;
    private static final int INSET = 6;
    private static final int LINE = 17;

    /** Pixels in which a text can be edited. */
    private static final int LEAST_FIELD = 28;

    /** What a row has of one line and the room around it. */
    private static final int ROOM = 30;

    private final int rowHeight;
    private final String name;
    private final Painter<T> painter;
    private List<T> rows = List.of();
    private int[] tops = {0};
    private int measured = -1;
    private int selected = -1;
    private int hovered = -1;
    private Consumer<T> observer = row -> {};
    private Consumer<T> opener = row -> {};
    private final TreeSet<Integer> marked = new TreeSet<>();
    private boolean many;
    private boolean tight;
    private String hint = "";

    /**
     * @param name      what the list shows, for screen readers
     * @param rowHeight in pixels, where a line of text takes {@value #LINE}; more in larger fonts
     */
    public RowList(Composite parent, String name, int rowHeight, Painter<T> painter) {
        super(parent, SWT.V_SCROLL);
        this.name = name;
        this.rowHeight = rowHeight + rowHeight * Math.max(0, lineHeight() - LINE) / ROOM;
        this.painter = painter;
        addListener(SWT.MouseDown, event -> {
            setFocus();
            if (many && (event.stateMask & SWT.MOD1) != 0) {
                mark(at(event.y));
            } else if (many && (event.stateMask & SWT.SHIFT) != 0) {
                markTo(at(event.y));
            } else if (event.button == 1 || !chosen().contains(row(at(event.y)))) {
                choose(at(event.y));
                if (event.button == 1) {
                    open();
                }
            }
        });
        addListener(SWT.MouseMove, event -> hover(at(event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.KeyDown, event -> key(event.keyCode, many && (event.stateMask & SWT.SHIFT) != 0));
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Resize, event -> updateScroll());
        MenuPlace.follow(this, this::belowSelected);
        getVerticalBar().setVisible(false);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
    }

    private Point belowSelected() {
        return new Point(
                4 * INSET,
                selected < 0
                        ? 0
                        : top(selected) + height(selected) - getVerticalBar().getSelection());
    }

    /** @return where a menu about the selected row opens, on the display */
    public Point menuPlace() {
        return MenuPlace.of(this, belowSelected());
    }

    private int lineHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    /** @return pixels of a row that says no more than others */
    public int getRowHeight() {
        return tight ? rowHeight * 2 / 3 : rowHeight;
    }

    /** Has rows drawn with less room around them, so that more of them are seen. */
    public void setTight(boolean tight) {
        if (this.tight != tight) {
            this.tight = tight;
            measure();
        }
    }

    /** @return whether rows are drawn with less room around them */
    public boolean isTight() {
        return tight;
    }

    /** Changes the rows; the selection is dropped. */
    public void setRows(List<T> rows) {
        this.rows = List.copyOf(rows);
        marked.clear();
        selected = -1;
        hovered = -1;
        measured = -1;
        getVerticalBar().setSelection(0);
        updateScroll();
        redraw();
    }

    /** Where each row begins, and the last one ends, in a list of a width. */
    private int[] tops(int width) {
        if (measured != width || tops.length != rows.size() + 1) {
            measured = width;
            tops = new int[rows.size() + 1];
            GC gc = new GC(this);
            for (int i = 0; i < rows.size(); i++) {
                tops[i + 1] = tops[i] + getRowHeight() + painter.extra(gc, rows.get(i), width - 2 * INSET);
            }
            gc.dispose();
        }
        return tops;
    }

    /** The rows say something else than before. */
    public void measure() {
        measured = -1;
        updateScroll();
    }

    private int[] tops() {
        return tops(getClientArea().width);
    }

    private int top(int index) {
        return tops()[index];
    }

    private int height(int index) {
        return top(index + 1) - top(index);
    }

    /** What stands there while there are no rows. */
    public void setHint(String hint) {
        this.hint = hint;
        redraw();
    }

    /** @return what stands there while there are no rows */
    public String getHint() {
        return hint;
    }

    /** @return the rows */
    public List<T> getRows() {
        return rows;
    }

    /** Selects a row without telling the observer; anything that is not a row selects nothing. */
    public void select(T row) {
        selected = row == null ? -1 : rows.indexOf(row);
        reveal();
        redraw();
    }

    /** @return the selected row, or {@code null} */
    public T getSelected() {
        return selected < 0 ? null : rows.get(selected);
    }

    /** Selects a row by its position as a person does. */
    public void choose(int index) {
        int wanted = index < 0 || index >= rows.size() ? -1 : index;
        marked.clear();
        selected = wanted;
        reveal();
        redraw();
        observer.accept(getSelected());
    }

    /** Is told which row a person opens: by a click, the Enter key or the space bar. Arrow keys only go there. */
    public void onOpen(Consumer<T> opener) {
        this.opener = opener;
    }

    private void open() {
        if (selected >= 0) {
            opener.accept(rows.get(selected));
        }
    }

    /** Lets a person choose several rows, with Ctrl or Shift. */
    public void allowMany() {
        many = true;
    }

    /** @return the selected row and those chosen beside it, from top to bottom */
    public List<T> chosen() {
        TreeSet<Integer> all = new TreeSet<>(marked);
        if (selected >= 0) {
            all.add(selected);
        }
        return all.stream().map(rows::get).toList();
    }

    /** Chooses one more row, or lets one of several go. */
    public void mark(int index) {
        if (index >= 0 && index < rows.size() && !marked.remove(index)) {
            marked.add(index);
        }
        redraw();
    }

    private void markTo(int index) {
        int from = Math.max(0, selected);
        if (index >= 0) {
            marked.clear();
            for (int i = Math.min(from, index); i <= Math.max(from, index); i++) {
                marked.add(i);
            }
        }
        redraw();
    }

    private T row(int index) {
        return index < 0 ? null : rows.get(index);
    }

    /** Lets a person change a text in place of a row: Enter takes it, Escape leaves it as it was. */
    public void edit(T row, String text, Consumer<String> taken) {
        int index = rows.indexOf(row);
        if (index < 0) {
            return;
        }
        Text field = new Text(this, SWT.BORDER | SWT.SINGLE);
        Spoken.name(field, name);
        field.setText(text);
        field.selectAll();
        int y = top(index) - getVerticalBar().getSelection();
        field.setBounds(8, y + 2, getClientArea().width - 16, Math.clamp(getRowHeight() - 4, LEAST_FIELD, 32));
        field.addListener(SWT.FocusOut, event -> field.dispose());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC) {
                boolean wanted = event.keyCode != SWT.ESC;
                String changed = field.getText();
                setFocus();
                field.dispose();
                if (wanted) {
                    taken.accept(changed);
                }
            }
        });
        field.setFocus();
    }

    /** Is told what a person selects; {@code null} for nothing. */
    public void onSelection(Consumer<T> observer) {
        this.observer = observer;
    }

    private void key(int code, boolean extend) {
        int page = Math.max(1, getClientArea().height / getRowHeight() - 1);
        switch (code) {
            case SWT.ARROW_DOWN -> {
                if (extend) {
                    markTo(Math.min(rows.size() - 1, reach() + 1));
                } else {
                    step(1);
                }
            }
            case SWT.ARROW_UP -> {
                if (extend) {
                    markTo(Math.max(0, reach() - 1));
                } else {
                    step(-1);
                }
            }
            case SWT.PAGE_DOWN -> step(page);
            case SWT.PAGE_UP -> step(-page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(rows.size() - 1);
            case SWT.ESC -> choose(-1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open();
            default -> {}
        }
    }

    /** The end of what Shift has chosen. */
    private int reach() {
        return marked.isEmpty() ? selected : marked.last() > selected ? marked.last() : marked.first();
    }

    private void step(int by) {
        if (!rows.isEmpty()) {
            choose(Math.clamp(selected + by, 0, rows.size() - 1));
        }
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setToolTipText(index < 0 || index >= rows.size() ? null : painter.text(rows.get(index)));
            redraw();
        }
    }

    private int at(int y) {
        int found = Arrays.binarySearch(tops(), y + getVerticalBar().getSelection());
        int index = found < 0 ? -found - 2 : found;
        return index < rows.size() ? index : -1;
    }

    private void reveal() {
        if (selected >= 0) {
            ScrollBar bar = getVerticalBar();
            int top = top(selected);
            int height = getClientArea().height;
            if (top < bar.getSelection()) {
                bar.setSelection(top);
            } else if (top + height(selected) > bar.getSelection() + height) {
                bar.setSelection(
                        Math.min(top, top + height(selected) - height)); // less than a row is seen before the layout
            }
        }
    }

    private void updateScroll() {
        ScrollBar bar = getVerticalBar();
        int seen = getClientArea().height;
        int height = Math.max(1, seen);
        int all = top(rows.size());
        bar.setVisible(seen > 0 && all > seen); // a list of one row has no room for a bar while it gets its size
        bar.setValues(
                Math.clamp(bar.getSelection(), 0, Math.max(0, all - height)),
                0,
                Math.max(all, height),
                height,
                getRowHeight(),
                Math.max(getRowHeight(), height - getRowHeight()));
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(
                widthHint == SWT.DEFAULT ? 200 : widthHint,
                heightHint == SWT.DEFAULT ? tops(widthHint == SWT.DEFAULT ? 200 : widthHint)[rows.size()] : heightHint);
    }

    @Override
    protected void draw(GC gc) {
        Rectangle area = getClientArea();
        if (rows.isEmpty() && !hint.isEmpty()) {
            TextLayout layout = new TextLayout(gc.getDevice());
            layout.setFont(gc.getFont());
            layout.setText(hint);
            layout.setWidth(Math.max(1, area.width - 2 * HINT_MARGIN));
            gc.setForeground(look().mute());
            layout.draw(gc, HINT_MARGIN, HINT_MARGIN);
            layout.dispose();
        }
        int scrolled = getVerticalBar().getSelection();
        for (int i = Math.max(0, at(0)); i < rows.size() && top(i) < scrolled + area.height; i++) {
            Rectangle box = new Rectangle(INSET, top(i) - scrolled + 1, area.width - 2 * INSET, height(i) - 2);
            boolean chosen = i == selected || marked.contains(i);
            if (chosen || i == hovered) {
                gc.setBackground(chosen ? look().accentSoft() : look().background());
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 12, 12);
            }
            if (i == selected) {
                drawFocus(gc, box.x, box.y, box.width, box.height, 12);
            }
            painter.paint(gc, rows.get(i), box, chosen);
        }
        if (selected < 0) {
            drawFocus(gc, 2, 0, area.width - 4, area.height, 12);
        }
    }

    @Override
    protected String name() {
        return name;
    }

    @Override
    protected String value() {
        T row = getSelected();
        return row != null ? painter.text(row) : rows.isEmpty() && !hint.isEmpty() ? hint : null;
    }

    @Override
    protected int role() {
        return ACC.ROLE_LIST;
    }
}
