/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules of ring 0: what its modules may use of each other and of the world. */
class Ring0RulesTest {

    private static final JavaClasses CLASSES = Ring0.classes();

    /** Module, and the modules it may use. A new module needs a row here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            row("eventlog"),
            row("privacy", "eventlog"),
            row("delivery"),
            row("interchange", "eventlog", "delivery"),
            row("mining", "eventlog", "privacy"),
            row("drawing", "eventlog", "mining"),
            row("sample", "eventlog"),
            row("store", "eventlog", "privacy"),
            row("capture", "eventlog", "privacy"),
            row("capture.x11", "eventlog", "privacy", "capture"),
            row("capture.replay", "eventlog", "capture"),
            row("capture.browser", "eventlog", "privacy", "capture"),
            row("capture.ocr", "eventlog", "privacy", "capture"),
            row("capture.win32", "eventlog", "privacy", "capture"),
            row("insight", "eventlog", "privacy", "mining", "drawing"),
            row(
                    "cli",
                    "eventlog",
                    "privacy",
                    "delivery",
                    "interchange",
                    "mining",
                    "drawing",
                    "sample",
                    "store",
                    "insight",
                    "capture",
                    "capture.x11",
                    "capture.browser",
                    "capture.ocr",
                    "capture.replay",
                    "capture.win32"),
            row("examples.detector", "privacy"),
            row("examples.miner", "eventlog", "mining", "privacy"),
            row("examples.recognizer", "eventlog", "mining"));

    /** The steps of task recognition in their order, one package each, and what is below all of them. A new one needs a place here. */
    private static final List<String> RECOGNITION = List.of(
            "util",
            "events",
            "activities",
            "flow",
            "boundaries",
            "models",
            "types",
            "segments",
            "decoding",
            "confidence",
            "description",
            "naming",
            "learned",
            "corrections");

    private static Map.Entry<String, Set<String>> row(String module, String... others) {
        return Map.entry(
                name(module),
                new TreeSet<>(List.of(others).stream().map(Ring0RulesTest::name).toList()));
    }

    private static String name(String shortName) {
        return "org.taskseam." + shortName;
    }

    @Test
    void everyModuleIsChecked() {
        Set<String> seen = new TreeSet<>(Ring0.uses(CLASSES).keySet());
        assertEquals(new TreeSet<>(Ring0.modules()), seen, "modules of bundles/ring0/pom.xml against the class path");
        assertEquals(seen, new TreeSet<>(MAY_USE.keySet()), "modules against the table of this test");
    }

    @Test
    void modulesUseOnlyWhatTheyMay() {
        Map<String, Set<String>> tooMuch = new TreeMap<>();
        Ring0.uses(CLASSES).forEach((module, used) -> {
            used.removeAll(MAY_USE.getOrDefault(module, Set.of()));
            if (!used.isEmpty()) {
                tooMuch.put(module, used);
            }
        });
        assertEquals(Map.of(), tooMuch);
    }

    @Test
    void knowsNeitherEclipseNorOsgi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse..", "org.osgi..")
                .because("ring 0 runs without them")
                .check(CLASSES);
    }

    /** The release guard cannot be forgotten: nobody else runs the engine, and releases are made in one place. */
    @Test
    void resultsOfMiningComeOutOfTheReleaseOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.taskseam.mining", "org.taskseam.mining.release")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.taskseam.mining.MiningEngine")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.taskseam.mining.MiningResults")
                .because("every figure towards people goes through org.taskseam.mining.release")
                .check(CLASSES);
    }

    @Test
    void internalPackagesStayInside() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> (use.getTargetClass().getPackageName() + ".").contains(".internal."))
                    .filter(use -> Ring0.moduleOf(use.getTargetClass()).isPresent())
                    .filter(use -> !Ring0.moduleOf(use.getTargetClass()).equals(Ring0.moduleOf(type)))
                    .forEach(use -> broken.add(
                            type.getName() + " uses " + use.getTargetClass().getName()));
        }
        assertEquals(Set.of(), broken);
    }

    /** So there are no circles between them, either. */
    @Test
    void stepsOfRecognitionUseOnlyThoseBefore() {
        JavaPackage all = CLASSES.getPackage("org.taskseam.mining.recognition.internal");
        Set<String> seen = new TreeSet<>();
        Set<String> backwards = new TreeSet<>();
        for (JavaPackage step : all.getSubpackages()) {
            seen.add(step.getRelativeName());
            step.getClassDependenciesFromThisPackage().stream()
                    .filter(use -> use.getTargetClass().getPackageName().startsWith(all.getName()))
                    .filter(use -> RECOGNITION.indexOf(
                                            use.getTargetClass().getPackage().getRelativeName())
                                    > RECOGNITION.indexOf(step.getRelativeName())
                            || use.getTargetClass().getPackage().equals(all))
                    .forEach(use -> backwards.add(use.getOriginClass().getName() + " uses "
                            + use.getTargetClass().getName()));
        }
        assertEquals(new TreeSet<>(RECOGNITION), seen, "packages of recognition against the list of this test");
        assertEquals(Set.of(), backwards);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            JavaPackage owner = type.getPackage();
            if (!owner.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(owner.getName());
            }
        }
        assertEquals(Set.of(), unmarked, "packages without @NullMarked in a package-info.java");
    }
}
