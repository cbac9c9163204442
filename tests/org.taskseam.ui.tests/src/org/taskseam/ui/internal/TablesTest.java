/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.parts.FiguresView;
import org.taskseam.ui.internal.parts.PathsView;
import org.taskseam.ui.internal.parts.ResultsView;
import org.taskseam.ui.internal.parts.VariantsView;
import org.taskseam.ui.internal.widgets.RowList;

/** Lists and tables beside the graph. */
class TablesTest extends WithSample {

    @Test
    void variantRaisesItsWay() throws Exception {
        VariantsView variants = view(VariantsView.ID, VariantsView.class);
        variants.list().choose(0);

        assertInstanceOf(Selected.Variant.class, analysis.selected().get());
        Window.screenshot("variant");
        Window.key(variants.list(), SWT.ESC);
        assertEquals(Selected.NOTHING, analysis.selected().get());
    }

    @Test
    void projectsAreListedByTheirNames() {
        List<String> names =
                Desk.get().recent().all().stream().map(RecentProject::name).toList();
        assertTrue(names.contains(analysis.mined().orElseThrow().name()), names::toString);
    }

    @Test
    void tablesSortAndExport() throws Exception {
        PathsView paths = view(PathsView.ID, PathsView.class);
        paths.table().sort(2, true);
        var rows = paths.table().rows();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).count() <= rows.get(i).count());
        }
        Path csv = folder.resolve("paths.csv");
        paths.table().export(csv);
        assertEquals(rows.size() + 1, Files.readAllLines(csv).size());
        Menu by = Arrays.stream(paths.table().control().getMenu().getItems())
                .map(MenuItem::getMenu)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        by.getItem(2).notifyListeners(SWT.Selection, new Event());
        by.notifyListeners(SWT.Show, new Event());
        assertTrue(by.getItem(2).getSelection());
        rows = paths.table().rows();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).count() >= rows.get(i).count());
        }
    }

    @Test
    void copiedValuesStandInFurtherResults() throws Exception {
        view(ResultsView.ID, ResultsView.class);
        assertFalse(analysis.mined().orElseThrow().more().get(0).rows().isEmpty());
        Window.screenshot("further-results");
        view(VariantsView.ID, VariantsView.class);
    }

    @Test
    void discreetModeHidesNames() throws IOException {
        Commands.run("org.taskseam.ui.discreet");
        laidOut();
        Window.screenshot("discreet");
        List<String> titles = analysis.mined().orElseThrow().activities().stream()
                .map(activity -> activity.title())
                .toList();
        analysis.map().get().orElseThrow().cards().forEach(card -> assertFalse(titles.contains(card.title())));
    }

    @Test
    void keyFiguresAreATable() throws Exception {
        FiguresView figures = view(FiguresView.ID, FiguresView.class);
        assertTrue(figures.table().rows().size() > 6);
        Window.screenshot("key-figures");
        view(VariantsView.ID, VariantsView.class);
    }

    /** GTK complains about a bar in a list that is lower than the bar must be. */
    @Test
    void aListHasNoBarBeforeItHasASize() {
        Shell shell = new Shell(Window.shell());
        try {
            RowList<String> list = new RowList<>(shell, "list", 30, new RowList.Painter<>() {
                @Override
                public void paint(GC gc, String row, Rectangle box, boolean selected) {
                    gc.drawText(row, box.x, box.y);
                }

                @Override
                public String text(String row) {
                    return row;
                }
            });
            list.setRows(List.of("first"));
            assertFalse(list.getVerticalBar().getVisible());
            list.setSize(200, 40);
            assertFalse(list.getVerticalBar().getVisible());
            list.setRows(List.of("first", "second", "third"));
            assertTrue(list.getVerticalBar().getVisible());
        } finally {
            shell.dispose();
        }
    }
}
