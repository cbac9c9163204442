/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.drawing.DurationText;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.privacy.guard.ReleaseGuard;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;

class HtmlReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 19);

    private static final EventLog SAMPLE = new SampleGenerator(new SampleSettings(10, 12, 1)).labelledLog();

    private static final List<TypedRoutine> ROUTINES = TypedRoutine.of(new ReleasedTypes(
            SAMPLE,
            NamedTasks.of(SAMPLE, CaseNotion.column("task"), NamedTasks.TYPES).orElseThrow(),
            Audience.ANALYSTS));

    private static final String ENGLISH = report(SAMPLE, CaseNotion.column("task"), Locale.ENGLISH, "task_type");

    private static ReleasedResults results(EventLog log, CaseNotion notion, String taskColumn) {
        Audience audience = log.actorCount() < ReleaseGuard.SMALLEST_GROUP ? Audience.HOLDER : Audience.ANALYSTS;
        return MiningRelease.of(log, notion, audience)
                .withTypes(taskColumn.isEmpty() ? null : taskColumn)
                .run(Progress.NONE);
    }

    private static String report(EventLog log, CaseNotion notion, Locale locale, String taskColumn) {
        return report(results(log, notion, taskColumn), locale);
    }

    private static String report(ReleasedResults results, Locale locale) {
        StringWriter out = new StringWriter();
        ReportOptions options = ReportOptions.of("Two <weeks> & \"more\"", locale, TODAY);
        try {
            HtmlReport.write(results, ROUTINES, options, out, Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static EventLog log(int people, String activity) {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("application", Attribute.APPLICATION),
                Column.text("team", Attribute.TEAM)));
        for (int person = 0; person < people; person++) {
            for (int i = 0; i < 4; i++) {
                rows.event(1_767_600_000_000L + i * 5_000, "person-" + person)
                        .text(0, i % 2 == 0 ? activity : "Save")
                        .text(1, i % 2 == 0 ? "<b>App</b>" : "ERP")
                        .text(2, person < 5 ? "Large team" : "Small team");
            }
        }
        return rows.toLog();
    }

    @Test
    void theFiguresAreThoseOfTheLog() {
        ReleasedResults results = results(SAMPLE, CaseNotion.column("task"), "task_type");
        assertTrue(ENGLISH.contains(
                String.format(Locale.ENGLISH, "<dd>%,d</dd>", results.map().cases())));
        assertTrue(ENGLISH.contains(
                String.format(Locale.ENGLISH, "<dd>%,d</dd>", results.map().events())));
        assertTrue(ENGLISH.contains("Post supplier invoice"));
        assertTrue(ENGLISH.contains("Accounts payable"));
    }

    @Test
    void aSingleDayIsToldOnce() {
        String day = report(log(3, "Open"), CaseNotion.session(), Locale.ENGLISH, "");
        assertTrue(day.contains("Jan 5, 2026"), day);
        assertFalse(day.contains("Jan 5, 2026 to"), day);
        assertTrue(ENGLISH.contains("Jan 5, 2026 to Jan 18, 2026"), "two weeks have a beginning and an end");
    }

    /** The first section says what the report is opened for, and leads to more. */
    @Test
    void theFirstSectionAnswersThreeQuestions() {
        String first = ENGLISH.substring(ENGLISH.indexOf("id=\"headline\""), ENGLISH.indexOf("id=\"routines\""));
        assertTrue(first.contains("<a href=\"#tasks\">Where the time goes</a>"), first);
        assertTrue(first.contains("<a href=\"#carry\">What is repeated by hand</a>"), first);
        assertTrue(first.contains("<a href=\"#routines\">What is worth automating</a>"), first);
        String largest = ROUTINES.get(0).type();
        assertTrue(first.substring(first.indexOf("worth automating")).contains(largest), largest);
    }

    @Test
    void routinesAreToldWithTheirSteps() {
        String section = ENGLISH.substring(ENGLISH.indexOf("id=\"routines\""), ENGLISH.indexOf("id=\"tasks\""));
        Routine largest = ROUTINES.get(0).routine();
        largest.steps().forEach(step -> assertTrue(section.contains("<li>" + step + "</li>"), step));
        assertTrue(section.contains(new DurationText(Locale.ENGLISH).sum(largest.time())));
        assertTrue(largest.actors() >= ReleaseGuard.SMALLEST_GROUP);
        ROUTINES.forEach(one -> assertTrue(one.routine().actors() >= ReleaseGuard.SMALLEST_GROUP));
    }

    @Test
    void shortWorkIsToldInMinutesAndSeconds() {
        String page = report(log(6, "Open"), CaseNotion.session(), Locale.ENGLISH, "");
        assertTrue(page.matches("(?s).*<dt>of active work</dt><dd>1.min</dd>.*"), page);
        assertFalse(page.contains("<dd>0 h</dd>"));
    }

    @Test
    void noPersonAndNoValueIsNamed() {
        for (int actor = 0; actor < SAMPLE.actorCount(); actor++) {
            assertFalse(ENGLISH.contains(SAMPLE.actors().text(actor)));
        }
        var values = SAMPLE.texts("value").dictionary();
        int checked = 0;
        for (int id = 0; id < values.size(); id++) {
            if (values.text(id).matches("(INV|SO|DN)-\\d+|45\\d{8}")) {
                assertFalse(ENGLISH.contains(values.text(id)), values.text(id));
                checked++;
            }
        }
        assertTrue(checked > 100, checked + " values looked for");
    }

    @Test
    void theSmallTeamIsNamedAsHidden() {
        assertTrue(Pattern.compile("Master data</td><td[^>]*>below 5 people: hidden")
                .matcher(ENGLISH)
                .find());
    }

    @Test
    void namesOfStrangersAreEscaped() {
        String evil = "\"><script>alert(1)</script>";
        String page = report(log(7, evil), CaseNotion.session(), Locale.ENGLISH, "");
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("<b>App"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(page.contains("<h1>Two &lt;weeks&gt; &amp; &quot;more&quot;</h1>"));
    }

    @Test
    void aLogOfFewPeopleSaysSo() {
        String page = report(log(3, "Open"), CaseNotion.session(), Locale.ENGLISH, "");
        assertTrue(page.contains("fewer than 5 people"));
        assertTrue(page.contains("below 5 people: hidden"));
        assertFalse(
                report(log(6, "Open"), CaseNotion.session(), Locale.ENGLISH, "").contains("class=\"notice\""));
    }

    @Test
    void aPublishedLogSaysSo() {
        ReleasedResults all = MiningRelease.of(log(7, "Open"), CaseNotion.session(), Audience.HOLDER)
                .run(Progress.NONE);
        String page = report(all, Locale.ENGLISH);
        assertTrue(page.contains("declared to be published"));
        assertFalse(page.contains("fewer than 5 people, so there"));
    }

    @Test
    void countsInTensAreSaidToBe() {
        String tens = "Counts are in tens";
        CaseNotion hours = CaseNotion.gap(Duration.ofHours(1));
        assertTrue(report(log(7, "Open"), hours, Locale.ENGLISH, "").contains(tens));
        assertFalse(
                report(log(7, "Open"), CaseNotion.session(), Locale.ENGLISH, "").contains(tens));
    }

    @Test
    void whatIsWithheldIsNoZero() {
        EventRows rows = new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY)));
        for (int person = 0; person < 8; person++) {
            rows.event(1_767_600_000_000L, "p" + person).text(0, "Own way " + (char) ('a' + person));
        }
        String page = report(rows.toLog(), CaseNotion.session(), Locale.ENGLISH, "");
        assertTrue(page.contains("<dt>recorded steps</dt><dd>hidden</dd>"), page);
    }

    @Test
    void anActivityOfFourPeopleIsNotShown() {
        EventRows rows = new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY)));
        for (int person = 0; person < 8; person++) {
            rows.event(1_767_600_000_000L, "p" + person).text(0, "Common");
            rows.event(1_767_600_001_000L, "p" + person).text(0, person < 4 ? "Secret of four" : "Others");
            rows.event(1_767_600_002_000L, "p" + person).text(0, "End");
        }
        String page = report(rows.toLog(), CaseNotion.session(), Locale.ENGLISH, "");
        assertFalse(page.contains("Secret of four"));
        assertTrue(page.contains("Common"));
    }

    /** Six people go from Open to Save in a minute, one of them takes a weekend from Save to Close. */
    @Test
    void oneLongNightBringsNoPathToTheTop() {
        String paths = pathsOfAWeekend(Audience.HOLDER);
        assertTrue(paths.indexOf("Open") >= 0 && paths.indexOf("Open") < paths.indexOf("Close"), paths);
    }

    /** Six people are too few for a median, which needs five on either side. */
    @Test
    void whereTheMedianIsWithheldSoIsWhatIsMadeOfIt() {
        String paths = pathsOfAWeekend(Audience.ANALYSTS);
        assertTrue(paths.contains("Open"), paths);
        assertTrue(paths.contains("data-value=\"-1.0\">\u2013<"), paths);
        assertFalse(paths.contains("data-value=\"-6.0\""), paths);
    }

    private static String pathsOfAWeekend(Audience audience) {
        EventRows rows = new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY)));
        for (int person = 0; person < 6; person++) {
            long start = 1_767_600_000_000L;
            rows.event(start, "p" + person).text(0, "Open");
            rows.event(start + 60_000, "p" + person).text(0, "Save");
            rows.event(start + (person == 0 ? 250_000_000 : 61_000), "p" + person)
                    .text(0, "Close");
        }
        String page = report(
                MiningRelease.of(rows.toLog(), CaseNotion.gap(Duration.ofDays(9)), audience)
                        .run(Progress.NONE),
                Locale.ENGLISH);
        return page.substring(page.indexOf("id=\"paths\""), page.indexOf("id=\"activities\""));
    }

    @Test
    void whatACaseIsIsSaid() {
        assertTrue(ENGLISH.contains("A case is a task"));
        String sessions = report(log(6, "Open"), CaseNotion.session(), Locale.ENGLISH, "");
        assertFalse(sessions.contains("A case is a task"));
        assertTrue(sessions.contains("grouped into cases"));
    }

    @Test
    void noQuoteIsDoubled() {
        assertFalse(ENGLISH.substring(0, ENGLISH.indexOf("<script>")).contains("''"));
    }

    @Test
    void theGermanReportIsGerman() {
        String page = report(SAMPLE, CaseNotion.column("task"), Locale.GERMAN, "task_type");
        assertTrue(page.contains("<html lang=\"de\">"));
        assertTrue(page.contains("Wo zwischen Schritten Zeit vergeht"));
        assertTrue(page.contains("Häufigkeit"));
    }

    @Test
    void anUnknownLanguageGetsEnglish() {
        assertTrue(
                report(log(6, "Open"), CaseNotion.session(), Locale.KOREAN, "").contains("<html lang=\"en\">"));
    }

    @Test
    void aLogWithoutEventsIsAReportToo() {
        EventRows rows = new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY)));
        assertTrue(
                report(rows.toLog(), CaseNotion.session(), Locale.ENGLISH, "").contains("no events"));
    }

    @Test
    void thePageNamesNothingOutside() {
        Matcher address = Pattern.compile("(https?:)?//[a-zA-Z][^\"' )<]*")
                .matcher(ENGLISH.replaceFirst("sha256-[A-Za-z0-9+/=]+", "")); // may hold two slashes
        List<String> found = new ArrayList<>();
        while (address.find()) {
            found.add(address.group());
        }
        found.removeIf(a -> a.equals("http://www.w3.org/2000/svg"));
        assertEquals(List.of(), found);
    }

    @Test
    void aBrowserShowsItWithoutErrorAndWithoutNetwork() throws Exception {
        Path browser = browser();
        assumeTrue(browser != null, "No Chromium on this machine: the report is not opened in a browser");
        Path folder = Files.createDirectories(Path.of("target", "report").toAbsolutePath());
        Path page = folder.resolve("report.html");
        Files.writeString(page, ENGLISH);
        for (String scheme : List.of("light", "dark")) {
            String out = open(browser, page, folder, scheme);
            assertFalse(out.contains("CONSOLE"), out);
            assertTrue(Files.size(folder.resolve("report-" + scheme + ".png")) > 50_000);
            assertEquals(List.of(), requests(folder.resolve("net-" + scheme + ".json")));
        }
    }

    @Test
    void theMapIsPrintedAsAWhole() throws Exception {
        Path browser = browser();
        assumeTrue(browser != null, "No Chromium on this machine: the report is not opened in a browser");
        Path page = Files.createTempDirectory("taskseam-report").resolve("report.html");
        Files.writeString(
                page,
                ENGLISH.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</body>", """
                        <script>
                        var map = document.querySelector('#process-map svg');
                        document.querySelector('[data-zoom=in]').click();
                        var seen = map.getAttribute('viewBox');
                        window.dispatchEvent(new Event('beforeprint'));
                        document.body.dataset.printed =
                          map.getAttribute('viewBox') === '0 0 ' + map.getAttribute('width') + ' ' + map.getAttribute('height');
                        window.dispatchEvent(new Event('afterprint'));
                        document.body.dataset.restored = map.getAttribute('viewBox') === seen;
                        </script></body>"""));
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + Files.createTempDirectory("taskseam-browser"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "The browser does not end");
        assertTrue(dom.contains("data-printed=\"true\""), "the whole map on paper");
        assertTrue(dom.contains("data-restored=\"true\""), "what was seen before on the screen");
    }

    /** Opens the page. */
    private static String open(Path browser, Path page, Path folder, String scheme) throws Exception {
        Path profile = Files.createTempDirectory("taskseam-browser");
        Path log = folder.resolve("browser-" + scheme + ".log");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + profile,
                        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1),
                        "--window-size=1360,4800",
                        "--log-net-log=" + folder.resolve("net-" + scheme + ".json"),
                        "--screenshot=" + folder.resolve("report-" + scheme + ".png"),
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "The browser does not end");
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Addresses that the page itself asked for; what the browser does for itself has no origin. */
    private static List<String> requests(Path netLog) throws IOException {
        List<String> urls = new ArrayList<>();
        for (String line : Files.readAllLines(netLog)) {
            Matcher url =
                    Pattern.compile("\"url\":\"((?:https?|wss?|ftp):[^\"]*)\"").matcher(line);
            if (url.find() && line.contains("\"initiator\"") && !line.contains("\"initiator\":\"not an origin\"")) {
                urls.add(url.group(1));
            }
        }
        return urls;
    }

    private static @Nullable Path browser() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
