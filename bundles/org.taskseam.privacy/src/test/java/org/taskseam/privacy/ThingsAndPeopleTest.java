/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rooms, firms, countries and hosts that look like names of people, each beside somebody whose name looks like theirs. */
class ThingsAndPeopleTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-07-04T02:16:37Z Busch-Jaeger Dimmer|2026-07-04T02:16:37Z Busch-Jaeger Dimmer", // no initial
                "SKU-4734-P Jung Schalterprogramm|SKU-4734-P Jung Schalterprogramm",
                "SKU-4734 P. Jung|SKU-4734 <PERSON>",
                "De Jong Gorredijk|De Jong Gorredijk", // a firm
                "Van Dijk Groenvoorziening|Van Dijk Groenvoorziening",
                "Van Dijk Sietske|<PERSON>",
                "Van Dijk, Sietske|<PERSON>",
                "Hal Zuid|Hal Zuid",
                "Hal Zuidema|<PERSON>",
                "Monsieur Bricolage|Monsieur Bricolage",
                "Monsieur Olthof|Monsieur <PERSON>",
                "Aula Marie Curie|Aula Marie Curie",
                "Marie Lefèvre|<PERSON>",
                "Franc Guinéen|Franc Guinéen", // currencies and countries
                "Güney Sudan|Güney Sudan",
                "Коста Рика|Коста Рика",
                "SAINT-MARTIN Nolwenn|<PERSON>",
                "Geert ten Have|<PERSON>", // everyday words behind particles
                "Marie-Christine ten Have|<PERSON>",
                "ten Have, Yorick|<PERSON>",
                "TEN HAVE Annemiek|<PERSON>",
                "Gilles du Pont|<PERSON>",
                "Rue du Pont|Rue du Pont",
                "Klant 't Hart, Nico|Klant '<PERSON>",
                "Gesprek met R. 't Hart|Gesprek met <PERSON>",
                "St John's Wood|St John's Wood",
                "Toner bijna op\\nJohn Deere|Toner bijna op\\nJohn Deere",
                "Toner bijna op\\nAnna Deerings|Toner bijna op\\n<PERSON>",
                "Marie-Claire Jansen|<PERSON>",
                "Indennizzo Leone, Francesco ISBN 978|<PERSON> ISBN 978",
                "Stundenzettel U. Ostermann|Stundenzettel <PERSON>", // what is somebody's
                "Terugkoppeling Smit, Hilde|Terugkoppeling <PERSON>",
                "Uitkering Hilde de Haan|Uitkering <PERSON>",
                "Kontoauszug Tilo Möllers|Kontoauszug <PERSON>",
                "Floren Ruiz de la Torre|<PERSON>",
                "Abraço, Beatriz Rebelo|Abraço, <PERSON>",
                "Ersatzteile Kärcher|Ersatzteile Kärcher", // nouns made of two
                "Tankkarten Aral|Tankkarten Aral",
                "Schwarzwälder Kirschtorte|Schwarzwälder Kirschtorte",
                "Zumwinkel Laura|Zumwinkel Laura",
                "Fendt Vario|Fendt Vario", // a word nobody knows, and no family name
                "Visma Lön|Visma Lön",
                "Lemken Pflug|Lemken Pflug", // a German noun, and no given name
                "Siena Palio|Siena Palio", // a town and a word nobody knows
                "Patient: Siena Palio|Patient: <PERSON>",
                "Anna Schmidt CV|<PERSON> CV",
                "Central European (MacRoman)|Central European (MacRoman)",
                "Tankkarten, Laura|<PERSON>",
                "Santa Maria Novella|Santa Maria Novella",
                "Leonetta Testa|<PERSON>", // a family name that is an everyday word, too
                "Nuova Testa|Nuova Testa",
                "/home/build/jobs|/home/build/jobs",
                "/home/jsmith/jobs|/home/<USERNAME>/jobs",
                "Reimbursement Best-Taylor, Olivia ISBN 978|Reimbursement <PERSON> ISBN 978",
                "Millie Ridley, Alexander, Zoe|<PERSON>, <PERSON>",
                "BAH Fatima|<PERSON>",
                "Swimming lane 3|Swimming lane 3",
                "Rosebury Lane 3|<ADDRESS>",
                "Start 10:00\t2026-12-07 07:30|Start 10:00\t2026-12-07 07:30", // no telephone
                "Tel:0033142685300|Tel:<PHONE>",
                "https://www.boe.es/buscar|https://www.boe.es/buscar", // hosts
                "https://intranet.example.com/anna.smith|https://intranet.example.com/<PERSON>",
                "https://anna.smith.example.com/|https://<PERSON>.example.com/",
                "<td>Client number</td><td>7533713</td>|<td>Client number</td><td><CUSTOMER_ID></td>", // a label in a
                // cell
                "<dt>Login</dt> <dd>golivier</dd>|<dt>Login</dt> <dd><USERNAME></dd>",
                "<row><f n=\"Login\">golivier</f></row>|<row><f n=\"Login\"><USERNAME></f></row>",
                "<tr><td>Patient</td><td class=\"v\">Victor Hugo</td></tr>|<tr><td>Patient</td><td class=\"v\"><PERSON></td></tr>",
                "<p>login</p><p>Status of order</p>|<p>login</p><p>Status of order</p>",
            })
    void onlyPeopleAreHidden(String text, String masked) {
        assertEquals(
                unescaped(masked),
                masker.mask(unescaped(text), "", Channel.WINDOW_TITLE).text());
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
