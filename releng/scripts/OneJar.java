/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * OneJar FOLDER OUT.jar: puts the jars of a folder into one, not packed, for starts that cost little: only one file is opened
 * and searched, and an AOT cache can keep every class. It keeps none that were compiled for Java 5 (picocli's): they get the
 * format of Java 8. Needs JDK 24.
 */
class OneJar {

    private static final String SERVICES = "META-INF/services/";
    private static final int FIRST_WITH_STACK_MAPS = 50;

    public static void main(String[] arguments) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            found.forEach(jars::add);
        }
        jars.sort(null);
        Map<String, byte[]> entries = new TreeMap<>();
        for (Path jar : jars) {
            collect(jar, entries);
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            out.setMethod(ZipOutputStream.STORED);
            write(out, JarFile.MANIFEST_NAME, manifest());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                boolean code = entry.getKey().endsWith(".class");
                write(out, entry.getKey(), code ? modern(entry.getValue(), classes) : entry.getValue());
            }
        }
    }

    private static void collect(Path jar, Map<String, byte[]> entries) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (entry.isDirectory() || !isWanted(name)) {
                    continue;
                }
                try (InputStream in = file.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    if (name.startsWith(SERVICES)) {
                        entries.merge(name, content, OneJar::lines);
                    } else {
                        entries.putIfAbsent(name, content);
                    }
                }
            }
        }
    }

    private static boolean isWanted(String name) {
        return !name.endsWith("module-info.class")
                && (!name.startsWith("META-INF/") || name.startsWith(SERVICES) || name.startsWith("META-INF/versions/"));
    }

    private static byte[] lines(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] manifest() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    /** @return a class with stack maps, which verify without loading other classes */
    private static byte[] modern(byte[] code, ClassLoader classes) {
        ClassFile format = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.DeadCodeOption.KEEP_DEAD_CODE,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
        ClassModel old = format.parse(code);
        if (old.majorVersion() >= FIRST_WITH_STACK_MAPS) {
            return code;
        }
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        return format.transformClass(
                old,
                ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element))
                        .andThen(version));
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 check = new CRC32();
        check.update(content);
        entry.setCrc(check.getValue());
        entry.setSize(content.length);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
