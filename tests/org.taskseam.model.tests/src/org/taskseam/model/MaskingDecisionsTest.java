/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Nature;
import org.taskseam.model.graph.GraphPackage;
import org.taskseam.model.log.LogPackage;
import org.taskseam.model.project.ProjectPackage;
import org.taskseam.model.work.WorkPackage;
import org.taskseam.privacy.policy.Defaults;
import org.taskseam.privacy.policy.Treatment;

/**
 * No text of the model without a masking decision: each is what the policy decides about as an attribute of events, or
 * nothing that a recording could fill.
 */
class MaskingDecisionsTest {

    private static final Map<String, Attribute> RECORDED = Map.ofEntries(
            Map.entry("Event.id", Attribute.EVENT_ID),
            Map.entry("Event.actor", Attribute.ACTOR),
            Map.entry("Event.activity", Attribute.ACTIVITY),
            Map.entry("Event.evidence", Attribute.EVIDENCE),
            Map.entry("Action.shortcut", Attribute.SHORTCUT),
            Map.entry("Action.valueToken", Attribute.VALUE),
            Map.entry("Target.role", Attribute.ROLE),
            Map.entry("Target.name", Attribute.ELEMENT),
            Map.entry("Target.technicalId", Attribute.ELEMENT_ID),
            Map.entry("Target.selector", Attribute.ELEMENT_ID),
            Map.entry("UIGroup.title", Attribute.WINDOW),
            Map.entry("UIGroup.page", Attribute.PAGE),
            Map.entry("UIGroup.document", Attribute.DOCUMENT),
            Map.entry("UIGroup.sheet", Attribute.GROUP),
            Map.entry("Application.name", Attribute.APPLICATION),
            Map.entry("Application.process", Attribute.APPLICATION),
            Map.entry("System.machine", Attribute.MACHINE),
            Map.entry("Session.actor", Attribute.ACTOR),
            Map.entry("Session.machine", Attribute.MACHINE),
            Map.entry("TaskInstance.caseKey", Attribute.CASE),
            Map.entry("Node.activity", Attribute.ACTIVITY),
            Map.entry("Node.application", Attribute.APPLICATION),
            Map.entry("SavedView.hidden", Attribute.ACTIVITY),
            Map.entry("SavedView.kept", Attribute.ACTIVITY));

    /** Digests, words of a fixed list, versions of programs, and what analysts write themselves. */
    private static final Set<String> NOT_RECORDED = Set.of(
            "UILog.name",
            "UILog.captureTool",
            "UILog.captureToolVersion",
            "UILog.policyDigest",
            "Action.valueClass",
            "Target.identity",
            "Application.version",
            "Application.category",
            "System.operatingSystem",
            "Segment.method",
            "Segment.reason",
            "TaskType.id",
            "Label.text",
            "ProcessGraph.name",
            "Project.id",
            "Project.name",
            "Purpose.text",
            "Purpose.noticeVersion",
            "Team.name",
            "PolicyReference.name",
            "PolicyReference.version",
            "PolicyReference.digest",
            "SavedView.name",
            "SavedView.caseColumn",
            "SavedView.taskType");

    private static Map<String, EAttribute> texts() {
        Map<String, EAttribute> texts = new HashMap<>();
        for (EPackage ePackage : List.of(
                LogPackage.eINSTANCE, WorkPackage.eINSTANCE, GraphPackage.eINSTANCE, ProjectPackage.eINSTANCE)) {
            for (var classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass eClass) {
                    for (EAttribute attribute : eClass.getEAttributes()) {
                        if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                            texts.put(eClass.getName() + "." + attribute.getName(), attribute);
                        }
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void everyTextHasADecision() {
        Set<String> decided = new TreeSet<>(RECORDED.keySet());
        decided.addAll(NOT_RECORDED);
        assertEquals(decided, new TreeSet<>(texts().keySet()), "decide about a new text here, or remove a decision");
        assertTrue(NOT_RECORDED.stream().noneMatch(RECORDED::containsKey));
    }

    @Test
    void dataAreNeverKeptAsTheyAre() {
        RECORDED.forEach((name, attribute) -> {
            if (Natures.of(texts().get(name)) == Nature.DATA) {
                assertNotEquals(Treatment.KEEP, Defaults.treatment(attribute), name);
                assertNotEquals(Treatment.KEEP, Defaults.ofImports(attribute), name);
            }
        });
        NOT_RECORDED.forEach(name -> assertEquals(Nature.CONTEXT, Natures.of(texts().get(name)), name));
    }
}
