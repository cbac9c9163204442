/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMaskerTest {
    private final TextMasker masker = new TextMasker();

    private String mask(Channel channel, String text) {
        return masker.mask(text, "", channel).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Konto BE68 5390 0754 7034 ok|Konto <IBAN> ok",
                "id_BE68539007547034.pdf|id_<IBAN>.pdf",
                "konto be68 5390 0754 7034|konto <IBAN>",
                "Card 4111-1111-1111-1111|Card <CREDIT_CARD>",
                "NHS number 943 476 5919|NHS number <UK_NHS>",
                "93.05.18-223.61|<BE_NRN>",
                "HETU 131052-308T|HETU <FI_HETU>",
                "CF RSSMRA85T10A562S|CF <IT_CF>",
                "mail anna.smith+x@example.co.uk now|mail <EMAIL> now",
                "call +49 (0)30 1234567|call <PHONE>",
                "host 192.168.10.20:443|host <IP_V4>:443",
                "fe80::1ff:fe23:4567:890a|<IP_V6>",
                "00:1A:2B:3C:4D:5E|<MAC>",
                "at 51.21989, 4.40346 now|at <GEO> now",
                "NINO AB 12 34 56 C|NINO <UK_NINO>",
                "SSN 123-45-6789|SSN <US_SSN>",
                "VAT BE0428759497|VAT <VAT_ID>",
                "Born: 12 March 1980|Born: <BIRTH_DATE>",
                "Hauptstraße 12, 50667 Köln|<ADDRESS>",
                "12 High Street, Leeds LS1 4AB|<ADDRESS>",
                "Rua Nova, n.º 165, 8185-615 Setúbal|<ADDRESS>",
                "Rua das Flores, n.º 86, 2.º Esq., 2905-858 Setúbal|<ADDRESS>",
                "Calle Mayor, nº 5, 28001 Madrid|<ADDRESS>",
                "ul. Długa 64, 12-978 Zielona Góra|<ADDRESS>",
                "Created by olsond|Created by <USERNAME>",
                "Kod klienta 1542079|Kod klienta <CUSTOMER_ID>",
                "Login: {\"v\": \"asoko\"}|Login: {\"v\": \"<USERNAME>\"}",
                "Kundennummer {\"wert\":\"4711234\"}|Kundennummer {\"wert\":\"<CUSTOMER_ID>\"}",
                "Mill Field 7|<ADDRESS>",
                "12 rue de la Paix, 75002 Paris|<ADDRESS>",
                "Customer: Siobhán O'Brien (open)|Customer: <PERSON> (open)",
                "van der Meer, Thijs|<PERSON>",
                "GARCÍA Lucía|<PERSON>",
                "Password: hunter2!|Password: <PASSWORD>",
                "Kennzeichen B-AB 1234|Kennzeichen <LICENSE_PLATE>",
                "Passport no. X1234567|Passport no. <PASSPORT_NO>",
                "Customer no. C-1234567|Customer no. <CUSTOMER_ID>",
                "Personalnummer: E123456|Personalnummer: <EMPLOYEE_ID>",
                "C:\\Users\\jdoe\\Documents\\a.txt|C:\\Users\\<USERNAME>\\Documents\\a.txt",
                "ghp_abcdefghij0123456789ABCDEFGHIJ012345|<API_KEY>",
                "AKIAXMDCYCVEVQCYDBR4|<API_KEY>",
                "glpat-BZcncaqkmmhheuEgbdCr|<API_KEY>",
                "Solène d'Ormesson; open|<PERSON>; open",
                "d'Ormesson, Karim|<PERSON>",
                "PuTTY - jdoe@build4|PuTTY - <USERNAME>@build4",
                "ID client 8058862|ID client <CUSTOMER_ID>",
                "Leveradres Beukenlaan 16, 4423 BH Mechelen|Leveradres <ADDRESS>",
                "Rechnungsanschrift Rosenweg 217, 66524 Würzburg|Rechnungsanschrift <ADDRESS>",
                "Inicio de sesión fuenteo|Inicio de sesión <USERNAME>",
                "Kunde: Franz König, Klinikum|Kunde: <PERSON>, Klinikum",
                "KÖNIG Franz|<PERSON>",
                "Anna in 't Veld|<PERSON>",
                "VAN DEN BROECK Lotte|<PERSON>",
                "LEE Anna|<PERSON>",
                "?sid=5bfcd1e8e570c576b310fb39f8b04f4c&aid=304142 - Chrome|?sid=<API_KEY>&aid=304142 - Chrome",
                "Patient: Paul Mitchell Shampoo|Patient: <PERSON> Shampoo",
                "Contact person: Ville de Rouen|Contact person: <PERSON>",
                "Modell: Ansprechpartner Hans Wegner|Modell: Ansprechpartner <PERSON>",
                "Visita de Mercedes Fajardo|Visita <PERSON>",
                "DE BACKER Nourdin|<PERSON>",
                "Gudula Rust|<PERSON>",
                "Samuel Smith|<PERSON>",
                "Hans Wegner|<PERSON>",
                "Ring til Nanna Bruun på 28 13 92 16|Ring til <PERSON> på <PHONE>",
                "Name: Louis Poulsen|Name: <PERSON>",
                "Mail an Rosa Clará|Mail an <PERSON>",
                "Remote Desktop - lradcliffe - Order 7|Remote Desktop - <USERNAME> - Order 7",
                "mfuentes on srv-app : bash|<USERNAME> on srv-app : bash",
                "radcliffel|<USERNAME>",
                "*C-0076786* - Calc|*<CUSTOMER_ID>* - Calc",
                "C:\\Documents and Settings\\jdoe\\a.txt|C:\\Documents and Settings\\<USERNAME>\\a.txt",
            })
    void hidesEveryKind(String text, String masked) {
        assertEquals(masked, mask(Channel.WINDOW_TITLE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoice INV-2024-00123 - Microsoft Excel",
                "10.0.19045.3803",
                "v1.2.3-SNAPSHOT",
                "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "2024-05-17T10:12:13Z",
                "EUR 12.345,67",
                "ISBN 978-3161484100",
                "Datei Bearbeiten Ansicht Drucken",
                "Frank discussion: budget",
                "Will be open May 12",
                "Paris Office Budget",
                "Q3 FY25",
                "127.0.0.1:5432",
                "00:00:00:00",
                "#1a2b3c",
                "build 20240117",
                "Crédit Agricole",
                "Password reset",
                "Row 3/64",
                "Receipt Row 3/88",
                "Text Field 7",
                "Order View 2",
                "#c31f12 Bill Field",
                "Documento TASK-54149",
                "Auftragsnr. 0571179507",
                "Werkorder 0668266974",
                "lodash@4.17.21",
                "Marcus Theatres",
                "Van der Valk Hotels",
                "Bon d'Achat",
                "Lycée Victor Hugo",
                "Albert Schweitzer Krankenhaus",
                "Jakob-Kaiser-Haus",
                "Plaza San Martín",
                "Kaiser Franz Joseph",
                "Paul Mitchell Shampoo",
                "Dr. Martens Boots",
                "Charles Taylor plc",
                "Liebherr Kühlschrank",
                "Becker Antriebe",
                "Faber-Castell 9000",
                "Jordan Valley",
                "Emily in Paris",
                "Rose et Blanc",
                "C:\\SAP\\Scripts\\logon.vbs",
                "Melbourne, VIC",
                "Primo_RIS_Export",
                "TU Dortmund",
                "TSDM Company",
                "'id': 'BoZqx'",
                "smartRPA\\logs",
                "https://doi.org/10.1016/j.scico.2009.12.003",
                "https://www.tandfonline.com/doi/pdf/10.1080/0144929X.2016.1175507",
                "c596b68cc343963a",
                "'type': 'password', 'parentNodeTitle': ''",
                "https://app.example.com/o/170293137/settings",
                "4x https://app.example.com/o/1/settings/billing",
                "Ville de Rouen",
                "La Roche Posay",
                "Van Dale woordenboek",
                "Pompe Lambert",
                "Haus Becker",
                "Weißer Rand",
                "Black Friday plan",
                "Lotte Mart",
                "Banca Monte dei Paschi",
                "Hoffmann S.A.S. 2025/1350",
                "Hoffmann Street car park",
                "Wagner, Navarro & Partners",
                "Simon Installatietechniek",
                "New bracket from Lambert",
                "Modell Hans Wegner",
                "shop/brands/Paul Hewitt/new",
                "Louis Poulsen",
                "glpat-followed-by-words-a",
                "Udsalg på 28 13 92",
                "Række 28 13 92 16",
                "Order Giuseppe Zanotti 2026",
                "Pedido Rosa Clará",
                "Katalog: Bruno Banani",
                "12x Rue Montmartre",
                "Remote Desktop - jenkins",
                "settings | kafka | terminal",
                "the radcliffel example",
                "Plac Wilsona, 9 Stück",
                "Inverter log - String 2 offline", // everyday words that end like a street, and no town behind
                "Monitoring 2",
                "Verzekering 3",
                "Arbeitsplatz 4",
                "Colour profiles, 2024", // a year behind a comma is no account
                "Comptes, 1999",
                "Book covers\n1.797,06\n2024-03-11", // cents are not the start of a telephone number
                "Glass rental\n646,07\n20251211",
                "646,07\t20251211",
                "646,07 20251211",
                "Towels\n535.93\n2 456,48", // nor is an amount the end of a tax number
                "Wiring 4",
                "Stellplatz 12",
                "Bahnsteig 12",
                "Fertigungsstraße 3",
                "Autoclave cycle 0931 - PASS - 134 °C", // a measure is no password
                "Humidity - PASS - 134%",
            })
    void leavesOrdinaryTextsAlone(String text) {
        assertEquals(text, mask(Channel.WINDOW_TITLE, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.test/?a=anna.smith%40example.org&b=1|https://x.test/?a=<EMAIL>&b=1",
                "https://x.test/?q=BE68+5390+0754+7034|https://x.test/?q=<IBAN>",
                "https://x.test/?q=QkU2ODUzOTAwNzU0NzAzNA==|https://x.test/?q=<IBAN>",
                "https://x.test/transfer/QkU2ODUzOTAwNzU0NzAzNA==/confirm|https://x.test/transfer/<IBAN>/confirm",
                "https://x.test/u/QkU2ODUzOTAwNzU0NzAzNA/settings|https://x.test/u/<IBAN>/settings",
                "https://x.test/?q=%7B%22v%22%3A%20%22111222333%22%7D&z=1|https://x.test/?q=<NL_BSN>&z=1",
                "https://x.test/?q=%7b%22v%22:111222333%7d&z=%7B%22m%22:%22a@b.example%22%7D|https://x.test/?q=<NL_BSN>&z=<EMAIL>",
                "https://x.test/?q=%7D111222333%7B&z=1|https://x.test/?q=%7D<NL_BSN>%7B&z=1",
                "https://bob:secret@x.test/|https://<URL_CREDENTIALS>/",
                "https://x.test/help/123456789-How-to-reset|https://x.test/help/123456789-How-to-reset",
                "https://x.test/help/123456789_reset|https://x.test/help/123456789_reset",
                "https://x.test/help/123456789-2|https://x.test/help/<PT_NIF>-2",
                "https://x.test/help/123456789/reset|https://x.test/help/<PT_NIF>/reset",
                "https://x.test/?nif=123456789-a|https://x.test/?nif=<PT_NIF>-a",
                "https://x.test/?kundennummer=1234567|https://x.test/?kundennummer=<CUSTOMER_ID>",
                "https://x.test/?codeclient=Mjk4NjM1MA==&view=all|https://x.test/?codeclient=<CUSTOMER_ID>&view=all",
                "https://x.test/?code=Mjk4NjM1MA==&view=all|https://x.test/?code=Mjk4NjM1MA==&view=all",
                "https://x.test/?annasmith=aGVsbG8gd29ybGQ=|https://x.test/?annasmith=aGVsbG8gd29ybGQ=",
            })
    void undoesTheEncodingsOfAddresses(String text, String masked) {
        assertEquals(masked, mask(Channel.URL, text));
    }

    @Test
    void readsThroughUnicode() {
        assertEquals("<IBAN>", mask(Channel.OTHER, "BE\u200b68\u00ad539007547034"));
        assertEquals("<IBAN>", mask(Channel.OTHER, "ＢＥ６８５３９００７５４７０３４"));
        assertEquals("<IBAN>", mask(Channel.OTHER, "\u0412\u041568539007547034"), "Cyrillic letters");
        assertEquals("<UK_NHS>", mask(Channel.OTHER, "943\u2011476\u20115919"));
        assertEquals("<PERSON>", mask(Channel.OTHER, "Jose\u0301 Garci\u0301a"));
        assertEquals("<IBAN>", mask(Channel.OCR, "BE68 S39O 0754 7O34"), "look-alikes");
        assertEquals("BE68 S39O 0754 7O35", mask(Channel.OCR, "BE68 S39O 0754 7O35"), "wrong check digits");
    }

    @Test
    void contentIsHiddenAsAWhole() {
        assertEquals("<FREE_TEXT>", mask(Channel.CONTENT, "anything"));
        assertEquals("", mask(Channel.CONTENT, ""));
    }

    @Test
    void whatIsTooLongIsHiddenUnread() {
        String text = "word ".repeat(10_000);
        MaskedText masked = masker.mask(text, "", Channel.OTHER);
        assertEquals(1, masked.spans().size());
        assertEquals(PiiKind.FREE_TEXT, masked.spans().getFirst().kind());
        assertTrue(masked.spans().getFirst().start() <= TextMasker.MAX_LENGTH);
        assertEquals(text.length(), masked.spans().getFirst().end());
    }

    @Test
    void whoeverWantsSomethingHiddenGetsIt() {
        TextMasker both = new TextMasker(List.of((text, findings) -> findings.add(0, 4, PiiKind.CUSTOM)));
        assertEquals("<CUSTOM> x", both.mask("Open x", "", Channel.OTHER).text());
        TextMasker failing = new TextMasker(List.of((text, findings) -> {
            throw new IllegalStateException("no");
        }));
        assertThrows(IllegalStateException.class, () -> failing.mask("x", "", Channel.OTHER));
    }

    @Test
    void onlyTextsThatNameNobodyAreRemembered() {
        int[] calls = new int[1];
        TextMasker counting = new TextMasker(List.of((text, findings) -> calls[0]++));
        for (int i = 0; i < 3; i++) {
            assertFalse(
                    counting.mask("Inbox - Outlook", "", Channel.WINDOW_TITLE).touched());
        }
        assertEquals(1, calls[0]);
        counting.mask("Inbox - Outlook", "", Channel.OCR);
        assertEquals(2, calls[0], "another channel may be read otherwise");
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "<EMAIL>",
                    counting.mask("anna@example.org", "", Channel.OTHER).text());
        }
        assertEquals(4, calls[0]);
        for (int i = 0; i < 2; i++) {
            counting.mask("word ".repeat(30), "", Channel.OTHER);
        }
        assertEquals(6, calls[0], "long ones take too much memory");
    }

    @Test
    void maskedTextHoldsNothingMore() {
        String text = "Anna Smith, anna@example.org, BE68539007547034, +32 475 12 34 56";
        String masked = mask(Channel.OTHER, text);
        assertFalse(masker.mask(masked, "", Channel.OTHER).touched(), masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    jvandam | Gebruikersnaam | ServiceNow           ; <USERNAME> | Gebruikersnaam | ServiceNow
                    jvandam Benutzername - Notepad++                ; <USERNAME> Benutzername - Notepad++
                    4230579 | Client number | ServiceNow            ; <CUSTOMER_ID> | Client number | ServiceNow
                    4230579 | Customer no.: 1234567                 ; 4230579 | Customer no.: <CUSTOMER_ID>
                    Order 4230579 | Customer no. | Name             ; Order 4230579 | Customer no. | Name
                    "dsmet" (Login) - Opera                         ; "<USERNAME>" (Login) - Opera
                    Cliëntnummer 1234567                            ; Cliëntnummer <CUSTOMER_ID>
                    Identyfikator użytkownika wsmolinski            ; Identyfikator użytkownika <USERNAME>
                    Anmeldung jweigerber (1)                        ; Anmeldung <USERNAME> (1)
                    Anmeldung fehlgeschlagen (1)                    ; Anmeldung fehlgeschlagen (1)""")
    void aLabelMayStandBehind(String text, String masked) {
        assertEquals(masked, mask(Channel.WINDOW_TITLE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    CLIPBOARD; 4711\\tjkallert\\tUsername             ; 4711\\t<USERNAME>\\tUsername
                    OCR      ; Position   4230579\\nCustomer no.      ; Position   <CUSTOMER_ID>\\nCustomer no.
                    OCR      ; Position   [4230579]\\nKundenr.        ; Position   [<CUSTOMER_ID>]\\nKundenr.
                    OCR      ; Position   TK575175\\nPassnummer       ; Position   <PASSPORT_NO>\\nPassnummer
                    OCR      ; jkallert\\nUser name\\nOrder            ; jkallert\\nUser name\\nOrder
                    OCR      ; settings\\nLogin                       ; settings\\nLogin
                    OCR      ; www.jkallert.example\\nUser name       ; www.jkallert.example\\nUser name
                    ELEMENT  ; Cell B14822 jvandam, Username         ; Cell B14822 <USERNAME>, Username
                    ELEMENT  ; Cell B83368 9285477, Debitorennr.     ; Cell B83368 <CUSTOMER_ID>, Debitorennr.
                    ELEMENT  ; Cell B83368 9285477 Debitorennr. 4711 ; Cell B83368 9285477 Debitorennr. 4711
                    ELEMENT  ; cell "jvandam" Login ID               ; cell "<USERNAME>" Login ID
                    ELEMENT  ; Button zqxwk user                     ; Button zqxwk user""")
    void aLabelAtTheEndBelongsToWhatStandsBefore(Channel channel, String text, String masked) {
        assertEquals(lines(masked), mask(channel, lines(text)));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    Driver johanna Linder                 ; Driver <PERSON>
                    Driver: Smith, johanna                  ; Driver: <PERSON>
                    by johanna Linder                    ; by johanna Linder
                    Tenant: Camilla Croci                   ; Tenant: <PERSON>
                    Tenant: Wiebke\\nHeidrich\\nOrder       ; Tenant: <PERSON>\\nOrder
                    Donateur=E. De Cock                  ; Donateur=<PERSON>
                    Utente SAP: pverdi                   ; Utente SAP: <USERNAME>
                    Tenant no. 4230579                   ; Tenant no. <CUSTOMER_ID>
                    Patente 9417 EBP                     ; Patente <LICENSE_PLATE>
                    Adress: Stora Nygatan 155, 795 91 Örebro ; Adress: <ADDRESS>
                    Alte Poststraße 155                  ; <ADDRESS>
                    Bhfstr. 2                            ; <ADDRESS>
                    Sandring 2                           ; <ADDRESS>
                    String 2, 50667 Köln                 ; <ADDRESS>
                    Stellplatz 12, 50667 Köln            ; <ADDRESS>
                    Anschrift: Lagerplatz 3              ; Anschrift: <ADDRESS>
                    Ostring 9                            ; <ADDRESS>
                    in Via Roma 3, 33100 Udine           ; in <ADDRESS>
                    an Kirchgasse 4, 99084 Erfurt        ; an <ADDRESS>
                    in der Au 5, 50667 Köln              ; <ADDRESS>
                    646,07\\n030 1234567                  ; 646,07\\n<PHONE>
                    4711,06 12 34 56 78                  ; 4711,<PHONE>
                    Account: 2024                        ; Account: <USERNAME>
                    Users, 20441                         ; Users, <USERNAME>
                    Cuenta de red jochoa                 ; Cuenta de red <USERNAME>
                    | Netwerkaccount | poosterveld |     ; | Netwerkaccount | <USERNAME> |
                    Geopend door: tlinder4               ; Geopend door: <USERNAME>
                    Mot de passe du wifi Zebra77x        ; Mot de passe du wifi <PASSWORD>
                    N.º asegurado 4337794                ; N.º asegurado <CUSTOMER_ID>
                    Immat. remorque AB-123-CD            ; Immat. remorque <LICENSE_PLATE>
                    Studierende Hans Zimprich            ; Studierende <PERSON>
                    Passwort: INDrBvq%20                 ; Passwort: <PASSWORD>""")
    void whatStandsBehindALabelIsItsValue(String text, String masked) {
        assertEquals(lines(masked), mask(Channel.CLIPBOARD, lines(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    Name Eichhorn, Malte                ; Name <PERSON>
                    Link Eichhorn, Malte                ; Link <PERSON>
                    FitzGerald, Philippa                ; <PERSON>
                    G. in 't Veld                       ; <PERSON>
                    Indirizzo: Strada Provinciale 12 110, 24589 L'Aquila ; Indirizzo: <ADDRESS>
                    Versand an: Gerberau 107, 65677 Frankfurt (Oder) x   ; Versand an: <ADDRESS>) x
                    Calle Real 178, 31551 Ciudad Real                    ; <ADDRESS>
                    Feld: VAN DEN CAMP Evelien                           ; Feld: <PERSON>
                    Anschlussnehmer Heleen IJzerman                      ; Anschlussnehmer <PERSON>
                    Anschrift An der Alten Mühle 7, 12345 Jena           ; Anschrift <ADDRESS>""")
    void wholeNamesAndAddresses(String text, String masked) {
        assertEquals(masked, mask(Channel.OCR, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docs.example.org/guide/Scheda#9dbd44",
                "https://docs.example.org/guide/Onglet#KB8542322",
                "Sheet3!$B$2",
                "Leroy Merlin",
                "Ferrero Rocher"
            })
    void anchorsCellsAndCompaniesAreNeitherPasswordsNorPeople(String text) {
        assertEquals(text, mask(Channel.WINDOW_TITLE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caesar Salad",
                "Robin Hood Flour",
                "Margherita Pizza - Google Chrome",
                "Santiago Filial",
                "Turku Varasto",
                "Granska Gäldenär",
                "Lady Grey",
                "Marc O'Polo Store",
                "Saint Patrick's Day",
                "Santa Clara Data Center",
                "Lagos Porto",
                "Louis Dreyfus Company",
                "Mario Levi Calzature S.r.l.",
                "Giorgio Armani S.p.A.",
                "Heinrich Bauer Verlag KG",
                "MARA-MEINS",
                "Louis Pasteur Institut",
                "Jan Jansen Fietsen B.V.",
                "Santa Maria Tacos",
                "GDPR Art. 7",
                "Lot R39S832",
                "Setup / Pivot!R10C10",
                "HTTP 502 Bad Gateway",
                "Bismarckhering 500 g",
                "VAT 21 %: 12\nLincoln Park Depot",
                "npm i lodash@8.24.46",
                "Cell\n52843"
            })
    void goodsCompaniesAndPlacesAreNoPeople(String text) {
        assertEquals(text, mask(Channel.OCR, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            VK544273 | Travel document no. | open; <PASSPORT_NO> | Travel document no. | open
            Data urodzenia: 20 września 1945; Data urodzenia: <BIRTH_DATE>
            Henkilö, DOB 16 lokakuuta 1958, ok; Henkilö, DOB <BIRTH_DATE>, ok
            Adres|ul. Marszałkowska 87, 85-214 Łódź|ok; Adres|<ADDRESS>|ok
            Morada: Rua do Ouro 140, 9470-345 Coimbra; Morada: <ADDRESS>
            Adress: Parkallén 31, 573 32 Uppsala; Adress: <ADDRESS>
            Liefern an: Dr.-Külz-Ring 116, 44561 Salzburg; Liefern an: <ADDRESS>
            Asiakasnro: 9466033; Asiakasnro: <CUSTOMER_ID>
            employee_id,E465806,12.5,approved; employee_id,<EMPLOYEE_ID>,12.5,approved
            sudo -u yusuf.hutchinson ls; sudo -u <USERNAME> ls
            Incoming call +3227144453 – 3CX; Incoming call <PHONE> – 3CX
            Tonen Tobias van de Water Antwoord; Tonen <PERSON> Antwoord
            """)
    void labelsAddressesAndDatesOfMoreLanguages(String text, String masked) {
        assertEquals(masked, mask(Channel.WINDOW_TITLE, text));
    }

    @Test
    void theNextParameterOfAnAddressIsNoAccount() {
        assertEquals(
                "https://id.example.com/login?next=%2Faccount&debitorennr=<CUSTOMER_ID>",
                mask(Channel.URL, "https://id.example.com/login?next=%2Faccount&debitorennr=CUST6527503"));
    }

    @Test
    void encodedTextBehindAnEscapeIsFound() {
        assertEquals(
                "https://x.example.com/?q=ip%3A<IP_V4>",
                mask(Channel.URL, "https://x.example.com/?q=ip%3AMTkyLjE2OC42Ny41OA=="));
    }

    @Test
    void aFragmentIsNoPartOfThePassword() {
        assertEquals(
                "https://x.example.com/?pwd=<PASSWORD>#done",
                mask(Channel.URL, "https://x.example.com/?pwd=hunt3r22x#done"));
    }
}
