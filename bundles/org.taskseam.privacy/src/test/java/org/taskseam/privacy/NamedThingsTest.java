/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things that bear the name of a person, or of a place, each beside people who are called nearly so. */
class NamedThingsTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pompe Lambert|Pompe Lambert", // everyday words
                "Descoberta de Fontes|Descoberta de Fontes",
                "Anna de Fontes|<PERSON>",
                "Fontes, Anna|<PERSON>",
                "Suche de Fontes|Suche de Fontes",
                "Suche, Anna|<PERSON>",
                "Anna Fontes Suche|<PERSON> Suche",
                "Haus Becker|Haus Becker",
                "Haus, Becker|<PERSON>",
                "HAUS Becker|<PERSON>",
                "Haus Becker Anna|<PERSON>",
                "Menuiserie Thomas|Menuiserie Thomas",
                "Otto Motor|Otto Motor",
                "Charlotte Menu|Charlotte Menu", // a given name and words that hardly anybody is called
                "Charlotte Menü|Charlotte Menü",
                "Adelaide Chart|Adelaide Chart",
                "Dolores Cocina|Dolores Cocina",
                "Rosa Cucina|Rosa Cucina",
                "Rosa Cucina Previsione|Rosa Cucina Previsione",
                "Umzug Rosa|Umzug Rosa",
                "Umzug Eifel|Umzug Eifel",
                "Anna Umzugstein|<PERSON>",
                "Frau Rosa Cucina|Frau <PERSON>",
                "Kunde: Rosa Cucina|Kunde: <PERSON>",
                "ROSA CUCINA|ROSA CUCINA",
                "CUCINA Rosa|<PERSON>",
                "Cucina, Rosa|<PERSON>",
                "R. Cucina|<PERSON>",
                "Rosa di Cucina|<PERSON>",
                "Anna Rosa Cucina|<PERSON> Cucina",
                "Kimberly Good|<PERSON>", // words that many are called
                "Kimberly Page|<PERSON>",
                "Melvin Good|<PERSON>",
                "Becker Buch|Becker Buch", // split nouns
                "Jäger Zaun|Jäger Zaun",
                "Koch Topf|Koch Topf",
                "Koch, Topf|<PERSON>",
                "Marchesi di Barolo|Marchesi di Barolo", // firms and where they are
                "MARCHESI di Barolo|<PERSON>",
                "Anna di Barolo|<PERSON>",
                "De Jong Tuinen|De Jong Tuinen",
                "de Jong Tuinen|<PERSON>",
                "De Jong de Tuinen|<PERSON>",
                "De Jong Anna|<PERSON>",
                "Hudson River|Hudson River", // water and land
                "Hudson Anna River|Hudson Anna River",
                "River Hudson|River Hudson",
                "RIVER Hudson|<PERSON>",
                "Lake Lambert|Lake Lambert",
                "Nuria Río|<PERSON>",
                "Tomás del Río|<PERSON>",
                "Costa Verde|Costa Verde",
                "COSTA Verde|<PERSON>",
                "Costa Rosanna|<PERSON>",
                "Costa Verde Anna|<PERSON>",
                "Rent for Hagen, August 2025|Rent for Hagen, August 2025", // months and days
                "Rent for Hagen, August 1925|Rent for Hagen, August 1925",
                "Rent for Hagen, August 1825|Rent for <PERSON> 1825",
                "Rent for Hagen, August|Rent for <PERSON>",
                "Hagen, August 202|<PERSON> 202",
                "Hagen, August, 2025|<PERSON>, 2025",
                "Hagen August 25|<PERSON> 25",
                "Anna, August 2025|Anna, August 2025",
                "Whit Monday|Whit Monday",
                "Whit Anna Monday|Whit <PERSON>",
                "Anna Monday|<PERSON>",
                "Shrove Tuesday|Shrove Tuesday",
                "Hoffmann Street|Hoffmann Street", // streets and towns
                "Anna Street|<PERSON>",
                "Bas van der Laan|<PERSON>",
                "Anna van de Straat|<PERSON>",
                "Richards Bay|Richards Bay",
                "Richards, Bay|<PERSON>",
                "Ville de Rouen|Ville de Rouen",
                "Anna de Rouen|<PERSON>",
                "Anna de Rouen Weber|<PERSON>",
                "Rouen Lambert|Rouen Lambert",
                "Xyloph Rouen|Xyloph Rouen",
                "Xyloph de Rouen|Xyloph de Rouen",
                "Rouen, Xyloph|<PERSON>",
                "La Roche Posay|La Roche Posay",
                "The Becker Xyloph|The Becker Xyloph",
                "Die Becker Anna|Die <PERSON>",
                "la Roche Posay|<PERSON>",
                "Posay La Roche|<PERSON>",
                "Thomas-Saal Bestuhlung|Thomas-Saal Bestuhlung", // halls and what a hyphen ties
                "Thomas-Saal-Nord Anna|<PERSON>",
                "Thomas Saal Bestuhlung|<PERSON> Bestuhlung",
                "Faber-Castell|Faber-Castell",
                "Faber-Castell Anna|<PERSON>",
                "Faber Castell|<PERSON>",
                "Anna-Castell|<PERSON>",
                "Anna-Haus|Anna-Haus",
                "Anna-Becker-Haus|Anna-Becker-Haus",
                "Anna-Smith|<PERSON>",
                "https://x.example/Thomas-Saal Bestuhlung|https://x.example/Thomas-Saal Bestuhlung",
                "https://x.example/Faber-Castell|https://x.example/<PERSON>",
                "Martin Luther King Day|Martin Luther King Day",
                "Anna Becker Hospital|Anna Becker Hospital",
                "Hal Zuid|Hal Zuid",
                "Anna Paris|<PERSON>",
            })
    void onlyPeopleAreHidden(String text, String masked) {
        assertEquals(masked, masker.mask(text, "", Channel.WINDOW_TITLE).text());
    }
}
