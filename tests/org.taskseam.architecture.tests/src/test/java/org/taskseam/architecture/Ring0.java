/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain modules of ring 0: which there are, by the aggregator, and the module a class comes from. */
final class Ring0 {

    static final Path ROOT = Path.of(System.getProperty("taskseam.root")).normalize();

    private static final Pattern MODULE = Pattern.compile("<module>\\.\\./(org\\.taskseam\\.[a-z0-9.]+)</module>");
    private static final Pattern ORIGIN = Pattern.compile("(org\\.taskseam\\.[a-z0-9.]+?)(?:/target/|-[0-9])");

    private Ring0() {}

    /** The modules that the aggregator lists, in its order. */
    static List<String> modules() {
        return MODULE.matcher(read(ROOT.resolve("bundles/ring0/pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** All classes of Taskseam on the class path, without tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.taskseam");
    }

    /** The module whose output folder or jar a class was read from; empty for classes that are not ours. */
    static Optional<String> moduleOf(JavaClass type) {
        return type.getSource().map(source -> {
            Matcher origin = ORIGIN.matcher(source.getUri().toString());
            String module = null;
            while (origin.find()) {
                module = origin.group(1);
            }
            return module;
        });
    }

    /** The modules that the classes of each module use, read from the class files. */
    static TreeMap<String, TreeSet<String>> uses(JavaClasses classes) {
        TreeMap<String, TreeSet<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = moduleOf(type).orElseThrow();
            TreeSet<String> used = uses.computeIfAbsent(from, module -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .flatMap(dependency -> moduleOf(dependency.getTargetClass()).stream())
                    .filter(module -> !module.equals(from))
                    .forEach(used::add);
        }
        return uses;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of a folder, sorted by name. */
    static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
