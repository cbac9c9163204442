/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.Bounds;

/**
 * A UI element as the accessibility interface describes it. Holds nothing that a person typed: no value, no text length, and
 * no name where the name is content.
 *
 * @param role     kind in the words of the interface: {@code push button}, {@code entry}, {@code table cell}
 * @param name     label of a control, or heading of the column that a cell of a table is in; {@code null} for content (cells of sheets, list
 *                 items, links, documents) and for password fields
 * @param id       technical identifier that stays the same between runs, or {@code null}
 * @param group    name or role of the nearest dialog, form, toolbar, page or sheet around it, or {@code null}
 * @param cell     cell address in a sheet, or {@code null}
 * @param url      address of the document around it, or {@code null}
 * @param bounds   place on the screen, or {@code null}
 * @param password whether it is a password field; then everything but the role is {@code null}
 * @param source   where this is known from: {@code atspi}, {@code uia}, {@code msaa}, {@code dom}, {@code ocr}
 */
public record UiElement(
        String role,
        @Nullable String name,
        @Nullable String id,
        @Nullable String group,
        @Nullable String cell,
        @Nullable String url,
        @Nullable Bounds bounds,
        boolean password,
        String source) {

    public UiElement {
        if (password && (name != null || id != null || cell != null || bounds != null)) {
            throw new IllegalArgumentException("Of a password field only the role may be known");
        }
    }

    /** @return a password field of which nothing but the role is known */
    public static UiElement passwordField(String role, String source) {
        return new UiElement(role, null, null, null, null, null, null, true, source);
    }
}
