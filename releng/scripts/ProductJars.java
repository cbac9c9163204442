/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * ProductJars FOLDER: rewrites the bundles of products below a folder for starts that cost little: not packed, and without
 * signatures, which Java would check for each class of the framework at each start, and which keep classes out of its archives.
 */
class ProductJars {

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")
                            && file.getParent().endsWith("plugins"))
                    .toList();
        }
        for (Path jar : jars) {
            rewrite(jar);
        }
    }

    private static void rewrite(Path jar) throws IOException {
        Path rewritten = jar.resolveSibling(jar.getFileName() + ".new");
        try (JarFile from = new JarFile(jar.toFile(), false);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(rewritten))) {
            to.setMethod(ZipOutputStream.STORED);
            for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                if (!entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
                    byte[] bytes = from.getInputStream(entry).readAllBytes();
                    ZipEntry stored = new ZipEntry(entry.getName());
                    stored.setTime(entry.getTime());
                    stored.setSize(bytes.length);
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    stored.setCrc(sum.getValue());
                    to.putNextEntry(stored);
                    to.write(bytes);
                }
            }
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
