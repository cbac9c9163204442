/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * StartClassList LOG PLUGINS: prints the classes that a virtual machine loaded ({@code -Xlog:class+load}) out of the bundles in a
 * folder, by bundle, in the order of loading. Left out are the framework, and bundles that are activated when the first of their
 * classes is loaded: that shall happen where it happens without a list.
 */
class StartClassList {

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\s*] (\\S+) source:");

    public static void main(String[] arguments) throws IOException {
        Map<String, String> owners = new HashMap<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[1]), "*.jar")) {
            for (Path jar : jars) {
                collect(jar, owners);
            }
        }
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            Matcher matcher = LOADED.matcher(line);
            String owner = matcher.find() ? owners.remove(matcher.group(1)) : null;
            if (owner != null) {
                classes.computeIfAbsent(owner, key -> new ArrayList<>()).add(matcher.group(1));
            }
        }
        classes.forEach((bundle, names) -> {
            System.out.println("# " + bundle);
            names.forEach(System.out::println);
        });
    }

    private static void collect(Path jar, Map<String, String> owners) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes header = file.getManifest().getMainAttributes();
            String name = header.getValue("Bundle-SymbolicName");
            boolean lazy = header.getValue("Bundle-Activator") != null
                    && header.getValue("Bundle-ActivationPolicy") != null;
            if (name == null || name.startsWith("org.eclipse.osgi") || name.startsWith("org.eclipse.equinox.launcher") || lazy) {
                return;
            }
            String host = header.getValue("Fragment-Host");
            String owner = (host == null ? name : host).replaceFirst(";.*", "").strip();
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String path = entry.getName();
                if (path.endsWith(".class")) {
                    owners.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), owner);
                }
            }
        }
    }
}
