/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.TextMasker;

class LeakScanTest {

    private static final String SECRET = "M\u00fcller, geb. 17.03.1984";

    private static List<LeakScan.Leak> found(byte[] data) {
        LeakScan scan = new LeakScan(List.of(SECRET));
        scan.search("x", data);
        return scan.leaks();
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] data, Packing packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("head".getBytes(StandardCharsets.US_ASCII));
        try (OutputStream packer = packing.over(out)) {
            packer.write(data);
        }
        return out.toByteArray();
    }

    @Test
    void everyWayOfWritingIsSeen() throws IOException {
        byte[] plain = ("before " + SECRET + " after").getBytes(StandardCharsets.UTF_8);
        List<byte[]> ways = new ArrayList<>(List.of(
                plain,
                ("x" + SECRET).getBytes(StandardCharsets.UTF_16LE),
                ("x" + SECRET).getBytes(StandardCharsets.UTF_16BE),
                SECRET.getBytes(StandardCharsets.ISO_8859_1),
                URLEncoder.encode(SECRET, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII),
                SECRET.replace("\u00fc", "\\u00fc").getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                packed(plain, GZIPOutputStream::new),
                packed(plain, DeflaterOutputStream::new),
                packed(packed(plain, GZIPOutputStream::new), DeflaterOutputStream::new),
                packed(plain, out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    zip.putNextEntry(new ZipEntry("a.txt"));
                    return zip;
                })));
        for (String before : List.of("", "a", "ab", "abc")) {
            ways.add(Base64.getEncoder().encode((before + SECRET + "z").getBytes(StandardCharsets.UTF_8)));
        }
        for (int way = 0; way < ways.size(); way++) {
            assertFalse(found(ways.get(way)).isEmpty(), "way " + way);
        }
        assertEquals(List.of(), found("before M\u00fcller after 17.03.1984".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesAndTheirNamesAreSearched(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/x.txt"), "nothing");
        Files.writeString(folder.resolve("a/secretname.txt"), "my secretname is here");
        LeakScan scan = new LeakScan(List.of("secretname"));
        scan.search(folder);
        assertEquals(2, scan.files());
        assertEquals(28, scan.bytes());
        assertEquals(2, scan.leaks().size(), scan.leaks()::toString);
    }

    @Test
    void everyKindIsPlanted() {
        EnumSet<PiiKind> missing = EnumSet.complementOf(EnumSet.of(PiiKind.CUSTOM, PiiKind.FREE_TEXT));
        Planted.all().forEach(planted -> missing.remove(planted.kind()));
        assertEquals(EnumSet.noneOf(PiiKind.class), missing);
    }

    @Test
    void whatIsPlantedIsHiddenByTheMasker() {
        TextMasker masker = new TextMasker();
        List<String> shown = new ArrayList<>();
        for (Planted planted : Planted.all()) {
            for (Channel channel : List.of(Channel.WINDOW_TITLE, Channel.ELEMENT, Channel.URL, Channel.OTHER)) {
                String masked = masker.mask(planted.text(), "", channel).text();
                if (masked.contains(planted.value())) {
                    shown.add(channel + " " + planted.kind() + ": " + masked);
                }
            }
        }
        assertEquals(List.of(), shown);
    }
}
