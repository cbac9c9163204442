/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MapPicturesTest {

    private static DurationStats stats(long count, long medianMillis) {
        return new DurationStats(
                count, count * medianMillis, medianMillis / 2, medianMillis, medianMillis * 3, medianMillis * 9);
    }

    private static ProcessMap map(String name) {
        return new ProcessMap(
                1_700,
                412,
                List.of(
                        new Activity(0, "Open Message in Outlook", "Outlook", 412, 412, 412, 0, stats(412, 21_000)),
                        new Activity(1, name, "ERP", 1_288, 400, 0, 412, stats(1_288, 108_000))),
                List.of(new Arc(0, 1, 388, stats(388, 21_000)), new Arc(1, 1, 888, stats(888, 2_500))));
    }

    private static MapPicture picture(String name) {
        return MapPicture.of(map(name), MapPictureOptions.of(List.of("ERP", "Outlook")));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static boolean hasText(Document svg, String text) {
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            if (texts.item(i).getTextContent().equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSvgSaysWhatTheMapSays() throws Exception {
        Document svg = parse(MapPictures.svg(picture("Click Post in ERP"), MapTheme.LIGHT));
        assertTrue(hasText(svg, "Open Message"), "name without its application");
        assertTrue(hasText(svg, "Click Post"));
        assertTrue(hasText(svg, "1,288"));
        assertTrue(hasText(svg, "1 min 48 s"));
        assertTrue(hasText(svg, "388"));
        assertTrue(hasText(svg, "Outlook"), "legend");
        assertEquals(
                "Process map with 2 activities and 2 paths",
                svg.getDocumentElement().getAttribute("aria-label"));
    }

    @Test
    void textOfStrangersStaysText() throws Exception {
        String evil = "</text><script>alert(1)</script>\"'&\u0000\uD800";
        String written = MapPictures.svg(picture(evil), MapTheme.DARK);
        Document svg = parse(written);
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertEquals(written.indexOf("http:"), written.lastIndexOf("http:"), "only the name space");
    }

    @Test
    void germanPicturesHaveGermanNumbersAndWords() throws Exception {
        MapPicture picture = MapPicture.of(
                map("Buchen in ERP"),
                MapPictureOptions.of(List.of("ERP")).withLocale(Locale.GERMAN).withMeasure(MapMeasure.TIME));
        Document svg = parse(MapPictures.svg(picture, MapTheme.LIGHT));
        assertTrue(hasText(svg, "1.288"));
        assertTrue(hasText(svg, "2,5 s"));
        assertTrue(hasText(svg, "Median der Zeit bis zum nächsten Schritt"));
    }

    @Test
    void inlineSvgTakesItsColoursFromThePage() throws Exception {
        String svg = MapPictures.inlineSvg(picture("Click Post in ERP"));
        assertTrue(svg.contains("var(--card-line)"));
        Element card = (Element) parse(svg).getElementsByTagName("g").item(0);
        assertEquals("arc", card.getAttribute("class"));
    }

    @Test
    void thePngHasTheSizeAndTheColoursOfThePicture() throws IOException {
        MapPicture picture = picture("Click Post in ERP");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MapPictures.writePng(picture, MapTheme.DARK, TextMetrics.STANDARD, 2, bytes);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals((int) (2 * picture.width()), image.getWidth());
        assertEquals(MapTheme.DARK.argb(Ink.CANVAS), image.getRGB(2, 2));
        Box card = picture.cards().get(0).box();
        int x = (int) (2 * (card.right() - 30));
        int y = (int) (2 * (card.y() + 6));
        assertEquals(MapTheme.DARK.argb(Ink.CARD), image.getRGB(x, y));
    }

    @Test
    void anEmptyMapIsAPictureToo() throws Exception {
        MapPicture picture = MapPicture.of(new ProcessMap(0, 0, List.of(), List.of()), MapPictureOptions.of(List.of()));
        parse(MapPictures.svg(picture, MapTheme.LIGHT));
    }

    @Test
    void longNamesThatBeginAlikeAreCutWhereTheyStillDiffer() {
        String start = "copyCell_Excel_reimbursement.xlsx_Reimbursement details_";
        DurationStats stats = stats(9, 1_000);
        ProcessMap map = new ProcessMap(
                27,
                9,
                List.of(
                        new Activity(0, start + "D", "Excel", 9, 9, 9, 0, stats),
                        new Activity(1, start + "E", "Excel", 9, 9, 0, 9, stats),
                        new Activity(
                                2,
                                "Click the one with the name that is like no other one",
                                "Excel",
                                9,
                                9,
                                0,
                                0,
                                stats)),
                List.of());
        List<String> titles = MapPicture.of(map, MapPictureOptions.of(List.of("Excel"))).cards().stream()
                .map(MapPicture.Card::title)
                .toList();
        assertTrue(titles.get(0).startsWith("copyCell_") && titles.get(0).endsWith("details_D"), titles.toString());
        assertTrue(titles.get(1).endsWith("details_E"), titles.toString());
        assertTrue(titles.get(2).endsWith("…"), titles.toString());
    }

    @Test
    void titlesLeaveOutTheApplicationOnlyAtTheirEnd() {
        assertEquals("Click Post", ActivityTitle.of("Click Post in ERP", "ERP"));
        assertEquals("Click Post", ActivityTitle.of("Click Post (ERP)", "ERP"));
        assertEquals("Click Post", ActivityTitle.of("Click Post – ERP", "ERP"));
        assertEquals("ERP", ActivityTitle.of("ERP", "ERP"));
        assertEquals("Open ERP list", ActivityTitle.of("Open ERP list", "ERP"));
        assertEquals("copyCell_orders.xlsx_A", ActivityTitle.of("copyCell_Excel_orders.xlsx_A", "Excel"));
        assertEquals("_Excel_orders", ActivityTitle.of("_Excel_orders", "Excel"));
        assertEquals("open_Excel_", ActivityTitle.of("open_Excel_", "Excel"));
    }

    @Test
    void badgesDifferWherePossible() {
        ApplicationBadges badges = new ApplicationBadges(List.of("ERP", "Excel", "Edge", "Supplier Portal", "SAP"));
        assertEquals("E", badges.of("ERP").text());
        assertEquals("EX", badges.of("Excel").text());
        assertEquals("ED", badges.of("Edge").text());
        assertEquals("S", badges.of("Supplier Portal").text());
        assertEquals("SA", badges.of("SAP").text());
        assertEquals("?", badges.of(null).text());
        assertNotEquals(badges.of("ERP").argb(), badges.of("Excel").argb());
    }

    @Test
    void everyTextHasATranslation() {
        ResourceBundle english = Texts.bundle(Locale.ENGLISH);
        ResourceBundle german = Texts.bundle(Locale.GERMAN);
        assertEquals(english.keySet(), german.keySet());
        assertEquals("Start", english.getString("start"));
        assertEquals("Beginn", german.getString("start"));
    }
}
