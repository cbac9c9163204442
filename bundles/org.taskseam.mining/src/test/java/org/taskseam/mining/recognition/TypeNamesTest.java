/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;

class TypeNamesTest {

    private static final Attribute[] COLUMNS = {
        Attribute.APPLICATION,
        Attribute.WINDOW,
        Attribute.GROUP,
        Attribute.ELEMENT,
        Attribute.ACTION,
        Attribute.VALUE,
        Attribute.ACTIVITY
    };
    private static final String[] GIVEN = {"Anna", "Olga", "Jan", "Mia", "Paul", "Ida", "Ben", "Rosa"};
    private static final String[] FAMILY = {"Berg", "Marin", "Visser", "Lund", "Roth", "Keller", "Moreau", "Novak"};

    private final List<String[]> events = new ArrayList<>();
    private final List<Integer> actors = new ArrayList<>();
    private final Random random = new Random(3);

    private void add(
            int actor, String application, String window, String group, String element, String action, String value) {
        String activity = action + ' ' + element + " in " + application;
        events.add(new String[] {application, window, group, element, action, value, activity});
        actors.add(actor);
    }

    private void invoice(int actor, String person, String button) {
        String number = "N" + random.nextInt(1_000_000);
        add(actor, "Outlook", "RE: Invoice from " + person + " - Outlook", "Message", "Attachment", "open", "");
        add(actor, "Outlook", "RE: Invoice from " + person + " - Outlook", "Message", "Number", "copy", number);
        add(actor, "ERP", "Invoice entry - ERP", "Invoice entry", "Reference", "paste", number);
        add(actor, "ERP", "Invoice entry - ERP", "Invoice entry", "Simulate", "click", "");
        add(actor, "ERP", "Invoice entry - ERP", "Invoice entry", button, "click", "");
    }

    private void address(int actor, String person, String button) {
        add(actor, "CRM", person + " - Customer card - CRM", "Customer card", "Find", "click", "");
        add(actor, "CRM", person + " - Customer card - CRM", "Customer card", "Name", "text input", person);
        add(
                actor,
                "CRM",
                person + " - Customer card - CRM",
                "Customer card",
                "Town",
                "text input",
                "t" + random.nextInt(999));
        add(actor, "CRM", person + " - Customer card - CRM", "Customer card", button, "click", "");
    }

    private EventLog log(String invoiceButton, String addressButton) {
        return log(invoiceButton, addressButton, GIVEN.length);
    }

    private EventLog log(String invoiceButton, String addressButton, int people) {
        for (int actor = 0; actor < 3; actor++) {
            for (int task = 0; task < 40; task++) {
                String person = GIVEN[random.nextInt(people)] + " " + FAMILY[random.nextInt(people)];
                if (random.nextBoolean()) {
                    invoice(actor, person, invoiceButton);
                } else {
                    address(actor, person, addressButton);
                }
            }
        }
        return build();
    }

    private EventLog build() {
        long[] times = new long[events.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = 1_700_000_000_000L + i * 2000L;
        }
        EventLogBuilder builder = new EventLogBuilder(times)
                .actors(
                        actors.stream().mapToInt(Integer::intValue).toArray(),
                        Dictionary.of(List.of("p0", "p1", "p2")));
        for (int c = 0; c < COLUMNS.length; c++) {
            Map<String, Integer> known = new LinkedHashMap<>();
            int[] ids = new int[times.length];
            for (int i = 0; i < ids.length; i++) {
                String text = events.get(i)[c];
                ids[i] = text.isEmpty() ? Dictionary.NONE : known.computeIfAbsent(text, t -> known.size());
            }
            builder.texts(Column.text(COLUMNS[c].name(), COLUMNS[c]), ids, Dictionary.of(List.copyOf(known.keySet())));
        }
        return builder.build();
    }

