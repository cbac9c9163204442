/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.x11.AtSpi.Ref;

/** The accessibility tree of a program, with what was asked of it and a clock. */
final class FakeProgram implements AccessibleTree {

    private record Element(@Nullable String parent, String role, String name) {}

    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    long nanos = 1;

    static Ref ref(String path) {
        return new Ref(":1.7", new DBusPath(path));
    }

    FakeProgram add(String path, @Nullable String parent, String role, String name) {
        nodes.put(path, new Element(parent, role, name));
        return this;
    }

    FakeProgram text(String path, String text) {
        texts.put(path, text);
        return this;
    }

    FakeProgram choose(String path, String child) {
        choices.put(path, child);
        return this;
    }

    private Element element(String question, Ref element) {
        asked.add(question + " " + element.path.getPath());
        return nodes.get(element.path.getPath());
    }

    @Override
    public Node node(Ref element) {
        Element node = element("node", element);
        return new Node(
                node.role,
                "password text".equals(node.role),
                node.parent == null ? null : new Ref(element.bus, new DBusPath(node.parent)));
    }

    @Override
    public Answer<Facts> facts(Ref element) {
        Facts facts = new Facts(element("facts", element).name, Map.of(), null);
        return () -> facts;
    }

    @Override
    public Answer<String> roleName(Ref element) {
        String role = element("role", element).role;
        return () -> role;
    }

    @Override
    public String name(Ref element) {
        return element("name", element).name;
    }

    @Override
    public List<Ref> children(Ref element) {
        element("children", element);
        return nodes.entrySet().stream()
                .filter(node -> element.path.getPath().equals(node.getValue().parent))
                .map(node -> ref(node.getKey()))
                .toList();
    }

    @Override
    public @Nullable Ref chosen(Ref element) {
        element("chosen", element);
        String child = choices.get(element.path.getPath());
        return child == null ? null : ref(child);
    }

    @Override
    public String text(Ref element, int characters) {
        element("text", element);
        String text = texts.getOrDefault(element.path.getPath(), "");
        return text.substring(0, Math.min(characters, text.length()));
    }
}
