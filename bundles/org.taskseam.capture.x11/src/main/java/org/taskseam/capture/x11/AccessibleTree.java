/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.x11.AtSpi.Ref;

/** What is most asked of the accessibility trees of programs. */
interface AccessibleTree {

    /**
     * Where an element stands.
     *
     * @param role       name of the role as AT-SPI gives it
     * @param isPassword whether nothing more may be read of it
     * @param parent     the element around, or {@code null} at the top
     */
    record Node(String role, boolean isPassword, @Nullable Ref parent) {}

    /**
     * What an element tells of itself.
     *
     * @param name       label, empty if there is none
     * @param attributes by name; most carry content
     * @param bounds     place on the screen, or {@code null} if it has none
     */
    record Facts(
            String name,
            Map<String, String> attributes,
            @Nullable Bounds bounds) {}

    Node node(Ref element) throws DBusException;

    /** Asks for what must not be asked of a {@linkplain Node#isPassword() password field}. */
    Answer<Facts> facts(Ref element) throws DBusException;

    /** @return name of the role as AT-SPI gives it */
    Answer<String> roleName(Ref element) throws DBusException;

    /** @return label, empty if there is none */
    String name(Ref element) throws DBusException;

    /** @return the elements in it, in their order; some may be {@linkplain Ref#isNull() none} */
    List<Ref> children(Ref element) throws DBusException;

    /** @return which of its children is chosen, or {@code null} if none is or it offers no choice */
    @Nullable
    Ref chosen(Ref element) throws DBusException;

    /** @return the first characters of the text in it, empty if it holds none; content, so that hardly anybody may ask */
    String text(Ref element, int characters) throws DBusException;
}
