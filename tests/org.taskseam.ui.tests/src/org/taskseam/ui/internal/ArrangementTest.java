/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.FiguresView;
import org.taskseam.ui.internal.parts.ResultsView;
import org.taskseam.ui.internal.parts.TasksView;
import org.taskseam.ui.internal.parts.VariantsView;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.FlatSlider;
import org.taskseam.ui.internal.widgets.ProductName;
import org.taskseam.ui.internal.widgets.RowList;
import org.taskseam.ui.internal.widgets.Segments;

/** Parts, menus, keys and preferences around the graph. */
class ArrangementTest extends WithSample {

    @Test
    void theTabKeyComesToTheFirstControlOfAPartThatWasNotActive() throws Exception {
        view(VariantsView.ID, VariantsView.class).setFocus();
        Window.settle(60);
        Segments measure = Window.find(Segments.class).stream()
                .filter(Control::isVisible)
                .findFirst()
                .orElseThrow();
        measure.forceFocus();
        Window.until("the keyboard is there", measure::isFocusControl);
        Window.settle(100);
        assertSame(measure, measure.getDisplay().getFocusControl());
    }

    @Test
    void menuEntriesThatAskForMoreEndInAnEllipsis() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Set<String> ask = Set.of(
                "import",
                "open",
                "report",
                "exportPicture",
                "exportEvents",
                "exportTasks",
                "saveView",
                "preferences",
                "mergeTypes",
                "splitType");
        for (Command command : commands.getDefinedCommands()) {
            if (command.getId().startsWith("org.taskseam.ui.")) {
                String id = command.getId().substring("org.taskseam.ui.".length());
                assertEquals(ask.contains(id), command.getName().endsWith("\u2026"), id);
            }
        }
    }

    @Test
    void inANarrowWindowAllControlsOfTheGraphAreSeen() throws Exception {
        Shell window = Window.shell();
        Point size = window.getSize();
        FlatButton fit = Window.find(FlatButton.class).stream()
                .filter(button -> button.isVisible() && button.getText().equals(Texts.get("graph.fit")))
                .findFirst()
                .orElseThrow();
        CTabFolder tabs = Window.find(CTabFolder.class).stream()
                .filter(folder -> folder.isVisible() && folder.getItemCount() == 1)
                .findFirst()
                .orElseThrow();
        assertTrue(
                tabs.getSelection().getControl().getLocation().y >= tabs.getClientArea().y,
                "what is below the tab covers nothing of it");
        try {
            window.setSize(1240, 800);
            Window.settle(500);
            Window.screenshot("narrow");
            int room = fit.getParent().getClientArea().width;
            assertTrue(fit.getLocation().x + fit.getSize().x <= room, fit.getBounds() + " in " + room);
            Table activities =
                    view(ActivitiesView.ID, ActivitiesView.class).table().control();
            Window.settle(300);
            assertTrue(activities.getColumn(0).getWidth() >= 160, "names can be read");
            window.setSize(960, 600); // a screen of 1920 pixels at 200 %
            Window.settle(300);
            Window.screenshot("narrowest");
            ProductName name = Window.find(ProductName.class).getFirst();
            assertTrue(name.getSize().x >= 200, "the product's name is whole in " + name.getSize());
            window.setSize(960, 540);
            Window.settle(300);
            RowList<TaskTypeRow> types =
                    view(TasksView.ID, TasksView.class).types().control();
            assertTrue(types.isTight(), "a short list has its rows closer");
            assertTrue(types.getClientArea().height >= 8 * types.getRowHeight(), "rows in " + types.getSize());
            assertTrue(fit.getLocation().x + fit.getSize().x <= fit.getParent().getClientArea().width, "all controls");
            Window.screenshot("lowest");
        } finally {
            window.setSize(size);
            view(VariantsView.ID, VariantsView.class);
            Window.settle(300);
        }
        assertFalse(view(TasksView.ID, TasksView.class).types().control().isTight(), "there is room again");
    }

    private static Control part(String view) throws PartInitException {
        return (Control) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .showView(view)
                .getSite()
                .getService(MPart.class)
                .getWidget();
    }

    @Test
    void aWindowThatBecomesSmallHasTheSharesOfASmallOneUntilAPersonMovesABorder() throws Exception {
        Shell window = Window.shell();
        Point size = window.getSize();
        Control tables = part(FiguresView.ID);
        Control tasks = part(TasksView.ID);
        Window.settle(400);
        int before = tables.getSize().y;
        try {
            window.setSize(960, 540);
            Window.until("tables have room", () -> tables.getSize().y > 160);
            assertTrue(tasks.getSize().x > 175, tasks.getSize() + "");
            window.setSize(size);
            Window.until("as it was", () -> Math.abs(tables.getSize().y - before) < 12);

            MWindow model = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(MWindow.class);
            MUIElement below = PlatformUI.getWorkbench()
                    .getActiveWorkbenchWindow()
                    .getService(EModelService.class)
                    .find(AnalysisPerspective.BELOW, model);
            MElementContainer<MUIElement> split = below.getParent();
            List<String> shares = split.getChildren().stream()
                    .map(MUIElement::getContainerData)
                    .toList();
            split.getChildren().forEach(child -> child.setContainerData("5000"));
            window.setSize(960, 540);
            Window.settle(400);
            window.setSize(size);
            Window.settle(400);
            assertTrue(tables.getSize().y > before * 1.3, tables.getSize() + " after " + before);
            for (int i = 0; i < shares.size(); i++) {
                split.getChildren().get(i).setContainerData(shares.get(i));
            }
        } finally {
            window.setSize(size);
            laidOut();
        }
    }

    @Test
    void theSignOfHiddenTabsIsSeenInWindowsOfAllWidths() throws Exception {
        view(ResultsView.ID, ResultsView.class);
        view(VariantsView.ID, VariantsView.class);
        Shell window = Window.shell();
        Point size = window.getSize();
        CTabFolder tabs = Window.find(CTabFolder.class).stream()
                .filter(folder -> folder.isVisible() && folder.getItemCount() > 5)
                .findFirst()
                .orElseThrow();
        try {
            for (int width = 1400; width > 1000; width -= 24) {
                window.setSize(width, 800);
                Window.settle(150);
                boolean all = Arrays.stream(tabs.getItems()).allMatch(CTabItem::isShowing);
                boolean sign = Arrays.stream(tabs.getChildren())
                        .filter(child -> child instanceof ToolBar && child.getVisible())
                        .map(Control::getBounds)
                        .anyMatch(bounds -> bounds.width > 0 && bounds.x + bounds.width <= tabs.getSize().x);
                assertTrue(all || sign, "window of " + width);
            }
        } finally {
            window.setSize(size);
            Window.settle(300);
            view(VariantsView.ID, VariantsView.class);
        }
    }

    @Test
    void arrowKeysGoToARowThatEnterOpens() {
        Shell shell = new Shell(Window.shell());
        List<String> opened = new ArrayList<>();
        RowList<String> list = new RowList<>(shell, "projects", 30, new RowList.Painter<>() {
            @Override
            public void paint(
                    org.eclipse.swt.graphics.GC gc,
                    String row,
                    org.eclipse.swt.graphics.Rectangle box,
                    boolean chosen) {
                gc.drawText(row, box.x, box.y);
            }

            @Override
            public String text(String row) {
                return row;
            }
        });
        list.setRows(List.of("a", "b", "c"));
        list.onOpen(opened::add);
        Window.key(list, SWT.ARROW_DOWN);
        Window.key(list, SWT.ARROW_DOWN);
        assertEquals(List.of(), opened);
        Window.key(list, SWT.CR);
        assertEquals(List.of("b"), opened);
        shell.dispose();
    }

    @Test
    void thePrimaryButtonShowsTheKeyboard() {
        Shell shell = new Shell(Window.shell());
        shell.setLayout(new org.eclipse.swt.layout.RowLayout());
        FlatButton primary = new FlatButton(shell, "Primary", true, () -> {});
        FlatButton other = new FlatButton(shell, "Other", false, () -> {});
        shell.pack();
        shell.open();
        other.forceFocus();
        Window.settle(200);
        byte[] without = Window.pixels(primary);
        primary.forceFocus();
        Window.settle(200);
        assertFalse(Arrays.equals(without, Window.pixels(primary)));
        shell.dispose();
    }

    @Test
    void darkTheme() throws IOException {
        Commands.run("org.taskseam.ui.theme");
        assertEquals(Look.DARK, Theme.look());
        assertEquals(Look.DARK, graph().getLook());
        Path picture = Window.screenshot("workbench-dark");
        ImageData data = new ImageData(picture.toString());
        long bright = 0;
        long all = 0;
        for (int x = 0; x < data.width; x += 4) {
            for (int y = 40; y < data.height; y += 4) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                bright += rgb.red + rgb.green + rgb.blue > 600 ? 1 : 0;
                all++;
            }
        }
        assertTrue(bright * 10 < all, "bright points: " + bright + " of " + all);
    }

    @Test
    void helpSpeaksOfWhatIsLookedAt() throws Exception {
        view(VariantsView.ID, VariantsView.class);
        Commands.run("org.taskseam.ui.help");
        Shell help = Window.shellNamed(Texts.get("help.title"));
        try {
            Window.settle(400);
            StyledText page = Window.find(help, StyledText.class).get(0);
            String title = view(VariantsView.ID, VariantsView.class).getTitle();
            assertTrue(page.getText().startsWith(title), page::getText);
            assertEquals(0, page.getTopPixel(), "its title is seen");
            Window.screenshot(help, "help");
            Theme.set(Look.DARK);
            Window.screenshot(help, "help-dark");
            Window.key(Window.find(help, RowList.class).get(0), SWT.ESC);
            assertTrue(help.isDisposed());
        } finally {
            if (!help.isDisposed()) {
                help.close();
            }
        }
    }

    @Test
    void preferencesAreThoseOfTheProductOnly() {
        Window.inDialog(() -> Commands.run("org.taskseam.ui.preferences"), dialog -> {
            Window.screenshot(dialog, "preferences");
            assertTrue(Window.find(dialog, Button.class).stream()
                    .anyMatch(button -> button.getText().equals(Texts.get("preferences.dark"))));
            for (Tree pages : Window.find(dialog, Tree.class)) {
                assertTrue(pages.getItemCount() <= 1, "pages of the platform are offered");
            }
        });
    }

    /** The window that installs software leads to preferences of the platform, too. */
    @Test
    void passwordsOfThePlatformAreNoPreference() {
        PreferenceManager pages = new PreferenceManager('/'); // as that of the platform
        pages.addToRoot(new PreferenceNode("org.eclipse.equinox.security.ui.category"));
        pages.addToRoot(new PreferenceNode("sources"));
        TaskseamAdvisor.leaveOut(pages);
        assertEquals(1, pages.getRootSubNodes().length);
        assertNotNull(pages.find("sources"));
    }

    @Test
    void keysOfThePlatformThatMeanNothingHereDoNothing() throws Exception {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (String known : List.of("M1+I", "M1+F7", "M1+C", "F2")) {
            assertTrue(keys.isPerfectMatch(KeySequence.getInstance(known)), known);
        }
        for (String foreign : List.of("M1+N", "M1+M2+W", "M1+P", "M1+M2+Q", "F5")) {
            assertFalse(keys.isPerfectMatch(KeySequence.getInstance(foreign)), foreign);
        }
    }

    @Test
    void theKeyboardIsSeenOnButtonsAndSliders() {
        List<Drawn> reached = Window.find(Drawn.class).stream()
                .filter(control -> control.isVisible() && control.isEnabled())
                .filter(control -> control instanceof FlatButton || control instanceof FlatSlider)
                .toList();
        assertTrue(reached.size() > 6, () -> "controls: " + reached);
        for (Drawn control : reached) {
            Window.shell().forceFocus();
            Window.settle(60);
            byte[] without = Window.pixels(control);
            control.forceFocus();
            Window.settle(100);
            assertTrue(control.isFocusControl(), () -> "takes the keyboard: " + control);
            assertFalse(Arrays.equals(without, Window.pixels(control)), () -> "shows the keyboard: " + control);
        }
    }
}
