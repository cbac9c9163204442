/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of a person begins and ends, and what only looks like one. */
class NamesTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gemeld door Lieveken Emmerloot, toestel 214|Gemeld door <PERSON>, toestel 214",
                "Bewerkt door Genardo Kosterink 3 minuten geleden|Bewerkt door <PERSON> 3 minuten geleden",
                "Sai Stock <sai@example.org>|<PERSON> <<EMAIL>>",
                "@Rolinka Brakke kun jij hiernaar kijken?|@<PERSON> kun jij hiernaar kijken?",
                "Zgłosiła Wiktoria Mąkosa|Zgłosiła <PERSON>",
                "Krankmeldung von Gudrun Krüger ab Montag|Krankmeldung von <PERSON> ab Montag",
                "Krankmeldung von T. Krüger ab Montag|Krankmeldung von <PERSON> ab Montag",
                "Krankmeldung von KRÜGER Gudrun ab Montag|Krankmeldung von <PERSON> ab Montag",
                "Valutazione di Dina Ferrari in scadenza|Valutazione di <PERSON> in scadenza",
                "Evaluación de Pau Molina Delgado pendiente|Evaluación de <PERSON> pendiente",
                "Overgedragen aan Wouter Wagenaar ter goedkeuring|Overgedragen aan <PERSON> ter goedkeuring",
                "Zuletzt geändert von Lies Graf|Zuletzt geändert von <PERSON>",
                "Option Freiherr von Berg, Jörg|Option <PERSON>",
                "Evaluación de Perez Martin, Rocío pendiente|Evaluación <PERSON> pendiente",
                "Rodriguez Marin, Macarena está escribiendo|<PERSON> está escribiendo",
                "Femke van Boven|<PERSON>",
                "Contract - Femke van der Laan - signed|Contract - <PERSON> - signed",
                "Betaling aan Femke Jansen, IBAN volgt|Betaling aan <PERSON>, IBAN volgt",
                "Bel Femke Jansen op kantoor|Bel <PERSON> op kantoor",
                "Chiama Simona Bianchessi al ritorno|Chiama <PERSON> al ritorno",
                "Hej Gudrun Lindholm, kan du svara?|Hej <PERSON>, kan du svara?",
                "Según Nuria Pérez basta|Según <PERSON> basta",
                "Gruß, Jörg Krüger|Gruß, <PERSON>",
                "Marco Kosterink|<PERSON>",
                "Aviso a Moreno Martín, Rocío, por correo|Aviso a <PERSON>, por correo",
                "Υπογραφή: Θωμάς Ζέρβας 2024|Υπογραφή: <PERSON> 2024",
                "van Boven, Evert|<PERSON>",
                "Isabel in den Bosch|<PERSON>",
                "Link J. Olthof opens in a new tab|Link <PERSON> opens in a new tab",
                "Simona Bianchessi ti ha menzionato|<PERSON> ti ha menzionato",
                "Jean Paul Lefèvre|<PERSON>",
                "Nuria Río|<PERSON>",
                "Patient: Victor Hugo|Patient: <PERSON>",
                "Patient: Norman Rockwell|Patient: <PERSON>",
                "Samuel Smith|<PERSON>",
                "silla María López|silla <PERSON>",
                "call Anna Smith school|call <PERSON> school",
                "Tom Brown room 12|<PERSON> room 12",
                "Anna Jäger|<PERSON>",
                "Cesare Valentini X|<PERSON> X",
                "Ties Peggeman Zakenpartner|<PERSON> Zakenpartner",
                "Sheree Valencia|<PERSON>",
                "Hagen, August|<PERSON>",
                "Anna Jansen available|<PERSON> available",
                "Test drive booked for Petrea Thorvald|Test drive booked for <PERSON>",
                "Row 2023/416 A. Kernebeeck Zakenpartner|Row 2023/416 <PERSON> Zakenpartner",
                "NGUYEN AVA|<PERSON>",
                "N. D'angelo|<PERSON>",
                "Timoteo D'amico|<PERSON>",
                "De luca, Emilia / x|<PERSON> / x",
                "Row 17293 Józef Narzymski Partner handlowy|Row 17293 <PERSON> Partner handlowy",
                "Józef Narzymski Partner|<PERSON> Partner",
                "Avelino Pacheco Parceiro|<PERSON> Parceiro",
                "Pereira, Deodete aceitou a reunião|<PERSON> aceitou a reunião",
                "Call back and ask for Byanca Rezzo|Call back and ask for <PERSON>",
                "Gesendet – Jemma, Lindert – Angebot|Gesendet – <PERSON> – Angebot",
                "Report (Peter Zumwinkel) – Amadeus|Report (<PERSON>) – Amadeus",
                "Nettleship, Kenneth|<PERSON>",
                "Candidate: Good, Nevaeh (open)|Candidate: <PERSON> (open)",
                "Annekatrin Lena Bornemann - 1981|<PERSON> - 1981",
                "Chat with Anna Piech|Chat with <PERSON>",
            })
    void isHiddenAsAWhole(String text, String masked) {
        assertEquals(masked, masker.mask(text, "", Channel.WINDOW_TITLE).text());
    }

    @Test
    void eachLineIsANameOfItsOwn() {
        String lines = "Bernadette Risse\nWitzke, Martin\nRückruf";
        assertEquals(
                "<PERSON>\n<PERSON>\nRückruf",
                masker.mask(lines, "", Channel.CLIPBOARD).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emily in Paris",
                "Willow Basket",
                "Holly Wreath",
                "Adatta N. passaporto",
                "Adaptar N.º de empleado",
                "Rosa Parks (7 seats)",
                "Lycée Denis Papin",
                "Leonardo da Vinci",
                "Walt Disney Company",
                "Martin Luther King Day",
                "Nelson Mandela Day",
                "Hudson River photo",
                "Lake Constance offsite",
                "Carl Orff Saal",
                "Hofmann Menü",
                "Becker Buch",
                "Norman Rockwell (7 seats)",
                "Willem de Sitter",
                "pH 8.53",
                "ORCA AVA",
                "Whit Monday",
                "Sint Nicolaas",
                "Sankta Lucia",
                "Kung Karl",
                "Johann Strauss Orchester",
                "Aannemer Hermans",
                "MRN 75AT955376",
                "Richards Bay",
                "Jäger Zaun",
                "Koch Topf",
                "Nelson Maschinenbau",
                "Menuiserie Berger",
                "Talleres Larsen 4711",
                "Thomas-Saal Bestuhlung",
                "Faust I (12)",
                "Rent for Hagen, August 2025",
                "Miete Regina Mai 2022",
                "Désirée Pflanzkartoffel",
                "Serralunga di Crea, 3 km",
                "Ensayo Gustav Mahler Zyklus",
                "Miete Victoria Mai 2022",
                "Anna Bolena (12)",
                "Weekstart, Newton",
                "Inventaire allée 4",
                "Account owner (12)",
                "Account owner (ENV-2870)",
            })
    void isLeftAlone(String text) {
        assertEquals(text, masker.mask(text, "", Channel.WINDOW_TITLE).text());
    }
}
