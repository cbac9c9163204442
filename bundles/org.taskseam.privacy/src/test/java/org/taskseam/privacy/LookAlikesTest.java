/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like personal data and is none, beside what looks alike and is. */
class LookAlikesTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER|at 1732000018 ms|at 1732000018 ms", // has a good check digit of the NHS
                "OTHER|4500000003 - SAP|4500000003 - SAP",
                "OTHER|NHS number 1732000018|NHS number <UK_NHS>",
                "OTHER|9434765919|<UK_NHS>",
                "URL|https://crm.example/Account/001TVK5421771AAA/view|https://crm.example/Account/001TVK5421771AAA/view",
                "URL|https://t.example/19%3ameeting_HSXb1566bcbPS%40thread/0|https://t.example/19%3ameeting_HSXb1566bcbPS%40thread/0",
                "OTHER|account: jsmith42|account: <USERNAME>",
                "WINDOW_TITLE|UTF-8 CRLF Ln 253, Col 12|UTF-8 CRLF Ln 253, Col 12",
                "WINDOW_TITLE|Whit Monday|Whit Monday",
                "WINDOW_TITLE|Place Charles de Gaulle|Place Charles de Gaulle",
                "WINDOW_TITLE|Charles Dupont|<PERSON>",
                "WINDOW_TITLE|Robert Schumann Festival|Robert Schumann Festival",
                "WINDOW_TITLE|Lago Maggiore|Lago Maggiore",
                "WINDOW_TITLE|Dr. Oetker|Dr. Oetker",
                "WINDOW_TITLE|Herr Holzkamper|Herr <PERSON>",
                "WINDOW_TITLE|Elisa Monnet|<PERSON>",
                "WINDOW_TITLE|Report by Zdzisława Lemańska|Report by <PERSON>",
                "ELEMENT|Tab Rosabelle Borghese|Tab <PERSON>",
                "CLIPBOARD|Rosabelle Borghese has accepted|<PERSON> has accepted",
                "OTHER|File Monteiro, Irmino.docx|File <PERSON>.docx",
                "OTHER|Im Auftrag von Mariyah Cravotta|Im Auftrag von <PERSON>",
                "WINDOW_TITLE|Użytkownik: wszyscy|Użytkownik: wszyscy",
                "WINDOW_TITLE|Benutzername: afranke|Benutzername: <USERNAME>", // an everyday word that looks like a
                // name
                "ELEMENT|Wachtwoord vergeten?|Wachtwoord vergeten?",
                "ELEMENT|Mot de passe : zzyzx?|Mot de passe : zzyzx?",
                "CLIPBOARD|Cambiar contraseña; ORA-06156|Cambiar contraseña; ORA-06156",
                "CLIPBOARD|Cambiar contraseña: ORA-06156|Cambiar contraseña: <PASSWORD>",
                "OTHER|Batch 9538.664.60|Batch 9538.664.60",
                "OTHER|Unser Zeichen: 118/35/2026|Unser Zeichen: 118/35/2026",
                "OTHER|91 23 45 67 8|<PHONE>",
                "OTHER|Document number INC7260176|Document number INC7260176",
                "OTHER|Document number WE2504008|Document number <PASSPORT_NO>",
                "ELEMENT|USt 19 %|USt 19 %",
                "ELEMENT|Row 9, Plant 1000 Main works|Row 9, Plant 1000 Main works",
                "OTHER|Aktenzeichen BA 516499|Aktenzeichen BA 516499",
                "WINDOW_TITLE|Szkoła im. Marii Konopnickiej|Szkoła im. Marii Konopnickiej",
                "WINDOW_TITLE|Otto Motor|Otto Motor",
                "OTHER|Payer number 7413961|Payer number <CUSTOMER_ID>", // whose number or account a label says
                "OTHER|Código del pagador: 6419268|Código del pagador: <CUSTOMER_ID>",
                "OTHER|Login (driver): xquentz|Login (driver): <USERNAME>",
                "OTHER|Login e a palavra-passe|Login e a palavra-passe",
                "WINDOW_TITLE|Vorgang Quirinus Madelung   x|Vorgang <PERSON>   x", // rare names
                "WINDOW_TITLE|Vorgang Madelung Quirinus   x|Vorgang Madelung Quirinus   x",
                "WINDOW_TITLE|Vorgang MADELUNG Quirinus   x|Vorgang <PERSON>   x",
                "WINDOW_TITLE|Jan-Willem Zee|<PERSON>",
                "WINDOW_TITLE|Account geblokkeerd|Account geblokkeerd",
                "WINDOW_TITLE|Salle Louise Michel|Salle Louise Michel",
                "WINDOW_TITLE|Intervention 0454846888 - Excel|Intervention 0454846888 - Excel",
                "WINDOW_TITLE|Descoberta de Fontes|Descoberta de Fontes", // messages of real programs
                "WINDOW_TITLE|Αριθμημένη Λίστα|Αριθμημένη Λίστα",
                "WINDOW_TITLE|Belgischer Franken|Belgischer Franken",
                "WINDOW_TITLE|Frank Wilms|<PERSON>",
                "ELEMENT|Kalender-URI|Kalender-URI",
                "ELEMENT|B. Tpt.|B. Tpt.",
                "ELEMENT|B. Peeters.|<PERSON>.",
                "OTHER|Aucun compte lié|Aucun compte lié",
                "OTHER|My account is jkallert|My account is <USERNAME>",
                "OTHER|De gebruikersnaam mag niet leeg zijn.|De gebruikersnaam mag niet leeg zijn.",
                "OTHER|Nouvel identifiant (facultatif)|Nouvel identifiant (facultatif)",
                "WINDOW_TITLE|jkallert - Username|<USERNAME> - Username",
                "WINDOW_TITLE|voladura - edited by Anna Smith|voladura - edited by <PERSON>",
                "OTHER|user jsmith logged in|user <USERNAME> logged in",
                "OTHER|The password is empty!|The password is empty!",
                "OTHER|Contraseña, tal vez otra|Contraseña, tal vez otra",
                "PATH|/modules/account_invoice_line/locale/de.po|/modules/account_invoice_line/locale/de.po",
                "PATH|/modules/account_dunning/view/x.xml|/modules/account_dunning/view/x.xml",
                "PATH|/modules/account/aged_balance.fodt|/modules/account/aged_balance.fodt",
                "PATH|/modules/account/fiscalyear.py|/modules/account/fiscalyear.py",
                "PATH|/modules/account_es/tax_groups.xml|/modules/account_es/tax_groups.xml",
                "PATH|/doc/modules-account-es/changelog.gz|/doc/modules-account-es/changelog.gz",
                "PATH|/lib/web_user-6.0.0.egg-info/PKG-INFO|/lib/web_user-6.0.0.egg-info/PKG-INFO",
                "PATH|/data/account_old/jsmith.txt|/data/account_old/<USERNAME>.txt",
                "PATH|/data/user_anna_smith.txt|/data/user_<PERSON>.txt",
                "URL|https://w.example/users/dsaint-martin/settings|https://w.example/users/<USERNAME>/settings",
                "PATH|/data/account/jsmith.txt|/data/account/<USERNAME>.txt",
                "WINDOW_TITLE|Festa della Repubblica|Festa della Repubblica",
                "OTHER|Ordine: Ferrari spumante|Ordine: Ferrari spumante",
                "OCR|lT6O X054 2811 1010 0000 0123 456|<IBAN>", // Italy's, not Lithuania's
                "ELEMENT|CHG4449966 salvato\\nIndirizzo IP|CHG4449966 salvato\\nIndirizzo IP",
                "ELEMENT|Account: 4400 Revenue|Account: 4400 Revenue",
                "ELEMENT|Account: 4400|Account: <USERNAME>",
                "OCR|Nombre de acceso\\nTramitado por|Nombre de acceso\\nTramitado por",
                "URL|https://m.example/user/view.php?tenant=x|https://m.example/user/view.php?tenant=x",
                "URL|https://m.example/login/index.aspx|https://m.example/login/index.aspx",
                "PATH|C:\\x\\SAP Logon 770.lnk|C:\\x\\SAP Logon 770.lnk",
                "OTHER|Subnet 255.255.255.0|Subnet 255.255.255.0",
                "OTHER|DKK 466.20\\t2026-1315|DKK 466.20\\t2026-1315",
                "OTHER|Scrittura 2022-5129\\n0x1|Scrittura 2022-5129\\n0x1",
                "OTHER|714 16\\n1184|<US_SSN>",
                "OCR|Reihe G Platz 14\\nParkett links|Reihe G Platz 14\\nParkett links", // seats
                "OCR|Lange Platz 14\\nParkett links|<ADDRESS>\\nParkett links",
                "PATH|/home/user/models/train.R|/home/user/models/train.R",
                "OCR|Hall 4\\n07.01.2025|Hall 4\\n07.01.2025", // a date is a line of its own
                "OCR|Hall 407\\n01.9925|Hall <US_SSN>",
                "OCR|2025-10-28\\n1.775,48|2025-10-28\\n1.775,48",
                "OCR|SSN 4\\n07.01.2025|SSN <US_SSN>",
                "OTHER|Réservation 0674833111|Réservation 0674833111",
                "OTHER|nights=10:+2023-01-25|nights=10:+2023-01-25",
                "OTHER|Reference 730/80/2022 (7)|Reference 730/80/2022 (7)",
                "OTHER|Valeur;0033 572 658\\n041;Vasseur|Valeur;<PHONE>;Vasseur",
                "OTHER|Valeur;0033 572 658\\n0415;Vasseur|Valeur;<PHONE>\\n0415;Vasseur",
                "OTHER|Row 9, Martin-Luther-Str. Umleitung|Row 9, Martin-Luther-Str. Umleitung",
                "URL|https://app.example/o/141480681/settings|https://app.example/o/141480681/settings",
                "OCR|ME23N: SO3466565|ME23N: SO3466565",
                "WINDOW_TITLE|Team build 05011646 - Employee handbook|Team build 05011646 - Employee handbook",
                "WINDOW_TITLE|05011646 - Employee|<EMPLOYEE_ID> - Employee",
                "WINDOW_TITLE|Visitor Wi-Fi|Visitor Wi-Fi",
                "WINDOW_TITLE|Kepler Contact Weber|Kepler Contact Weber",
                "WINDOW_TITLE|Batch GH305117|Batch GH305117",
                "WINDOW_TITLE|Login – 20250311|Login – 20250311",
                "WINDOW_TITLE|Login [4.11.2]|Login [4.11.2]",
                "WINDOW_TITLE|Nicht zugewiesen: Weber|Nicht zugewiesen: Weber",
                "WINDOW_TITLE|Alfa Romeo Giulia|Alfa Romeo Giulia",
                "WINDOW_TITLE|Rolls-Royce Trent|Rolls-Royce Trent",
                "CLIPBOARD|Min mobil er 24 51 30 88|Min mobil er <PHONE>",
                "WINDOW_TITLE|Becker Regal R 200|Becker Regal R 200",
                "WINDOW_TITLE|Stavby Novotný s.r.o.|Stavby Novotný s.r.o.",
                "WINDOW_TITLE|Konferans Odası Ege|Konferans Odası Ege",
                "WINDOW_TITLE|Bay 004 – 20251009|Bay 004 – 20251009",
                "OCR|Kotiosoite: Lehtotie 4 B 17, 33100 Tampere|Kotiosoite: <ADDRESS>",
                "OCR|Menekşe Sokak No: 8 D: 3, 34000 İstanbul|<ADDRESS>",
                "OCR|Rua Nova 12, 4400-010 Vila Nova de Gaia|<ADDRESS>",
                "OCR|Κωδικός πελάτη: 4471209|Κωδικός πελάτη: <CUSTOMER_ID>"
            })
    void isTold(Channel channel, String text, String masked) {
        assertEquals(lines(masked), masker.mask(lines(text), "", channel).text());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
