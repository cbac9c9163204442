/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.testing.Chromium;

/** The employee's page in a real browser, from the notice to what was sent. Pictures: target/screenshots. */
class PageInBrowserTest {

    /** Texts of buttons, tabs and labels that do not fit where they stand. */
    private static final String CUT_OFF =
            "[...document.querySelectorAll('button, [role=tab], label, h1, h2, th')].filter(e => e.offsetParent"
                    + " && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')"
                    + ".map(e => e.textContent.trim()).join('; ')";

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final WindowRef SHEET = new WindowRef(1, 10, "soffice", "orders.ods - LibreOffice Calc");
    private static final WindowRef FORM = new WindowRef(2, 11, "chromium", "New order - Shop");

    @TempDir
    private Path folder;

    private Workplace workplace;

    @Test
    void aPersonReadsAgreesLooksThroughDeletesPausesAndReleases() throws Exception {
        workplace = new Workplace(folder);
        try (AccessLog log = AccessLog.open(workplace.places.accessLog())) {
            log.append(workplace.clock.instant(), "analyst 2", "view", "*", "Monthly review of order entry");
        }
        workplace.configure(
                Workplace.POLICY.formatted(1, 1).replace("ignore private", "screenshots window\nignore private"));
        workplace.element = Optional.of(new UiElement(
                "entry", "Order number", "order", "New order", null, null, new Bounds(400, 40, 90, 24), false, "hand"));
        try (Agent agent = workplace.start();
                PageServer page = PageServer.start(agent);
                Chromium chromium = Chromium.startOrSkip(
                        folder.resolve("profile"), List.of("--hide-scrollbars", "--window-size=1180,900"), Map.of())) {
            Chromium.Page browser = chromium.open(page.ticketAddress());
            agree(browser, agent);
            lookThrough(browser);
            delete(browser, agent);
            pauseInGerman(browser, agent);
            release(browser, agent);
            browser.text("sessionStorage.clear()");
            browser.go("http://127.0.0.1:" + page.port() + "/");
            browser.await("document.querySelector('#closed') && !document.querySelector('#closed').hidden");
            assertEquals("", browser.text("document.querySelector('#recorded-list').innerText"));
        }
    }

    private void agree(Chromium.Page browser, Agent agent) throws Exception {
        browser.await("document.querySelector('#consent') && !document.querySelector('#consent').hidden");
        browser.await("document.querySelector('#paper').textContent.includes('Find steps that can be made simpler')");
        browser.screenshot(PICTURES.resolve("notice.png"));
        assertEquals(Standing.Kind.NOTICE, agent.standing().kind());
        assertEquals("true", browser.text("!location.hash"), "the ticket does not stay in the address");
        browser.pressTab();
        assertEquals("skip", browser.text("document.activeElement.className"), "the first key leads past the head");
        browser.click("#accept");
        browser.await("document.querySelector('#state').dataset.state === 'recording'");
        assertEquals(1, agent.state().acceptance().orElseThrow().notice());
    }

    private void lookThrough(Chromium.Page browser) throws Exception {
        for (int i = 0; i < 40; i++) {
            work(i);
        }
        // a picture is taken every two seconds at most: one of the newest event, which stands on top
        Moment later = new Moment(workplace.clock.instant(), System.nanoTime() + 5_000_000_000L);
        offer(new RawEvent.ButtonPress(later, 1, 5, 5, FORM));
        browser.await("!document.querySelector('#fresh').hidden");
        browser.await("status.pending > 200");
        browser.click("#fresh");
        browser.await("document.querySelectorAll('#recorded-list li time').length === 50");
        browser.click("#recorded-more");
        browser.await("document.querySelectorAll('#recorded-list li time').length === 100");
        String list = browser.text("document.querySelector('#recorded-list').innerText");
        assertTrue(list.contains("Order number") && list.contains("Copied from") && list.contains("Typed"), list);
        assertTrue(browser.text("document.querySelector('#applications').innerText")
                .contains("LibreOffice"));
        assertFalse(list.contains("soffice"), list);
        assertEquals("", browser.text(NAMELESS), "controls without a name for screen readers");
        browser.text("window.scrollTo(0, 0)");
        browser.screenshot(PICTURES.resolve("recorded-light.png"));
        browser.scheme("dark");
        browser.await("document.getAnimations().length === 0");
        browser.screenshot(PICTURES.resolve("recorded-dark.png"));
        browser.scheme("light");
        browser.click("#recorded-list button.picture");
        browser.await(
                "document.querySelector('#recorded-list img.picture')?.naturalWidth === " + Workplace.WINDOW.width());
        browser.text("document.querySelector('#recorded-list img.picture').scrollIntoView({block: 'center'})");
        browser.screenshot(PICTURES.resolve("picture.png"));
        browser.text("window.scrollTo(0, 0)");
    }

    private static final String NAMELESS = """
        [...document.querySelectorAll('button, select, input')]
          .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label')) || e.tagName === 'SELECT' && !e.labels.length)
          .map(e => e.outerHTML).join('\\n')\
        """;

