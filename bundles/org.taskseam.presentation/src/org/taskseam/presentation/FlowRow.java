/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * Values that were copied in one place and pasted in another.
 *
 * @param fromApplication where they were copied
 * @param fromElement     element they were copied from; empty where the log does not say
 * @param toApplication   where they were pasted
 * @param toElement       element they were pasted into; empty where the log does not say
 * @param count           how often
 */
public record FlowRow(String fromApplication, String fromElement, String toApplication, String toElement, long count) {

    /** @return whether the value went from one application to another */
    public boolean crossesApplications() {
        return !fromApplication.equals(toApplication);
    }

    boolean reaches(ActivityRow activity) {
        return toApplication.equals(activity.application()) && toElement.equals(activity.element());
    }

    boolean leaves(ActivityRow activity) {
        return fromApplication.equals(activity.application()) && fromElement.equals(activity.element());
    }
}