    private static Set<String> names(EventLog log, Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return new SeamRecognizer()
                    .recognize(log, Progress.NONE).types().stream()
                            .map(TaskType::name)
                            .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesSayWhatIsDoneWithWhatWhereAndFromWhere() {
        EventLog log = log("Post", "Save");
        assertEquals(
                Set.of("Post invoice in ERP from Outlook", "Save customer card in CRM"), names(log, Locale.ENGLISH));
        assertEquals(
                Set.of("Invoice buchen in ERP aus Outlook", "Customer card speichern in CRM"),
                names(log, Locale.GERMAN));
    }

    @Test
    void programFilesAreNamedAsPeopleSay() {
        log("Post", "Save");
        for (String[] event : events) {
            event[0] = event[0].equals("Outlook") ? "OUTLOOK.EXE" : event[0] + ".exe";
        }
        assertEquals(
                Set.of("Post invoice in ERP from Outlook", "Save customer card in CRM"),
                names(build(), Locale.ENGLISH));
    }

    @Test
    void programsThatARecorderToldByTheirFilesAreNamedAsPeopleSay() {
        Map<String, String> files = Map.of("Outlook", "soffice", "ERP", "chromium", "CRM", "unknown-program");
        log("Post", "Save");
        for (String[] event : events) {
            event[0] = files.getOrDefault(event[0], event[0]);
        }
        assertEquals(
                Set.of("Post invoice in Chromium from LibreOffice", "Save customer card in unknown-program"),
                names(build(), Locale.ENGLISH));
    }

    @Test
    void aLabelInAnotherLanguageIsUsedAsItStands() {
        assertEquals(
                Set.of("Invoice entry: Boeken in ERP from Outlook", "Customer card: Opslaan in CRM"),
                names(log("Boeken", "Opslaan"), Locale.ENGLISH));
    }

    @Test
    void verbsOfGermanInterfacesAreKnownAndSaidInTheLanguageOfTheAnalyst() {
        EventLog log = log("Buchen", "Karte sichern");
        assertTrue(names(log, Locale.GERMAN).contains("Karte speichern in CRM"), () -> "" + names(log, Locale.GERMAN));
        assertTrue(names(log, Locale.ENGLISH).contains("Post invoice in ERP from Outlook"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void noPersonAndNoValueIsInAName(int people) {
        for (String name : names(log("Post", "Save", people), Locale.ENGLISH)) {
            for (int k = 0; k < people; k++) {
                assertFalse(name.contains(GIVEN[k]) || name.contains(FAMILY[k]), name);
            }
        }
    }

    @Test
    void aButtonThatOnlyOnePersonSeesOrThatIsTypedElsewhereIsNotShown() {
        for (int actor = 0; actor < 3; actor++) {
            for (int task = 0; task < 30; task++) {
                add(actor, "CRM", "Customers", "Search", "Name", "text input", "Visser BV");
                add(actor, "CRM", "Customers", "Search", "Find", "click", "");
                add(actor, "CRM", "Customers", "Hits", "Visser BV", "click", "");
            }
        }
        assertFalse(names(log("Post", "Save"), Locale.ENGLISH).toString().contains("Visser"));
    }

    /** A state of events and the name of the program say nothing of the work, and what is written with blanks is not taken apart. */
    @Test
    void statesAndProgramsNameNothing() {
        EventRows rows = new EventRows(List.of(
                Column.text("lifecycle", Nature.CONTEXT),
                Column.text("program", Attribute.APPLICATION),
                Column.text("title", Attribute.WINDOW),
                Column.text("activity", Attribute.ACTIVITY)));
        List<List<String>> work = List.of(
                List.of("PowerPoint", "Quarter for eBay sellers - PowerPoint", "Slide 1", "PowerPoint", "Export"),
                List.of("Excel", "Stock of parts - Excel", "Excel", "Sum of parts", "Find"));
        long time = 1_700_000_000_000L;
        for (int task = 0; task < 60; task++) {
            int kind = random.nextInt(work.size());
            for (String title : work.get(kind)) {
                time += 1_000 + random.nextInt(2_000);
                rows.event(time, "p" + task % 3)
                        .text(0, "complete")
                        .text(1, kind == 0 ? "Microsoft PowerPoint" : "Microsoft Excel")
                        .text(2, title)
                        .text(3, "window");
            }
        }
        assertEquals(
                Set.of("Quarter for eBay sellers in Microsoft PowerPoint", "Stock of parts in Microsoft Excel"),
                names(rows.toLog(), Locale.ENGLISH));
    }
    /** "Port" is no part of the name "Supplier Portal", as "Point" is of "PowerPoint". */
    @Test
    void aTitleInsideALongerWordOfAProgramsNameIsATitle() {
        for (int task = 0; task < 60; task++) {
            String title = random.nextBoolean() ? "Port" : "Quote";
            List<String> buttons =
                    title.equals("Port") ? List.of("Next", "Check", "Save") : List.of("Find", "Open", "Send");
            for (String button : buttons) {
                add(task / 20, "Supplier Portal", title + " - Supplier Portal", title, button, "click", "");
            }
        }
        assertEquals(
                Set.of("Save Port in Supplier Portal", "Send Quote in Supplier Portal"),
                names(build(), Locale.ENGLISH));
    }

    /** A column of texts may be taken for that of applications; all that could be said with 4,000 words does not fit into memory. */
    @Test
    void aProgramsNameMayBeLong() {
        String portal = "Supplier Portal "
                + IntStream.range(0, 4_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        for (int task = 0; task < 60; task++) {
            List<String> buttons =
                    random.nextBoolean() ? List.of("Next", "Check", "Save") : List.of("Find", "Open", "Send");
            for (String button : buttons) {
                add(task / 20, portal, "Orders - Supplier Portal", "Orders", button, "click", "");
            }
        }
        assertEquals(2, names(build(), Locale.ENGLISH).size());
    }
}