    private void delete(Chromium.Page browser, Agent agent) throws Exception {
        long before = agent.store().pendingCount();
        String what = browser.text("document.querySelector('#recorded-list li button').getAttribute('aria-label')");
        assertTrue(what.startsWith("Delete: "), what);
        browser.click("#recorded-list li button");
        browser.await(
                "[...document.querySelectorAll('#recorded-list .none')].some(e => e.textContent.includes('Nothing was"
                        + " recorded here'))");
        browser.text("document.querySelector('#applications').value = 'LibreOffice'");
        browser.click("#delete-application");
        browser.await("document.querySelector('#confirm').open");
        browser.screenshot(PICTURES.resolve("delete.png"));
        browser.click("#yes");
        browser.await("!document.querySelector('#applications').innerText.includes('LibreOffice')");
        assertTrue(agent.store().pendingCount() < before);
        browser.await("document.querySelector('#tab-recorded').getAttribute('aria-selected') === 'true'");
    }

    private void pauseInGerman(Chromium.Page browser, Agent agent) throws Exception {
        browser.click("[data-pause=\"60\"]");
        browser.await("document.querySelector('#state').dataset.state === 'paused'");
        assertEquals(Standing.Kind.PAUSED, agent.standing().kind());
        speak(browser, "de");
        browser.await("document.querySelector('#headline').textContent.startsWith('Pausiert bis')");
        browser.await("document.querySelector('#recorded-list').innerText.includes('„Order number“')");
        browser.screenshot(PICTURES.resolve("paused-de.png"));
        browser.click("#resume");
        browser.await("document.querySelector('#state').dataset.state === 'recording'");
    }

    private static void speak(Chromium.Page browser, String language) throws Exception {
        browser.text("(() => { const l = document.querySelector('#language'); l.value = '" + language
                + "'; l.onchange(); })()");
    }

    private void release(Chromium.Page browser, Agent agent) throws Exception {
        browser.click("#release");
        browser.await("document.querySelector('#confirm').open");
        assertTrue(agent.store().pendingCount() > 10, "nothing leaves this PC before the question was answered");
        browser.screenshot(PICTURES.resolve("release.png"));
        browser.click("#yes");
        browser.await("document.querySelector('#toast').textContent.includes('freigegeben')");
        assertTrue(agent.store().pendingCount() < 10, "what is waiting was recorded since");
        browser.click("#tab-sent");
        browser.await("document.querySelectorAll('#sent-list li time').length > 0");
        browser.click("#tab-access");
        browser.await("document.querySelector('#access-table').innerText.includes('Monthly review')");
        for (String[] words : new String[][] {
            {"fr", "Consult\u00e9", "tous"},
            {"nl", "Bekeken", "iedereen"},
            {"en", "Looked at", "everybody"},
            {"de", "Angesehen", "alle"}
        }) {
            speak(browser, words[0]);
            browser.await(
                    "['" + words[1] + "', '" + words[2]
                            + "'].every(w => [...document.querySelectorAll('#access-table td')].some(c => c.textContent === w))");
        }
        browser.screenshot(PICTURES.resolve("access-de.png"));
        browser.click("#tab-health");
        browser.await("document.querySelector('#figures').children.length > 3");
        browser.screenshot(PICTURES.resolve("health-de.png"));
        for (String language : new String[] {"fr", "nl", "en"}) {
            speak(browser, language);
            browser.await("document.documentElement.lang === '" + language + "'");
            browser.await("document.querySelector('#toast').textContent === ''");
            for (String tab : new String[] {"health", "recorded", "sent", "access", "notice"}) {
                browser.click("#tab-" + tab);
                browser.await("!document.querySelector('#" + tab + "').hidden");
                assertEquals("", browser.text(CUT_OFF), tab + " in " + language);
                browser.screenshot(PICTURES.resolve(tab + "-" + language + ".png"));
                browser.size(400, 800);
                assertEquals("400", browser.text("document.documentElement.scrollWidth"), tab + " in " + language);
                assertEquals("", browser.text(CUT_OFF), tab + " in " + language + ", narrow");
                browser.screenshot(PICTURES.resolve(tab + "-" + language + "-narrow.png"));
                browser.size(1180, 900);
            }
        }
        for (String file : new String[] {"notice", "recorded-light", "recorded-dark", "paused-de"}) {
            assertTrue(Files.size(PICTURES.resolve(file + ".png")) > 5_000);
        }
        try (var spool = Files.walk(workplace.places.spool())) {
            for (Path segment : spool.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        Files.readString(segment, StandardCharsets.ISO_8859_1).contains("Order number"));
            }
        }
    }

    private void work(int i) {
        offer(new RawEvent.WindowActivated(now(), SHEET));
        offer(new RawEvent.KeyPress(now(), KeyClass.COMMAND, "Ctrl+C", SHEET));
        offer(new RawEvent.WindowActivated(now(), FORM));
        offer(new RawEvent.ButtonPress(now(), 1, i * 20, 40, FORM));
        for (int key = 0; key < 6; key++) {
            offer(new RawEvent.KeyPress(now(), KeyClass.CHARACTER, null, FORM));
        }
        offer(new RawEvent.KeyPress(now(), KeyClass.ENTER, null, FORM));
    }

    private Moment now() {
        return new Moment(workplace.clock.instant(), System.nanoTime());
    }

    private void offer(RawEvent event) {
        workplace.sources.getLast().sink.offer(event);
    }
}
