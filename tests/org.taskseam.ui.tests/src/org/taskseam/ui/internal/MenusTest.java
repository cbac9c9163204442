/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.tables.Letters;

/** The menus with the keyboard, and when nothing is open. */
class MenusTest {

    private static final Pattern COMMAND = Pattern.compile("<command id=\"([^\"]+)\" name=\"%([^\"]+)\"");
    private static final Pattern MENU =
            Pattern.compile("<menu id=\"[^\"]+\" label=\"%([^\"]+)\">(.*?)</menu>", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("<command commandId=\"([^\"]+)\"(?: label=\"%([^\"]+)\")? mnemonic=\"%([^\"]+)\"/>");

    private static InputStream file(String name) throws IOException {
        return FrameworkUtil.getBundle(HeaderBar.class).getEntry(name).openStream();
    }

    @Test
    void everyItemHasALetterOfItsOwn() throws IOException {
        lettersOf("plugin.properties");
    }

    @Test
    void everyItemHasALetterOfItsOwnInGerman() throws IOException {
        lettersOf("plugin_de.properties");
    }

    private static void lettersOf(String language) throws IOException {
        Properties texts = new Properties();
        String plugin;
        try (InputStream in = file(language);
                InputStream xml = file("plugin.xml")) {
            texts.load(in);
            plugin = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> names = COMMAND.matcher(plugin)
                .results()
                .collect(Collectors.toMap(command -> command.group(1), command -> command.group(2)));
        Set<String> bar = new TreeSet<>();
        Matcher menus = MENU.matcher(plugin);
        while (menus.find()) {
            String label = texts.getProperty(menus.group(1));
            assertTrue(bar.add(letter(label)), () -> label + ": " + bar);
            Set<String> letters = new TreeSet<>();
            List<MatchResult> items = ITEM.matcher(menus.group(2)).results().toList();
            assertFalse(items.isEmpty());
            for (MatchResult item : items) {
                String text = texts.getProperty(item.group(2) == null ? names.get(item.group(1)) : item.group(2));
                String letter = texts.getProperty(item.group(3));
                assertTrue(text.contains(letter), () -> text + ": " + letter);
                assertTrue(letters.add(letter.toLowerCase(Locale.ROOT)), () -> label + ", " + text + ": " + letter);
            }
        }
        assertFalse(bar.isEmpty());
    }

    @Test
    void whatIsAskedForInDialogsHasLettersToo() throws IOException {
        dialogs("messages.properties", "BNF");
        dialogs("messages_de.properties", "ZWF");
    }

    /** @param buttons the letters of the wizard's own buttons */
    private static void dialogs(String language, String buttons) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(language)) {
            texts.load(in);
        }
        for (List<String> fields : List.of(
                List.of("import.file.browse"),
                List.of("import.columns.format"),
                List.of(
                        "import.project.name",
                        "import.project.policy",
                        "import.project.signer",
                        "import.file.browse",
                        "import.project.tasks",
                        "import.project.lenient",
                        "import.project.zone",
                        "import.project.names",
                        "import.project.published"),
                List.of(
                        "types.renameType",
                        "types.mergeTypes",
                        "types.splitType",
                        "types.acceptType",
                        "types.rejectType",
                        "types.taskRules",
                        "types.undo",
                        "types.redo"),
                List.of("merge.name", "merge.action"),
                List.of("split.name", "split.action"))) {
            Set<String> letters = new TreeSet<>();
            if (fields.getFirst().startsWith("import.")) {
                letters.addAll(List.of(buttons.toLowerCase(Locale.ROOT).split("")));
            }
            for (String field : fields) {
                String text = texts.getProperty(field);
                assertTrue(text.contains("&"), text);
                assertTrue(letters.add(letter(text)), () -> language + ", " + text + ": " + letters);
            }
        }
    }

    private static String letter(String text) {
        return text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2).toLowerCase(Locale.ROOT);
    }

    @Test
    void entriesGetTheFirstLetterThatIsFree() {
        Letters letters = new Letters("&Copy", "&Save as CSV");
        assertEquals("&Times", letters.mark("Times"));
        assertEquals("C&ases", letters.mark("Cases"), "C copies");
        assertEquals("95 % &within", new Letters("&9", "&5").mark("95 % within"));
        assertEquals("S&teps", new Letters("&Save").mark("Steps"));
        assertEquals("Ca", new Letters("&c", "&a").mark("Ca"), "none is left");
    }

    @Test
    void theMenusOfTablesHaveLettersToo() {
        Shell shell = new Shell(Window.shell());
        List<Column<String>> columns = List.of(
                new Column<>("times", "Times", 80, text -> text), new Column<>("cases", "Cases", 80, text -> text));
        Menu menu =
                new DataTable<>(shell, "menus-test", "Menus", columns).control().getMenu();
        Set<String> letters = new TreeSet<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                assertTrue(letters.add(letter(item.getText())), item::getText);
            }
        }
        assertEquals(5, letters.size());
        shell.dispose();
    }

    @Test
    void theLettersAreInTheMenus() {
        for (MenuItem top : Window.shell().getMenuBar().getItems()) {
            Menu menu = top.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            List<MenuItem> items = Arrays.stream(menu.getItems())
                    .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .toList();
            assertFalse(items.isEmpty(), top.getText());
            items.forEach(item -> assertTrue(item.getText().contains("&"), item::getText));
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    @Test
    void withoutAProjectOnlyThatCanBeChosenWhichDoesSomething() {
        ProjectActions.close();
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> enabled = Stream.of(
                        "close",
                        "recognize",
                        "report",
                        "exportPicture",
                        "copyImage",
                        "fit",
                        "hide",
                        "back",
                        "saveView",
                        "renameType",
                        "taskRules",
                        "undo",
                        "import",
                        "sample",
                        "policyEditor")
                .filter(command ->
                        commands.getCommand("org.taskseam.ui." + command).isEnabled())
                .toList();
        assertEquals(List.of("import", "sample", "policyEditor"), enabled);
    }
}
