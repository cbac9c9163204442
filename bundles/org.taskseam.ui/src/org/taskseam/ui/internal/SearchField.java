/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.RowList;
import org.taskseam.ui.internal.widgets.Spoken;

/** One field that finds activities and commands while a person types. */
public final class SearchField extends Drawn {

    private record Hit(String title, String remark, Runnable action) {}

    private static final int MOST = 12;
    private static final int MOST_TASKS = 4;
    private static final int ROW = 32;

    /** Rows that the remark takes where nothing is found. */
    private static final int NONE = 2;

    /** What the platform draws around a field that has the keyboard, in pixels; it lies outside of what is seen. */
    private static final int FRAME = 4;

    private static SearchField current;

    private final Analysis analysis;
    private final Composite window;
    private final Text text;
    private Shell popup;
    private RowList<Hit> list;
    private MinedProject searched;

    SearchField(Composite parent, Analysis analysis) {
        super(parent, SWT.NONE);
        this.analysis = analysis;
        current = this;
        window = new Composite(this, SWT.NONE);
        window.setData(NO_CSS, Boolean.TRUE);
        text = new Text(window, SWT.SINGLE);
        text.setData(NO_CSS, Boolean.TRUE);
        text.setMessage(Texts.get("search.hint"));
        Spoken.name(text, Texts.get("search.hint"));
        Theme.follow(text, look -> {
            text.setBackground(look.background());
            text.setForeground(look.text());
            window.setBackground(look.background());
        });
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> arrange());
        text.addListener(SWT.Modify, event -> find());
        text.addListener(SWT.KeyDown, event -> key(event.keyCode));
        text.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::closeUnlessInside));
        Observable.Subscription projects = analysis.project().onChange(answer -> projectChanged());
        addDisposeListener(event -> {
            projects.close();
            close();
        });
    }

    /** What was looked for in a project that is gone is not looked for in the next one. */
    private void projectChanged() {
        MinedProject project = analysis.mined().orElse(null);
        if (project == null && searched != null) {
            text.setText("");
        }
        searched = project;
    }

    /** Puts the cursor into the field of the window. */
    public static void focus() {
        if (current != null && !current.isDisposed()) {
            current.text.setFocus();
            current.text.selectAll();
        }
    }

    /** @return where a person types; for tests */
    Text text() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 380 : widthHint, 30);
    }

    private void arrange() {
        int width = getSize().x - 34 - keyWidth();
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int seen = Math.min(height - 2 * FRAME, getSize().y - 6);
        window.setBounds(10 + FRAME, (getSize().y - seen) / 2, width, seen);
        text.setBounds(-FRAME, (seen - height) / 2, width + 2 * FRAME, height);
    }

    @Override
    protected void draw(GC gc) {
        Point size = getSize();
        gc.setBackground(look().background());
        gc.setForeground(text.isFocusControl() ? look().accent() : look().line());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        gc.setLineWidth(text.isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 12, 12);
        gc.setLineWidth(1);
        gc.setForeground(look().mute());
        gc.setFont(fonts().small());
        String keys = keys();
        gc.drawText(
                keys,
                size.x - 12 - gc.textExtent(keys).x,
                (size.y - gc.getFontMetrics().getHeight()) / 2,
                true);
    }

    /** @return the keys that lead here; empty if there are none */
    private static String keys() {
        return Commands.keys("org.taskseam.ui.search")
                .map(keys -> keys.replace("Ctrl", Texts.get("key.ctrl")))
                .orElse("");
    }

    private int keyWidth() {
        GC gc = new GC(this);
        gc.setFont(fonts().small());
        int width = gc.textExtent(Texts.get("key.ctrl") + "+3").x; // keys are not known before the first paint
        gc.dispose();
        return width;
    }

    private void key(int code) {
        boolean open = popup != null && !list.getRows().isEmpty();
        if (code == SWT.ESC) {
            text.setText("");
            close();
        } else if (open && code == SWT.ARROW_DOWN) {
            select(list.getRows().indexOf(list.getSelected()) + 1);
        } else if (open && code == SWT.ARROW_UP) {
            select(list.getRows().indexOf(list.getSelected()) - 1);
        } else if (open && (code == SWT.CR || code == SWT.KEYPAD_CR)) {
            go(list.getSelected() == null ? list.getRows().get(0) : list.getSelected());
        }
    }

    private void select(int index) {
        list.select(list.getRows().get(Math.clamp(index, 0, list.getRows().size() - 1)));
    }

    private void go(Hit hit) {
        text.setText("");
        close();
        hit.action().run();
    }

    private void find() {
        redraw();
        String wanted = text.getText().strip().toLowerCase(Locale.getDefault());
        if (wanted.isEmpty()) {
            close();
            return;
        }
        List<Hit> hits = hits(wanted);
        if (popup == null) {
            open();
        }
        list.setRows(hits);
        list.setHint(Texts.get("search.none"));
        if (!hits.isEmpty()) {
            list.select(hits.get(0));
        }
        Point at = toDisplay(0, getSize().y + 4);
        popup.setBounds(at.x, at.y, getSize().x, (hits.isEmpty() ? NONE : hits.size()) * ROW + 2);
        popup.setVisible(true);
    }

    private List<Hit> hits(String wanted) {
        List<Hit> hits = new ArrayList<>();
        analysis.mined().ifPresent(mined -> {
            DiscreetNames names = new DiscreetNames(mined, analysis.discreet().get());
            for (TaskTypeRow row : TaskTypeRow.of(mined)) {
                String name = row.kind() == TaskTypeRow.Kind.TYPE
                        ? names.type(Math.max(0, row.id()), row.name())
                        : row.name();
                if (hits.size() < MOST_TASKS && !name.isEmpty() && !row.hidden() && matches(name, wanted)) {
                    hits.add(new Hit(name, Texts.get("search.task"), () -> ProjectActions.showGraphOf(row.task())));
                }
            }
            for (NamedView view : Desk.get().views().all().get()) {
                if (hits.size() < MOST_TASKS && matches(view.name(), wanted)) {
                    hits.add(new Hit(
                            view.name(),
                            Texts.get("search.view"),
                            () -> Desk.get().views().show(view)));
                }
            }
            for (ActivityRow row : mined.activities()) {
                String title = names.title(row);
                String remark = join(row.application(), names.subtitle(row));
                if (hits.size() < MOST - 3 && matches(title + ' ' + remark, wanted)) {
                    hits.add(new Hit(title, remark, () -> show(row)));
                }
            }
        });
        for (IViewReference view : Places.views()) {
            if (hits.size() < MOST && matches(view.getPartName(), wanted)) {
                hits.add(new Hit(view.getPartName(), Texts.get("search.part"), () -> Places.showView(view.getId())));
            }
        }
        for (Command command :
                PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            try {
                if (hits.size() < MOST
                        && command.getId().startsWith("org.taskseam.")
                        && command.isEnabled()
                        && matches(command.getName(), wanted)) {
                    hits.add(new Hit(
                            command.getName(), Texts.get("search.command"), () -> Commands.run(command.getId())));
                }
            } catch (NotDefinedException e) {
                // gone since the list was made
            }
        }
        return hits;
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " \u00b7 " + b;
    }

    private static boolean matches(String where, String wanted) {
        String text = where.toLowerCase(Locale.getDefault());
        for (String word : wanted.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** An activity that the filter leaves out is kept from now on. */
    private void show(ActivityRow row) {
        boolean shown = analysis.map().get().stream()
                .flatMap(map -> map.cards().stream())
                .anyMatch(card -> card.id().equals(row.id()));
        if (!shown) {
            analysis.show(analysis.settings().get().keeping(row.id()));
        }
        analysis.select(new Selected.Activity(row.id()));
        Places.showGraph();
    }

    private void open() {
        popup = new Shell(getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        popup.setLayout(layout);
        popup.setData(NO_CSS, Boolean.TRUE);
        popup.setBackground(look().line());
        list = new RowList<>(popup, Texts.get("search.hint"), ROW, new HitPainter());
        list.onSelection(hit -> {
            if (hit != null) {
                go(hit);
            }
        });
    }

    private void closeUnlessInside() {
        if (!isDisposed() && popup != null && !(list.isFocusControl() || text.isFocusControl())) {
            close();
        }
    }

    private void close() {
        if (popup != null) {
            popup.dispose();
            popup = null;
            list = null;
        }
        if (!isDisposed()) {
            redraw();
        }
    }

    private static final class HitPainter implements RowList.Painter<Hit> {
        @Override
        public void paint(GC gc, Hit row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(look.text());
            gc.drawText(row.title(), box.x + 10, y, true);
            int left = box.x + 24 + gc.textExtent(row.title()).x;
            gc.setForeground(look.mute());
            int width = gc.textExtent(row.remark()).x;
            gc.drawText(row.remark(), Math.max(left, box.x + box.width - 10 - width), y, true);
        }

        @Override
        public String text(Hit row) {
            return row.title();
        }
    }

    @Override
    protected String name() {
        return Texts.get("search.hint");
    }

    @Override
    protected int role() {
        return ACC.ROLE_TEXT;
    }
}
