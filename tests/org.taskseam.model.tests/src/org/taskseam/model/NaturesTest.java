/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Nature;
import org.taskseam.model.graph.GraphPackage;
import org.taskseam.model.log.LogPackage;
import org.taskseam.model.project.ProjectPackage;
import org.taskseam.model.work.WorkPackage;

/** Every attribute of the model is either context or data. */
class NaturesTest {

    private static final List<EPackage> PACKAGES =
            List.of(LogPackage.eINSTANCE, WorkPackage.eINSTANCE, GraphPackage.eINSTANCE, ProjectPackage.eINSTANCE);

    private static Map<String, Nature> natures() {
        Map<String, Nature> natures = new TreeMap<>();
        for (EPackage ePackage : PACKAGES) {
            for (var classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass eClass) {
                    for (EAttribute attribute : eClass.getEAttributes()) {
                        natures.put(eClass.getName() + "." + attribute.getName(), Natures.of(attribute));
                    }
                }
            }
        }
        return natures;
    }

    @Test
    void everyAttributeIsTagged() {
        assertTrue(natures().size() > 80, () -> "attributes seen: " + natures().size());
    }

    @Test
    void whatPointsToAPersonOrAValueIsData() {
        Map<String, Nature> natures = natures();
        for (String name : List.of(
                "Event.actor",
                "Event.time",
                "Action.valueToken",
                "System.machine",
                "UIGroup.title",
                "Session.actor",
                "TaskInstance.caseKey")) {
            assertEquals(Nature.DATA, natures.get(name), name);
        }
    }

    @Test
    void whatIsEqualForEverybodyIsContext() {
        Map<String, Nature> natures = natures();
        for (String name :
                List.of("Event.activity", "Action.type", "Target.identity", "Application.name", "Measures.count")) {
            assertEquals(Nature.CONTEXT, natures.get(name), name);
        }
    }
}
