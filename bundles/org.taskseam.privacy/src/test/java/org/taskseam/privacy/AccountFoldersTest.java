/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts whose names are folders, in every form in which paths are shown, and folders that are no accounts. */
class AccountFoldersTest {
    private final TextMasker masker = new TextMasker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATH|/home/jdoe/x.txt|/home/<USERNAME>/x.txt",
                "PATH|/Users/jdoe|/Users/<USERNAME>",
                "PATH|C:\\Users\\jdoe\\x.txt|C:\\Users\\<USERNAME>\\x.txt",
                "PATH|C:\\\\Users\\\\jdoe\\\\x.txt|C:\\\\Users\\\\<USERNAME>\\\\x.txt",
                "PATH|C:\\Users\\Jane Doe - Copy\\x|C:\\Users\\<PERSON>\\x",
                "PATH|C:\\Users\\jdoe.CONTOSO\\Desktop|C:\\Users\\<USERNAME>\\Desktop",
                "PATH|C:\\Dokumente und Einstellungen\\jdoe\\x|C:\\Dokumente und Einstellungen\\<USERNAME>\\x",
                "PATH|\\\\srv\\users$\\jdoe\\x.txt|\\\\srv\\users$\\<USERNAME>\\x.txt",
                "PATH|\\\\srv\\Home\\jdoe\\x.txt|\\\\srv\\Home\\<USERNAME>\\x.txt",
                "PATH|smb://nas/home/jdoe/x|smb://nas/home/<USERNAME>/x",
                "PATH|~jdoe/public_html|~<USERNAME>/public_html",
                "URL|https://wiki.example/display/~jdoe/Home|https://wiki.example/display/~<USERNAME>/Home",
                "URL|file:///home/jdoe/x|file:///home/<USERNAME>/x",
                "URL|vscode://file/home/jdoe/x.java|vscode://file/home/<USERNAME>/x.java",
                "URL|https://h.example/f?path=%2Fhome%2Fjdoe%2Fx&p=1|https://h.example/f?path=%2Fhome%2F<USERNAME>%2Fx&p=1",
                "URL|https://h.example/f?path=/home/jdoe&p=1|https://h.example/f?path=/home/<USERNAME>&p=1",
                "URL|https://h.example/f?p=C%3A%5CUsers%5Cjdoe%5Cx|https://h.example/f?p=C%3A%5CUsers%5C<USERNAME>%5Cx",
                "CLIPBOARD|CORP\\jdoe|CORP\\<USERNAME>",
                "CLIPBOARD|a.txt CORP\\jdoe|a.txt CORP\\<USERNAME>",
                "CLIPBOARD|C:\\x\\a.txt CORP\\jdoe|C:\\x\\a.txt CORP\\<USERNAME>",
                "CLIPBOARD|C:\\x\\A.TXT CORP\\jdoe|C:\\x\\A.TXT CORP\\<USERNAME>",
                "PATH|a:b CORP\\jdoe|a:b CORP\\<USERNAME>",
                "PATH|C:\\jmiller\\x|C:\\<USERNAME>\\x",
                "PATH|D:\\bwood\\x.txt|D:\\<USERNAME>\\x.txt",
                "CLIPBOARD|~ab/x|~<USERNAME>/x",
                "CLIPBOARD|\"~jdoe/x\"|\"~<USERNAME>/x\"",
                "CLIPBOARD|see ~jdoe/x|see ~<USERNAME>/x",
                "CLIPBOARD|PLANT\\t32071|PLANT\\<USERNAME>",
                "CLIPBOARD|PLANT\\t3207a|PLANT\\<USERNAME>",
                "CLIPBOARD|PLANT\\tjones|PLANT\\<USERNAME>",
                "CLIPBOARD|PLANT\\t|PLANT\\<USERNAME>",
                "URL|vs-code://h/home/jdoe|vs-code://h/home/<USERNAME>",
                "URL|https://h.example/f?a=b/home/jdoe|https://h.example/f?a=b/home/<USERNAME>"
            })
    void isHidden(Channel channel, String text, String masked) {
        assertEquals(masked, masker.mask(text, "", channel).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATH|C:\\Users\\Public\\x",
                "PATH|C:\\Users\\%USERNAME%\\x",
                "PATH|D:\\OneDrive - CONTOSO\\Docs\\x.xlsx",
                "PATH|K:\\Einkauf\\Muster KG\\Preisliste 2025.xlsx",
                "URL|https://h.example/home/dashboard",
                "URL|localhost:4200/home/dashboard",
                "CLIPBOARD|PLANT\\t3207",
                "CLIPBOARD|PLANT\\t9",
                "CLIPBOARD|PLANT\\r3207",
                "CLIPBOARD|PLANT\\n3207 x",
                "PATH|\\ CORP\\docs",
                "PATH|C:\\jlee\\x",
                "PATH|C:\\parker\\x",
                "PATH|C:\\drivers\\x",
                "PATH|C:\\x\\jmiller\\x",
                "CLIPBOARD|~a/x",
                "CLIPBOARD|~Docs/x",
                "CLIPBOARD|~jdoe",
                "CLIPBOARD|x~jdoe/y",
                "URL|vs_code://h/home/jdoe",
                "URL|https://h.example/f?a/home/jdoe",
                "CLIPBOARD|WERK\\nBestellung 4711"
            })
    void isNone(Channel channel, String text) {
        assertEquals(text, masker.mask(text, "", channel).text());
    }

    /** A folder's name with a space goes on to the next slash, if that is near, in the same field and line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "PATH#C:\\Users\\zu zu\\x#C:\\Users\\<USERNAME>\\x",
                "PATH#C:\\Users\\zu zu/x#C:\\Users\\<USERNAME>/x",
                "PATH#C:\\Users\\zu - zu\\x#C:\\Users\\<USERNAME>\\x",
                "WINDOW_TITLE#C:\\Users\\zu - zu\\x#C:\\Users\\<USERNAME> - zu\\x",
                "PATH#C:\\Users\\zu zu#C:\\Users\\<USERNAME> zu",
                "PATH#C:\\Users\\zu zu|x\\y#C:\\Users\\<USERNAME> zu|x\\y",
                "PATH#C:\\Users\\zu zu\"x\\y#C:\\Users\\<USERNAME> zu\"x\\y",
                "PATH#C:\\Users\\zu zu:x\\y#C:\\Users\\<USERNAME> zu:x\\y",
                "PATH#~C:\\Users\\zu zu\nx\\y~#~C:\\Users\\<USERNAME> zu\nx\\y~",
                "PATH#~C:\\Users\\zu zu\tx\\y~#~C:\\Users\\<USERNAME> zu\tx\\y~"
            })
    void withASpaceGoesOnToASlash(Channel channel, String text, String masked) {
        assertEquals(masked, masker.mask(text, "", channel).text());
    }

    @Test
    void withASpaceEndsWhereTheSlashIsFar() {
        String near = "C:\\Users\\zu " + "a".repeat(30) + "\\x";
        String far = "C:\\Users\\zu " + "a".repeat(31) + "\\x";
        assertEquals(
                "C:\\Users\\<USERNAME>\\x", masker.mask(near, "", Channel.PATH).text());
        assertEquals(
                far.replace("zu ", "<USERNAME> "),
                masker.mask(far, "", Channel.PATH).text());
    }

    /** Every folder looked for the start of its path up to the start of the text: the square of their number. */
    @Test
    void deepInsideAnAddressAFolderIsHiddenWithoutLookingForThePathsStart() {
        String near = "https://h.example/" + "a/".repeat(60) + "home/jdoe";
        String far = "https://h.example/" + "a/".repeat(160) + "home/jdoe";
        assertEquals(near, masker.mask(near, "", Channel.URL).text());
        assertEquals(
                far.replace("jdoe", "<USERNAME>"),
                masker.mask(far, "", Channel.URL).text());
    }
}
