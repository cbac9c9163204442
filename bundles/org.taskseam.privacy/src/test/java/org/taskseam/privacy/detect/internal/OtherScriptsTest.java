/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.TextMasker;

/** Names in Greek and Cyrillic letters, and queries in which + stands for a space. */
class OtherScriptsTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ευκλείδης Μελιτσόπουλος – Outlook          | <PERSON> – Outlook
                    WhatsApp – Ευτύχιος Γρετός                 | WhatsApp – <PERSON>
                    ΔΡΌΣΟΥ Άρης - Odoo                         | <PERSON> - Odoo
                    Божимир Златков; ID                        | <PERSON>; ID
                    Chat: Охримович, Оксенія                   | Chat: <PERSON>
                    Account Ябленка Милачков 12                | Account <PERSON> 12
                    Вʼячеслав Онищенко – Mail                  | <PERSON> – Mail
                    ДЕМʼЯНЧУК Єлисей                           | <PERSON>
                    Το έγγραφο δεν βρέθηκε                     | Το έγγραφο δεν βρέθηκε
                    Файлът не може да бъде отворен             | Файлът не може да бъде отворен
                    """)
    void names(String text, String masked) {
        assertEquals(masked, masker.mask(text, "", Channel.WINDOW_TITLE).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crm.example.com/?q=Kundennummer+4711234 - Firefox   | crm.example.com/?q=Kundennummer+<CUSTOMER_ID> - Firefox
                    /s?name=Anna+Schmidt&passport+no=C01X00T47          | /s?name=<PERSON>&passport+no=<PASSPORT_NO>
                    /s?tel=+49+30+1234567                               | /s?tel=<PHONE>
                    A1+B2=C3+D4                                         | A1+B2=C3+D4
                    """)
    void queries(String text, String masked) {
        assertEquals(masked, masker.mask(text, "", Channel.WINDOW_TITLE).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://x.example.com/f?address=Hauptstr.+12,+50667+K%C3%B6ln | https://x.example.com/f?address=<ADDRESS>
                    https://x.example.com/?passport+no=C01X00T47                  | https://x.example.com/?passport+no=<PASSPORT_NO>
                    """)
    void addresses(String text, String masked) {
        assertEquals(masked, masker.mask(text, "", Channel.URL).text());
    }
}
