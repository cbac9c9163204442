/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final String TEXT = """
        policy "P"
        purpose "why so"
        basis "agreement 7"
        from 2026-01-01
        until 2026-02-01
        retention P30D
        notice 4
        record SAP
          application sap
        ignore mail
          application outlook
        """;

    private final Policy policy = PolicyText.parse(TEXT);

    @ParameterizedTest
    @EnumSource(Papers.Paper.class)
    void papersSayWhatThePolicySays(Papers.Paper paper) {
        Set<String> all = new HashSet<>();
        for (String language : new String[] {"en", "de", "fr", "nl"}) {
            String text = Papers.write(paper, policy, Locale.of(language));
            for (String fact :
                    new String[] {"why so", "agreement 7", policy.hash(), "SAP", "Outlook", "[clipboard] |"}) {
                assertTrue(text.contains(fact), fact);
            }
            assertFalse(text.contains("{0}") || text.contains("''"), text);
            all.add(text);
        }
        assertEquals(4, all.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Recording from 1 January 2026 to 1 February 2026;
        de | Aufzeichnung vom 01.01.2026 bis 01.02.2026;
        fr | Enregistrement du 01/01/2026 au 01/02/2026 ;
        nl | Vastleggen van 01-01-2026 tot en met 01-02-2026;
        """)
    void theTimeIsToldAsTheReaderWritesIt(String language, String sentence) {
        String notice = Papers.write(Papers.Paper.NOTICE, policy, Locale.of(language));
        assertTrue(notice.contains("* " + sentence), notice);
        assertFalse(notice.contains("2026-"), notice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | P30D | Kept for 30 days, then erased
        en | P1D | Kept for 1 day, then erased
        en | P1Y6M | Kept for 1 year, 6 months, then erased
        de | P30D | Aufbewahrt für 30 Tage, danach gelöscht
        de | P1M | Aufbewahrt für 1 Monat, danach gelöscht
        fr | P1Y6M | Conservé pendant 1 an, 6 mois, puis effacé
        fr | P1D | Conservé pendant 1 jour, puis effacé
        nl | P2Y1M | Bewaard gedurende 2 jaar, 1 maand, daarna gewist
        nl | P30D | Bewaard gedurende 30 dagen, daarna gewist
        """)
    void retentionIsToldInPlainWords(String language, String retention, String sentence) {
        Policy other = PolicyText.parse(TEXT.replace("P30D", retention));
        String notice = Papers.write(Papers.Paper.NOTICE, other, Locale.of(language));
        assertTrue(notice.contains("* " + sentence + "\n"), notice);
        assertFalse(notice.contains(retention), notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why so|why not",
                "P30D|P31D",
                "application sap|application sap\n  drop window",
                "notice 4|notice 5\nscreenshots window",
                "notice 4|notice 4\nocr eng+deu",
                "notice 4|notice 4\nrows sessions",
                "notice 4|notice 4\nsnapshot P8W",
                "notice 4|notice 4\nfind custom \"CASE-[0-9]{6}\""
            })
    void papersDifferIfThePolicyDiffers(String change) {
        String[] parts = change.split("\\|");
        Policy other = PolicyText.parse(TEXT.replace(parts[0], parts[1]));
        for (Papers.Paper paper : Papers.Paper.values()) {
            assertNotEquals(Papers.write(paper, policy, Locale.FRENCH), Papers.write(paper, other, Locale.FRENCH));
            assertEquals(
                    Papers.write(paper, policy, Locale.FRENCH),
                    Papers.write(paper, PolicyText.parse(TEXT + "# only a comment\n"), Locale.FRENCH));
        }
    }

    @Test
    void programsAreCalledAsPeopleCallThem() {
        Policy other = PolicyText.parse(TEXT.replace("application sap", "application soffice sap"));
        String notice = Papers.write(Papers.Paper.NOTICE, other, Locale.ENGLISH);
        assertTrue(notice.contains("sap, LibreOffice (soffice)"), notice);
    }

    /** The timeline and the review show sessions whatever the policy says of rows (docs/adr/0007). */
    @ParameterizedTest
    @CsvSource({"en,in which order", "de,in welcher Reihenfolge", "fr,dans quel ordre", "nl,in welke volgorde"})
    void whatTheWorkbenchShowsOfSessionsIsTold(String language, String told) {
        for (String rows : List.of("none", "sessions")) {
            Policy other = PolicyText.parse(TEXT.replace("notice 4", "notice 4\nrows " + rows));
            String notice = Papers.write(Papers.Paper.NOTICE, other, Locale.of(language));
            assertTrue(notice.contains(told), notice);
        }
    }

    /** Each thing a project does not show takes the tick from its own sentences, and from no others. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void onlyWhatIsShownIsTicked(String language) {
        Locale locale = Locale.of(language);
        List<String> all = measures(locale, new Evidence(true, true, true, true, true, 0));
        assertEquals(7, all.stream().filter(line -> line.startsWith("* [x] ")).count());
        assertEquals(Set.of(0, 6), changed(all, measures(locale, new Evidence(false, true, true, true, true, 0))));
        assertEquals(Set.of(1), changed(all, measures(locale, new Evidence(true, false, true, true, true, 0))));
        assertEquals(Set.of(2, 3), changed(all, measures(locale, new Evidence(true, true, false, true, true, 0))));
        assertEquals(Set.of(4), changed(all, measures(locale, new Evidence(true, true, true, false, true, 0))));
        assertEquals(Set.of(5), changed(all, measures(locale, new Evidence(true, true, true, true, false, 0))));
    }

    @ParameterizedTest
    @CsvSource({"en,covers it,covers them", "de,Eine Zeile,3 Zeilen", "fr,Une ligne,3 lignes", "nl,Eén regel,3 regels"})
    void linesBehindTheCheckpointAreTold(String language, String one, String three) {
        Locale locale = Locale.of(language);
        String covered =
                measures(locale, new Evidence(true, true, true, true, true, 0)).get(5);
        String single =
                measures(locale, new Evidence(true, true, true, true, true, 1)).get(5);
        String several =
                measures(locale, new Evidence(true, true, true, true, true, 3)).get(5);
        assertTrue(single.startsWith(covered + " ") && single.contains(one), single);
        assertTrue(several.startsWith(covered + " ") && several.contains(three), several);
    }

    private List<String> measures(Locale locale, Evidence evidence) {
        return Papers.write(Papers.Paper.ASSESSMENT, policy, locale, evidence)
                .lines()
                .filter(line -> line.startsWith("* ["))
                .toList();
    }

    private static Set<Integer> changed(List<String> before, List<String> after) {
        Set<Integer> changed = new HashSet<>();
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(after.get(line))) {
                assertTrue(after.get(line).startsWith("* [ ] "), after.get(line));
                assertTrue(after.get(line).endsWith(before.get(line).substring(6)), after.get(line));
                changed.add(line);
            }
        }
        return changed;
    }

    /** Parts of a paper in their order, by the keys of their texts. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void everyPartHasItsPlace(String language) {
        for (Papers.Paper paper : Papers.Paper.values()) {
            String name = paper.name().toLowerCase(Locale.ROOT);
            List<String> parts = new ArrayList<>(List.of(
                    name + ".intro",
                    "facts",
                    "purpose",
                    "basis",
                    "rules",
                    "rules.text",
                    "attribute",
                    "measures",
                    "measure.keys"));
            if (paper == Papers.Paper.ASSESSMENT) {
                parts.addAll(List.of("risks", "risk.recognised", "open"));
            }
            parts.addAll(List.of("rights", "rights.text"));
            String text = Papers.write(paper, policy, Locale.of(language));
            int at = 0;
            for (String part : parts) {
                String all = bundle(language).getString(part).replace("''", "'");
                String start = all.substring(0, all.indexOf('{') > 0 ? all.indexOf('{') : all.length());
                int found = text.indexOf(start, at);
                assertTrue(found >= at, paper + " " + part);
                at = found;
            }
            assertTrue(text.endsWith("\n\n"), text.substring(text.length() - 20));
        }
    }

    @Test
    void rulesTablesAndWeeksAreThoseOfThePolicy() {
        String text = Papers.write(
                Papers.Paper.ASSESSMENT,
                PolicyText.parse(TEXT + "  domain mail.example\n  role button\n"),
                Locale.ENGLISH);
        ResourceBundle english = bundle("en");
        assertTrue(text.contains("### SAP\n\n" + format(english, "rule.record", "sap", "*", "*") + "\n\n| "), text);
        assertTrue(
                text.contains("### mail\n\n" + format(english, "rule.ignore", "Outlook", "mail.example", "button")
                        + "\n\n## "),
                text);
        assertTrue(text.contains(format(english, "measure.snapshot", 4)), text);
        assertTrue(text.contains(" |\n\n"), "a table ends with an empty line");
        assertTrue(text.contains("\n\n## " + english.getString("rights") + "\n\n"), text);
    }

    private static String format(ResourceBundle texts, String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }

    /**
     * The picture that the agent takes is no attribute: a row that said the picture of the screen is not recorded stood above
     * the sentence that pictures are taken. And the label of what was clicked can be read on them.
     */
    @ParameterizedTest
    @CsvSource({
        "en, where a log brings one, button", "de, wo ein Protokoll einen mitbringt, Schaltfläche",
        "fr, si un journal en apporte un, bouton", "nl, waar een log er een meebrengt, knop"
    })
    void picturesAreToldOfAsTheyAreTaken(String language, String ofLogs, String readable) {
        for (String extent : new String[] {"window", "element"}) {
            String text = Papers.write(
                    Papers.Paper.NOTICE,
                    PolicyText.parse(TEXT.replace("notice 4", "notice 4\nscreenshots " + extent)),
                    Locale.of(language));
            assertTrue(text.contains(", " + ofLogs + " [evidence] |"), text);
            String pictures =
                    bundle(language).getString("screenshots." + extent).replace("''", "'");
            assertTrue(text.contains(pictures) && pictures.contains(readable), text);
        }
    }

    @Test
    void everyLanguageHasEveryText() {
        Set<String> english = keys("en");
        for (String language : new String[] {"de", "fr", "nl"}) {
            assertEquals(english, keys(language), language);
        }
    }

    private static Set<String> keys(String language) {
        return bundle(language).keySet();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.taskseam.privacy.policy.papers",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
