/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;

/** Layouts of known tools, and layouts that nobody told us about. */
class LayoutsTest {

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), content);
    }

    private static ReadResult read(Path file) throws IOException {
        return LogFormats.read(file, ReadOptions.defaults(), Progress.NONE);
    }

    /** Roles of the columns that have one. */
    private static Map<String, String> roles(ReadResult result) {
        Map<String, String> roles = new TreeMap<>();
        for (DetectedColumn column : result.detected().columns()) {
            if (column.role().attribute() != null || column.role().isTime()) {
                roles.put(column.role().id(), column.name());
            }
        }
        return roles;
    }

    private static void assertRoles(String expected, ReadResult result) {
        Map<String, String> roles = new TreeMap<>();
        for (String pair : expected.split(", ")) {
            roles.put(pair.split("=")[0], pair.split("=")[1]);
        }
        assertEquals(roles.toString(), roles(result).toString(), result.detected()::toString);
    }

    private static List<String> activities(EventLog log) {
        return java.util.stream.IntStream.range(0, log.activities().dictionary().size())
                .mapToObj(log.activities().dictionary()::text)
                .sorted()
                .toList();
    }

    /** @return 60 lines with cases and activities made of action and program */
    private static String lines(String header, String caseName) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int i = 0; i < 60; i++) {
            text.append(
                    "2025-01-01T10:%02d:00Z,u%d,App,do%d,%s\n".formatted(i, i % 7, i % 3, caseName.formatted(i / 4)));
        }
        return text.toString();
    }

    @Test
    void linesThatAreSkippedSayNothingOfTheColumns() throws IOException {
        String good = lines("time,user,app,action,case", "c%d");
        Map<String, String> roles = roles(read(file(good)));
        for (String bad : List.of("2025-01-01T10:02:30Z,u2,\"App,do2,c2", "a,\"b,1,2,3", "\"", "x,y")) {
            for (String lines : List.of(
                    good.replaceFirst("2025", bad + "\n2025"),
                    good.replace("\n2025-01-01T10:30", "\n" + bad + "\n2025-01-01T10:30"))) {
                ReadResult result =
                        LogFormats.read(file(lines), ReadOptions.defaults().asLenient(), Progress.NONE);
                assertEquals(roles, roles(result), bad);
                assertEquals(60, result.log().size());
                assertEquals(activities(read(file(good)).log()), activities(result.log()));
            }
        }
    }

    @Test
    void numberIsWrittenInManyWays() throws IOException {
        for (String name : List.of(
                "Fall-Nr.",
                "FallNr",
                "Fallnr",
                "Vorgangs-Nr.",
                "Vorgang Nr",
                "Vorgangsnummer",
                "Case No.",
                "Case Nr")) {
            assertEquals(
                    name,
                    roles(read(file(lines("time,user,app,action," + name, "K%04d"))))
                            .get("case"));
        }
    }

    @Test
    void cellsHaveNoZerosBeforeTheirRow() throws IOException {
        assertEquals(
                null,
                roles(read(file(lines("time,user,app,action,xy", "K%04d")))).get("cell"));
        assertEquals(
                "xy",
                roles(read(file(lines("time,user,app,action,xy", "K1%d")))).get("cell"));
    }

    @Test
    void actionLogger() throws IOException {
        String header =
                "timeStamp,userID,targetApp,eventType,url,content,target.workbookName,target.sheetName,target.id,"
                        + "target.className,target.tagName,target.type,target.name,target.value,target.innerText,target.checked,"
                        + "target.href,target.option,target.title,target.innerHTML\n";
        ReadResult result = read(
                file(
                        header
                                + "2019-10-21T00:10:09.640Z,jo,Excel,copyCell,,Anna,List.xlsx,Sheet1,A2,,,,,Anna,,,,,,\n"
                                + "2019-10-21T00:10:12.216Z,jo,Chrome,paste,https://forms.example.org/f/New,Anna,,,,,INPUT,text,Name,,,,,,,\n"
                                + "2019-10-21T00:10:13.281Z,jo,Chrome,editField,https://forms.example.org/f/New,,,,,,INPUT,text,Name,Anna,,,,,,\n"
                                + "2019-10-21T00:10:16.269Z,jo,Excel,copyCell,,Berta,List.xlsx,Sheet1,A3,,,,,Berta,,,,,,\n"
                                + "2019-10-21T00:10:18.810Z,jo,Chrome,clickButton,https://forms.example.org/f/New,,,,send,btn,BUTTON,submit,Send,,Send,,,,,\n"));
        assertRoles(
                "action=eventType, actor=userID, application=targetApp, clipboard=content, document=target.workbookName, "
                        + "element-id=target.id, element=target.name, group=target.sheetName, role=target.tagName, "
                        + "time=timeStamp, url=url, value=target.value",
                result);
        assertEquals(
                List.of(
                        "clickButton \u00b7 Send \u00b7 forms.example.org/f/New \u00b7 Chrome",
                        "copyCell \u00b7 A2 \u00b7 Sheet1 \u00b7 Excel",
                        "copyCell \u00b7 A3 \u00b7 Sheet1 \u00b7 Excel",
                        "editField \u00b7 Name \u00b7 forms.example.org/f/New \u00b7 Chrome",
                        "paste \u00b7 Name \u00b7 forms.example.org/f/New \u00b7 Chrome"),
                activities(result.log()));
    }

    /** Columns as clients of Windows name them that tell of windows, controls, snippets and pictures. */
    @Test
    void windowsClient() throws IOException {
        StringBuilder rows = new StringBuilder("ID,Timestamp,EventType,UserName,MachineName,ProcessName,ProcessPath,"
                + "WindowTitle,URL,ControlName,SnippetID,ScreenshotID,Custom1\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i + ",2026-01-05 08:00:%02d.123,Left click,jo,PC1,EXCEL,C:\\Office\\EXCEL.EXE,".formatted(i))
                    .append("Orders.xlsx - Excel,," + (i % 2 == 0 ? "Save" : "Name") + ",s1,p" + i + ",AP\n");
        }
        assertRoles(
                "action=EventType, actor=UserName, application=ProcessName, element=ControlName, event-id=ID, "
                        + "evidence=ScreenshotID, machine=MachineName, time=Timestamp, url=URL, window=WindowTitle",
                read(file(rows.toString())));
    }

    /** Columns as recorders of single tasks name them. */
    @Test
    void recorderOfTasks() throws IOException {
        StringBuilder rows = new StringBuilder("RecordingId,RecordingName,ActivityName,ActionName,Timestamp,"
                + "EventEndTimestamp,ApplicationName,WindowTitle,ElementName,RecordingOwner\n");
        for (int i = 0; i < 30; i++) {
            rows.append("r" + i / 10 + ",Take " + i / 10
                            + ",Find order,Press button,2026-01-05T08:00:%02dZ,".formatted(i))
                    .append("2026-01-05T08:01:00Z,SAP Logon,Create order," + (i % 2 == 0 ? "Save" : "Name") + ",jo\n");
        }
        assertRoles(
                "action=ActionName, activity=ActivityName, actor=RecordingOwner, application=ApplicationName, "
                        + "element=ElementName, session=RecordingId, time=Timestamp, window=WindowTitle",
                read(file(rows.toString())));
    }

    @Test
    void namesOfCustomersAndProductsAreNobodyWhoWorks() throws IOException {
        ReadResult result = read(file("time,application,action,Product Name,customer_name\n"
                + "2026-01-05T08:00:00Z,ERP,open,Pump,Ann Ash\n"
                + "2026-01-05T08:00:01Z,ERP,save,Valve,Bo Birch\n"));
        assertEquals(1, result.log().actorCount());
    }

    /** A column of times, one of people, and one that says what was done; there are more people than things to do. */
    private Path workOf(String header, List<String> people, List<String> acts) throws IOException {
        StringBuilder rows = new StringBuilder(header).append('\n');
        for (int i = 0; i < 40 * people.size(); i++) {
            rows.append("2026-01-05 %02d:%02d:00;".formatted(i / 60, i % 60))
                    .append(people.get(i / 4 % people.size()))
                    .append(';')
                    .append(acts.get(i % acts.size()))
                    .append('\n');
        }
        return file(rows.toString());
    }

    private static final List<String> ACTS =
            List.of("Mail \u00f6ffnen", "Bestellung suchen", "Menge \u00e4ndern", "Beleg buchen", "Ablegen");

    private static final List<String> NAMES = List.of(
            "Anna Berger",
            "Bernd Kraus",
            "Weiss, Carla",
            "Dieter Holz",
            "Eva Lang",
            "Frank Otto",
            "Gerda Pohl",
            "Hans Reuter");

    @Test
    void peopleAreNoActivitiesWhateverTheirColumnIsCalled() throws IOException {
        for (String names : List.of("when;who;what", "wann;wer;was", "a;b;c", "time;colleague;note")) {
            String[] columns = names.split(";");
            assertRoles(
                    "activity=%s, actor=%s, time=%s".formatted(columns[2], columns[1], columns[0]),
                    read(workOf(names, NAMES, ACTS)));
        }
    }

    @Test
    void shortNamesAndNumbersOfPeopleAreNoActivities() throws IOException {
        List<String> numbers = List.of("user 1", "user 2", "user 3", "user 4", "user 5", "user 6");
        List<String> logins = List.of("a.mueller", "b.schmidt", "c.weber", "e.kraus", "f.holz", "g.pohl");
        for (List<String> people : List.of(numbers, logins)) {
            assertRoles("activity=c, actor=b, time=a", read(workOf("a;b;c", people, ACTS)));
        }
    }

    @Test
    void activitiesWrittenLikeNamesStayActivities() throws IOException {
        List<String> acts = List.of("Open Mail", "Search Order", "Change Quantity", "Post Document", "Mark Paid");
        assertRoles("activity=c, actor=b, time=a", read(workOf("a;b;c", NAMES, acts)));
        assertRoles("activity=b, time=a", read(workOf("a;b;c", acts, List.of("x"))));
    }

    /** One column of people is who did it; another one, and what belongs to each of them, is no activity either. */
    @Test
    void whatBelongsToPeopleIsNoActivity() throws IOException {
        StringBuilder rows = new StringBuilder("Zeit;Benutzer;Freigeber;B\u00fcro;Kunde;Menge;Tun\n");
        for (int i = 0; i < 400; i++) {
            int person = i / 4 % NAMES.size();
            rows.append("2026-01-05 %02d:%02d:00;".formatted(i / 60, i % 60))
                    .append(NAMES.get(person) + ';' + NAMES.get((person + i % 3) % NAMES.size()))
                    .append(";Raum " + person + ";Firma " + i % 30 + ';' + i % 40 + ';')
                    .append(ACTS.get(i % ACTS.size()) + '\n');
        }
        assertRoles("activity=Tun, actor=Benutzer, time=Zeit", read(file(rows.toString())));
    }

    @Test
    void aLogThatSaysOnlyWhoIsNotGuessedAt() throws IOException {
        Path file = workOf("when;who;note", NAMES, List.of("x"));
        assertThrows(BadLogException.class, () -> read(file));
    }

    @Test
    void namesOfCustomersThatComeAgainAreNobodyWhoWorks() throws IOException {
        ReadResult result = read(workOf("time;Kundenname;was", NAMES, ACTS));
        assertRoles("activity=was, time=time", result);
        assertEquals(1, result.log().actorCount());
    }

    @Test
    void smartRpa() throws IOException {
        String header = "timestamp,user,category,application,event_type,event_relevance,event_src_path,event_dest_path,"
                + "file_size,clipboard_content,mouse_coord,hotkey,workbook,current_worksheet,worksheets,sheets,cell_content,"
                + "cell_range,cell_range_number,window_size,slides,effect,id,title,description,browser_url,eventQual,"
                + "tab_moved_from_index,tab_moved_to_index,newZoomFactor,oldZoomFactor,tab_pinned,tab_audible,tab_muted,"
                + "window_ingognito,tag_category,tag_type,tag_name,tag_title,tag_value,tag_checked,tag_html,tag_href,"
                + "tag_innerText,tag_option,tag_attributes,xpath,xpath_full,screenshot";
        String[] names = header.split(",");
        assertEquals(49, names.length);
        StringBuilder rows = new StringBuilder(header).append('\n');
        for (int i = 0; i < 30; i++) {
            boolean excel = i % 2 == 0;
            Map<String, String> values = excel
                    ? Map.of(
                            "timestamp", "2020-04-06 17:19:%02d:123".formatted(i),
                            "user", "jo",
                            "category", "MicrosoftOffice",
                            "application", "Microsoft Excel",
                            "event_type", "editCellSheet",
                            "workbook", "Orders.xlsx",
                            "current_worksheet", "Sheet1",
                            "cell_range", "$B$" + (i + 2),
                            "cell_content", "\"value, " + i + "\"")
                    : Map.of(
                            "timestamp", "2020-04-06 17:19:%02d:456".formatted(i),
                            "user", "jo",
                            "category", "Browser",
                            "application", "Chrome",
                            "event_type", "clickButton",
                            "browser_url", "https://shop.example.org/orders/" + (1000 + i) + "/edit?x=1",
                            "id", "7",
                            "tag_category", "BUTTON",
                            "tag_name", "save",
                            "xpath", "//*[@id='save']");
            for (int c = 0; c < names.length; c++) {
                rows.append(c == 0 ? "" : ",").append(values.getOrDefault(names[c], ""));
            }
            rows.append('\n');
        }
        ReadResult result = read(file(rows.toString()));
        assertRoles(
                "action=event_type, actor=user, application=application, cell=cell_range, clipboard=clipboard_content, "
                        + "document=workbook, element-id=xpath, element=tag_name, evidence=screenshot, "
                        + "group=current_worksheet, role=tag_category, shortcut=hotkey, time=timestamp, url=browser_url, "
                        + "value=cell_content, window=title",
                result);
        assertEquals(
                List.of(
                        "clickButton \u00b7 save \u00b7 shop.example.org/orders/{}/edit \u00b7 Chrome",
                        "editCellSheet \u00b7 B \u00b7 Sheet1 \u00b7 Microsoft Excel"),
                activities(result.log()));
        assertEquals("2020-04-06T17:19:00.123Z", result.log().time(0).toString());
    }

    @Test
    void keyCommandsInASheetAreToldByTheirColumns() throws IOException {
        StringBuilder rows =
                new StringBuilder("time,actor,action,application,window,group,element,role,cell,shortcut\n");
        for (int i = 0; i < 30; i++) {
            String at = "2026-01-05T08:%02d:0".formatted(i);
            rows.append(at + "1Z,p,copy,soffice,orders.fods,table,,table cell,A%d,Ctrl+C%n".formatted(i + 2));
            rows.append(at + "2Z,p,copy,soffice,orders.fods,table,,table cell,C%d,Ctrl+C%n".formatted(i + 2));
            rows.append(at + "3Z,p,click,soffice,orders.fods,table,,table cell,B%d,%n".formatted(i + 2));
            rows.append(at + "4Z,p,paste,mousepad,notes.txt,,,,,Ctrl+V\n");
        }
        assertEquals(
                List.of(
                        "click \u00b7 B \u00b7 table \u00b7 soffice",
                        "copy \u00b7 A \u00b7 Ctrl+C \u00b7 table \u00b7 soffice",
                        "copy \u00b7 C \u00b7 Ctrl+C \u00b7 table \u00b7 soffice",
                        "paste \u00b7 Ctrl+V \u00b7 mousepad"),
                activities(read(file(rows.toString())).log()));
    }

    @Test
    void germanFioriLog() throws IOException {
        StringBuilder rows =
                new StringBuilder("Datum;Uhrzeit;Benutzer;Fiori-App;Kachel;Bildmaske;Feldname;Aktion;Wert\r\n");
        for (int i = 0; i < 20; i++) {
            rows.append("05.01.2026;08:%02d:07;M\u00dcLLER;Bestellungen verwalten;;Kopfdaten;".formatted(i));
            rows.append(i % 2 == 0 ? "Lieferant;\u00c4ndern;1000" + i : "Sichern;Klick;")
                    .append("\r\n");
        }
        Path file = folder.resolve("fiori.csv");
        Files.write(file, rows.toString().getBytes(Charset.forName("windows-1252")));
        ReadOptions berlin = ReadOptions.defaults().withZone(java.time.ZoneId.of("Europe/Berlin"));
        ReadResult result = LogFormats.read(file, berlin, Progress.NONE);
        assertRoles(
                "action=Aktion, actor=Benutzer, application=Fiori-App, clock=Uhrzeit, date=Datum, element=Feldname, "
                        + "group=Bildmaske, value=Wert",
                result);
        assertEquals("2026-01-05T08:00:07+01:00", result.log().time(0).toString());
        assertEquals("M\u00dcLLER", result.log().actors().text(0));
        assertEquals(2, activities(result.log()).size());
    }

    @Test
    void screensAndTransactionsOfAnErp() throws IOException {
        StringBuilder rows =
                new StringBuilder("Datum;Uhrzeit;Sachbearbeiter;Transaktion;Dynpro;Feld;Funktion;Neuer Wert\n");
        String[] where = {"VA01;0100;Menge;Eingabe", "FB60;4001;Betrag;Sichern", "VA01;4001;Lieferant;Enter"};
        for (int i = 0; i < 30; i++) {
            rows.append("05.01.2026;08:%02d:07;AB;%s;%d%n".formatted(i, where[i % 3], i));
        }
        ReadResult result = read(file(rows.toString()));
        assertRoles(
                "action=Funktion, actor=Sachbearbeiter, application=Transaktion, clock=Uhrzeit, date=Datum, element=Feld, "
                        + "group=Dynpro, value=Neuer Wert",
                result);
        assertEquals(3, activities(result.log()).size());
    }

    @Test
    void kindsOfControlsAreNoNamesOfElements() throws IOException {
        StringBuilder rows = new StringBuilder("Zeitstempel,Benutzer,Anwendung,Steuerelement,Beschriftung,Aktion\n");
        String[] controls = {"sap.m.Button,Sichern", "sap.m.Input,Lieferant", "sap.m.GenericTile,Bestellungen"};
        for (int i = 0; i < 30; i++) {
            rows.append("03.03.2025 08:%02d:07,u1,Fiori,%s,Klick%n".formatted(i, controls[i % 3]));
        }
        ReadResult result = read(file(rows.toString()));
        assertRoles(
                "action=Aktion, actor=Benutzer, application=Anwendung, element=Beschriftung, role=Steuerelement, time=Zeitstempel",
                result);
        assertTrue(activities(result.log()).contains("Klick \u00b7 Sichern \u00b7 Fiori"), result.log()::toString);
        assertTrue(
                result.detected().notes().stream().noneMatch(n -> n.contains("Day and month")),
                result.detected()::toString);
    }

    @Test
    void activitiesThatOnlyClickAreActions() throws IOException {
        StringBuilder rows = new StringBuilder("timestamp,actor,activity,application,element\n");
        String[] acts = {"click", "copy", "input"};
        for (int i = 0; i < 30; i++) {
            rows.append("2025-03-03T08:%02d:07Z,u1,%s,ERP,Field %d%n".formatted(i, acts[i % 3], i % 2));
        }
        ReadResult result = read(file(rows.toString()));
        assertRoles("action=activity, actor=actor, application=application, element=element, time=timestamp", result);
        assertEquals(6, activities(result.log()).size());
        ReadResult bare = read(file(rows.toString().replace("application,element", "application,value")));
        assertRoles("activity=activity, actor=actor, application=application, time=timestamp, value=value", bare);
    }

    @Test
    void trackersOfWindows() throws IOException {
        String[] where = {"Scans,File Explorer", "Goods receipt - ERP,ERP", "Order - Acrobat,PDF Reader"};
        StringBuilder names = new StringBuilder("Name,Start,End,Duration,Process\n");
        StringBuilder titles = new StringBuilder("app;title;url;beginDate;endDate\n");
        for (int i = 0; i < 30; i++) {
            String[] window = where[i % 3].formatted(i).split(",");
            String[] time = {"%02d:%02d".formatted(i / 2, i % 2), "%02d:%02d".formatted((i + 1) / 2, (i + 1) % 2)};
            names.append("%s,1/15/2026 8:%s AM,1/15/2026 8:%s AM,0:00:01,%s.exe%n"
                    .formatted(window[0], time[0], time[1], window[1]));
            titles.append(
                    "%s;%s;;2026-01-05 08:%s;2026-01-05 08:%s%n".formatted(window[1], window[0], time[0], time[1]));
        }
        ReadResult named = read(file(names.toString()));
        assertRoles("application=Process, time=Start, window=Name", named);
        assertEquals(3, activities(named.log()).size());
        ReadResult titled = read(file(titles.toString()));
        assertRoles("application=app, time=beginDate, url=url, window=title", titled);
        assertEquals(3, activities(titled.log()).size());
        assertTrue(
                titled.detected().notes().stream().anyMatch(n -> n.contains("app + title")),
                titled.detected()::toString);
    }

    @Test
    void selectorsOfABrowsersRecorder() throws IOException {
        StringBuilder rows = new StringBuilder("time,type,target,selectors,url\n");
        for (int i = 0; i < 30; i++) {
            rows.append("2025-03-03T08:%02d:07Z,click,main,aria/Save order | xpath///body/a[1],%n".formatted(i));
        }
        assertEquals(
                List.of("click \u00b7 Save order"),
                activities(read(file(rows.toString())).log()));
    }

    @Test
    void webLogWithUnknownNames() throws IOException {
        StringBuilder rows = new StringBuilder("a|b|c|d|e\n");
        String[] acts = {"click", "input", "submit"};
        for (int i = 0; i < 60; i++) {
            rows.append(1767600000L + i)
                    .append("|u")
                    .append(1000 + i % 4)
                    .append('|')
                    .append(acts[i % 3]);
            rows.append("|https://portal.example.org/case/")
                    .append(4000 + i)
                    .append("/form|Field ")
                    .append(i % 5)
                    .append('\n');
        }
        ReadResult result = read(file(rows.toString()));
        assertRoles("action=c, actor=b, time=a, url=d", result);
        assertEquals(4, result.log().actorCount());
        assertEquals("epoch-s", result.detected().properties().get("time.format"));
        assertEquals(3, activities(result.log()).size());
        assertTrue(activities(result.log()).contains("click \u00b7 portal.example.org/case/{}/form"));
    }

    @Test
    void noHeader() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            rows.append("2026-01-05 08:00:%02d\tu%03d\t%s\n".formatted(i, i % 3, i % 2 == 0 ? "copy" : "paste"));
        }
        ReadResult result = read(file(rows.toString()));
        assertEquals(20, result.log().size());
        assertRoles("action=column 3, actor=column 2, time=column 1", result);
    }

    @Test
    void generatorsOfTheProject() throws IOException {
        ReadResult timed = read(file("timestamp_ms,user,session,app,window,element,action,value_len,case_label\n"
                + "1767600000900,u0132,u0132-s1,Salesforce,Employee W33 - Salesforce,Employee Cell 5,open,4,C10000132\n"
                + "1767600001201,u0132,u0132-s1,Word,Budget V8 - Word,Budget Field 18,scroll,62,C10000132\n"));
        assertRoles(
                "action=action, actor=user, application=app, case=case_label, element=element, session=session, "
                        + "time=timestamp_ms, value-length=value_len, window=window",
                timed);
        ReadResult plain = read(file("event_id,user,ts,app,window,event,element,value\n"
                + "0,U00000,2025-01-06T08:11:18.043Z,Acrobat,Acrobat - search3,edit,search3.ctl12,ORD-0000001\n"
                + "1,U00000,2025-01-06T08:11:19.043Z,Jira,Jira - list0,click,list0.ctl00,\n"));
        assertRoles(
                "action=event, actor=user, application=app, element=element, event-id=event_id, time=ts, value=value, "
                        + "window=window",
                plain);
    }

    @Test
    void mappingOverrules() throws IOException {
        Path file = file("ts,who,x,y\n05/01/2026 08:00:00,ann,open,17\n05/01/2026 08:00:01,bob,save,18\n");
        Path mapping = folder.resolve("mapping.txt");
        Files.writeString(
                mapping,
                "# ours\ntime.format = dd/MM/yyyy HH:mm:ss\nzone = Europe/Berlin\nactivity = x + who\n"
                        + "column who = team\ncolumn y = case\n",
                StandardCharsets.UTF_8);
        ReadResult result =
                LogFormats.read(file, ReadOptions.defaults().withMapping(Mapping.read(mapping)), Progress.NONE);
        assertRoles("case=y, team=who, time=ts", result);
        assertEquals("2026-01-05T08:00+01:00", result.log().time(0).toString());
        assertEquals(List.of("open \u00b7 ann", "save \u00b7 bob"), activities(result.log()));
        Mapping again = result.detected().toMapping();
        assertEquals(
                LogTexts.of(result.log()),
                LogTexts.of(LogFormats.read(file, ReadOptions.defaults().withMapping(again), Progress.NONE)
                        .log()));
    }

    @Test
    void onlyWantedColumnsAreKept() throws IOException {
        Path file = file("time,user,app,action,case_id,secret\n2026-01-05T08:00:00Z,ann,SAP,open,1,x\n");
        ReadOptions options = ReadOptions.defaults()
                .only(java.util.Set.of("case_id"), java.util.Set.of())
                .withNaming((role, text) -> "P-" + text.length());
        EventLog log = LogFormats.read(file, options, Progress.NONE).log();
        assertEquals(
                List.of("case_id", "activity"),
                log.columns().stream().map(c -> c.name()).toList());
        assertEquals(EventLogBuilder.UNKNOWN_ACTOR, log.actors().text(0));
        assertEquals(List.of("open \u00b7 SAP"), activities(log));
        EventLog withActors = LogFormats.read(
                        file, options.only(java.util.Set.of(), java.util.Set.of(Attribute.ACTOR)), Progress.NONE)
                .log();
        assertEquals("P-3", withActors.actors().text(0));
    }

    /** Only the values tell who did it, and at the start of the file they are all of one person. */
    private ReadResult sortedByPerson(int rowsOfEach) throws IOException {
        StringBuilder rows = new StringBuilder("f1;f2;f3\n");
        for (int person = 0; person < 5; person++) {
            for (int i = 0; i < rowsOfEach; i++) {
                rows.append("2026-01-05 %02d:%02d:%02d;u%d;%s\n"
                        .formatted(8 + i / 3_600, i / 60 % 60, i % 60, 1001 + person, i % 2 == 0 ? "copy" : "paste"));
            }
        }
        return read(file(rows.toString()));
    }

    @Test
    void sortedByPersonWithNamesThatSayNothing() throws IOException {
        ReadResult small = sortedByPerson(400); // all of it is in the start of the file
        assertRoles("action=f3, actor=f2, time=f1", small);
        assertEquals(5, small.log().actorCount());
        ReadResult large = sortedByPerson(20_000);
        assertRoles("action=f3, actor=f2, time=f1", large);
        assertEquals(5, large.log().actorCount());
    }

    /** Thirty rows of two people; what stands for them in {@code line}: time, step, program, person. */
    private ReadResult ofOffice(String header, String line) throws IOException {
        String[] steps = {"Open mail", "Copy amount", "Paste amount", "Save", "Send mail"};
        StringBuilder rows = new StringBuilder(header).append('\n');
        for (int i = 0; i < 30; i++) {
            rows.append(line.formatted(
                            "2026-01-05 08:00:%02d".formatted(i),
                            steps[i % 5],
                            i % 3 == 0 ? "Outlook" : "Excel",
                            List.of("Nora Lind", "Jan Kok", "Eva Pohl").get(i % 3)))
                    .append('\n');
        }
        return read(file(rows.toString()));
    }

    @Test
    void headingsInManyLanguages() throws IOException {
        String line = "%1$s;%2$s;%3$s;%4$s;Invoice %2$s";
        for (String header : List.of(
                "Data e ora;Azione;Applicazione;Utente;Finestra",
                "Data e hora;A\u00e7\u00e3o;Aplicativo;Usu\u00e1rio;Janela",
                "Data i czas;Czynno\u015b\u0107;Aplikacja;U\u017cytkownik;Tytu\u0142 okna",
                "Tidpunkt;\u00c5tg\u00e4rd;Program;Anv\u00e4ndare;F\u00f6nster",
                "Date et heure;Type d'action;Logiciel;Employ\u00e9;Fen\u00eatre",
                "Fecha y hora;Acci\u00f3n;Aplicaci\u00f3n;Empleado;Ventana",
                "Datum en tijd;Handeling;Programma;Werknemer;Venster")) {
            String[] names = header.split(";");
            assertRoles(
                    "action=%2$s, actor=%4$s, application=%3$s, time=%1$s, window=%5$s".formatted((Object[]) names),
                    ofOffice(header, line));
        }
    }

    @Test
    void aGermanVorgangIsACaseOrAStepByWhatItHolds() throws IOException {
        assertRoles(
                "activity=Vorgang, actor=Bearbeiter, application=Anwendung, time=Zeitpunkt",
                ofOffice("Zeitpunkt;Vorgang;Anwendung;Bearbeiter", "%s;%s;%s;%s"));
        assertRoles(
                "action=Aktion, application=Anwendung, case=Vorgang, time=Zeitpunkt",
                ofOffice("Zeitpunkt;Aktion;Anwendung;Vorgang", "%1$s;%2$s;%3$s;4711-%4$s"));
    }

    @Test
    void wordsThatComeAgainAreActivitiesWhereNothingElseTellsThem() throws IOException {
        ReadResult result = ofOffice("t;p;q;r", "%1$s;%4$s;%3$s;Then: %2$s");
        assertRoles("activity=r, actor=p, application=q, time=t", result);
        assertEquals("values look like it", result.detected().columns().get(3).reason());
    }
}
